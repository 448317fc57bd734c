import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyNode } from '../../../src/policy/document';
import { deepestNesting, parseJson } from '../../../src/policy/parse/json';

/** The value behind a tree, as `JSON.parse` gives it. */
function read(node: PolicyNode): unknown {
  if (node.kind === 'object')
    return node.properties.map(({ key, value }): [string, unknown] => [key.value, read(value)]);
  if (node.kind === 'array') return node.items.map(read);
  if (node.kind === 'null' || node.kind === 'opaque') return null;
  return node.value;
}

/** Objects as lists of names and values, in which `__proto__` is a name like any other. */
function entriesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(entriesOf);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([name, inner]) => [name, entriesOf(inner)]);
  return value;
}

function nodesIn(node: PolicyNode): PolicyNode[] {
  if (node.kind === 'array') return [node, ...node.items.flatMap(nodesIn)];
  if (node.kind === 'object')
    return [node, ...node.properties.flatMap(({ key, value }) => [key, ...nodesIn(value)])];
  return [node];
}

/** Mistakes as `what is underlined: sentence`. */
function mistakesIn(text: string): string[] {
  return parseJson(text).problems.map(
    ({ range, message }) => `${text.slice(range.start, range.end)} | ${message}`,
  );
}

describe('well-formed JSON', () => {
  it('is read as JSON.parse reads it, each node at its place', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 2, '\t'), (compact, indent) => {
        const value: unknown = JSON.parse(compact);
        const text = JSON.stringify(value, null, indent);
        const { root, problems } = parseJson(text);
        expect(problems).toEqual([]);
        expect(root && read(root)).toEqual(entriesOf(value));
        for (const node of (root ? nodesIn(root) : []).slice(0, 20))
          expect(entriesOf(JSON.parse(text.slice(node.range.start, node.range.end)))).toEqual(read(node));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its offsets behind a byte order mark and over carriage returns', () => {
    const text = '\uFEFF{\r\n  "a": "b"\r\n}\r\n';
    const { root, problems } = parseJson(text);
    expect(problems).toEqual([]);
    expect(root && text.slice(root.range.start, root.range.end)).toBe('{\r\n  "a": "b"\r\n}');
  });

  it('may hold __proto__, NUL and lone surrogates', () => {
    const { root, problems } = parseJson('{"__proto__": "\\u0000\\ud800", "a": "\ud800"}');
    expect(problems).toEqual([]);
    expect(root && read(root)).toEqual([
      ['__proto__', '\0\ud800'],
      ['a', '\ud800'],
    ]);
  });

  it('keeps both of two equal names', () => {
    const { root } = parseJson('{"a": 1, "a": 2}');
    expect(root && read(root)).toEqual([
      ['a', 1],
      ['a', 2],
    ]);
  });
});

describe('each mistake is told once, at its place', () => {
  it.each([
    ['', [' | The file is empty.']],
    [' \n', ['  | The file is empty.']],
    ['\n', [' | The file is empty.']],
    ['{"a": 1', ['1 | The closing brace of this object is missing.']],
    ['[1', ['1 | The closing bracket of this list is missing.']],
    ['{"a": [1 2]}', ['1 | A comma is missing after this.']],
    ['{"a": 1\n"b": 2}', ['1 | A comma is missing after this.']],
    ['{"a" 1}', ['"a" | A colon and a value are expected after this name.']],
    ['{"a": }', ['} | A value is expected here, not }.']],
    [
      '{"a": ,}',
      [
        ', | A value is expected here, not ,.',
        ', | JSON takes no comma before the closing brace; remove it.',
      ],
    ],
    ['{a: 1}', ['a | JSON has no a; a text is written in double quotes.']],
    ['{"a": True}', ['True | JSON writes true for True.']],
    ['{"a": None}', ['None | JSON writes null for None.']],
    ["{'a': 1}", ["'a' | Strings are written in double quotes in JSON, not in single ones."]],
    ['{"a": 1} x', ['x | JSON has no x; a text is written in double quotes.']],
    ['{"a": 1} {', ['{ | The JSON value ends before this; { is outside of it.']],
    ['{"a": "b\n}', ['"b | The closing double quote of this string is missing.']],
    [
      '"\\x"',
      [
        '"\\x" | In a string, a backslash is allowed only before ", \\, /, b, f, n, r, t or u; write a backslash itself twice.',
      ],
    ],
    ['"\\u12"', ['"\\u12" | A \\u in a string is followed by four hexadecimal digits.']],
    ['"a\tb"', ['"a\tb" | A control character in a string is written as an escape, such as \\t.']],
    ['[1.]', ['1. | The number 1. is not complete.']],
    ['[1] /* x', ['/* x | This comment is not closed.']],
    ['{"a": "b,\n "c": 1}', ['"b, | The closing double quote of this string is missing.']],
    ['{"a: 1,\n "c": 1}', ['"a: 1, | The closing double quote of this string is missing.']],
    ['[True, False]', ['True | JSON writes true for True.', 'False | JSON writes false for False.']],
    ['{1: 2, "a": 3}', ['1 | A name in double quotes is expected here, not 1.']],
  ])('%j', (text, expected) => {
    expect(mistakesIn(text)).toEqual(expected);
  });

  it('several mistakes are told in one run', () => {
    expect(mistakesIn('{"a": [1 2],\n "b": True,\n "c": 3,}')).toHaveLength(3);
  });
});

describe('comments and trailing commas', () => {
  it.each([
    ['{"a": [1,],}', '{"a": [1]}'],
    ['{\n  // why\n  "a": 1 // because\n}\n', '{\n  "a": 1\n}\n'],
    ['{\r\n  /* why */\r\n  "a": 1\r\n}', '{\r\n  "a": 1\r\n}'],
    ['{"a": /* x */ 1}', '{"a":  1}'],
    ['/* x */ {"a": 1}', '{"a": 1}'],
    ['{"a": 1, // last\n}', '{"a": 1\n}'],
  ])('%j is fixed to %j, and nothing is lost', (text, fixed) => {
    const { root, problems } = parseJson(text);
    expect(problems.every(({ harmless }) => harmless)).toBe(true);
    const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
    let result = text;
    for (const { range, text: written } of edits.toSorted((a, b) => b.range.start - a.range.start))
      result = result.slice(0, range.start) + written + result.slice(range.end);
    expect(result).toBe(fixed);
    expect(root && read(root)).toEqual(entriesOf(JSON.parse(fixed)));
  });
});

describe('what is no JSON at all', () => {
  it('nesting is read up to its limit and reported beyond it', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(parseJson(nested(deepestNesting)).problems).toEqual([]);
    const { root, problems } = parseJson(nested(deepestNesting + 1));
    expect(root).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.range).toEqual({ start: deepestNesting, end: deepestNesting + 1 });
    expect(parseJson('{"a":'.repeat(1_000_000)).problems).toHaveLength(1);
  });

  it('ten megabytes of mistakes end in a hundred', () => {
    for (const noise of ['[,', '"', '\0', '}', 'a ', '//\n']) {
      const { problems } = parseJson(`[${noise.repeat(10_000_000 / noise.length)}`);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(100);
    }
  });

  it('any text gives mistakes inside of it and no exception', () => {
    const piece = fc.constantFrom(
      ...'{}[]",:/*\\\n\r\t\'',
      '\uFEFF',
      '\ud800',
      '\\u',
      'true',
      '1e',
      '//',
      '__proto__',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { problems } = parseJson(text);
        const inside = ({ range: { start, end } }: (typeof problems)[number]): boolean =>
          0 <= start && start <= end && end <= text.length;
        expect(problems.filter((problem) => !inside(problem) || !problem.message.endsWith('.'))).toEqual([]);
        expect(problems.length > 0).toBe(!isJson(text));
      }),
      { numRuns: 300 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}
