import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasComputedAction } from '../policy/parse/computed-actions';
import { type Candidate, candidates } from './candidates';
import { FileFailure } from './file-failure';
import { gitFiles } from './git-files';
import { bytesMentionEic, largeFileMentionsEic } from './mentions-eic';
import { largestFile, readBytes, textOf, tooLarge } from './read-text';
import { exists, type Workspace } from './workspace';

/** A file to lint, with its text. */
export interface SourceFile {
  /** With symbolic links resolved. Relative to the workspace with `/`; absolute for a file outside. */
  readonly fileName: string;
  /** Absolute, symbolic links resolved. */
  readonly realPath: string;
  /** Byte order mark and line ends as they are in the file. */
  readonly text: string;
  /** Whether the user named the file itself, so that it has to have a policy. */
  readonly named: boolean;
  /** Whether it has to be evaluated first to know if it is about EC2 Instance Connect; skip it if not. */
  readonly onlyIfEvaluated?: boolean;
  /** Why the file, which may have a policy, cannot be read: one sentence. Its text is empty then. */
  readonly unread?: string;
}

/** Which files to find. */
export interface SourceQuery {
  /** Paths and globs; empty for all that git tracks below the directory. */
  readonly patterns: readonly string[];
  /** Absolute; relative patterns begin here. */
  readonly directory: string;
  readonly workspace: Workspace;
  /** Skip files that are not about EC2 Instance Connect even if they are named. Default: false. */
  readonly skipUnrelated?: boolean;
}

/**
 * Yields the files that a query chooses, each once and under its real name, whatever links lead to it: a link must not
 * give a policy another name, and with it the exceptions made for another. A file that cannot be read is a failure in
 * its place.
 */
export function* sourceFiles(query: SourceQuery): Generator<SourceFile | FileFailure> {
  const seen = new Set<string>();
  for (const candidate of candidates(query.patterns, realpathSync(query.directory), query.workspace)) {
    const file = candidate instanceof FileFailure ? candidate : open(candidate, query, seen);
    if (file !== undefined) yield file;
  }
}

const brokenLink = 'It is a symbolic link whose target does not exist; fix the link or delete it.';

/** Returns the file, or why it cannot be linted, or undefined to skip it. */
function open(
  { path, chosen }: Candidate,
  { workspace, skipUnrelated = false }: SourceQuery,
  seen: Set<string>,
): SourceFile | FileFailure | undefined {
  let fileName = workspace.nameOf(path);
  const onlyRelated = chosen === 'found' || skipUnrelated;
  const unread = (sentence: string): SourceFile => ({
    fileName,
    realPath: path,
    text: '',
    named: false,
    unread: `This could not be checked: ${sentence}`,
  });
  try {
    if (chosen === 'submodule') {
      const sentence = unreadSubmodule(path, workspace);
      return sentence === undefined ? undefined : unread(sentence);
    }
    const realPath = workspace.resolve(path);
    if (seen.has(realPath)) return undefined;
    seen.add(realPath);
    fileName = workspace.nameOf(realPath);
    const stats = statSync(realPath);
    // A folder among the files is one that could not be listed, or a link.
    if (stats.isDirectory() && chosen !== 'named') accessSync(realPath, constants.R_OK | constants.X_OK);
    // A pipe in a folder is not meant; one that is named is `<(…)`.
    if (chosen !== 'named' && !stats.isFile()) return undefined;
    if (onlyRelated && stats.size > largestFile) {
      return largeFileMentionsEic(realPath) ? tooLarge(fileName) : undefined;
    }
    const bytes = readBytes(realPath, fileName);
    const standsFor = chosen === 'named' ? undefined : missingContent(bytes);
    if (standsFor !== undefined) return unread(standsFor);
    const named = chosen === 'named' && !skipUnrelated;
    if (!onlyRelated || bytesMentionEic(bytes))
      return { fileName, realPath, text: textOf(bytes, fileName), named };
    if (!hasComputedAction(bytes.toString('latin1').replaceAll('\0', ''))) return undefined;
    try {
      return { fileName, realPath, text: textOf(bytes, fileName), named, onlyIfEvaluated: true };
    } catch (thrown) {
      // It need not be about EC2 Instance Connect, so that it does not fail the run.
      if (thrown instanceof FileFailure) return unread(thrown.message.replace(/^It/, 'it'));
      throw thrown;
    }
  } catch (thrown) {
    const failure = FileFailure.from(fileName, thrown);
    if (chosen === 'named' && failure.reason === 'missing' && exists(path))
      return new FileFailure(fileName, brokenLink, { reason: 'missing', cause: thrown });
    if (chosen === 'named' || failure.reason === 'unusable') return failure;
    if (chosen === 'matched' && failure.reason === 'leads-out') return failure;
    // A tracked file may be deleted in the working tree.
    if (!exists(path) || !lstatSync(path).isSymbolicLink()) return undefined;
    return unread(
      failure.reason === 'leads-out'
        ? 'it is a symbolic link that leads out of the workspace, and is not followed.'
        : brokenLink.replace(/^It/, 'it'),
    );
  }
}

/** Returns why a submodule may have policies that are not checked; undefined if it is known to have none. */
function unreadSubmodule(path: string, workspace: Workspace): string | undefined {
  if (!exists(`${path}/.git`))
    return 'it is a submodule that is not checked out; check it out and name its folder, or check it in its own repository.';
  const files = gitFiles(path, 'tracked', workspace.root);
  const related = files?.find(
    ({ name, isSubmodule }) => isSubmodule || mentions(join(path, name), workspace),
  );
  return files !== undefined && related === undefined
    ? undefined
    : `it is a submodule with a file about EC2 Instance Connect${related === undefined ? '' : ` (${related.name})`}; name its folder, or check it in its own repository.`;
}

/** Returns whether a file in the workspace is likely to have a policy; false for one that cannot be read. */
export function mentions(path: string, workspace: Workspace): boolean {
  try {
    const realPath = workspace.resolve(path);
    return statSync(realPath).isFile() && largeFileMentionsEic(realPath);
  } catch (thrown) {
    FileFailure.from(path, thrown);
    return false;
  }
}

/** Returns what a file's bytes stand for, if another program puts the content in their place. */
function missingContent(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 64).toString('latin1');
  if (start.startsWith('version https://git-lfs.github.com/spec/'))
    return 'it is a pointer of Git LFS, whose content is not checked out.';
  return start.startsWith('\0GITCRYPT\0') ? 'it is encrypted by git-crypt.' : undefined;
}
