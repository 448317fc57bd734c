import { matchesWildcard } from '../wildcard';
import { isChosenByCaller, isGithubClaim } from './github-provider';

/** The name of a repository owner in examples: nobody that a policy is meant for. */
const stranger = 'stranger';
/** The name of a repository in examples. */
const anyRepository = 'any-repository';

/** The part of a subject after the repository (GitHub Docs, "OpenID Connect reference"). */
const contextForm = /^(?:pull_request|ref:refs\/(?:heads|tags|pull)\/[^:]+|environment:[^:]+)$/;

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

/** Texts of a policy's subjects, from which subjects of others are made. */
export interface SubjectHints {
  readonly owners: readonly string[];
  readonly names: readonly string[];
  readonly contexts: readonly string[];
}

/** Maximum number of owners, names and contexts that are tried, each. A policy that IAM accepts rarely has more. */
const maxHints = 12;

/** Returns owners that are strangers, names of repositories and contexts that fit the subjects of a policy, and usual ones. */
export function hintsIn(patterns: readonly string[]): SubjectHints {
  const contexts = new Set([
    'ref:refs/heads/main',
    'ref:refs/heads/any-branch',
    'environment:any-environment',
    'pull_request',
    'ref:refs/tags/v1',
  ]);
  const names = new Set(['app', 'other']);
  const owners = new Set<string>();
  for (const pattern of patterns) {
    if (Math.min(owners.size, names.size, contexts.size) >= maxHints) break;
    for (const owner of ownersLike(pattern)) if (owners.size < maxHints) owners.add(owner);
    for (const context of contextsIn(pattern)) if (contexts.size < maxHints) contexts.add(context);
    for (const name of namesIn(pattern)) if (names.size < maxHints) names.add(name);
  }
  return { owners: [...owners, stranger], names: [...names], contexts: [...contexts] };
}

/** Returns contexts with which a subject can match a pattern at its end. */
function contextsIn(pattern: string): readonly string[] {
  const [, written] = /:((?:ref|environment):[^:]*)$/.exec(pattern) ?? [];
  return written === undefined ? [] : [written.replaceAll(/[*?]/g, 'x'), written.replace('*', 'heads')];
}

/** Returns names of repositories in a pattern, with a text or nothing in place of its wildcards. */
function namesIn(pattern: string): readonly string[] {
  const [, written = ''] =
    /[/*]([\w.?*-]+)(?:@[^:]*)?(?::|$)/.exec(pattern.split(/:(?:ref|environment):/, 1)[0] ?? '') ?? [];
  return [written.replaceAll(/[*?]/g, 'x'), written.replaceAll('?', 'x').replaceAll('*', '')].filter(
    (name) => name !== '',
  );
}

/**
 * Returns subjects of repositories of others that a pattern matches. None if there are none, or if the pattern has a form
 * for which none is known.
 */
export function strangersLike(pattern: string, hints: SubjectHints): readonly string[] {
  if (isOfOneOwner(pattern)) return [];
  const found = subjectsOf(
    ownersFor(pattern, hints),
    namesFor(pattern, hints),
    contextsFor(pattern, hints),
  ).filter((subject) => matchesWildcard(pattern, subject));
  if (found.length > 0) return found;
  // With a template of their own, everyone can have subjects without a repository.
  const [claim = ''] = pattern.split(':', 1);
  const isContext = claim === 'ref' || claim === 'environment' || pattern === 'pull_request';
  return isContext || isChosenByCaller(claim) ? [pattern.replaceAll(/[*?]+/g, 'x')] : [];
}

/** Returns names that a stranger can register and that fit the beginning of a pattern. A first star can match `repo:`. */
function ownersLike(pattern: string): readonly string[] {
  const written = /^(?:repo:|(?=\*))([^/:@]*)/.exec(pattern)?.[1] ?? '*';
  if (!/[*?]/.test(written)) return [];
  return [`-${stranger}`, stranger, `${stranger}-`, '']
    .map((text) => written.replaceAll('?', 'x').replaceAll(/\*+/g, text))
    .filter((name) => ownerForm.test(name) && (name.includes(stranger) || written.includes('?')));
}

/** The name of a user or an organization; users of a company have an underscore. */
const ownerForm = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/;

/** Forms of the claims that begin with an owner: that of the repository, of the workflow or of the person. */
const ownedForms: ReadonlyMap<string, RegExp> = new Map([
  ['actor', /^[^/]+$/],
  ['repository_owner', /^[^/]+$/],
  ['repository', /^[^/]+\/[\w.-]+$/],
  ['job_workflow_ref', /^[^/]+\/[\w.-]+\/\.github\/workflows\/[^/@]+@.+$/],
  ['workflow_ref', /^[^/]+\/[\w.-]+\/\.github\/workflows\/[^/@]+@.+$/],
]);

/** Returns values of a claim that strangers can have and that a pattern matches; none if its owner is written out. */
export function claimsOfStrangers(claim: string, pattern: string): readonly string[] {
  const form = ownedForms.get(claim);
  const [owner = ''] = pattern.split('/', 1);
  if (form === undefined || !/[*?]/.test(owner) || pattern.includes('${')) return [];
  const ends = ['', `/${anyRepository}`, `/${anyRepository}/.github/workflows/any.yml@refs/heads/main`];
  const names = [stranger, `-${stranger}`, `${stranger}-`, ''];
  return names
    .flatMap((name) => ends.map((end) => pattern.replace(/\*+/, `${name}${end}`)))
    .map((text) => text.replaceAll(/[*?]+/g, (signs) => 'x'.repeat(signs.length)))
    .filter((text) => {
      const [name = ''] = text.split('/', 1);
      const isStrange = name.includes(stranger) || owner.includes('?');
      return isStrange && ownerForm.test(name) && form.test(text) && matchesWildcard(pattern, text);
    });
}

function ownersFor(pattern: string, { owners }: SubjectHints): readonly string[] {
  return [...new Set([...ownersLike(pattern), ...owners])];
}

function namesFor(pattern: string, { names }: SubjectHints): readonly string[] {
  return [...new Set([...names, ...namesIn(pattern)])];
}

function contextsFor(pattern: string, { contexts }: SubjectHints): readonly string[] {
  return [...new Set([...contexts, ...contextsIn(pattern)])].filter((context) => contextForm.test(context));
}

/** Returns subjects with and without the IDs of owner and repository. */
function subjectsOf(
  owners: readonly string[],
  names: readonly string[],
  contexts: readonly string[],
  ownerId = '1',
): readonly string[] {
  return owners.flatMap((owner) =>
    names.flatMap((name) =>
      contexts.flatMap((context) => [
        `repo:${owner}/${name}:${context}`,
        `repo:${owner}@${ownerId}/${name}@2:${context}`,
      ]),
    ),
  );
}

/** Returns subjects of another repository of the same owner that a pattern matches, if it matches all of them. */
export function otherRepositoriesLike(pattern: string, hints: SubjectHints): readonly string[] {
  const [, owner, id] = /^repo:([^*?/:@]+)(?:@([^*?/:@]*)\*?)?\//.exec(pattern) ?? [];
  if (owner === undefined) return [];
  return subjectsOf([owner], [anyRepository], contextsFor(pattern, hints), id || '1').filter((subject) =>
    matchesWildcard(pattern, subject),
  );
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
