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

const byLowercase = new Map<string, string>(conditionOperators.map((name) => [name.toLowerCase(), name]));

/** Parses an operator of a `Condition`; undefined if IAM does not know it. Case does not count, as for IAM. */
export function parseOperator(written: string): Operator | undefined {
  const parts = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/i.exec(written);
  const base = byLowercase.get(parts?.[2]?.toLowerCase() ?? '');
  if (parts === null || base === undefined) return undefined;
  const ifExists = parts[3] !== undefined;
  // Null tests whether a key exists, so it has no IfExists.
  if (base === 'Null' && ifExists) return undefined;
  const quantifier = parts[1]?.toLowerCase();
  if (quantifier === undefined) return { base, ifExists };
  return { base, ifExists, quantifier: quantifier === 'forallvalues' ? 'ForAllValues' : 'ForAnyValue' };
}
