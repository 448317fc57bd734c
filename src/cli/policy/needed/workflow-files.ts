import { dirname, join, resolve } from 'node:path';
import { usesIn } from '../../../policy/needed/workflow/read-uses';
import { WorkflowError, type WorkflowUses } from '../../../policy/needed/workflow/use';
import { FileFailure } from '../../../policy-files/file-failure';
import { readBytes, textOf } from '../../../policy-files/read-text';
import { exists, Workspace } from '../../../policy-files/workspace';
import { UsageError } from '../../usage-error';

/**
 * Reads the uses of the action in workflow files. What they call is read from the git working tree of each.
 * @param actions `owner/name` of repositories with this action; empty for every one named `eic-action`
 * @throws {UsageError} if a file cannot be read, or is no workflow
 */
export function usesInFiles(files: readonly string[], actions: readonly string[]): WorkflowUses {
  const all = files.map((file) => usesInFile(file, actions));
  return { uses: all.flatMap(({ uses }) => uses), notes: all.flatMap(({ notes }) => notes) };
}

function usesInFile(file: string, actions: readonly string[]): WorkflowUses {
  const path = resolve(file);
  try {
    const text = textOf(readBytes(path, file), file);
    const workspace = Workspace.around(dirname(path));
    const fileName = workspace.nameOf(workspace.resolve(path));
    return usesIn(fileName, text, { actions, read: (name) => read(name, workspace) });
  } catch (thrown) {
    if (thrown instanceof WorkflowError) throw new UsageError(thrown.message);
    throw new UsageError(`${file}: ${FileFailure.from(file, thrown).message}`);
  }
}

/** Returns the text of a file of the repository; undefined if there is none. A link must not lead out of it. */
function read(name: string, workspace: Workspace): string | undefined {
  const path = join(workspace.root, name);
  if (!exists(path)) return undefined;
  return textOf(readBytes(workspace.resolve(path), name), name);
}
