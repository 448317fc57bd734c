import type { Operator } from './model';

/** The condition operators of IAM, without prefix and suffix (IAM User Guide, "Condition operators"). */
export const conditionOperators = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'ArnEquals',
  'ArnLike',
  'ArnNotEquals',
  'ArnNotLike',
  'Null',
] as const;

const bySmallLetters = new Map<string, string>(conditionOperators.map((name) => [name.toLowerCase(), name]));

/** What an operator of a `Condition` says; undefined where IAM knows none such. Case does not count, as for IAM. */
export function parseOperator(written: string): Operator | undefined {
  const parts = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/i.exec(written);
  const base = bySmallLetters.get(parts?.[2]?.toLowerCase() ?? '');
  if (parts === null || base === undefined) return undefined;
  const ifExists = parts[3] !== undefined;
  // A key that is tested for being there has no "if it is there".
  if (base === 'Null' && ifExists) return undefined;
  const quantifier = parts[1]?.toLowerCase();
  if (quantifier === undefined) return { base, ifExists };
  return { base, ifExists, quantifier: quantifier === 'forallvalues' ? 'ForAllValues' : 'ForAnyValue' };
}
