import type { Condition } from '../model';
import { isNegated } from '../semantics/condition-holds';
import {
  canonicalKey,
  isResourceTag,
  maxTunnelDurationKey,
  privateIpAddressKey,
  remotePortKey,
} from '../semantics/condition-key';
import { listed } from './listed';
import { unknownValueInWords, wordOf } from './unknown-value-words';

/** Describes the OS users that the conditions on `ec2:osuser` allow, to follow "as". All conditions must hold. */
export function usersInWords(conditions: readonly Condition[]): string {
  if (conditions.length === 0) return 'any OS user, including root';
  // With "and" it would read as if each condition allowed users of its own.
  return conditions.map(userInWords).join(', who must also be ');
}

function userInWords(condition: Condition): string {
  const { operator, operatorNode, values } = condition;
  const names = valuesInWords(condition);
  if (operator === undefined) return `an OS user by an unknown operator (${operatorNode.value})`;
  const weak =
    operator.ifExists || operator.quantifier === 'ForAllValues' ? ' (or a request without a user)' : '';
  switch (operator.base) {
    case 'StringEquals':
      return `OS user ${names}${weak}`;
    case 'StringEqualsIgnoreCase':
      return `OS user ${names} in any case${weak}`;
    case 'StringLike':
      return `any OS user whose name matches ${names}${weak}`;
    case 'StringNotEquals':
    case 'StringNotEqualsIgnoreCase':
      return `any OS user except ${names}`;
    case 'StringNotLike':
      return `any OS user whose name does not match ${names}`;
    case 'Null':
      return values.some(({ text }) => text.toLowerCase() === 'true')
        ? 'no OS user at all'
        : 'any OS user, including root';
    default:
      return `an OS user for whom ${operatorNode.value} ${names} holds`;
  }
}

/** Describes one condition, to follow "if": `the tag Env of the instance is dev`. */
export function conditionInWords(condition: Condition, thing: string): string {
  const { operator, operatorNode, key, values } = condition;
  const subject = subjectOf(key.value, thing);
  const names = valuesInWords(condition);
  if (operator === undefined)
    return `${operatorNode.value} (an unknown operator) holds for ${subject} and ${names}`;
  const { base, ifExists, quantifier } = operator;
  if (base === 'Null') {
    return values.some(({ text }) => text.toLowerCase() === 'true')
      ? `${subject} is absent`
      : `${subject} is present`;
  }
  const each =
    quantifier === undefined ? '' : quantifier === 'ForAllValues' ? 'every value of ' : 'some value of ';
  const passes =
    ifExists || quantifier === 'ForAllValues' || (quantifier === undefined && isNegated(base))
      ? ', or it is absent'
      : '';
  return `${each}${subject} ${verbOf(base)} ${names}${passes}`;
}

function subjectOf(key: string, thing: string): string {
  const canonical = canonicalKey(key);
  if (isResourceTag(canonical)) return `the tag ${key.slice(key.indexOf('/') + 1)} of the ${thing}`;
  if (canonical === remotePortKey) return 'the port';
  if (canonical === privateIpAddressKey) return 'the private address of the instance';
  if (canonical === maxTunnelDurationKey) return 'the maximum duration of the tunnel in seconds';
  return key;
}

const verbs: ReadonlyMap<string, string> = new Map([
  ['StringEquals', 'is'],
  ['StringNotEquals', 'is not'],
  ['StringEqualsIgnoreCase', 'is, in any case,'],
  ['StringNotEqualsIgnoreCase', 'is not, in any case,'],
  ['StringLike', 'matches'],
  ['StringNotLike', 'does not match'],
  ['NumericEquals', 'is'],
  ['NumericNotEquals', 'is not'],
  ['NumericLessThan', 'is less than'],
  ['NumericLessThanEquals', 'is at most'],
  ['NumericGreaterThan', 'is more than'],
  ['NumericGreaterThanEquals', 'is at least'],
  ['DateEquals', 'is'],
  ['DateNotEquals', 'is not'],
  ['DateLessThan', 'is before'],
  ['DateLessThanEquals', 'is not after'],
  ['DateGreaterThan', 'is after'],
  ['DateGreaterThanEquals', 'is not before'],
  ['Bool', 'is'],
  ['BinaryEquals', 'is'],
  ['IpAddress', 'is in'],
  ['NotIpAddress', 'is not in'],
  ['ArnEquals', 'matches'],
  ['ArnLike', 'matches'],
  ['ArnNotEquals', 'does not match'],
  ['ArnNotLike', 'does not match'],
]);

function verbOf(base: string): string {
  return verbs.get(base) ?? base;
}

function valuesInWords({ values, unknown = [] }: Condition): string {
  const words = [...values.map(({ text }) => wordOf(text)), ...new Set(unknown.map(unknownValueInWords))];
  return words.length === 0 ? 'nothing' : listed(words, 'or');
}
