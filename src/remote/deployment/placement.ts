import { posix } from 'node:path';
import { type BytePath, bytePathOf } from '../transfer/byte-path';
import type { Placement } from '../transfer/placed-source';
import type { Copy } from './deployment-request';

/** The directory that a copy goes to, and under which paths in it. */
export interface PlacedCopy extends Placement {
  /** Empty for the directory in which relative paths begin. */
  readonly root: string;
}

const nowhere = bytePathOf('');

/**
 * Decides where a copy goes, after it is known whether its source is a file.
 * @param rootKind what is at the path of the source
 * @param stripComponents number of leading names to remove from paths below the destination
 */
export function placement(
  { source, destination }: Pick<Copy, 'source' | 'destination'>,
  rootKind: 'file' | 'directory',
  stripComponents: number,
): PlacedCopy {
  const { path } = destination;
  const place = (root: string, strip: number, rename?: BytePath): PlacedCopy => ({
    ...{ root, strip, rename },
    into: nowhere,
  });
  if (source.kind !== 'itself') return place(path, stripComponents);
  if (rootKind === 'file') {
    if (destination.isDirectory) return place(path, stripComponents, bytePathOf(source.name));
    const folder = posix.dirname(path);
    // The file is the destination, so there are no names below that to remove.
    return place(folder === '.' ? '' : folder, 0, bytePathOf(posix.basename(path)));
  }
  if (!destination.isDirectory) return place(path, stripComponents);
  // The name of the directory is the first of those that are removed.
  if (stripComponents > 0) return place(path, stripComponents - 1);
  return place(posix.join(path, source.name), 0);
}
