import type { Policy } from '../model';
import { canonicalKey } from './condition-key';
import type { Request } from './request';

const variable = /\$\{([^}]*)\}/g;

/** Stand for a literal `*` or `?` in a pattern; from Unicode's private use, so no policy holds them. */
const literalStar = '\uE000';
const literalQuestionMark = '\uE001';

/** Whether IAM reads `${…}` in the policy: only its version of 2012 does; an unknown version may. */
export function hasVariables({ root, version }: Policy): boolean {
  if (version !== undefined) return version.value === '2012-10-17';
  return root.properties.some(({ key, value }) => key.value === 'Version' && value.kind === 'opaque');
}

/** Whether a text holds a variable whose value only the request gives: not `${*}`, `${?}` or `${$}`. */
export function holdsVariable(text: string): boolean {
  return text.includes('${') && [...text.matchAll(variable)].some(([, name = '']) => !/^[*?$]$/.test(name));
}

/** A text without variables as IAM compares it: `${*}`, `${?}` and `${$}` are the characters that they stand for. */
export function unescaped(text: string): string {
  return text.replace(/\$\{([*?$])\}/g, '$1');
}

/**
 * A pattern with its variables filled from a request (IAM User Guide, "Policy variables"), in which wildcards of the
 * values count as letters; undefined where the request does not tell a value.
 */
export function fillVariables(text: string, request: Request): string | undefined {
  if (!text.includes('${')) return text;
  let known = true;
  const filled = text.replace(variable, (_, inner: string) => {
    if (inner === '*') return literalStar;
    if (inner === '?') return literalQuestionMark;
    if (inner === '$') return '$';
    const [name = '', fallback] = inner.split(',');
    const values = request.keys.get(canonicalKey(name.trim()));
    const value = values?.length === 1 ? values[0] : /^\s*'(.*)'\s*$/.exec(fallback ?? '')?.[1];
    if (value === undefined) known = false;
    return (value ?? '').replaceAll('*', literalStar).replaceAll('?', literalQuestionMark);
  });
  return known ? filled : undefined;
}

/** A filled text in which every letter stands for itself. */
export function literally(filled: string): string {
  return filled.replaceAll(literalStar, '*').replaceAll(literalQuestionMark, '?');
}

/** A text as the patterns of `fillVariables` see it, where they hold literal wildcards. */
export function forPattern(text: string, pattern: string): string {
  if (!pattern.includes(literalStar) && !pattern.includes(literalQuestionMark)) return text;
  return text.replaceAll('*', literalStar).replaceAll('?', literalQuestionMark);
}
