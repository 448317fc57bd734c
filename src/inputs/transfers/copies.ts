import { basename } from 'node:path';
import { GlobError } from '../../policy/glob';
import type { Copy, CopyDestination, CopySource } from '../../remote/deployment/deployment-request';
import { type InputReader, shown } from '../input-reader';
import { type CopyInput, type CopyLine, inLine, readCopyLines } from './copy-lines';
import { type ExcludablePath, globExclusion, globReach, globSelection, sourcePattern } from './source-glob';

/** Where the two sides of a copy are. Each function returns the path, or says as a clause why it cannot be used. */
export interface CopySides {
  source(path: string, kind: CopySource['kind']): CheckedPath;
  destination(path: string, isDirectory: boolean): CheckedPath;
}

/** A path that can be used, or why not: a clause that follows the path. */
export type CheckedPath = { readonly path: string } | { readonly problem: string };

/** Reads the lines of `upload` or `download`, and records the mistakes of each line. */
export function readCopies(inputs: InputReader, name: CopyInput, sides: CopySides): Copy[] {
  const { copies, excludes } = readCopyLines(inputs, name);
  const excluded = excludes.flatMap(({ line, glob }) => {
    const exclusion = compiled(
      () => globExclusion(glob),
      (why) => {
        inputs.problem(inLine(name, line, `the GLOB ${why}.`));
      },
    );
    return exclusion === undefined ? [] : [exclusion];
  });
  return copies.flatMap((line) => {
    const problem = (text: string): void => inputs.problem(inLine(name, line.line, text));
    const source = readSource(line, excluded, sides, problem);
    const destination = readDestination(line, sides, problem);
    if (source?.kind === 'glob' && destination?.isDirectory === false)
      problem('a glob may find several files; let DESTINATION end in /, which makes it a directory.');
    return source === undefined || destination === undefined
      ? []
      : [{ line: line.line, source, destination }];
  });
}

const everything = { isSelected: () => true, mayContain: () => true };

/** Returns `undefined` after a problem was recorded. */
function readSource(
  { source }: CopyLine,
  excluded: readonly ((path: ExcludablePath) => boolean)[],
  sides: CopySides,
  problem: (text: string) => void,
): CopySource | undefined {
  const { base, glob, isContents } = sourcePattern(source);
  const kind = glob !== undefined ? 'glob' : isContents ? 'contents' : 'itself';
  const selection =
    glob === undefined
      ? everything
      : compiled(
          () => ({ isSelected: globSelection(glob), mayContain: globReach(glob) }),
          (why) => problem(`SOURCE ${why}.`),
        );
  const checked = sides.source(base, kind);
  if ('problem' in checked) problem(`SOURCE is ${shown(source)}, ${checked.problem}.`);
  if ('problem' in checked || selection === undefined) return undefined;
  const home = base.replace(/^~(?:\/|$)/, '');
  const ownName = kind === 'itself' ? basename(base) : '';
  return {
    path: checked.path,
    kind,
    name: ownName,
    isPart: kind === 'glob' || excluded.length > 0,
    ...selection,
    isExcluded: (below) => {
      const path = { whole: joined(home, below), copied: joined(ownName, below) };
      return excluded.some((isOf) => isOf(path));
    },
  };
}

/** Returns `undefined` after a problem was recorded. */
function readDestination(
  { destination }: CopyLine,
  sides: CopySides,
  problem: (text: string) => void,
): CopyDestination | undefined {
  const isDirectory = ['', '.', '..', '~'].includes(destination.split('/').at(-1) ?? '');
  const checked = sides.destination(destination.replace(/(?<=[^/])\/+$/, ''), isDirectory);
  if ('path' in checked) return { path: checked.path, isDirectory };
  problem(`DESTINATION is ${shown(destination)}, ${checked.problem}.`);
  return undefined;
}

function joined(path: string, below: string): string {
  return path === '' || below === '' ? path + below : `${path}/${below}`;
}

/** Returns what `make` returns, or `undefined` after a glob could not be used. */
function compiled<Compiled>(make: () => Compiled, failed: (why: string) => void): Compiled | undefined {
  try {
    return make();
  } catch (thrown) {
    if (!(thrown instanceof GlobError)) throw thrown;
    failed(thrown.message);
    return undefined;
  }
}
