import { EicError } from '../../eic-error';
import type { BytePath } from '../../remote/transfer/byte-path';
import type { Seen } from '../../remote/transfer/look/look';
import type { FoundSource } from './found-source';
import type { Machine } from './machine';
import { NoPlace, pathOfCopy, splitPath } from './names';

/** One source, and its place below the root of a copy. */
export interface PlacedSource {
  readonly found: FoundSource;
  /** The name below the root; empty if a directory becomes the root itself, which exists. */
  readonly name: BytePath;
  readonly replaced: Seen | undefined;
}

/** Sources that are copied together: files of one directory, or one directory. */
export interface PlannedCopy {
  /** Absolute path of a directory that exists. */
  readonly root: BytePath;
  readonly sources: readonly PlacedSource[];
}

/** Options of {@link planCopies}. */
export interface PlanOptions {
  readonly machine: Machine;
  readonly destination: BytePath;
  /** Whether the command names several sources. */
  readonly isForSeveral: boolean;
  readonly failed: (message: string, remedy: string) => void;
}

/**
 * Decides the place of each source's copy. As for `cp`, a link at the destination is followed.
 * @throws EicError `EIC_TRANSFER_FAILED` if the destination can take none of them
 */
export async function planCopies(
  sources: readonly FoundSource[],
  { machine, destination, isForSeveral, failed }: PlanOptions,
): Promise<readonly PlannedCopy[]> {
  const shown = machine.shown(destination);
  const [there] = await machine.look.at([destination]);
  if (there?.kind === 'other') throw refusal(`${shown} is neither a file nor a directory.`);
  const named = { path: destination, kind: there?.kind ?? 'nothing', isForSeveral } as const;
  const targets = sources.map((source) => targetOf(source, named, shown));
  const seenTargets = await machine.look.at(targets);
  const seenParents = await machine.look.at(targets.map((target) => splitPath(target).root));
  const directories: PlannedCopy[] = [];
  const files = new Map<BytePath, PlacedSource[]>();
  for (const [index, found] of sources.entries()) {
    const target = targets[index];
    if (target === undefined) continue;
    const place = placeIn(found, machine.shown(target), target, seenTargets[index], seenParents[index]);
    if ('problem' in place) {
      failed(place.problem, place.remedy);
      continue;
    }
    const { root, name, replaced } = place;
    const placed = { found, name, replaced };
    if (found.kind === 'directory') directories.push({ root, sources: [placed] });
    else files.set(root, [...(files.get(root) ?? []), placed]);
  }
  return [...[...files].map(([root, placed]) => ({ root, sources: placed })), ...directories];
}

function targetOf(source: FoundSource, named: Parameters<typeof pathOfCopy>[1], shown: string): BytePath {
  try {
    return pathOfCopy(source, named);
  } catch (thrown) {
    if (thrown instanceof NoPlace) throw refusal(`${shown} ${thrown.message}.`);
    throw thrown;
  }
}

function refusal(message: string): EicError {
  return new EicError('EIC_TRANSFER_FAILED', message, {
    remedy: 'Make the directory first, or name another destination.',
  });
}

type Place =
  | { readonly root: BytePath; readonly name: BytePath; readonly replaced: Seen | undefined }
  | { readonly problem: string; readonly remedy: string };

function placeIn(
  { kind, name, shown }: FoundSource,
  shownTarget: string,
  target: BytePath,
  there: Seen | undefined,
  parent: Seen | undefined,
): Place {
  if (there === undefined) {
    if (parent?.kind === 'directory')
      return { root: parent.real, name: splitPath(target).name, replaced: undefined };
    return {
      problem: `${shownTarget} cannot be made: there is no directory for it.`,
      remedy: 'Make the directory first.',
    };
  }
  if (kind === 'directory' && there.kind === 'directory')
    return { root: there.real, name: '' as BytePath, replaced: there };
  if (kind === 'file' && there.kind === 'file') return { ...splitPath(there.real), replaced: there };
  if (kind === 'file' && name === '')
    return {
      problem: `${shownTarget} is a directory, and ${shown} has no name of its own.`,
      remedy: 'Name the file in it too.',
    };
  return {
    problem: `${shownTarget} is ${there.kind === 'directory' ? 'a directory' : 'not a directory'}, and cannot be replaced by ${shown}.`,
    remedy: 'Remove it, or name another destination.',
  };
}
