import { basename } from 'node:path';
import { configurationNames } from '../../policy-files/candidates';
import { githubFailure } from './failure';
import { type ChangedFile, mostFilesListed, type PullRequestApi } from './pull-request-api';

/** Which files `changed-only` leaves to be linted. */
export interface ChangedOnly {
  /** Names relative to the repository's root; undefined for all files. */
  readonly names: ReadonlySet<string> | undefined;
  /** Why it is not as the user asked for; a sentence. */
  readonly warning?: string;
  /** What else there is to say; a sentence. */
  readonly note?: string;
}

/**
 * The files that a pull request changes. All files where that is not to be learnt, so that nothing goes unseen, and
 * where a configuration is among the changed, since it may change what is found in any file.
 *
 * @param api undefined where the event is about no pull request
 * @param configuration the name of the configuration that holds for all files, where one is given
 * @param exists whether a file of that name is in the workspace: where none is, names there and here do not match
 */
export async function changedOnly(
  api: Pick<PullRequestApi, 'changedFiles'> | undefined,
  configuration: string | undefined,
  exists: (name: string) => boolean,
): Promise<ChangedOnly> {
  const all = 'so all files were linted';
  if (api === undefined) {
    return { names: undefined, warning: `\`changed-only\`: this event is about no pull request, ${all}.` };
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
    const warning = `\`changed-only\`: the pull request changes ${mostFilesListed} files or more, and GitHub lists no more of them, ${all}.`;
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
