import { EicError } from '../../eic-error';
import type { BytePath } from './byte-path';
import type { Source } from './source';

/** Under which paths the entries of a source are copied. */
export interface Placement {
  /** Number of leading names to remove (`strip-components`). An entry that has no more names is left out. */
  readonly strip: number;
  /** A relative path of which the paths then begin, such as the name of a directory; empty for none. */
  readonly into: BytePath;
  /** The name of the file of a source that is one file, instead of its own; `undefined` to keep it. */
  readonly rename: BytePath | undefined;
}

/**
 * Returns a source with other paths.
 * @throws EicError `EIC_TRANSFER_FAILED` (from `entries`) if nothing is left, or two entries get one path
 */
export function placedSource(source: Source, _placement: Placement): Source {
  throw new EicError('EIC_TRANSFER_FAILED', `${source.name} cannot be placed yet.`, { remedy: 'Wait.' });
}

/**
 * Returns several sources as one. Directories that more than one has are merged, with the mode of the first.
 * @throws EicError `EIC_TRANSFER_FAILED` (from `entries`) if two have one path, and not a directory each
 */
export function mergedSource(_name: string, _sources: readonly Source[]): Source {
  throw new EicError('EIC_TRANSFER_FAILED', 'Sources cannot be merged yet.', { remedy: 'Wait.' });
}
