/** Environment variables; those of the process say where this action's documentation is. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the URL of a page of this repository, such as `docs/rules/os-user-missing.md`, on the server that the action
 * was downloaded from. Returns `undefined` if the server is not known.
 */
export function documentationUrl(page: string, env: Environment = process.env): string | undefined {
  const server = env.GITHUB_SERVER_URL ?? '';
  const repository = env.GITHUB_ACTION_REPOSITORY ?? '';
  const ref = env.GITHUB_ACTION_REF ?? '';
  // The runner sets both only for an action of another repository, not for `uses: ./`.
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === '')
    return undefined;
  return `${server}/${repository}/blob/${urlPath(ref)}/${page}`;
}

/** Percent-encodes each name of a path, so that the URL cannot end a Markdown link. */
export function urlPath(path: string): string {
  return path.split('/').map(encodePathPart).join('/');
}

function encodePathPart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
