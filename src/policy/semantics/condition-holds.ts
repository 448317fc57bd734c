import type { Condition, Policy, Statement } from '../model';
import { valuesOf } from './comparison';
import { canonicalKey } from './condition-key';
import { fillVariables, hasVariables } from './policy-variables';
import type { Request } from './request';
import { all, any, not, type Truth, truthOf } from './truth';

/** Whether an operator holds for everything but its values: `StringNotEquals`, `NotIpAddress` … */
export function isNegated(base: string): boolean {
  return base.includes('Not');
}

/** Whether a condition holds for a request that does not carry its key (IAM User Guide, "Condition operators"). */
export function holdsWhereAbsent({ operator, values, incomplete }: Condition): Truth {
  if (operator === undefined) return 'unknown';
  const { base, ifExists, quantifier } = operator;
  if (base === 'Null') {
    return any([...values.map(({ text }) => truthOf(text.toLowerCase() === 'true')), unless(!incomplete)]);
  }
  if (ifExists || quantifier === 'ForAllValues') return 'yes';
  return truthOf(quantifier === undefined && isNegated(base));
}

/** Whether one condition holds for a request. */
export function conditionHolds(condition: Condition, policy: Policy, request: Request): Truth {
  const { operator, key, values, incomplete } = condition;
  const given = request.keys.get(canonicalKey(key.value));
  if (given === undefined) return holdsWhereAbsent(condition);
  if (operator === undefined) return 'unknown';
  const { base, quantifier } = operator;
  if (base === 'Null') {
    return any([...values.map(({ text }) => truthOf(text.toLowerCase() === 'false')), unless(!incomplete)]);
  }
  const read = valuesOf(condition);
  if (read === undefined) return 'unknown';
  const { isListed, open, comparison } = read;
  const filling = open.length > 0 && hasVariables(policy);
  const matches = (value: string): Truth => {
    if (isListed(value)) return 'yes';
    for (const text of open) {
      const wanted = filling ? fillVariables(text, request) : text;
      if (wanted !== undefined && comparison(value, wanted)) return 'yes';
    }
    return unless(!incomplete);
  };
  const [only] = given;
  if (given.length === 1 && only !== undefined) return isNegated(base) ? not(matches(only)) : matches(only);
  if (!isNegated(base))
    return quantifier === 'ForAllValues' ? all(given.map(matches)) : any(given.map(matches));
  const differs = given.map((value) => not(matches(value)));
  return quantifier === 'ForAnyValue' ? any(differs) : all(differs);
}

/** Whether all conditions of a statement hold for a request. */
export function conditionsHold(statement: Statement, policy: Policy, request: Request): Truth {
  return all([
    ...statement.conditions.map((condition) => conditionHolds(condition, policy, request)),
    hasHiddenConditions(statement) ? 'unknown' : 'yes',
  ]);
}

/** Whether a statement may have conditions that are known only when a template is used. */
export function hasHiddenConditions({ conditionNode }: Statement): boolean {
  if (conditionNode === undefined) return false;
  if (conditionNode.kind === 'opaque') return true;
  return (
    conditionNode.kind === 'object' && conditionNode.properties.some(({ value }) => value.kind === 'opaque')
  );
}

function unless(known: boolean): Truth {
  return known ? 'no' : 'unknown';
}
