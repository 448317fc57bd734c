import { isChosenByCaller, isGithubClaim } from './github-provider';

/** The name of a repository owner in examples: nobody that a policy is meant for. */
const stranger = 'stranger';
/** The name of a repository in examples. */
const anyRepository = 'any-repository';

/** The part of a subject after the repository (GitHub Docs, "OpenID Connect reference"). */
const context = '(?:pull_request|ref:refs/(?:heads|tags|pull)/[^:]+|environment:[^:]+)';
/** A subject in the default form, with or without the IDs of owner and repository. */
const defaultForm = new RegExp(`^repo:(\\w+(?:-\\w+)*)(?:@\\d+)?/([\\w.-]+)(?:@\\d+)?:${context}$`);

/**
 * Texts with which a subject can belong to one owner only. A colon in the value of a claim is escaped in a subject, and
 * an @ cannot be in a name, so a stranger cannot have these texts.
 */
const pins = [
  /(?:^|[:*])repo(?:sitory)?:([^*?/:@]+)[/@]/,
  /(?:^|[:*])(?:repository_owner|enterprise|actor)(?:_id)?:([^*?:]+)(?::|$)/,
  /(?:^|[:*])repository_id:([^*?:]+)(?::|$)/,
  /(?:^|[:*])(?:job_)?workflow_ref:([^*?/:]+)\//,
];

/** Whether all subjects that a pattern matches belong to one owner: that of their repository, or of the workflow. */
function isOfOneOwner(pattern: string): boolean {
  return pattern.includes('${') || pins.some((pin) => pin.test(pattern));
}

/** Maximum number of subjects that are tried for a pattern. */
const maxTried = 600;

/**
 * Returns subjects of repositories of others that a pattern matches, at most three. None if there are none, or if the
 * pattern has a form for which none is known.
 */
export function strangersLike(pattern: string): readonly string[] {
  if (isOfOneOwner(pattern)) return [];
  const ofOwner = /^repo:([^/:]*)/.exec(pattern)?.[1] ?? '';
  const isStranger = (subject: string): boolean => {
    const owner = defaultForm.exec(subject)?.[1];
    return owner !== undefined && (owner.includes(stranger) || ofOwner.includes('?'));
  };
  const found = filled(pattern, strangersFirst, strangersNext, isStranger);
  if (found.length > 0) return found;
  // With a template of their own, everyone can have subjects without a repository.
  const [claim = ''] = pattern.split(':', 1);
  const isContext = claim === 'ref' || claim === 'environment' || pattern === 'pull_request';
  return isContext || isChosenByCaller(claim) ? [pattern.replaceAll(/[*?]+/g, 'x')] : [];
}

const strangersFirst = ['-', '', 'repo:'].flatMap((before) => [
  `${before}${stranger}/app:ref:refs/heads/main`,
  `${before}${stranger}/app`,
  `${before}${stranger}/app:`,
  `${before}${stranger}/`,
  `${before}${stranger}`,
]);
const strangersNext = [
  '',
  'ref:refs/heads/main',
  'app:ref:refs/heads/main',
  'app',
  'main',
  '@1',
  ':ref:refs/heads/main',
];

/** Returns a subject of another repository of the same owner that a pattern matches, if it matches all of them. */
export function otherRepositoryLike(pattern: string): string | undefined {
  if (!isOfOneOwner(pattern)) return undefined;
  const isOther = (subject: string): boolean => defaultForm.exec(subject)?.[2] === anyRepository;
  return filled(pattern.replace('@*', '@1'), repositoriesFirst, repositoriesNext, isOther)[0];
}

const repositoriesFirst = [
  anyRepository,
  `${anyRepository}:ref:refs/heads/any-branch`,
  `${anyRepository}:ref:refs/heads`,
  `${anyRepository}:`,
  `${anyRepository}@2`,
];
const repositoriesNext = [
  '',
  'ref:refs/heads/any-branch',
  'any-branch',
  'any-environment',
  '2',
  ':ref:refs/heads/any-branch',
];

/** Returns the texts that come from texts in place of the stars of a pattern, as far as they are wanted. */
function filled(
  pattern: string,
  first: readonly string[],
  next: readonly string[],
  isWanted: (text: string) => boolean,
): readonly string[] {
  const [start = '', ...rest] = pattern.replaceAll('?', 'x').split(/\*+/);
  if (rest.length === 0) return pattern.includes('?') && isWanted(start) ? [start] : [];
  const found: string[] = [];
  let tried = 0;
  const fill = (before: string, at: number): void => {
    if (found.length >= 3 || tried >= maxTried) return;
    const piece = rest[at];
    if (piece === undefined) {
      tried++;
      if (isWanted(before)) found.push(before);
      return;
    }
    // Beyond three stars nothing new is found.
    const texts = at === 0 ? first : at > 2 ? [''] : next;
    for (const text of texts) fill(before + text + piece, at + 1);
  };
  fill(start, 0);
  return found;
}

/** The repository that a subject or a pattern names, with its text up to the colon: `repo:org/app`. */
export function repositoryIn(pattern: string): string | undefined {
  const [, owner, ownerId = '', name, id = ''] =
    /^repo:([^*?/:@]+)(@[^*?/:@]+|@\*)?\/([^*?/:@]+)(@[^*?/:@]+|@\*)?(?=[:*])/.exec(pattern) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  return `repo:${owner}${ownerId.replace('*', '1')}/${name}${id.replace('*', '2')}`;
}

const owner = String.raw`[\w-]+`;

/**
 * Returns why no token has a subject that begins so, as the end of a sentence; undefined if one can, or if that is not
 * certain. The subjects of GitHub's default template are known, and those of templates that begin with the repository.
 *
 * @param pattern a subject, or a pattern of `StringLike` if it has wildcards
 */
export function whyNeverSubject(pattern: string): string | undefined {
  if (pattern.includes('${') || pattern === '') return undefined;
  if (/^\s|\s$/.test(pattern)) return 'a subject has no space around it';
  const [known = ''] = pattern.split(/[*?]/, 1);
  const isExact = known === pattern;
  if (/^repo:/i.test(known) && !known.startsWith('repo:')) return 'a subject begins with repo: in lowercase';
  if (/^(?:repo:)?(?:https?:\/\/|git@|github\.com\/)/.test(known))
    return 'a subject names the repository as OWNER/NAME, without a URL';
  if (new RegExp(`^${owner}/[\\w.-]+(?::|$)`).test(known)) return 'a subject begins with repo:';
  const named = /^repo:([^/:@]*)(@[^/:]*)?(?:\/([^/:@]*)(@[^/:]*)?)?(:.*)?$/.exec(known);
  if (!known.startsWith('repo:')) return undefined;
  if (named === null)
    return known.split(':', 2)[1]?.includes('/') ? 'the repository has no further slash' : undefined;
  const [, , ownerId, name, id, rest] = named;
  if (name === undefined) {
    const hasOther = rest !== undefined || isExact;
    return hasOther ? 'a subject names the repository as OWNER/NAME' : undefined;
  }
  if (rest === undefined)
    return isExact
      ? 'after the repository a subject has a branch, a tag, an environment or pull_request'
      : undefined;
  if ((ownerId === undefined) !== (id === undefined))
    return 'a subject has the IDs of both the owner and the repository, or none';
  return whyNeverContext(rest.slice(1), isExact);
}

function whyNeverContext(text: string, isExact: boolean): string | undefined {
  const [first = '', ...others] = text.split(':');
  const isWhole = others.length > 0 || isExact;
  if (first === 'ref') {
    const ref = others[0] ?? '';
    const isRefWhole = others.length > 1 || isExact;
    if (isRefWhole ? /^refs\/(?:heads|tags|pull)\/./.test(ref) : mayBegin(ref)) return undefined;
    return 'a branch is ref:refs/heads/NAME, and a tag is ref:refs/tags/NAME';
  }
  if (first === 'environment') {
    const [name, next] = others;
    if (isExact && (name === undefined || name === '')) return 'after environment: comes its name';
    if (next === undefined || isGithubClaim(next) || next === 'context') return undefined;
    return isExact || others.length > 2 ? 'a colon in the name of an environment is written %3A' : undefined;
  }
  if (!isWhole) {
    const contexts = ['ref:', 'pull_request', 'environment:'];
    return contexts.some((each) => each.startsWith(first)) || mayBeClaim(first) ? undefined : unknownContext;
  }
  if (first === 'pull_request' || isGithubClaim(first) || first === 'context') return undefined;
  if (/^refs\//.test(first)) return 'a branch is ref:refs/heads/NAME, and a tag is ref:refs/tags/NAME';
  return unknownContext;
}

const unknownContext =
  'after the repository come ref:refs/heads/NAME, ref:refs/tags/NAME, environment:NAME or pull_request';

/** Whether a ref of a branch, tag or pull request can begin with a text, or with its beginning. */
function mayBegin(text: string): boolean {
  return ['refs/heads/', 'refs/tags/', 'refs/pull/'].some(
    (kind) => kind.startsWith(text) || text.startsWith(kind),
  );
}

/** Whether a claim of a template of one's own can begin with a text. */
function mayBeClaim(text: string): boolean {
  return (
    text === '' ||
    ['actor', 'base_', 'enterprise', 'event_', 'head_', 'job_', 'repository', 'runner_', 'workflow'].some(
      (claim) => claim.startsWith(text) || text.startsWith(claim),
    )
  );
}
