import type { Policy, Statement } from '../model';
import { hasHiddenConditions } from '../semantics/condition-holds';
import { canonicalKey, osUserKey } from '../semantics/condition-key';
import { actionMatches } from '../semantics/decide';
import {
  describeInstanceConnectEndpoints,
  describeInstances,
  type EicAction,
  openTunnel,
  sendSerialConsoleSshPublicKey,
  sendSshPublicKey,
} from '../semantics/eic-actions';
import { alwaysHolds, conditionsOn, deniesAlways, type Inert, whyInert } from '../semantics/grants';
import { namedAction, nameOf } from '../semantics/places';
import { matchesWildcard } from '../wildcard';
import { conditionInWords, usersInWords } from './condition-words';
import { listed } from './listed';
import { hasUnknownParts, instanceOpenToRoot, type Reach, reachOf } from './proofs';
import { resourcesInWords, type Thing } from './resource-words';

interface Grant {
  readonly action: EicAction;
  /** Words for the action, up to the resource. */
  readonly says: string;
  readonly thing: Thing;
}

const grants: readonly Grant[] = [
  { action: sendSshPublicKey, says: 'pushing an SSH key to', thing: 'instance' },
  {
    action: sendSerialConsoleSshPublicKey,
    says: 'pushing a key for the serial console of',
    thing: 'instance',
  },
  { action: openTunnel, says: 'opening a tunnel through', thing: 'endpoint' },
];

const lookups = [
  { action: describeInstances, of: sendSshPublicKey, says: 'looking up instances (ec2:DescribeInstances)' },
  {
    action: describeInstanceConnectEndpoints,
    of: openTunnel,
    says: 'looking up endpoints (ec2:DescribeInstanceConnectEndpoints)',
  },
] as const;

/**
 * Describes what a policy grants of EC2 Instance Connect, one fact in each sentence: what is allowed and on which
 * condition, what is denied, what looks allowed but is not, and what is unknown. The sentences contain text of the
 * policy as written: the caller makes it safe for a terminal.
 */
export function explainPolicy(policy: Policy): string[] {
  const allowed: string[] = [];
  const denied: string[] = [];
  const inert: string[] = [];
  for (const statement of policy.statements) {
    for (const grant of grants) {
      if (actionMatches(statement, grant.action) === 'no' || statement.effect === undefined) continue;
      const why = whyInert(policy, statement, grant.action);
      if (why === undefined) {
        if (statement.effect === 'Deny') denied.push(sentenceOf(statement, grant, denies));
        else {
          const reach = reachOf(policy, statement, grant.action);
          if (reach === 'none') inert.push(unreachedSentence(policy, statement, grant.action));
          else allowed.push(sentenceOf(statement, grant, allows(policy, grant.action, reach)));
        }
      } else if (namedAction(statement, grant.action) !== undefined || why.because !== 'resource') {
        inert.push(inertSentence(statement, grant.action, why));
      }
    }
    for (const { action } of lookups) {
      if (statement.effect === undefined || namedAction(statement, action) === undefined) continue;
      const why = whyInert(policy, statement, action);
      if (why !== undefined) inert.push(inertSentence(statement, action, why));
    }
  }
  const sentences = [...allowed];
  if (allowed.length === 0) {
    sentences.push(
      policy.incomplete
        ? 'No statement that is known here allows pushing a key or opening a tunnel.'
        : 'The policy does not allow pushing a key or opening a tunnel.',
    );
  }
  sentences.push(
    ...lookupSentences(policy),
    ...denied,
    ...inert,
    ...rootSentence(policy),
    ...uncertain(policy),
  );
  return sentences;
}

function sentenceOf(statement: Statement, { action, says, thing }: Grant, verb: string): string {
  const resources = resourcesInWords(statement.resource, action, thing);
  const isPush = action === sendSshPublicKey;
  const users = isPush ? ` as ${usersInWords(conditionsOn(statement, osUserKey))}` : '';
  const words = conditionsInWords(statement, action, thing);
  const toAnyPort = action === openTunnel && !words.some((word) => word.startsWith('if the port '));
  const parts = [...(toAnyPort ? ['to any port'] : []), ...(words.length > 0 ? [listed(words, 'and')] : [])];
  const end = parts.map((part) => `, ${part}`).join('');
  return `${capital(nameOf(statement))} ${verb} ${says} ${resources}${users}${end}.`;
}

const denies = 'denies, overriding every Allow,';

/** Returns the verb for what an Allow does: "allows" only if a request is known that the policy allows. */
function allows(policy: Policy, action: EicAction, reach: Reach): string {
  if (reach === 'some') return 'allows';
  return denialsOf(policy, action).length === 0 ? 'may allow' : 'may allow, if no Deny excludes all of it,';
}

/** Describes an Allow that allows nothing of an action, for no single reason. */
function unreachedSentence(policy: Policy, statement: Statement, action: EicAction): string {
  const reason =
    denialsOf(policy, action).length === 0
      ? 'no request meets all its conditions'
      : 'what meets its conditions is denied';
  return `${capital(nameOf(statement))} seems to allow ${action} but does not: ${reason}.`;
}

/** Returns the statements that deny, or may deny, requests of an action. */
function denialsOf(policy: Policy, action: EicAction): readonly Statement[] {
  return policy.statements.filter(
    (statement) =>
      statement.effect === 'Deny' &&
      actionMatches(statement, action) !== 'no' &&
      whyInert(policy, statement, action) === undefined,
  );
}

/**
 * Returns the conditions of a statement that not every request of an action meets, each after "if". The condition on the
 * OS user is described with the users.
 */
function conditionsInWords(statement: Statement, action: EicAction, thing: string): string[] {
  const words = statement.conditions
    .filter(
      (condition) =>
        !(action === sendSshPublicKey && canonicalKey(condition.key.value) === osUserKey) &&
        !alwaysHolds(condition, action),
    )
    .map((condition) => conditionInWords(condition, thing));
  if (hasHiddenConditions(statement))
    words.push('conditions that are known only when the template is used are met');
  return words.map((word) => `if ${word}`);
}

function inertSentence(statement: Statement, action: EicAction, why: Inert): string {
  const does = statement.effect === 'Deny' ? 'deny' : 'allow';
  return `${capital(nameOf(statement))} seems to ${does} ${action} but does not: ${reasonOf(why)}.`;
}

function reasonOf(why: Inert): string {
  switch (why.because) {
    case 'resource':
      return 'the action does not work on any of its resources';
    case 'denied':
      return `${nameOf(why.by)} denies all of it`;
    case 'condition': {
      const words = why.conditions.map(({ operatorNode, key }) => `${operatorNode.value} ${key.value}`);
      return words.length === 1
        ? `no request of the action meets ${words[0]}`
        : `no request meets ${listed(words, 'and')} at once`;
    }
  }
}

function lookupSentences(policy: Policy): string[] {
  return lookups.flatMap(({ action, of, says }) => {
    const allowing = statementsAllowing(policy, action);
    if (allowing.length === 0 && !policy.incomplete) {
      if (statementsAllowing(policy, of).length === 0) return [];
      return policy.statements.some((statement) => deniesAlways(statement, action))
        ? [`It denies ${says}, whatever another policy allows.`]
        : [`It does not allow ${says}; another policy must.`];
    }
    const certain = allowing.filter((statement) => reachOf(policy, statement, action) === 'some');
    const denied = denialsOf(policy, action).map(
      (statement) => `${capital(nameOf(statement))} ${denies} ${says}${ifAny([statement], action)}.`,
    );
    return [
      certain.length > 0
        ? `It allows ${says}${ifAny(certain, action)}.`
        : `It may allow ${says}${ifAny(allowing, action)}.`,
      ...denied,
    ];
  });
}

/** Returns the statements because of which the policy allows, or may allow, an action. */
function statementsAllowing(policy: Policy, action: EicAction): readonly Statement[] {
  return policy.statements.filter(
    (statement) =>
      statement.effect !== 'Deny' &&
      actionMatches(statement, action) !== 'no' &&
      whyInert(policy, statement, action) === undefined &&
      reachOf(policy, statement, action) !== 'none',
  );
}

/** Returns the conditions under which one of some statements applies, as the end of a sentence. */
function ifAny(statements: readonly Statement[], action: EicAction): string {
  const alternatives = statements.map((statement) => conditionsInWords(statement, action, 'resource'));
  if (alternatives.length === 0 || alternatives.some((words) => words.length === 0)) return '';
  return `, ${alternatives.map((words) => listed(words, 'and')).join(', or ')}`;
}

/** Reports a login as root only if it is proven by a request that the policy allows. */
function rootSentence(policy: Policy): string[] {
  for (const statement of policy.statements) {
    const instance = instanceOpenToRoot(policy, statement);
    if (instance === undefined) continue;
    const limits = [
      ...(conditionsInWords(statement, sendSshPublicKey, 'instance').length > 0
        ? ['the other conditions are met']
        : []),
      ...(denialsOf(policy, sendSshPublicKey).length > 0 ? ['no Deny applies'] : []),
    ];
    const condition = limits.length === 0 ? '' : `, if ${listed(limits, 'and')}`;
    return [
      `As a whole, the policy allows a login as root on ${instancesLike(statement, instance)} (${nameOf(statement)})${condition}.`,
    ];
  }
  return [];
}

/** Describes the instances that a statement names, of those that an ARN is an example of. The example is made up. */
function instancesLike({ resource }: Statement, example: string): string {
  if (resource === undefined || resource.negated) return 'any instance that it does not exclude';
  const item = resource.items.find(({ value }) => matchesWildcard(value, example));
  if (item === undefined) return 'any instance that it names';
  const only = { ...resource, items: [item], incomplete: false };
  return resourcesInWords(only, sendSshPublicKey, 'instance').replace(/^every /, 'any ');
}

function uncertain(policy: Policy): string[] {
  const sentences = policy.statements
    .filter(hasUnknownParts)
    .map(
      (statement) =>
        `${capital(nameOf(statement))} has parts that are not known from this file, so its description is not certain.`,
    );
  if (policy.incomplete) {
    sentences.push('Some statements are known only when the template is used; they may allow or deny more.');
  }
  return sentences;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
