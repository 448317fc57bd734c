import { distance } from 'fastest-levenshtein';
import { conditionOperators } from '../condition-operators';
import type { Condition, Operator } from '../model';
import { hasPlaceholder } from '../placeholders';
import { conditionKey, type KeyType } from '../tables/condition-keys';
import type { Rule } from './rule';

/** Operators that IAM does not have, and those of another type than their key. */
export const conditionOperator: Rule = {
  id: 'condition-operator',
  summary: 'A condition operator does not exist, or is not for values of this type.',
  why: 'IAM refuses operators that it does not know, and one of the wrong type compares what it cannot compare.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const told = new Set<unknown>();
      for (const condition of statement.conditions) {
        const { operatorNode, operator } = condition;
        if (operator === undefined) {
          // One operator holds several keys, and is told of once.
          if (told.has(operatorNode) || hasPlaceholder(operatorNode.value)) continue;
          told.add(operatorNode);
          report({ at: operatorNode, message: onUnknown(operatorNode.value), statement });
          continue;
        }
        const message = onType(condition, operator);
        if (message !== undefined) report({ at: operatorNode, message, statement });
      }
    }
  },
};

const allOperators = ['', 'ForAllValues:', 'ForAnyValue:'].flatMap((prefix) =>
  conditionOperators.flatMap((base) =>
    base === 'Null' ? [prefix + base] : [prefix + base, `${prefix + base}IfExists`],
  ),
);

function onUnknown(written: string): string {
  if (/NullIfExists$/i.test(written)) return `${written} does not exist: Null takes no IfExists.`;
  const near = nearestOperator(written);
  return `There is no condition operator ${written}${near === undefined ? '.' : `; did you mean ${near}?`}`;
}

function nearestOperator(written: string): string | undefined {
  if (written.length > 64) return undefined;
  const small = written.toLowerCase();
  let least = 5;
  let nearest: string | undefined;
  for (const operator of allOperators) {
    const far = distance(operator.toLowerCase(), small);
    if (far >= least) continue;
    least = far;
    nearest = operator;
  }
  return nearest;
}

/** Families of operators, as the names of their members begin. */
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
  // Null asks of any key whether it is there.
  if (family === undefined || known === undefined) return undefined;
  const taken = families[known.type];
  if (taken.includes(family)) return undefined;
  // The tables call some keys that hold an ARN strings.
  if (known.type === 'String' && family === 'Arn' && /arn$/i.test(known.name)) return undefined;
  const prefix = operator.quantifier === undefined ? '' : `${operator.quantifier}:`;
  const instead = `${prefix}${counterpart(operator.base, taken[0])}${operator.ifExists ? 'IfExists' : ''}`;
  return `${key.value} is ${typeNames[known.type]}, which ${operatorNode.value} does not compare; write ${instead}.`;
}

/** The operator of another family that asks the same. */
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
