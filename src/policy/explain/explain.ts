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
import { findAllowed } from '../semantics/find-allowed';
import { alwaysHolds, conditionsOn, type Inert, whyInert } from '../semantics/grants';
import { mayAllow } from '../semantics/may-allow';
import { namedAction, nameOf } from '../semantics/places';
import { conditionInWords, usersInWords } from './condition-words';
import { listed } from './listed';
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
      if (why === undefined)
        (statement.effect === 'Allow' ? allowed : denied).push(sentenceOf(statement, grant));
      else if (namedAction(statement, grant.action) !== undefined || why.because !== 'resource') {
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

function sentenceOf(statement: Statement, { action, says, thing }: Grant): string {
  const resources = resourcesInWords(statement.resource, action, thing);
  const isPush = action === sendSshPublicKey;
  const users = isPush ? ` as ${usersInWords(conditionsOn(statement, osUserKey))}` : '';
  const conditions = statement.conditions.filter(
    (condition) =>
      !(isPush && canonicalKey(condition.key.value) === osUserKey) && !alwaysHolds(condition, action),
  );
  const words = conditions.map((condition) => conditionInWords(condition, thing));
  if (action === openTunnel && !words.some((word) => word.startsWith('the port '))) {
    words.unshift('to any port');
  }
  if (hasHiddenConditions(statement))
    words.push('conditions that are known only when the template is used are met');
  const condition =
    words.length === 0
      ? ''
      : `, ${listed(
          words.map((word) => (word === 'to any port' ? word : `if ${word}`)),
          'and',
        )}`;
  const verb = statement.effect === 'Deny' ? 'denies, overriding every Allow,' : 'allows';
  return `${capital(nameOf(statement))} ${verb} ${says} ${resources}${users}${condition}.`;
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
    if (!mayAllow([policy], action)) {
      return mayAllow([policy], of) ? [`It does not allow ${says}; another policy must.`] : [];
    }
    const isCertain = policy.statements.some((statement) => findAllowed(policy, statement, action));
    return [`It ${isCertain ? 'allows' : 'may allow'} ${says}.`];
  });
}

/** Reports a login as root only if it is proven by a request that the policy allows. */
function rootSentence(policy: Policy): string[] {
  for (const statement of policy.statements) {
    const keys = { [osUserKey]: 'root' };
    const request = findAllowed(policy, statement, sendSshPublicKey, { keys });
    if (request === undefined) continue;
    // The request is on a resource that the search chose, unless the policy names it.
    const isNamed = statement.resource?.items.some(({ value }) => value === request.resource) ?? false;
    const where = isNamed ? `, for example on ${request.resource}` : '';
    return [`As a whole, the policy allows a login as root${where}.`];
  }
  return [];
}

function uncertain(policy: Policy): string[] {
  const sentences = policy.statements
    .filter(
      (statement) =>
        statement.effect === undefined ||
        statement.action?.incomplete ||
        statement.resource?.incomplete ||
        hasHiddenConditions(statement) ||
        statement.conditions.some(({ incomplete, operator }) => incomplete || operator === undefined),
    )
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
