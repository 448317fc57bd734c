import { nearestPartition, partitionNames } from '../tables/regions';
import type { TrustValues } from './trust-values';

/** Returns the problems of the values, one sentence each. */
export function trustProblems(values: TrustValues): string[] {
  const {
    repository,
    branches = [],
    tags = [],
    environments = [],
    ids,
    partition,
    audience,
    issuer,
  } = values;
  const problems = repositoryProblems(repository);
  if (branches.length + tags.length + environments.length === 0)
    problems.push(
      'Say which jobs may assume the role: --branch NAME, --tag PATTERN or --environment NAME. A policy for the whole repository would include its pull requests.',
    );
  for (const branch of branches) problems.push(...refProblems('branch', branch, 'refs/heads/'));
  for (const tag of tags) problems.push(...refProblems('tag', tag, 'refs/tags/'));
  for (const environment of environments) problems.push(...environmentProblems(environment));
  for (const [what, id] of [
    ['owner', ids?.owner],
    ['repository', ids?.repository],
  ] as const) {
    if (id !== undefined && !/^[1-9]\d{0,19}$/.test(id))
      problems.push(`The ID of the ${what} ${quoted(id)} is not a number, such as 123456.`);
  }
  if (ids !== undefined && issuer !== undefined && isEnterpriseServer(issuer))
    problems.push('GitHub Enterprise Server has no immutable subject claims; leave the IDs out.');
  if (partition !== undefined && !partitionNames.includes(partition))
    problems.push(
      `There is no partition ${quoted(partition)}. ${partition === '' ? '' : nearest(partition)}The partitions are ${partitionNames.join(', ')}.`,
    );
  if (audience !== undefined && !/^[\x21-\x29\x2b-\x3e\x40-\x7e]{1,255}$/.test(audience))
    problems.push(
      `The audience ${quoted(audience)} is not one: it has 1 to 255 characters without spaces, * and ?.`,
    );
  if (issuer !== undefined && !/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d+)?(?:\/[\w.~-]+)*$/.test(issuer))
    problems.push(
      `The issuer ${quoted(issuer)} is not a lowercase host with an optional path, such as token.actions.githubusercontent.com.`,
    );
  return problems;
}

function nearest(partition: string): string {
  const near = nearestPartition(partition);
  return near === undefined ? '' : `Did you mean ${near}? `;
}

/** Returns whether an issuer has the path of GitHub Enterprise Server's. */
export function isEnterpriseServer(issuer: string): boolean {
  return issuer.endsWith('/_services/token');
}

const ownerForm = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const repositoryForm = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

function repositoryProblems(repository: string): string[] {
  const [owner = '', name = '', ...rest] = repository.split('/');
  if (rest.length === 0 && ownerForm.test(owner) && repositoryForm.test(name) && !name.endsWith('.git'))
    return [];
  if (/[*?]/.test(repository))
    return [
      `The repository ${quoted(repository)} has a wildcard. It would let other repositories assume the role; make a policy for each.`,
    ];
  return [
    `The repository ${quoted(repository)} is not OWNER/REPO as GitHub shows it, such as octo-org/octo-repo, without a URL and .git.`,
  ];
}

/** `git check-ref-format` refuses these in a reference. */
const refused = /[\x00-\x20\x7f~^:[\\]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(?:\/|$)|^\/|[/.]$/;

function refProblems(kind: 'branch' | 'tag', name: string, prefix: string): string[] {
  if (name.startsWith('refs/'))
    return [
      `The ${kind} ${quoted(name)} is a whole reference; give the ${kind}'s name without ${name.startsWith(prefix) ? prefix : 'refs/…'}.`,
    ];
  if (kind === 'branch' && /[*?]/.test(name))
    return [
      `The branch ${quoted(name)} has a wildcard. Whoever may push could create a branch that matches; name each branch, or use an environment with deployment branches.`,
    ];
  if (kind === 'branch' && name === 'pull_request') return [noPullRequests];
  if (name === '' || name.length > 250 || refused.test(name))
    return [`The ${kind} ${quoted(name)} is not a name that git accepts.`];
  return [];
}

/** Says why there is no way to let pull requests assume a role. */
export const noPullRequests =
  'Jobs of pull requests get no role here: the subject repo:OWNER/REPO:pull_request is the same for each of them, so whoever may open one could log in. Run the job after the merge, or with an environment that requires a reviewer.';

function environmentProblems(name: string): string[] {
  if (/[*?]/.test(name))
    return [
      `The environment ${quoted(name)} has a wildcard, and would let other environments assume the role; name each.`,
    ];
  if (
    name === '' ||
    name.trim() !== name ||
    [...name].length > 255 ||
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(name)
  )
    return [
      `The environment ${quoted(name)} is not a name: it has 1 to 255 characters, none of them a control character, and no space around it.`,
    ];
  return [];
}

function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`;
}
