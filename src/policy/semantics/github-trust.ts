import type { OpaqueNode, PolicyNode } from '../document';
import type { Condition, Policy, Statement } from '../model';
import { matchesWildcard } from '../wildcard';
import { budgetOf } from './budget';
import { conditionHolds, conditionsHold, hasHiddenConditions, isNegated } from './condition-holds';
import { canonicalKey } from './condition-key';
import { actionMatches } from './decide';
import {
  assumeRoleWithWebIdentity,
  claimOf,
  githubProviderIn,
  githubProviderOf,
  isChosenByCaller,
  isOnClaim,
} from './github-provider';
import { claimsOfStrangers, hintsIn, type SubjectHints } from './github-subject';
import { includesProvider, principalsOf } from './principals';
import type { Request } from './request';
import { isTooLarge } from './too-large';
import { all, any } from './truth';

/** A statement that lets workflows of GitHub assume the role. */
export interface GithubStatement {
  /** The statement, with names in place of the unknown parts of its texts. */
  readonly statement: Statement;
  /** GitHub's provider, as its condition keys begin. */
  readonly provider: string;
  /** Its principal, or the `Principal` if it is not known. */
  readonly place: PolicyNode;
  /** Texts of the subjects in all statements of the policy. */
  readonly hints: SubjectHints;
}

const known = new WeakMap<Policy, readonly GithubStatement[]>();

/**
 * Returns the statements with which a workflow of GitHub may assume the role. None for a policy that is too long to be
 * judged; conditions that are known only when a template is used may be anything, so a statement with such is left out.
 */
export function githubStatements(policy: Policy): readonly GithubStatement[] {
  let found = known.get(policy);
  if (found === undefined) {
    const hints = hintsIn(isTooLarge(policy) ? [] : subjectsIn(policy));
    found = isTooLarge(policy)
      ? []
      : policy.statements.flatMap((statement) => githubStatement(statement, hints));
    known.set(policy, found);
  }
  return found;
}

/** Returns the texts that the conditions on the subject have. */
function subjectsIn({ statements }: Policy): readonly string[] {
  return statements.flatMap(({ conditions }) =>
    conditions
      .filter((condition) => isOnClaim(condition, 'sub'))
      .flatMap(({ values }) => values.map(({ text }) => text)),
  );
}

function githubStatement(statement: Statement, hints: SubjectHints): readonly GithubStatement[] {
  const provider = statement.effect === 'Allow' ? githubProviderOf(statement) : undefined;
  if (provider === undefined || hasHiddenConditions(statement)) return [];
  if (actionMatches(statement, assumeRoleWithWebIdentity) === 'no') return [];
  const principals = principalsOf(statement);
  const place =
    principals?.all.find(({ node }) => githubProviderIn(node.value) !== undefined)?.node ??
    principals?.key ??
    statement.node;
  return [
    { statement: { ...statement, conditions: statement.conditions.map(withTexts) }, provider, place, hints },
  ];
}

/** Adds the values that are known but for a part of them. */
function withTexts(condition: Condition): Condition {
  const texts = (condition.unknown ?? []).map((node) => ({ node, text: textOf(node) }));
  const values = texts.flatMap(({ node, text }) => (text === undefined ? [] : [{ node, text }]));
  if (values.length === 0) return condition;
  const unknown = texts.flatMap(({ node, text }) => (text === undefined ? [node] : []));
  return {
    ...condition,
    values: [...condition.values, ...values],
    incomplete: unknown.length > 0,
    unknown,
  };
}

/** Returns a text with a name, or the default, in place of each part that is not known. */
function textOf({ parts, fallback }: OpaqueNode): string | undefined {
  if (parts === undefined)
    return fallback?.kind === 'string' && fallback.value !== '' ? fallback.value : undefined;
  return parts
    .map((part, index) => {
      if (typeof part === 'string') return part;
      const { fallback: given } = part;
      return given?.kind === 'string' && given.value.trim() !== '' ? given.value : `unknown-${index}`;
    })
    .join('');
}

/** Whether an operator holds only for some of the values of a key, so that it limits them. */
export function limits({ operator }: Condition): boolean {
  return operator !== undefined && operator.base !== 'Null' && !isNegated(operator.base);
}

/** Returns the conditions of a statement that limit a claim to the values that they list. */
export function limitsOn({ statement }: GithubStatement, claim: string): readonly Condition[] {
  return statement.conditions.filter((condition) => isOnClaim(condition, claim) && limits(condition));
}

/** Whether `*` and `?` are wildcards in the values of a condition. */
export function takesWildcards({ operator }: Condition): boolean {
  return operator?.base === 'StringLike';
}

/** Whether a policy certainly lets a workflow with a subject assume the role through a statement. */
export function isAllowed(policy: Policy, github: GithubStatement, subject: string): boolean {
  const { statement, provider } = github;
  if (!budgetOf(policy).spend(1 + statement.conditions.length)) return false;
  const request = requestWith(github, subject);
  const isMet = (condition: Condition): boolean => {
    const holds = conditionHolds(condition, policy, request);
    // The caller has one of the values, whatever they are.
    const claim = claimOf(condition.key.value)?.name ?? '';
    return (
      holds === 'yes' ||
      (holds === 'unknown' && isChosenByCaller(claim) && limits(condition)) ||
      (saysNotWho(condition) && limits(condition))
    );
  };
  if (!statement.conditions.every(isMet)) return false;
  const denied = any(
    policy.statements.map((other) => {
      if (other.effect === 'Allow' || !budgetOf(policy).spend(1)) return 'no';
      return all([
        actionMatches(other, assumeRoleWithWebIdentity),
        includesProvider(principalsOf(other), (arn) => githubProviderIn(arn) === provider),
        conditionsHold({ ...other, conditions: other.conditions.map(withTexts) }, policy, request),
      ]);
    }),
  );
  return denied === 'no';
}

/** Returns the request of a workflow with a subject, which has for the other keys what the statement asks for. */
function requestWith({ statement, provider }: GithubStatement, subject: string): Request {
  const [, owner = 'stranger', name = 'app'] = /^repo:([^/@:]+)(?:@\d+)?\/([^/@:]+)/.exec(subject) ?? [];
  const keys = new Map<string, readonly string[]>([['aws:securetransport', ['true']]]);
  const claim = (key: string, value: string): void => {
    keys.set(`${provider}:${key}`, [value]);
  };
  claim('aud', 'sts.amazonaws.com');
  claim('actor', owner);
  claim('actor_id', '1');
  claim('event_name', 'push');
  claim('job_workflow_ref', `${owner}/${name}/.github/workflows/any.yml@refs/heads/main`);
  claim('ref', 'refs/heads/main');
  claim('repository', `${owner}/${name}`);
  claim('repository_id', '2');
  claim('repository_owner', owner);
  claim('repository_owner_id', '1');
  claim('workflow', 'any');
  claim('workflow_ref', `${owner}/${name}/.github/workflows/any.yml@refs/heads/main`);
  for (const condition of statement.conditions) {
    const key = canonicalKey(condition.key.value);
    const [value] = condition.values;
    const isOwn = isChosenByCaller(claimOf(key)?.name ?? '') || chosenKeys.has(key);
    if (isOwn && value !== undefined && limits(condition)) keys.set(key, [exampleLike(value.text)]);
    const [before] = keys.get(key) ?? [];
    if (before === undefined || !takesWildcards(condition)) continue;
    if (condition.values.some(({ text }) => matchesWildcard(text, before))) continue;
    const found = condition.values
      .flatMap(({ text }) => claimsOfStrangers(claimOf(key)?.name ?? '', text))
      .at(0);
    if (found !== undefined) keys.set(key, [found]);
  }
  claim('sub', subject);
  return { action: assumeRoleWithWebIdentity, resource: '*', keys };
}

/** Whether a condition is about the time, or about an address that everyone has: it tells no caller from another. */
function saysNotWho({ key, values }: Condition): boolean {
  const name = canonicalKey(key.value);
  if (name === 'aws:currenttime' || name === 'aws:epochtime') return true;
  return name === 'aws:sourceip' && values.some(({ text }) => /\/0+$/.test(text.trim()));
}

/** Keys of AWS whose value is the caller's choice. */
const chosenKeys: ReadonlySet<string> = new Set([
  'aws:requestedregion',
  'aws:useragent',
  'sts:rolesessionname',
]);

function exampleLike(pattern: string): string {
  return pattern.replaceAll(/\*+/g, 'x').replaceAll('?', 'x');
}
