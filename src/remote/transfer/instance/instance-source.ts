import type { Source } from '../source';

/** A source of which it is known what its root is. */
export interface InstanceSource extends Source {
  /**
   * The kind of the root, links followed. If it is a file, that file is the only entry, and its path is the root's last
   * name. If it is a directory, the entries are what is in it.
   */
  readonly rootKind: 'file' | 'directory';
}
