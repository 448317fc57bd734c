import { describe, expect, it } from 'vitest';
import { writtenText } from '../../../../src/policy/needed/text';
import { evaluate, type Lookup } from '../../../../src/policy/needed/workflow/expression';
import { textsOf } from '../../../../src/policy/needed/workflow/template';

const lookup: Lookup = (path) => {
  const text = path.join('.');
  if (text === 'env.STAGE') return [{ known: 'production' }];
  if (text === 'matrix.target.id') return [{ known: 'i-1' }, { known: 'i-2' }];
  if (text === 'inputs.count') return [{ known: 3 }];
  return [{ source: `\${{ ${text} }}` }];
};
function values(text: string): unknown[] {
  return evaluate(text, lookup).map((value) => ('known' in value ? value.known : { hidden: value.source }));
}

describe('an expression', () => {
  it.each<[string, unknown[]]>([
    ["'it''s'", ["it's"]],
    ['-1.5e2', [-150]],
    ['null', [null]],
    ['TRUE', [true]],
    ['env.STAGE', ['production']],
    ["env['STAGE']", ['production']],
    ['matrix.target.id', ['i-1', 'i-2']],
    ['vars.X', [{ hidden: '${{ vars.X }}' }]],
    ["env.STAGE == 'PRODUCTION'", [true]],
    ["env.STAGE != 'production' && 'a' || 'b'", ['b']],
    ["env.STAGE == 'production' && 'a' || 'b'", ['a']],
    ["github.ref == 'refs/heads/main' && 'a' || 'b'", ['a', 'b']],
    ["vars.X && 'a' || 'b'", ['a', 'b']],
    ["vars.X || 'b'", [{ hidden: '${{ vars.X }}' }, 'b']],
    ["(inputs.count > 2) && 'many' || 'few'", ['many']],
    ['!inputs.count', [false]],
    ["format('{0}-{1}{{}}', 'i', inputs.count)", ['i-3{}']],
    ['join(fromJSON(\'["a","b"]\'))', ['a,b']],
    ['fromJSON(\'{"a":1}\')', [{ a: 1 }]],
    ["contains(github.ref, 'x') && 'a' || 'b'", ['a', 'b']],
    ['hashFiles(1)', [{ hidden: '${{ hashFiles(1) }}' }]],
    ['github.event.*.name', [{ hidden: '${{ github.event.*.name }}' }]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['', 1],
    ['a b', 1],
    ["'open", 1],
    ['(', 1],
    ['format(', 1],
    ['a.', 1],
    ['a[', 1],
    ['1 +', 1],
    ['%', 1],
    ['('.repeat(5000), 1],
    ['!'.repeat(5000), 1],
    [`${'a['.repeat(5000)}`, 1],
    [`${'f('.repeat(5000)}`, 1],
    ["'a' && ".repeat(10_000), 1],
  ])('that is broken or hostile is hidden: %.20s', (text, count) => {
    const found = evaluate(text, lookup);
    expect([found.length, found.every((value) => !('known' in value))]).toEqual([count, true]);
  });
});

describe('a text with expressions', () => {
  it('keeps what is known, and shows the rest as it is written', () => {
    const texts = textsOf("i-${{ inputs.count }} ${{ vars.IDS }} ${{ '}}' }}", lookup);
    expect(texts.map(writtenText)).toEqual(['i-3 ${{ vars.IDS }} }}']);
  });

  it('has each of its values', () => {
    expect(textsOf('${{ matrix.target.id }}/${{ matrix.target.id }}', lookup)).toHaveLength(4);
  });

  it('with too many values is hidden', () => {
    const texts = textsOf('${{ matrix.target.id }}'.repeat(7), lookup);
    expect(texts.map((text) => text.map((part) => typeof part))).toEqual([['object']]);
  });

  it('that is not closed is text', () => {
    expect(textsOf('${{ env.STAGE', lookup)).toEqual([['${{ env.STAGE']]);
  });
});
