import { basename } from 'node:path';
import { configurationNames } from '../../policy-files/candidates';
import { githubFailure } from './failure';
import { type ChangedFile, mostFilesListed, type PullRequestApi } from './pull-request-api';

/** The files that are linted under `changed-only`. */
export interface ChangedOnly {
  /** Names relative to the repository's root; undefined for all files. */
  readonly names: ReadonlySet<string> | undefined;
  /** Why all files are linted nevertheless; a sentence. */
  readonly warning?: string;
  /** Anything else that the user should know; a sentence. */
  readonly note?: string;
}

/**
 * Returns the files that a pull request changes. Returns all files if these are unknown, so that nothing is missed. It
 * also returns all if a configuration is among them, since that may change the findings in any file.
 *
 * @param api undefined if the event is not about a pull request
 * @param configuration the name of the configuration for all files, if there is one
 * @param exists returns whether a file of that name is in the workspace: if none is, the names do not match
 */
export async function changedOnly(
  api: Pick<PullRequestApi, 'changedFiles'> | undefined,
  configuration: string | undefined,
  exists: (name: string) => boolean,
): Promise<ChangedOnly> {
  const all = 'so all files were linted';
  if (api === undefined) {
    return { names: undefined, warning: `\`changed-only\`: this event is not about a pull request, ${all}.` };
  }
  let files: readonly ChangedFile[];
  try {
    files = await api.changedFiles();
  } catch (thrown) {
    const { refused, text } = githubFailure(thrown);
    const remedy = refused ? ' Give the job the permission `pull-requests: read`.' : '';
    return { names: undefined, warning: `\`changed-only\`: GitHub ${text}, ${all}.${remedy}` };
  }
  if (files.length >= mostFilesListed) {
    const warning = `\`changed-only\`: the pull request changes ${mostFilesListed} files or more, and GitHub does not list more, ${all}.`;
    return { names: undefined, warning };
  }
  const names = files.flatMap(({ name, previousName = name }) => [name, previousName]);
  if (names.some((name) => name === configuration || configurationNames.includes(basename(name)))) {
    return {
      names: undefined,
      note: 'The pull request changes a configuration of the linter, so all files were linted.',
    };
  }
  const present = files.filter(({ removed }) => !removed).map(({ name }) => name);
  if (present.length > 0 && !present.some(exists)) {
    const warning = `\`changed-only\`: none of the changed files is in the workspace, ${all}. Is the repository checked out in a folder below it?`;
    return { names: undefined, warning };
  }
  return { names: new Set(present) };
}
