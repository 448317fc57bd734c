import type { Policy, Statement } from '../model';
import { canonicalKey } from './condition-key';
import type { Request } from './request';

const variable = /\$\{([^}]*)\}/g;

/** A variable or escape in a text. */
export interface WrittenVariable {
  /** UTF-16 offset. */
  readonly start: number;
  /** UTF-16 offset after the `}`. */
  readonly end: number;
  /** The text between the braces: `aws:username`, also with a default. */
  readonly inner: string;
}

/** Cache of the variables in short texts, which are filled in for many requests. It is emptied at a limit. */
const read = new Map<string, readonly WrittenVariable[]>();
const maxRead = 1000;
const maxReadLength = 200;

/** Returns the variables and escapes of a text, in linear time even if it has many `${` and no `}`. */
export function variablesIn(text: string): readonly WrittenVariable[] {
  if (!text.includes('${')) return [];
  if (text.length > maxReadLength) return readVariables(text);
  let found = read.get(text);
  if (found === undefined) {
    found = readVariables(text);
    if (read.size >= maxRead) read.clear();
    read.set(text, found);
  }
  return found;
}

function readVariables(text: string): readonly WrittenVariable[] {
  // After the last brace nothing is a variable, which the pattern would find out slowly.
  const closed = text.slice(0, text.lastIndexOf('}') + 1);
  return [...closed.matchAll(variable)].map(({ 0: written, 1: inner = '', index }) => ({
    start: index,
    end: index + written.length,
    inner,
  }));
}

/** Replaces each variable and escape of a text by what a function returns for the text between its braces. */
export function replaceVariables(text: string, replacement: (inner: string) => string): string {
  let replaced = '';
  let from = 0;
  for (const { start, end, inner } of variablesIn(text)) {
    replaced += text.slice(from, start) + replacement(inner);
    from = end;
  }
  return replaced + text.slice(from);
}

/** Whether the text between the braces is an escape: `${*}`, `${?}` or `${$}`. */
export function isEscape(inner: string): boolean {
  return inner === '*' || inner === '?' || inner === '$';
}

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
  return variablesIn(text).some(({ inner }) => !isEscape(inner));
}

/** Replaces each variable and escape of a text by another text. */
export function withoutVariables(text: string, instead: string): string {
  return replaceVariables(text, () => instead);
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
  const filled = replaceVariables(text, (inner) => {
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
