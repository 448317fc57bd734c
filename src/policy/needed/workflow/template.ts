import { type Hidden, knownText, type Text, writtenText } from '../text';
import { evaluate, type Lookup } from './expression';
import { maxPossible, type Possible, scalarText } from './possible';

/** An expression in a text. A quoted `}}` does not end it. */
const expression = /\$\{\{((?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*)\}\}/g;

/** Returns the texts that a text with expressions may stand for. */
export function textsOf(template: string, lookup: Lookup): readonly Text[] {
  let texts: readonly (readonly (string | Hidden)[])[] = [[]];
  let from = 0;
  for (const match of template.matchAll(expression)) {
    const before = template.slice(from, match.index);
    from = match.index + match[0].length;
    const parts = evaluate(match[1] ?? '', lookup).map((value): string | Hidden => {
      if (!('known' in value)) return { source: shortened(value.source) };
      return scalarText(value.known) ?? { source: shortened(match[0]) };
    });
    texts = texts.flatMap((text) => parts.map((part) => [...text, before, part]));
    if (texts.length > maxPossible) return [[{ source: shortened(template) }]];
  }
  const rest = template.slice(from);
  const all = texts.map((text) => compact([...text, rest]));
  return [...new Map(all.map((text) => [JSON.stringify(text), text])).values()];
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
