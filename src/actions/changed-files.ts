import { basename } from 'node:path';
import { configurationNames } from '../policy-files/candidates';
import { githubFailure } from './github-failure';
import { type ChangedFile, MOST_FILES_LISTED, type PullRequestApi } from './pull-request-api';

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
 */
export async function changedOnly(
  api: Pick<PullRequestApi, 'changedFiles'> | undefined,
  configuration: string | undefined,
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
  if (files.length >= MOST_FILES_LISTED) {
    const warning = `\`changed-only\`: the pull request changes ${MOST_FILES_LISTED} files or more, and GitHub lists no more of them, ${all}.`;
    return { names: undefined, warning };
  }
  const changed = files.find(
    ({ name }) => name === configuration || configurationNames.includes(basename(name)),
  );
  if (changed !== undefined) {
    return {
      names: undefined,
      note: 'The pull request changes a configuration of the linter, so all files were linted.',
    };
  }
  return { names: new Set(files.filter(({ removed }) => !removed).map(({ name }) => name)) };
}
