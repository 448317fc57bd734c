import { EicError } from '../../eic-error';
import { bytePathOf } from '../../remote/transfer/byte-path';
import { mergedSource, placedSource } from '../../remote/transfer/placed-source';
import { assertLinkInside } from '../../remote/transfer/safe-paths';
import type { Source } from '../../remote/transfer/source';
import { type TransferProgress, transfer } from '../../remote/transfer/transfer';
import { uploadLimits } from '../../remote/transfer/transfer-limits';
import type { Transferred } from '../../remote/transfer/transferred';
import { withEntries } from '../../remote/transfer/with-entries';
import type { Machine } from './machine';
import type { PlacedSource, PlannedCopy } from './plan';

/** Options of {@link copy}. */
export interface CopyOptions {
  readonly machine: Machine;
  readonly unchanged: 'copy' | 'skip';
  readonly clean: boolean;
  readonly preserveTimes: boolean;
  readonly signal: AbortSignal;
  readonly progress: (progress: TransferProgress) => void;
}

/**
 * Makes one planned copy.
 * @throws EicError
 */
export async function copy({ root, sources }: PlannedCopy, options: CopyOptions): Promise<Transferred> {
  const { machine, unchanged, preserveTimes, signal, progress } = options;
  const opened: Source[] = [];
  try {
    for (const source of sources) opened.push(await openPlaced(source, machine));
    const [first] = opened;
    const source = opened.length === 1 && first !== undefined ? first : mergedSource('The command', opened);
    const destination = await machine.openDestination(root, source.name);
    // A directory that is made has nothing to remove.
    const isWhole = sources.some(({ found, name }) => found.kind === 'directory' && name === '');
    const clean = options.clean && isWhole ? { keep: () => false } : undefined;
    try {
      return await transfer(source, destination, {
        ...{ unchanged, clean, preserveTimes, signal, progress },
        limits: uploadLimits,
      });
    } finally {
      destination.close();
    }
  } finally {
    for (const source of opened) source.close();
  }
}

async function openPlaced({ found, name, replaced }: PlacedSource, machine: Machine): Promise<Source> {
  const source = await found.open(replaced);
  if (found.kind === 'file') return placedSource(source, { strip: 0, into: bytePathOf(''), rename: name });
  if (name === '') return source;
  const inner = machine.keepsLinksInside ? withInnerLinks(source) : source;
  // Its mode and time are copied too.
  const { mode, mtime } = found;
  const directory = { kind: 'directory', path: name, mode, mtime } as const;
  const placed = placedSource(inner, { strip: 0, into: name, rename: undefined });
  return withEntries(placed, (entries) => [directory, ...entries]);
}

/**
 * Refuses links out of the source's own root. A directory that gets a new name is copied into the directory around it, and
 * only a link out of that would be refused there.
 */
function withInnerLinks(source: Source): Source {
  return withEntries(source, (entries) => {
    for (const entry of entries) if (entry.kind === 'link') assertLinkInside(source.name, entry);
    return entries;
  });
}

/**
 * Refuses to remove files from a directory that is hardly meant.
 * @throws EicError `EIC_INPUT_INVALID`
 */
export async function refuseUnsafeClean(
  copies: readonly PlannedCopy[],
  { look, home, shown }: Machine,
): Promise<void> {
  const [seen] = await look.at([home]);
  for (const { root, sources } of copies) {
    if (sources.every(({ name }) => name !== '') || (root !== '/' && root !== seen?.real)) continue;
    throw new EicError(
      'EIC_INPUT_INVALID',
      `\`clean\` is refused for ${shown(root)}, the root or a home directory.`,
      {
        remedy: 'Copy to a directory of its own.',
      },
    );
  }
}
