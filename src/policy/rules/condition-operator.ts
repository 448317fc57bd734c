import type { Condition, Operator } from '../model';
import { conditionKey, type KeyType } from '../tables/condition-keys';
import type { Rule } from './rule';

/** Reports condition operators that do not fit the type of their key. */
export const conditionOperator: Rule = {
  id: 'condition-operator',
  summary: 'A condition operator does not fit the type of its key.',
  why: 'IAM cannot compare a value with an operator of another type, so the condition does not do what it says.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const condition of statement.conditions) {
        const { operatorNode, operator } = condition;
        // schema reports an operator that does not exist.
        if (operator === undefined) continue;
        const message = onType(condition, operator);
        if (message !== undefined) report({ at: operatorNode, message, statement });
      }
    }
  },
};

/** Families of operators, named by the start of their members' names. */
type Family = 'String' | 'Numeric' | 'Date' | 'Bool' | 'Binary' | 'IpAddress' | 'Arn';

function familyOf(base: string): Family | undefined {
  if (base.endsWith('IpAddress')) return 'IpAddress';
  return (['String', 'Numeric', 'Date', 'Bool', 'Binary', 'Arn'] as const).find((family) =>
    base.startsWith(family),
  );
}

/** The families for each type of key, the usual one first (IAM User Guide, "Condition operators"). */
const families: Readonly<Record<KeyType, readonly [Family, ...Family[]]>> = {
  String: ['String'],
  ARN: ['Arn', 'String'],
  Bool: ['Bool'],
  Numeric: ['Numeric'],
  // aws:EpochTime is compared as a number too.
  Date: ['Date', 'Numeric'],
  IPAddress: ['IpAddress'],
  Binary: ['Binary'],
};

const typeNames: Readonly<Record<KeyType, string>> = {
  String: 'a string',
  ARN: 'an ARN',
  Bool: 'true or false',
  Numeric: 'a number',
  Date: 'a date',
  IPAddress: 'an IP address',
  Binary: 'binary',
};

function onType({ key, operatorNode }: Condition, operator: Operator): string | undefined {
  const family = familyOf(operator.base);
  const known = conditionKey(key.value);
  // Null takes keys of all types: it tests whether the key is present.
  if (family === undefined || known === undefined) return undefined;
  const taken = families[known.type];
  if (taken.includes(family)) return undefined;
  // In the tables some keys that hold an ARN have the type String, and the value of a tag may be an ARN.
  if (known.type === 'String' && family === 'Arn' && /arn$|\/$/i.test(known.name)) return undefined;
  const prefix = operator.quantifier === undefined ? '' : `${operator.quantifier}:`;
  const instead = `${prefix}${counterpart(operator.base, taken[0])}${operator.ifExists ? 'IfExists' : ''}`;
  return `${key.value} is ${typeNames[known.type]}, which ${operatorNode.value} does not compare; write ${instead}.`;
}

/** Returns the operator of another family for the same comparison. */
function counterpart(base: string, family: Family): string {
  const negated = /Not/.test(base);
  switch (family) {
    case 'Bool':
      return 'Bool';
    case 'Binary':
      return 'BinaryEquals';
    case 'IpAddress':
      return negated ? 'NotIpAddress' : 'IpAddress';
    case 'Arn':
      return negated ? 'ArnNotLike' : 'ArnLike';
    case 'Numeric':
    case 'Date': {
      const order = /(LessThan|GreaterThan)(Equals)?$/.exec(base)?.[0];
      return `${family}${order ?? (negated ? 'NotEquals' : 'Equals')}`;
    }
    case 'String':
      return `String${negated ? 'Not' : ''}${/Like$/.test(base) ? 'Like' : 'Equals'}`;
  }
}
