import { describeTree } from '../../../fixtures/file-tree';

/** Describes a directory with the content of its files, for small ones; with `times` also when each was modified. */
export function treeOnDisk(root: string, times = false): string[] {
  return describeTree(root, { times, content: (bytes) => bytes.toString('latin1') });
}
