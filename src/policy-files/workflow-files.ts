import { dirname, join, resolve } from 'node:path';
import { usesIn } from '../policy/needed/workflow/read-uses';
import { WorkflowError, type WorkflowUses } from '../policy/needed/workflow/use';
import { FileFailure } from './file-failure';
import { readBytes, textOf } from './read-text';
import { exists, Workspace } from './workspace';

/** Workflow files, and the action in them. */
export interface WorkflowFiles {
  /** Paths, absolute or relative to `directory`. */
  readonly files: readonly string[];
  /** Default: the working directory. */
  readonly directory?: string;
  /** `owner/name` of repositories with this action; empty, the default, for every one named `eic-action`. */
  readonly actions?: readonly string[];
}

/**
 * Reads the uses of the action in workflow files. What they call is read from the git working tree of each.
 * @throws {WorkflowError} if a file cannot be read, or is no workflow
 */
export function usesInFiles({ files, directory = process.cwd(), actions = [] }: WorkflowFiles): WorkflowUses {
  const all = files.map((file) => usesInFile(file, directory, actions));
  return { uses: all.flatMap(({ uses }) => uses), notes: all.flatMap(({ notes }) => notes) };
}

function usesInFile(file: string, directory: string, actions: readonly string[]): WorkflowUses {
  const path = resolve(directory, file);
  try {
    const text = textOf(readBytes(path, file), file);
    const workspace = Workspace.around(dirname(path));
    const fileName = workspace.nameOf(workspace.resolve(path));
    return usesIn(fileName, text, { actions, read: (name) => read(name, workspace) });
  } catch (thrown) {
    if (thrown instanceof WorkflowError) throw thrown;
    throw new WorkflowError(`${file}: ${FileFailure.from(file, thrown).message}`);
  }
}

/** Returns the text of a file of the repository; undefined if there is none. A link must not lead out of it. */
function read(name: string, workspace: Workspace): string | undefined {
  const path = join(workspace.root, name);
  if (!exists(path)) return undefined;
  return textOf(readBytes(workspace.resolve(path), name), name);
}
