import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunnerLog } from '../../../src/report/terminal/runner-log';

function shown(...parts: string[]): string {
  let text = '';
  const log = new RunnerLog(
    (line) => {
      text += line;
    },
    (style, part) => (style === 'bold' ? `*${part}*` : part),
  );
  for (const part of parts) log.add(part);
  log.end();
  return text;
}

describe('RunnerLog', () => {
  it('indents what is in a group', () => {
    expect(shown('a\n::group::web-1\nb\n::endgroup::\nc\n')).toBe('a\n*▼ web-1*\n  b\nc\n');
  });

  it('shows annotations without their title, unescaped, and hides what leaves no trace', () => {
    expect(
      shown('::error title=A%3A B%2C C,file=x::one%0Atwo 100%25\n::debug::no\n::save-state name=x::y\n'),
    ).toBe('Error: one\ntwo 100%\n');
    expect(shown('::warning::careful\n::notice::by the way\n')).toBe(
      'Warning: careful\nNotice: by the way\n',
    );
  });

  it('obeys nothing between stop-commands and its token', () => {
    expect(
      shown('::stop-commands::tok-1\n::error::x\n::group::y\n ::add-mask::z\n::tok-1::\n::error::real\nz\n'),
    ).toBe('::error::x\n::group::y\n ::add-mask::z\nError: real\nz\n');
  });

  it('masks what it is told to', () => {
    expect(shown('::add-mask::s3cret\nthe s3cret of s3cret\n')).toBe('the *** of ***\n');
  });

  it('shows a last line without an end', () => {
    expect(shown('a\nb')).toBe('a\nb\n');
  });

  it('does not care where the output is cut', () => {
    const text =
      'a\n::group::g\n::warning title=t::w\nb\n::endgroup::\n::stop-commands::k\n::error::n\n::k::\nend\n';
    fc.assert(
      fc.property(fc.array(fc.nat(text.length)), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        const parts = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(shown(...parts)).toBe(shown(text));
      }),
    );
  });
});
