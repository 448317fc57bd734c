import { type Hidden, knownText, type Text, writtenText } from '../text';
import { evaluate, type Lookup } from './expression';
import { maxPossible, type Possible, scalarText } from './possible';

/** Maximum length of a text that expressions make, in UTF-16 units. No input of the action has a longer one. */
const longestText = 100_000;

/** Returns the texts that a text with expressions may stand for. */
export function textsOf(template: string, lookup: Lookup): readonly Text[] {
  let texts: readonly (readonly (string | Hidden)[])[] = [[]];
  let from = 0;
  let length = 0;
  for (const { start, end } of expressionsIn(template)) {
    const before = template.slice(from, start);
    from = end;
    const parts = evaluate(template.slice(start + 3, end - 2), lookup).map((value): string | Hidden => {
      if (!('known' in value)) return { source: shortened(value.source) };
      return scalarText(value.known) ?? { source: shortened(template.slice(start, end)) };
    });
    texts = texts.flatMap((text) => parts.map((part) => [...text, before, part]));
    length += Math.max(...parts.map((part) => (typeof part === 'string' ? part.length : 0)));
    if (texts.length > maxPossible || length > longestText) return [[{ source: shortened(template) }]];
  }
  const rest = template.slice(from);
  const all = texts.map((text) => compact([...text, rest]));
  return [...new Map(all.map((text) => [JSON.stringify(text), text])).values()];
}

/** Yields the expressions of a text. A quoted `}}` does not end one. Each character is read once. */
function* expressionsIn(template: string): Generator<{ readonly start: number; readonly end: number }> {
  for (let end = 0; ; ) {
    const start = template.indexOf('${{', end);
    if (start === -1) return;
    let isQuoted = false;
    let at = start + 3;
    while (at < template.length && (isQuoted || !template.startsWith('}}', at))) {
      if (template[at] === "'") isQuoted = !isQuoted;
      at++;
    }
    // GitHub refuses an expression without an end.
    if (at >= template.length) return;
    end = at + 2;
    yield { start, end };
  }
}

/**
 * Returns the values that a value of a workflow may have, as an expression that names it sees them: a text that is one
 * expression keeps its type.
 */
export function valuesOf(template: string, lookup: Lookup): readonly Possible[] {
  const whole = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(template);
  if (whole?.[1] !== undefined && !whole[1].includes('${{')) return evaluate(whole[1], lookup);
  return textsOf(template, lookup).map(possibleOf);
}

/** Returns a text as a value: hidden as a whole if a part is. */
export function possibleOf(text: Text): Possible {
  const known = knownText(text);
  return known === undefined ? { source: shortened(writtenText(text)) } : { known };
}

/** Joins neighboring strings and leaves out empty ones. */
function compact(parts: readonly (string | Hidden)[]): Text {
  const joined: (string | Hidden)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}

/** A source is shown to people: on one line, and not a whole file. */
function shortened(source: string): string {
  const line = source.replaceAll(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}
