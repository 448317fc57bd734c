import { distinct, isFalsy, type Known, maxPossible, type Possible, scalarText } from './possible';

/** Returns the values that a context's property may have, by its path as written: `['matrix', 'target', 'id']`. */
export type Lookup = (path: readonly string[]) => readonly Possible[];

/** Longest expression that is read, in UTF-16 units: GitHub's own limit is 21,000. */
const longestExpression = 21_000;
const deepest = 50;
/** Longest text that a function makes, in UTF-16 units. `format` can repeat its arguments. */
const longestResult = 100_000;

/**
 * Returns the values that an expression may have. It is evaluated as far as literals and what `lookup` knows go; of a
 * choice by something that is not known, both sides are values. Everything else is hidden.
 * @param text what is between `${{` and `}}`
 */
export function evaluate(text: string, lookup: Lookup): readonly Possible[] {
  const source = `\${{ ${text.trim()} }}`;
  const hidden: readonly Possible[] = [{ source }];
  if (text.length > longestExpression) return hidden;
  const tokens = tokensOf(text);
  if (tokens === undefined) return hidden;
  const reader = new Reader(tokens, lookup, source);
  const values = reader.read();
  if (values === undefined || values.length > maxPossible) return hidden;
  return values;
}

interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'sign';
  readonly text: string;
}

const tokenForm =
  /\s*(?:'((?:[^']|'')*)'|([A-Za-z_][\w-]*)|([-+]?(?:0x[0-9a-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?))|(&&|\|\||==|!=|<=|>=|[!<>().,[\]*]))/iy;

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const trimmed = text.trimEnd();
  tokenForm.lastIndex = 0;
  while (tokenForm.lastIndex < trimmed.length) {
    const match = tokenForm.exec(trimmed);
    if (match === null) return undefined;
    const [, string, name, number, sign] = match;
    if (string !== undefined) tokens.push({ kind: 'string', text: string.replaceAll("''", "'") });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

type Values = readonly Possible[];

/** Reads one expression: `||` binds weakest, then `&&`, comparisons, `!`. */
class Reader {
  #at = 0;
  #depth = 0;
  readonly #tokens: readonly Token[];
  readonly #lookup: Lookup;
  readonly #hidden: Values;

  constructor(tokens: readonly Token[], lookup: Lookup, source: string) {
    this.#tokens = tokens;
    this.#lookup = lookup;
    this.#hidden = [{ source }];
  }

  /** Returns the values; undefined if this is not an expression. */
  read(): Values | undefined {
    const values = this.#or();
    return this.#at === this.#tokens.length ? values : undefined;
  }

  #or(): Values | undefined {
    let left = this.#and();
    while (left !== undefined && this.#takes('||')) {
      const right = this.#and();
      if (right === undefined) return undefined;
      left = choose(left, (value) => !isFalsy(value), right);
    }
    return left;
  }

  #and(): Values | undefined {
    let left = this.#comparison();
    while (left !== undefined && this.#takes('&&')) {
      const right = this.#comparison();
      if (right === undefined) return undefined;
      // A hidden value is a condition here: if it is false, the value is as good as empty.
      const kept = left.map((value): Possible => ('known' in value ? value : { known: '' }));
      const mayPass = left.some((value) => !('known' in value));
      const chosen = choose(kept, isFalsy, right);
      left = mayPass ? distinct([...chosen, ...right]) : chosen;
    }
    return left;
  }

  #comparison(): Values | undefined {
    const left = this.#not();
    const sign = this.#tokens[this.#at]?.text ?? '';
    if (left === undefined || !/^(?:==|!=|<=|>=|<|>)$/.test(sign) || !this.#takes(sign)) return left;
    const right = this.#not();
    if (right === undefined) return undefined;
    return distinct(
      left.flatMap((one) => right.flatMap((other): Values => truths(compared(sign, one, other)))),
    );
  }

  #not(): Values | undefined {
    if (!this.#takes('!')) return this.#primary();
    this.#depth += 1;
    const values = this.#depth > deepest ? undefined : this.#not();
    this.#depth -= 1;
    return (
      values &&
      distinct(values.flatMap((value): Values => truths('known' in value ? isFalsy(value.known) : undefined)))
    );
  }

  #primary(): Values | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined) return undefined;
    this.#at += 1;
    if (token.kind === 'string') return [{ known: token.text }];
    if (token.kind === 'number') return [{ known: Number(token.text) }];
    if (token.kind === 'name') return this.#named(token.text);
    if (token.text !== '(' || this.#depth >= deepest) return undefined;
    this.#depth += 1;
    const inner = this.#or();
    this.#depth -= 1;
    return this.#takes(')') ? inner : undefined;
  }

  /** Reads a literal, a call or a property, after its name. */
  #named(name: string): Values | undefined {
    const literal = literals.get(name.toLowerCase());
    if (literal !== undefined && this.#tokens[this.#at]?.text !== '.') return [{ known: literal }];
    if (name.toLowerCase() === 'null') return [{ known: null }];
    if (this.#takes('(')) return this.#call(name.toLowerCase());
    const path = [name];
    let isPlain = true;
    for (;;) {
      if (this.#takes('.')) {
        const next = this.#tokens[this.#at];
        this.#at += 1;
        if (next?.text === '*') isPlain = false;
        else if (next?.kind === 'name') path.push(next.text);
        else return undefined;
      } else if (this.#takes('[')) {
        if (this.#depth >= deepest) return undefined;
        this.#depth += 1;
        const index = this.#or();
        this.#depth -= 1;
        if (index === undefined || !this.#takes(']')) return undefined;
        const [only] = index;
        const text = index.length === 1 && only && 'known' in only ? scalarText(only.known) : undefined;
        if (text === undefined) isPlain = false;
        else path.push(text);
      } else break;
    }
    return isPlain ? this.#lookup(path) : this.#hidden;
  }

  #call(name: string): Values | undefined {
    const given: Values[] = [];
    if (this.#depth >= deepest) return undefined;
    this.#depth += 1;
    while (!this.#takes(')')) {
      if (given.length > 0 && !this.#takes(',')) return undefined;
      const argument = this.#or();
      if (argument === undefined) return undefined;
      given.push(argument);
    }
    this.#depth -= 1;
    if (/^(?:always|success|failure|cancelled|contains|startswith|endswith)$/.test(name))
      return truths(undefined);
    const known = given.map((values) => {
      const [only] = values;
      return values.length === 1 && only && 'known' in only ? only : undefined;
    });
    if (known.some((value) => value === undefined)) return this.#hidden;
    const result = called(
      name,
      known.flatMap((value) => (value === undefined ? [] : [value.known])),
    );
    return result === undefined ? this.#hidden : [{ known: result }];
  }

  #takes(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }
}

const literals: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['true', true],
  ['false', false],
]);

/** Returns the left values that decide, and the right ones if one does not, or may not. */
function choose(left: Values, decides: (value: Known) => boolean, right: Values): Values {
  const kept = left.filter((value) => !('known' in value) || decides(value.known));
  const goesOn = left.some((value) => !('known' in value) || !decides(value.known));
  return distinct(goesOn ? [...kept, ...right] : kept);
}

/** Returns a truth, or both if it is not known. */
function truths(value: boolean | undefined): Values {
  return value === undefined ? [{ known: true }, { known: false }] : [{ known: value }];
}

/** Compares as GitHub does: letter case does not count. Undefined if it is not known. */
function compared(sign: string, one: Possible, other: Possible): boolean | undefined {
  if (!('known' in one && 'known' in other)) return undefined;
  const [left, right] = [one.known, other.known];
  if (typeof left === 'object' || typeof right === 'object') {
    // Null counts as an empty text if it is compared with a text.
    const [first, second] = [scalarText(left), scalarText(right)];
    if (first === undefined || second === undefined) return undefined;
    return sign === '==' ? first === second : sign === '!=' ? first !== second : undefined;
  }
  const isSame =
    typeof left === 'string' && typeof right === 'string'
      ? left.toLowerCase() === right.toLowerCase()
      : Number(left) === Number(right);
  if (sign === '==') return isSame;
  if (sign === '!=') return !isSame;
  const difference = Number(left) - Number(right);
  if (Number.isNaN(difference)) return undefined;
  if (sign === '<') return difference < 0;
  if (sign === '>') return difference > 0;
  return sign === '<=' ? difference <= 0 : difference >= 0;
}

/** Returns the value of a function with known arguments; undefined if it is not one of these. */
function called(name: string, given: readonly Known[]): Known | undefined {
  const [first = null, second = ','] = given;
  if (name === 'fromjson') return typeof first === 'string' ? parsed(first) : undefined;
  if (name === 'tojson') return JSON.stringify(first, undefined, 2);
  if (name === 'join') {
    if (!Array.isArray(first)) return scalarText(first);
    const texts = first.map(scalarText);
    return texts.includes(undefined) ? undefined : texts.join(scalarText(second) ?? ',');
  }
  if (name !== 'format' || typeof first !== 'string') return undefined;
  const longest = Math.max(0, ...given.slice(1).map((value) => scalarText(value)?.length ?? 0));
  if (first.length + (first.split('{').length - 1) * longest > longestResult) return undefined;
  return first.replaceAll(/\{\{|\}\}|\{(\d+)\}/g, (whole, index?: string) =>
    index === undefined ? whole.charAt(0) : (scalarText(given[Number(index) + 1] ?? null) ?? whole),
  );
}

function parsed(json: string): Known | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isKnown(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKnown(value: unknown): value is Known {
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isKnown);
  if (typeof value === 'object') return Object.values(value).every(isKnown);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
