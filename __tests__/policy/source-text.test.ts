import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StringNode } from '../../src/policy/document';
import { parseJson } from '../../src/policy/parse/json';
import { parseYaml } from '../../src/policy/parse/yaml';
import { placesIn, placesOf, rangeWithin, SourceText } from '../../src/policy/source-text';

describe('lines and columns', () => {
  it.each([
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['\n\n', 2, 3, 1],
    ['', 0, 1, 1],
    ['\uFEFFab', 1, 1, 1],
    ['\uFEFFab', 2, 1, 2],
    ['\uFEFF\nab', 3, 2, 2],
  ])('of %j at %i', (text, offset, line, column) => {
    expect(new SourceText(text).positionAt(offset)).toEqual({ line, column, offset });
  });

  it('an offset outside of the text is taken to its end', () => {
    const source = new SourceText('ab');
    expect(source.positionAt(9)).toEqual({ line: 1, column: 3, offset: 2 });
    expect(source.positionAt(-1)).toEqual({ line: 1, column: 1, offset: 0 });
  });
});

describe('a part of a string', () => {
  const stringIn = (text: string): StringNode => {
    const { root } = parseJson(text);
    if (root?.kind !== 'string') throw new Error('no string');
    return root;
  };
  const partOf = (text: string, from: number, to: number): string => {
    const { start, end } = rangeWithin(text, stringIn(text), from, to);
    return text.slice(start, end);
  };

  it('is found as it is written', () => {
    expect(partOf('"arn:$REGION:x"', 4, 11)).toBe('$REGION');
    expect(partOf('"\\u0061\\n$REGION"', 2, 9)).toBe('$REGION');
    expect(partOf('"a\\u0024X\\/b"', 1, 4)).toBe('\\u0024X\\/');
    expect(partOf('"ab"', 1, 1)).toBe('');
  });

  it('is found through any escapes, and through those of a string in a string', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', '"', '\\', '\n', '\0', 'é', '\ud800', '\ud83d\ude00', '/'),
          maxLength: 12,
        }),
        fc.nat(),
        fc.nat(),
        (value, a, b) => {
          const [from = 0, to = 0] = [a % (value.length + 1), b % (value.length + 1)].sort((x, y) => x - y);
          const plain = JSON.stringify(value);
          expect(JSON.parse(`"${partOf(plain, from, to)}"`)).toBe(value.slice(from, to));

          const outer = JSON.stringify(plain);
          const places = placesOf(outer, stringIn(outer));
          const { root } = parseJson(plain, (offset) => places[offset] ?? 0);
          if (root?.kind !== 'string') throw new Error('no string');
          const { start, end } = rangeWithin(outer, root, from, to);
          const inner: unknown = JSON.parse(`"${outer.slice(start, end)}"`);
          expect(JSON.parse(`"${String(inner)}"`)).toBe(value.slice(from, to));
        },
      ),
    );
  });

  it('that is not written out is the whole string', () => {
    const node = { ...stringIn('"arn:$REGION"'), value: 'arn:us-east-1' };
    expect(rangeWithin('"arn:$REGION"', node, 4, 13)).toEqual({ start: 0, end: 13 });
  });

  it('of YAML without quotes is found too', () => {
    const node: StringNode = { kind: 'string', value: 'a$X', range: { start: 3, end: 6 } };
    expect(rangeWithin('b: a$X\n', node, 1, 3)).toEqual({ start: 4, end: 6 });
  });
});

describe('places in strings of YAML', () => {
  it.each([
    ['plain', 'plain a "b"', '"b"'],
    ['in single quotes', "'it''s \"b\"'", '"b"'],
    ['in double quotes', '"a\\n\\"b\\""', '\\"b\\'],
    ['over several lines', '|-\n  {\n    "a": "b"\n  }\n', '"b"'],
    ['folded', '>\n  first line\n  second "b"\n', '"b"'],
  ])('%s', (_, text, expected) => {
    const [node] = parseYaml(text).roots;
    if (node?.kind !== 'string') throw new Error('no string');
    const places = placesIn(text, node);
    expect(places).toHaveLength(node.value.length + 1);
    const at = places[node.value.indexOf('"b"')] ?? -1;
    expect(text.slice(at).startsWith(expected)).toBe(true);
  });

  it('that cannot be found are the beginning of the string', () => {
    const node: StringNode = { kind: 'string', value: 'abc', range: { start: 2, end: 5 } };
    expect(placesIn('x xyz', node)).toEqual([2, 2, 2, 2]);
  });
});
