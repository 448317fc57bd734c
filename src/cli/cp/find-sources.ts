import { GlobError, hasWildcard } from '../../policy/glob';
import { type BytePath, bytePathOf } from '../../remote/transfer/byte-path';
import type { FoundSource } from './found-source';
import { pathsOfGlob } from './glob';
import type { Machine } from './machine';
import { ownName } from './names';
import type { InstancePlace, LocalPlace } from './place';

/** Options of {@link findSources}. */
export interface FindOptions {
  /** Whether directories are copied. */
  readonly recursive: boolean;
  /** Takes a sentence about something that cannot be copied, and what to do. */
  readonly failed: (message: string, remedy: string) => void;
}

/**
 * Finds what a SOURCE means. A path that exists is taken as it is. One on an instance that does not may be a glob; a
 * glob of this machine is its shell's task.
 */
export async function findSources(
  place: LocalPlace | InstancePlace,
  machine: Machine,
  { recursive, failed }: FindOptions,
): Promise<readonly FoundSource[]> {
  const paths = await pathsOf(place, machine, failed);
  const seen = await machine.look.at(paths);
  return paths.flatMap((path, index) => {
    const shown = machine.shown(path);
    const found = seen[index];
    if (found === undefined) {
      failed(
        `${shown} does not exist, or may not be read.`,
        place.kind === 'local' && hasWildcard(place.path)
          ? 'Your shell expands patterns of this machine: remove the quotes, or check what matches.'
          : 'Check the path.',
      );
      return [];
    }
    const { kind, mode, mtime, real } = found;
    if (kind === 'other') {
      failed(
        `${shown} is neither a file nor a directory.`,
        'Copy its content as a stream, with `eic run` or `eic ssh`.',
      );
      return [];
    }
    if (kind === 'directory' && !recursive) {
      failed(`${shown} is a directory.`, 'Copy it with -r.');
      return [];
    }
    return [{ kind, name: ownName(path), shown, mode, mtime, open: () => machine.openSource(real, shown) }];
  });
}

async function pathsOf(
  { kind, path }: LocalPlace | InstancePlace,
  machine: Machine,
  failed: FindOptions['failed'],
): Promise<readonly BytePath[]> {
  const literal = bytePathOf(path);
  if (kind === 'local' || !hasWildcard(path)) return [literal];
  const [seen] = await machine.look.at([literal]);
  if (seen !== undefined) return [literal];
  try {
    const paths = await pathsOfGlob(path, machine.look);
    if (paths.length === 0) failed(`${machine.shown(literal)} matches no file.`, 'Check the path.');
    return paths;
  } catch (thrown) {
    if (!(thrown instanceof GlobError)) throw thrown;
    failed(
      `${machine.shown(literal)} ${thrown.message}.`,
      'A backslash before a character takes it as it is.',
    );
    return [];
  }
}
