import type { Random } from './random';
import { addressOf, networkOf, secondsOf, variablePattern } from './reference';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const longText = 'a9-very.long_name@of-some-team';

/** Returns texts that no policy names, in several forms. */
export function freshTexts(random: Random): string[] {
  return [
    random.text(7, letters),
    `${random.text(4, letters)}${random.text(2, '0123456789')}`,
    `${random.text(1, letters.toUpperCase())}${random.text(4, letters)}.${random.text(3, letters)}`,
    `${random.text(1, '0123456789')}${random.text(3, letters)}`,
    `${random.text(3, letters)}-${random.text(3, letters)}_${random.text(14, letters)}`,
    random.text(1, letters),
  ];
}

/** Returns values at and around a value of a policy, on both sides of what the operator tells apart. */
export function valuesAround(base: string, text: string, random: Random): string[] {
  if (base === 'Null') return [];
  if (base.startsWith('Numeric')) {
    const number = Number(text);
    return Number.isFinite(number) ? [number - 1, number, number + 1].map(String) : [];
  }
  if (base.startsWith('Date')) {
    const at = secondsOf(text);
    return Number.isNaN(at) ? [] : [at - 86_400_000, at - 1, at, at + 1, at + 86_400_000].map(dateOf);
  }
  if (base.includes('IpAddress')) return addressesAround(text, random);
  if (base === 'Bool') return ['true', 'false'];
  if (hasVariable(text)) return [];
  const plain = unescaped(text);
  if (base.includes('Like') || base.startsWith('Arn')) return [plain, ...examplesOf(text, random)];
  return textsAround(plain);
}

/** Returns an ISO 8601 date of seconds since 1970. */
export function dateOf(seconds: number): string {
  return new Date(Math.trunc(seconds) * 1000).toISOString().replace('.000', '');
}

/** Whether a text has a variable, not only an escape such as `${*}`. */
export function hasVariable(text: string): boolean {
  return [...text.matchAll(variablePattern)].some(([, inside = '']) => !/^[*?$]$/.test(inside));
}

function unescaped(text: string): string {
  return text.replaceAll(/\$\{([*?$])\}/g, '$1');
}

/** Returns texts that a pattern matches, and one that it does not. */
export function examplesOf(pattern: string, random: Random): string[] {
  const marked = pattern.replaceAll(/\$\{([*?$])\}/g, (_, letter: string) =>
    letter === '*' ? '\0' : letter,
  );
  const fill = (star: string, mark: string): string =>
    marked.replaceAll('*', star).replaceAll('?', mark).replaceAll('\0', '*');
  return [
    fill('', 'x'),
    fill('x', '7'),
    fill(random.text(3, letters), random.text(1, letters)),
    fill(longText.slice(0, Math.max(1, 31 - pattern.length)), 'q'),
    fill(random.text(2, '0123456789'), random.text(1, letters)),
    `${fill('', 'x')}z`,
  ];
}

/** Returns a text that two patterns match, if they overlap at their ends: `a*` and `*b` give `ab`. */
export function joined(left: string, right: string): string[] {
  const [head, tail] = [left.split('*')[0] ?? '', right.split('*').at(-1) ?? ''];
  const plain = (text: string): string => text.replaceAll('?', 'x');
  return [plain(head + tail), plain(`${head}y${tail}`)];
}

function textsAround(text: string): string[] {
  const last = text.at(-1) ?? 'a';
  const next = String.fromCharCode(last.charCodeAt(0) + 1);
  return [
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    text.slice(0, 1).toUpperCase() + text.slice(1),
    text.slice(0, -1),
    `${text}x`,
    `x${text}`,
    text.slice(0, -1) + next,
  ];
}

function addressesAround(text: string, random: Random): string[] {
  const network = networkOf(text);
  if (network === undefined) return [];
  const { first, last, bits } = network;
  const inside =
    first + BigInt(random.below(Number(last - first < 1_000_000n ? last - first : 1_000_000n) + 1));
  const top = (1n << BigInt(bits)) - 1n;
  return [first - 1n, first, inside, last, last + 1n]
    .filter((value) => value >= 0n && value <= top)
    .map((value) => addressOf(value, bits));
}
