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
import { alwaysHolds, conditionsOn, type Inert, mayAllow, whyInert } from '../semantics/grants';
import { namedAction, nameOf } from '../semantics/places';
import { conditionInWords, usersInWords } from './condition-words';
import { listed } from './listed';
import { resourcesInWords, type Thing } from './resource-words';

interface Deed {
  readonly action: EicAction;
  /** What is done, up to the resource. */
  readonly says: string;
  readonly thing: Thing;
}

const deeds: readonly Deed[] = [
  { action: sendSshPublicKey, says: 'pushing an SSH key to', thing: 'instance' },
  {
    action: sendSerialConsoleSshPublicKey,
    says: 'pushing a key for the serial console of',
    thing: 'instance',
  },
  { action: openTunnel, says: 'opening a tunnel through', thing: 'endpoint' },
];

const searches = [
  { action: describeInstances, of: sendSshPublicKey, says: 'looking up instances (ec2:DescribeInstances)' },
  {
    action: describeInstanceConnectEndpoints,
    of: openTunnel,
    says: 'looking up endpoints (ec2:DescribeInstanceConnectEndpoints)',
  },
] as const;

/**
 * What a policy grants of EC2 Instance Connect, in plain sentences, one for each thing to know: what is allowed and on
 * what condition, what is denied, what looks allowed and is not, and what cannot be told. Texts of the policy are in
 * them as they are: whoever prints them makes them safe for a terminal.
 */
export function explainPolicy(policy: Policy): string[] {
  const allowed: string[] = [];
  const denied: string[] = [];
  const inert: string[] = [];
  for (const statement of policy.statements) {
    for (const deed of deeds) {
      if (actionMatches(statement, deed.action) === 'no' || statement.effect === undefined) continue;
      const why = whyInert(policy, statement, deed.action);
      if (why === undefined)
        (statement.effect === 'Allow' ? allowed : denied).push(sentenceOf(statement, deed));
      else if (namedAction(statement, deed.action) !== undefined || why.because !== 'resource') {
        inert.push(inertSentence(statement, deed.action, why));
      }
    }
    for (const { action } of searches) {
      if (statement.effect === undefined || namedAction(statement, action) === undefined) continue;
      const why = whyInert(policy, statement, action);
      if (why !== undefined) inert.push(inertSentence(statement, action, why));
    }
  }
  const sentences = [...allowed];
  if (allowed.length === 0) {
    sentences.push(
      policy.incomplete
        ? 'Nothing that can be read here allows pushing a key or opening a tunnel.'
        : 'Nothing here allows pushing a key or opening a tunnel.',
    );
  }
  sentences.push(
    ...searchSentences(policy),
    ...denied,
    ...inert,
    ...rootSentence(policy),
    ...uncertain(policy),
  );
  return sentences;
}

function sentenceOf(statement: Statement, { action, says, thing }: Deed): string {
  const resources = resourcesInWords(statement.resource, action, thing);
  const isPush = action === sendSshPublicKey;
  const users = isPush ? ` as ${usersInWords(conditionsOn(statement, osUserKey))}` : '';
  const conditions = statement.conditions.filter(
    (condition) =>
      !(isPush && canonicalKey(condition.key.value) === osUserKey) && !alwaysHolds(condition, action),
  );
  const words = conditions.map((condition) => conditionInWords(condition, thing));
  if (action === openTunnel && !words.some((word) => word.startsWith('the port '))) {
    words.unshift('whatever the port');
  }
  if (hasHiddenConditions(statement)) words.push("conditions that only the template's use gives are met");
  const condition =
    words.length === 0
      ? ''
      : `, ${listed(
          words.map((word) => (word.startsWith('whatever') ? word : `if ${word}`)),
          'and',
        )}`;
  const verb = statement.effect === 'Deny' ? 'denies, whatever else is allowed,' : 'allows';
  return `${capital(nameOf(statement))} ${verb} ${says} ${resources}${users}${condition}.`;
}

function inertSentence(statement: Statement, action: EicAction, why: Inert): string {
  const [does, doing] = statement.effect === 'Deny' ? ['deny', 'denies'] : ['allow', 'allows'];
  return `${capital(nameOf(statement))} looks as if it ${doing === 'denies' ? 'denied' : 'allowed'} ${action} and does not ${does} it: ${reasonOf(why)}.`;
}

function reasonOf(why: Inert): string {
  switch (why.because) {
    case 'resource':
      return 'none of its resources is one that the action works on';
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

function searchSentences(policy: Policy): string[] {
  return searches.flatMap(({ action, of, says }) => {
    if (!mayAllow(policy, action)) {
      return mayAllow(policy, of) ? [`It does not allow ${says}; another policy must.`] : [];
    }
    const surely = policy.statements.some((statement) => findAllowed(policy, statement, action));
    return [`It ${surely ? 'allows' : 'may allow'} ${says}.`];
  });
}

/** Whether someone gets in as root, with the request that does: proven, not guessed. */
function rootSentence(policy: Policy): string[] {
  for (const statement of policy.statements) {
    const request = findAllowed(policy, statement, sendSshPublicKey, { keys: { [osUserKey]: 'root' } });
    if (request !== undefined)
      return [`All in all, a login as root is possible, for instance on ${request.resource}.`];
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
        `${capital(nameOf(statement))} has parts that cannot be told from this file: what is said of it is not certain.`,
    );
  if (policy.incomplete) {
    sentences.push(
      'There are statements that only the use of the template gives; they may allow or deny more.',
    );
  }
  return sentences;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
