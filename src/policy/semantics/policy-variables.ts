import type { Policy, Statement } from '../model';
import { canonicalKey } from './condition-key';
import type { Request } from './request';

const variable = /\$\{([^}]*)\}/g;

/** Replacements for a literal `*` or `?` in a pattern, from Unicode's private use area, which policies do not use. */
export const literalStar = '\uE000';
export const literalQuestionMark = '\uE001';

/**
 * Whether the policy has `${…}` that IAM replaces: with the Version of 2012, and possibly with an unknown one. Without
 * any, no text needs to be filled.
 */
export function hasVariables(policy: Policy): boolean {
  let answer = known.get(policy);
  if (answer === undefined) {
    answer = replacesVariables(policy) && policy.statements.some(mentionsVariable);
    known.set(policy, answer);
  }
  return answer;
}

const known = new WeakMap<Policy, boolean>();

/** Whether IAM replaces variables in a policy with this Version, if it has any. */
export function replacesVariables({ root, version }: Policy): boolean {
  if (version !== undefined) return version.value === '2012-10-17';
  return root.properties.some(({ key, value }) => key.value === 'Version' && value.kind === 'opaque');
}

function mentionsVariable({ resource, conditions }: Statement): boolean {
  return (
    (resource?.items.some(({ value }) => value.includes('${')) ?? false) ||
    conditions.some(({ values }) => values.some(({ text }) => text.includes('${')))
  );
}

/** Whether a text has a variable whose value depends on the request: not `${*}`, `${?}` or `${$}`. */
export function holdsVariable(text: string): boolean {
  return text.includes('${') && [...text.matchAll(variable)].some(([, name = '']) => !/^[*?$]$/.test(name));
}

/** Replaces each variable and escape of a text by another text. */
export function withoutVariables(text: string, instead: string): string {
  return text.replace(variable, instead);
}

/** Replaces `${*}`, `${?}` and `${$}` by their characters, as IAM does in a text without variables. */
export function unescaped(text: string): string {
  return text.replace(/\$\{([*?$])\}/g, '$1');
}

/**
 * Replaces the variables of a pattern by values of a request (IAM User Guide, "Policy variables"). Wildcards in the
 * values are literal characters. Undefined if the request does not have a value: such a text is null, and nothing is
 * like it or equal to it ("Policy variables with no value").
 */
export function fillVariables(text: string, request: Request): string | undefined {
  if (!text.includes('${')) return text;
  let isComplete = true;
  const filled = text.replace(variable, (_, inner: string) => {
    if (inner === '*') return literalStar;
    if (inner === '?') return literalQuestionMark;
    if (inner === '$') return '$';
    const [name = '', fallback] = inner.split(',');
    const values = request.keys.get(canonicalKey(name.trim()));
    const value = values?.length === 1 ? values[0] : /^\s*'(.*)'\s*$/.exec(fallback ?? '')?.[1];
    if (value === undefined) isComplete = false;
    return (value ?? '').replaceAll('*', literalStar).replaceAll('?', literalQuestionMark);
  });
  return isComplete ? filled : undefined;
}

/** Returns a filled pattern as plain text, with its literal wildcards restored. */
export function literally(filled: string): string {
  return filled.replaceAll(literalStar, '*').replaceAll(literalQuestionMark, '?');
}

/** Converts a text for comparison with a pattern of `fillVariables` that has literal wildcards. */
export function forPattern(text: string, pattern: string): string {
  if (!pattern.includes(literalStar) && !pattern.includes(literalQuestionMark)) return text;
  return text.replaceAll('*', literalStar).replaceAll('?', literalQuestionMark);
}
