/** A glob that cannot be used. `message` is the end of a sentence that begins with the glob: `has a [ without a ]`. */
export class GlobError extends Error {
  override readonly name = 'GlobError';
}

/** Maximum length of a glob, in UTF-16 units. */
const longest = 1000;
/** Maximum number of globs that the braces of one stand for. */
const mostAlternatives = 100;

/** A place in a name that more than one character can take, or with `star` any number of any characters. */
interface Wildcard {
  readonly kind: 'any' | 'star' | 'class';
  readonly matches: (character: string) => boolean;
}
/** A name between slashes; `all` stands for any number of them. */
type Segment = 'all' | readonly (string | Wildcard)[];

/**
 * Returns a function that tells whether a name, with `/`, matches a glob as a whole. `*` and `?` match within a name
 * between slashes, also a leading dot; `**` as a whole name matches any number of them; `[a-z]`, `[!a]` and `{a,b}` are
 * known, and a backslash makes the next character itself. The time is bounded by the length of the glob times that of
 * the name, whatever the glob. A pull request can bring a configuration, so it must not be able to stall its own check:
 * with `(a+)+b` and its like, picomatch takes seconds and zeptomatch minutes.
 *
 * @throws {GlobError} for a glob that is too long, not complete, or has a form that other programs know
 */
export function globMatcher(glob: string): (name: string) => boolean {
  if (glob.length > longest) throw new GlobError(`is longer than ${longest} characters`);
  if (/\([^)]*\|/.test(glob))
    throw new GlobError('has the group (a|b), which is not known here; write {a,b}');
  const globs = withoutBraces(glob).map((one) => splitAtSlashes(one).map(segmentOf));
  return (name) => {
    const parts = name.split('/');
    return globs.some((segments) => matchesAll(segments, parts));
  };
}

/** Returns whether a text has a wildcard of {@link globMatcher} that no backslash protects. */
export function hasWildcard(text: string): boolean {
  return /[*?[{]/.test(text.replaceAll(/\\./gs, ''));
}

/** Returns the text that a glob without wildcards matches: a backslash is removed from the character that it protects. */
export function literalText(glob: string): string {
  return glob.replaceAll(/\\(.)/gs, '$1');
}

/** Returns the globs that one with braces stands for. */
function withoutBraces(glob: string): string[] {
  const done: string[] = [];
  const left = [glob];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const group = firstGroup(one);
    if (group === undefined) done.push(one);
    else {
      const [start, end] = [one.slice(0, group.start), one.slice(group.end)];
      for (const choice of group.choices) left.push(start + choice + end);
    }
    if (done.length + left.length > mostAlternatives)
      throw new GlobError(`stands for more than ${mostAlternatives} globs`);
  }
  return done;
}

/** Returns the first `{a,b}` of a glob, with its choices; undefined if there is none. */
function firstGroup(glob: string): { start: number; end: number; choices: string[] } | undefined {
  let start = -1;
  let depth = 0;
  let from = 0;
  let choices: string[] = [];
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (character === '\\') at++;
    else if (character === '[') at = Math.max(at, classEnd(glob, at));
    else if (character === '{') {
      depth++;
      if (depth > 1) continue;
      start = at;
      from = at + 1;
      choices = [];
    } else if (character === ',' && depth === 1) {
      choices.push(glob.slice(from, at));
      from = at + 1;
    } else if (character === '}') {
      if (depth === 0) throw new GlobError('has a } without a {');
      depth--;
      if (depth > 0) continue;
      choices.push(glob.slice(from, at));
      if (choices.length === 1)
        throw new GlobError(
          'has braces around one choice only; write {a,b}, or a backslash before each brace',
        );
      return { start, end: at + 1, choices };
    }
  }
  if (depth > 0) throw new GlobError('has a { without a }');
  return undefined;
}

/** Returns the place of the `]` that ends a class. */
function classEnd(glob: string, start: number): number {
  // A first ] is a character of the class.
  let at = start + (/^\[[!^]/.test(glob.slice(start, start + 2)) ? 3 : 2);
  while (at < glob.length && glob[at] !== ']') at += glob[at] === '\\' ? 2 : 1;
  if (at >= glob.length) throw new GlobError('has a [ without a ]');
  return at;
}

function splitAtSlashes(glob: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === '\\') at++;
    else if (glob[at] === '[') at = classEnd(glob, at);
    else if (glob[at] === '/') {
      parts.push(glob.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, glob.slice(from)];
}

function segmentOf(glob: string): Segment {
  if (glob === '**') return 'all';
  const tokens: (string | Wildcard)[] = [];
  for (let at = 0; at < glob.length; at++) {
    const character = String.fromCodePoint(glob.codePointAt(at) ?? 0);
    if (/^[?*+@!]\(/.test(glob.slice(at, at + 2)))
      throw new GlobError(
        `has the group ${glob.slice(at, at + 2)} … ), which is not known here; write {a,b}`,
      );
    if (character === '\\') {
      at++;
      if (at >= glob.length) throw new GlobError('ends with a backslash');
      const escaped = String.fromCodePoint(glob.codePointAt(at) ?? 0);
      tokens.push(escaped);
      at += escaped.length - 1;
    } else if (character === '*') {
      if (!isStar(tokens.at(-1))) tokens.push({ kind: 'star', matches: () => true });
    } else if (character === '?') tokens.push({ kind: 'any', matches: () => true });
    else if (character === '[') {
      const end = classEnd(glob, at);
      tokens.push({ kind: 'class', matches: classOf(glob.slice(at + 1, end)) });
      at = end;
    } else {
      tokens.push(character);
      at += character.length - 1;
    }
  }
  return tokens;
}

/** Returns what a class matches, of the text between its brackets. */
function classOf(text: string): (character: string) => boolean {
  if (text.includes('[:') || text.includes('/'))
    throw new GlobError(`has the class [${text}], which is not known here; write a range such as [a-z]`);
  const isNegated = /^[!^]/.test(text);
  const characters = [...text.slice(isNegated ? 1 : 0).replaceAll(/\\([\s\S])/g, '$1')];
  const ranges: [string, string][] = [];
  for (let at = 0; at < characters.length; at++) {
    const first = characters[at] ?? '';
    const isRange = characters[at + 1] === '-' && at + 2 < characters.length;
    const last = isRange ? (characters[at + 2] ?? '') : first;
    if ((first.codePointAt(0) ?? 0) > (last.codePointAt(0) ?? 0))
      throw new GlobError(`has the range ${first}-${last}, whose end is before its beginning`);
    ranges.push([first, last]);
    if (isRange) at += 2;
  }
  return (character) => ranges.some(([first, last]) => isBetween(character, first, last)) !== isNegated;
}

function isBetween(character: string, first: string, last: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= (first.codePointAt(0) ?? 0) && code <= (last.codePointAt(0) ?? 0);
}

function isStar(token: string | Wildcard | undefined): boolean {
  return typeof token === 'object' && token.kind === 'star';
}

/** Matches names between slashes: after a mismatch only the last `**` takes one name more. */
function matchesAll(segments: readonly Segment[], parts: readonly string[]): boolean {
  return matchesWithStars(
    segments,
    parts,
    (segment) => segment === 'all',
    (segment, part) =>
      segment !== 'all' &&
      matchesWithStars(segment, [...part], isStar, (token, character) =>
        typeof token === 'string' ? token === character : token.matches(character),
      ),
  );
}

/**
 * Returns whether a pattern matches all items. Only the last star is ever extended: an earlier one need not take more,
 * because what follows it was found at the first possible place.
 */
function matchesWithStars<Item, Pattern>(
  pattern: readonly Pattern[],
  items: readonly Item[],
  isAny: (one: Pattern) => boolean,
  matches: (one: Pattern, item: Item) => boolean,
): boolean {
  let at = 0;
  let item = 0;
  let star = -1;
  let taken = 0;
  while (item < items.length) {
    const one = pattern[at];
    const current = items[item];
    if (one !== undefined && isAny(one)) {
      star = at;
      taken = item;
      at++;
    } else if (one !== undefined && current !== undefined && matches(one, current)) {
      at++;
      item++;
    } else if (star >= 0) {
      taken++;
      item = taken;
      at = star + 1;
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}
