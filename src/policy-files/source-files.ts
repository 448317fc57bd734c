import { realpathSync, statSync } from 'node:fs';
import { type Candidate, candidates } from './candidates';
import { FileFailure } from './file-failure';
import { largeFileMentionsEic, mentionsEic } from './mentions-eic';
import { largestFile, readBytes, textOf, tooLarge } from './read-text';
import type { Workspace } from './workspace';

/** A file to lint, with its text. */
export interface SourceFile {
  /** Relative to the workspace with `/`; absolute for a file outside. */
  readonly fileName: string;
  /** Absolute, symbolic links resolved. */
  readonly realPath: string;
  /** Byte order mark and line ends as they are in the file. */
  readonly text: string;
  /** Whether the user named the file itself, so that it has to have a policy. */
  readonly named: boolean;
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
 * Yields the files that a query chooses, each once, whatever links lead to it. A file that cannot be read is a failure
 * in its place.
 */
export async function* sourceFiles(query: SourceQuery): AsyncGenerator<SourceFile | FileFailure> {
  const seen = new Set<string>();
  for (const candidate of await candidates(query.patterns, realpathSync(query.directory), query.workspace)) {
    const file = candidate instanceof FileFailure ? candidate : open(candidate, query, seen);
    if (file !== undefined) yield file;
  }
}

/** Returns the file, or why it cannot be linted, or undefined to skip it. */
function open(
  { path, chosen }: Candidate,
  { workspace, skipUnrelated = false }: SourceQuery,
  seen: Set<string>,
): SourceFile | FileFailure | undefined {
  let fileName = workspace.nameOf(path);
  const onlyRelated = chosen === 'found' || skipUnrelated;
  try {
    const realPath = workspace.resolve(path);
    if (seen.has(realPath)) return undefined;
    seen.add(realPath);
    // The workspace may have been reached through a link, such as macOS's /tmp.
    if (!workspace.holds(path)) fileName = workspace.nameOf(realPath);
    const stats = statSync(realPath);
    // A pipe in a folder is not meant; one that is named is `<(…)`.
    if (chosen !== 'named' && !stats.isFile()) return undefined;
    if (onlyRelated && stats.size > largestFile) {
      return largeFileMentionsEic(realPath) ? tooLarge(fileName) : undefined;
    }
    const bytes = readBytes(realPath, fileName);
    if (onlyRelated && !mentionsEic(bytes.toString('latin1'))) return undefined;
    return { fileName, realPath, text: textOf(bytes, fileName), named: chosen === 'named' && !skipUnrelated };
  } catch (thrown) {
    const failure = FileFailure.from(fileName, thrown);
    // A tracked file may be deleted in the working tree, and nobody chose a link that leads out.
    return chosen === 'found' && failure.reason !== 'unusable' ? undefined : failure;
  }
}
