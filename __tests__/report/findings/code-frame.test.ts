import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/policy/source-text';
import { FileLines } from '../../../src/report/findings/code-frame';

/** The frame of the first place where `part` is, as text with the marks under the lines. */
function frame(text: string, part: string): string[] {
  const start = text.indexOf(part);
  const source = new SourceText(text);
  return new FileLines(text)
    .frame(source.positionAt(start), source.positionAt(start + part.length))
    .flatMap((line) =>
      line.mark === undefined
        ? [`${line.number} ${line.text}`]
        : [`${line.number} ${line.text}`, `  ${' '.repeat(line.mark.column)}${'^'.repeat(line.mark.width)}`],
    );
}

describe('a code frame', () => {
  it('has the marked part with a line before and after', () => {
    expect(frame('a\nb\nc defg h\ni\nj\n', 'defg')).toEqual(['2 b', '3 c defg h', '    ^^^^', '4 i']);
  });

  it('has no line before the first or after the last', () => {
    expect(frame('abc', 'b')).toEqual(['1 abc', '   ^']);
    expect(frame('abc\n', 'b')).toEqual(['1 abc', '   ^']);
  });

  it('marks each line of a range over several without its indentation, up to four', () => {
    const text = 'x\n  {\n    a\n\n    b\n    c\n  }\n';
    expect(frame(text, '{\n    a\n\n    b\n    c\n  }')).toEqual([
      '1 x',
      '2   {',
      '    ^',
      '3     a',
      '      ^',
      '4 ',
      '  ^',
      '5     b',
      '      ^',
      '6     c',
    ]);
  });

  it('counts lines by all line ends, and no column for a byte order mark', () => {
    expect(frame('\ufeffab\r\nc\rd', 'b')).toEqual(['1 ab', '   ^', '2 c']);
    expect(frame('\ufeffab\r\nc\rd', 'd')).toEqual(['2 c', '3 d', '  ^']);
  });

  it('shows TABs as spaces and controls as signs, with the marks under what is shown', () => {
    expect(frame('\t\x1b[31m\u202e"x"', '"x"')).toEqual([
      '1   ␛[31m<U+202E>"x"',
      '                  ^^^'.slice(1),
    ]);
  });

  it('gives wide characters two columns, and combining ones none', () => {
    expect(frame('日本 e\u0301 "x"', '"x"')).toEqual(['1 日本 e\u0301 "x"', `  ${' '.repeat(7)}^^^`]);
  });

  it('cuts a long line around the marked part', () => {
    const [line = '', marks = ''] = frame(`${'a'.repeat(5000)}"x"${'b'.repeat(5000)}`, '"x"');
    expect(line.length).toBeLessThan(130);
    expect(line).toMatch(/^1 …a{40}"x"b+…$/);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('"x"');
  });

  it('marks only what is shown of a long part', () => {
    const [line = '', marks = ''] = frame(`"${'x'.repeat(500)}"`, `"${'x'.repeat(500)}"`);
    expect(marks.length).toBe(line.length - 1);
  });

  it('of a blank file has no lines', () => {
    for (const text of ['', '\n', '\ufeff \r\n\r\n']) {
      const start = new SourceText(text).positionAt(0);
      expect(new FileLines(text).frame(start, start)).toEqual([]);
    }
  });

  it('of any text and range has marks inside of the lines, or at their end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), fc.nat(300), (text, a, b) => {
        const source = new SourceText(text);
        const lines = new FileLines(text).frame(
          source.positionAt(Math.min(a, b)),
          source.positionAt(Math.max(a, b)),
        );
        expect(lines.some(({ mark }) => mark !== undefined)).toBe(text.trim() !== '');
        for (const { text: shown } of lines) expect(shown).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
      }),
    );
  });
});
