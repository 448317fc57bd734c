import type { EicError } from '../../eic-error';
import type { Source } from '../transfer/source';
import { transferFailed } from '../transfer/transfer-failed';
import { withEntries } from '../transfer/with-entries';
import type { CopySource } from './deployment-request';

/** A source of which it is known whether its root is a file. */
export interface RootedSource extends Source {
  readonly rootKind: 'file' | 'directory';
}

/**
 * Checks what a source turned out to be against what its line says.
 * @returns the source, whose `entries` fail if a glob finds nothing, or if all is left out
 * @throws EicError `EIC_TRANSFER_FAILED`
 */
export function selectedSource(source: RootedSource, { kind, isPart, isExcluded }: CopySource): Source {
  if (source.rootKind === 'file' && kind !== 'itself')
    throw transferFailed(`${source.name} is a file.`, 'Name a directory, or leave out the `/` at its end.');
  if (source.rootKind === 'file' && isExcluded('')) throw foundNothing(source);
  if (!isPart) return source;
  return withEntries(source, (entries) => {
    if (entries.length === 0) throw foundNothing(source);
    return entries;
  });
}

function foundNothing({ name }: Source): EicError {
  return transferFailed(
    `Nothing at ${name} is found by SOURCE, or all of it is left out.`,
    'Check the glob and the lines `!GLOB`, and whether the files are made before.',
  );
}
