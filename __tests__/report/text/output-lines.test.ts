import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxLineBytes, OutputLines } from '../../../src/report/text/output-lines';
import { dotnetWhiteSpace, parseCommand } from '../../fixtures/runner-model';

/** Returns the shown form of a stream that arrives in these chunks, all at the same time. */
function shown(...chunks: (string | Buffer)[]): string {
  const lines = new OutputLines(() => 0);
  const out = chunks.map((chunk) => lines.write(Buffer.from(chunk)));
  return Buffer.concat([...out, lines.end()]).toString();
}

/** The same bytes, cut at the given places. */
function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const cuts = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return cuts.slice(1).map((cut, index) => bytes.subarray(cuts[index], cut));
}

/** Bytes in which everything that has a meaning is frequent. */
const awkward = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom('\n', '\r', '\r\n', '\t', ' ', '::', ':', '#', '##[', ']', 'error'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '::error::x',
          '::add-mask::y',
          '##[group]z',
          '##[ADD-PATH]',
          '::Stop-Commands::t',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\x1b',
          '[',
          '\x1b[31m',
          '\x1b[0m',
          '\x1b[K',
          '\x1b[2J',
          '\x1b]0;t\x07',
          '\x1b[1A',
          'm',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\x9b',
          '\x85',
          '\u202e',
          '\u2028',
          '\u2067',
          '\u200b',
          '\ufeff',
          '\u00a0',
          '\x7f',
          '\0',
        ),
      },
      fc.constantFrom(...dotnetWhiteSpace),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))));

const places = fc.array(fc.nat(), { maxLength: 12 });

describe('lines', () => {
  it('passes plain text on, in buffers that a caller may keep', () => {
    const text = 'one\ntwo, with a\ttab\ndrei Straßen — “zitiert”\nand mo';
    const lines = new OutputLines();
    const kept = [
      lines.write(Buffer.from(text)),
      lines.write(Buffer.from('re\r')),
      lines.write(Buffer.from('\n\x1b[31mred\n')),
      lines.end(),
    ];
    new OutputLines().write(Buffer.alloc(100_000, '!'));
    expect(Buffer.concat(kept).toString()).toBe(`${text}re\n\x1b[31mred\x1b[0m\n`);
  });

  it('keeps nothing of the memory of a chunk for the next', () => {
    const chunk = Buffer.from('and mo');
    const lines = new OutputLines();
    lines.write(chunk);
    chunk.fill('!');
    expect(lines.end().toString()).toBe('and mo\n');
  });

  it('takes chunks of several outputs by turns, of any size', () => {
    const one = new OutputLines();
    const other = new OutputLines();
    const long = `${'o'.repeat(1000)}\n`.repeat(300);
    expect(one.write(Buffer.from('of o')).toString()).toBe('');
    expect(other.write(Buffer.from(`of other\n${long}of o`)).toString() === `of other\n${long}`).toBe(true);
    expect(one.write(Buffer.from('ne\nmore of one\n')).toString()).toBe('of one\nmore of one\n');
    expect(other.write(Buffer.from('ther\n')).toString()).toBe('of other\n');
  });

  it('keeps a partial last line until the next chunk completes it', () => {
    const lines = new OutputLines();
    expect(lines.write(Buffer.from('one\ntw')).toString()).toBe('one\n');
    expect(lines.write(Buffer.from('o\nthree')).toString()).toBe('two\n');
    expect(lines.end().toString()).toBe('three\n');
    expect(lines.end().toString()).toBe('');
  });

  it('keeps empty lines, and adds none at the end', () => {
    expect(shown('\n\na\n\n')).toBe('\n\na\n\n');
    expect(shown('')).toBe('');
  });

  it('joins a character that was cut between two chunks', () => {
    const euro = Buffer.from('€');
    expect(shown('1 ', euro.subarray(0, 1), euro.subarray(1, 2), euro.subarray(2), '\n')).toBe('1 €\n');
  });

  it('shows invalid UTF-8 as U+FFFD, and the lines around it as they are', () => {
    expect(shown(Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x63, 0x0a, 0xc3, 0xa9, 0x0a, 0xe2, 0x82]))).toBe(
      'a\nb\ufffdc\né\n\ufffd\n',
    );
  });

  it('does not depend on where the bytes were cut', () => {
    fc.assert(
      fc.property(awkward, places, (bytes, cuts) => {
        expect(shown(...cutAt(bytes, cuts))).toBe(shown(bytes));
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on where long lines were cut into chunks', () => {
    const long = fc.constantFrom('x', '€', '🦊', '\x1b[31mé', '\xff').chain((unit) =>
      fc.integer({ min: maxLineBytes - 6, max: 2 * maxLineBytes + 9 }).map((length) => {
        const unitBytes = unit === '\xff' ? Buffer.from([0xff]) : Buffer.from(unit);
        return Buffer.alloc(length, unitBytes);
      }),
    );
    const bytes = fc.tuple(awkward, long, awkward, long, awkward).map((parts) => Buffer.concat(parts));
    fc.assert(
      fc.property(bytes, places, (input, cuts) => {
        expect(shown(...cutAt(input, cuts)) === shown(input)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('breaks a line that is too long, between characters, and loses nothing of it', () => {
    const text = `${'a'}${'€'.repeat(100_000)}`;
    const lines = shown(text, '\nnext\n').split('\n');
    expect(lines.at(-2)).toBe('next');
    expect(lines.slice(0, -2).join('')).toBe(text);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(maxLineBytes);
  });

  it('breaks lines in the same places however they were cut, and gives each byte once', () => {
    const length = fc.oneof(
      fc.nat(200),
      fc.integer({ min: maxLineBytes - 3, max: maxLineBytes + 3 }),
      fc.integer({ min: 2 * maxLineBytes - 3, max: 2 * maxLineBytes + 3 }),
    );
    const chunkLength = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 30_000, max: 70_000 }));
    fc.assert(
      fc.property(
        fc.array(length, { minLength: 1, maxLength: 8 }),
        fc.array(chunkLength, { maxLength: 40 }),
        (lengths, chunkLengths) => {
          const lines = lengths.map((bytes, index) => String.fromCharCode(0x61 + index).repeat(bytes));
          const text = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const chunks: Buffer[] = [];
          let at = 0;
          for (const size of chunkLengths) {
            chunks.push(text.subarray(at, at + size));
            at += size;
          }
          const pieces = lines.flatMap((line) =>
            Array.from({ length: Math.max(1, Math.ceil(line.length / maxLineBytes)) }, (_, index) =>
              line.slice(index * maxLineBytes, (index + 1) * maxLineBytes),
            ),
          );
          const expected = pieces.map((piece) => `${piece}\n`).join('');
          expect(shown(...chunks, text.subarray(at)) === expected).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('shows a line of just the greatest length as one', () => {
    const text = 'x'.repeat(maxLineBytes);
    expect(shown(`${text}\n`, text, '\n') === `${text}\n${text}\n`).toBe(true);
  });

  it('holds back no more than a line of output that has no line end', () => {
    const lines = new OutputLines();
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let shownBytes = 0;
    for (let round = 0; round < 64; round += 1) shownBytes += lines.write(chunk).length;
    const lineEnds = Math.floor(shownBytes / (maxLineBytes + 1));
    expect(64 * chunk.length - (shownBytes - lineEnds)).toBeLessThanOrEqual(maxLineBytes);
  });
});

describe('carriage returns', () => {
  it('takes CRLF for LF', () => {
    expect(shown('one\r\ntwo\r', '\nthree\r\r\n\r\n')).toBe('one\ntwo\nthree\n\n');
  });

  it('shows the last state of a line that was rewritten', () => {
    expect(shown(' 10%\r 50%\r', '100%', '\ndone\n')).toBe('100%\ndone\n');
    expect(shown(' 10%\r 50%\r100%\r')).toBe('100%\n');
  });

  it('shows at most one state a second while a line is being rewritten', () => {
    let now = 0;
    const lines = new OutputLines(() => now);
    let out = '';
    for (let percent = 1; percent <= 100; percent += 1) {
      now += 50;
      out += lines.write(Buffer.from(`${percent}%\r`)).toString();
    }
    out += lines.write(Buffer.from('\n')).toString();
    expect(out).toBe('21%\n41%\n61%\n81%\n100%\n');
  });

  it('shows no state that a long line has since overwritten', () => {
    let now = 0;
    const lines = new OutputLines(() => now);
    lines.write(Buffer.from('old\r'));
    now = 5000;
    const out = lines.write(Buffer.alloc(maxLineBytes + 1, 'x')).toString();
    expect(out).toBe(`${'x'.repeat(maxLineBytes)}\n`);
  });

  it('waits a second for each line, also after one that was rewritten and then broken', () => {
    let now = 0;
    const lines = new OutputLines(() => now);
    lines.write(Buffer.from(`x\r${'a'.repeat(maxLineBytes + 1)}`));
    now = 2000;
    expect(lines.write(Buffer.from('\n')).toString()).toBe('a\n');
    expect(lines.write(Buffer.from('b\rc')).toString()).toBe('');
  });

  it('does not show the last state twice', () => {
    let now = 0;
    const lines = new OutputLines(() => now);
    lines.write(Buffer.from('99%\r'));
    now = 5000;
    expect(lines.write(Buffer.from('100%\r')).toString()).toBe('100%\n');
    expect(lines.write(Buffer.from('\nnext\n')).toString()).toBe('next\n');
    expect(lines.end().toString()).toBe('');
  });
});

describe('escapes and controls', () => {
  it('keeps colors, and resets those that a line leaves on', () => {
    expect(shown('\x1b[1;31mred\x1b[0m plain\n\x1b[38;2;1;2;3mon\nnext\n')).toBe(
      '\x1b[1;31mred\x1b[0m plain\n\x1b[38;2;1;2;3mon\x1b[0m\nnext\n',
    );
  });

  it('drops erasures', () => {
    expect(shown('a\x1b[Kb\x1b[2Kc\x1b[0Jd\n')).toBe('abcd\n');
  });

  it('makes everything else visible', () => {
    expect(shown('\x1b[2A\x1b]0;title\x07\x1bc\0\x7f\b\n')).toBe('␛[2A␛]0;title␇␛c␀␡␈\n');
    expect(shown('\x9b31m\u202eevil\u2066\n')).toBe('<U+009B>31m<U+202E>evil<U+2066>\n');
  });

  it('lets no control character through but TAB, and no escape but SGR, whatever comes', () => {
    fc.assert(
      fc.property(awkward, places, (bytes, cuts) => {
        const text = shown(...cutAt(bytes, cuts));
        const withoutColors = text.replace(/\x1b\[[0-9;:]*m/g, '');
        expect(withoutColors).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
        for (const line of text.split('\n')) {
          const colors = [...line.matchAll(/\x1b\[([0-9;:]*)m/g)].map(([, parameters]) => parameters);
          expect(colors.at(-1) ?? '').toMatch(/^0*$/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('does not alter plain text', () => {
    const plain = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...'abc:# [/-\t\n\\&%é—€🦊'),
          fc.string({ unit: 'grapheme', maxLength: 1 }),
        ),
      })
      .filter((text) => !/##\[|::|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/.test(text));
    fc.assert(
      fc.property(plain, places, (text, cuts) => {
        const expected = text === '' || text.endsWith('\n') ? text : `${text}\n`;
        expect(shown(...cutAt(Buffer.from(text), cuts))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('workflow commands', () => {
  it('makes no line that the runner would obey, whatever comes', () => {
    fc.assert(
      fc.property(awkward, places, (bytes, cuts) => {
        for (const line of shown(...cutAt(bytes, cuts)).split('\n'))
          expect(parseCommand(line)).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  it.each(dotnetWhiteSpace)('makes a command harmless behind whitespace %j', (space) => {
    for (const text of [`${space}::error::x\n`, `${space}${space} ::add-mask::x\n`]) {
      for (const line of shown(text).split('\n')) expect(parseCommand(line)).toBeUndefined();
    }
  });

  it('leaves what it made harmless readable', () => {
    expect(shown('::error::one\n  ::warning file=a::two\nsee ##[group]three\n')).toBe(
      '\\::error::one\n\\  ::warning file=a::two\n##[]see ##[group]three\n',
    );
  });

  it('leaves alone what is no command', () => {
    const text = 'std::string a; b::c::d()\n# ## [x]\nIPv6 fe80::1\n';
    expect(shown(text)).toBe(text);
  });

  it('is not deceived by characters that it drops or that a comparison skips', () => {
    expect(shown('##\x1b[K[group]x\n')).toBe('##[]##[group]x\n');
    expect(shown(':\x1b[K:error::x\n')).toBe('\\::error::x\n');
    expect(shown('\u200b\ufeff::error::x\n')).toBe('\\\u200b\ufeff::error::x\n');
    expect(shown('\x1b[31m::error::x\n')).toBe('\\\x1b[31m::error::x\x1b[0m\n');
  });

  it('finds a command at the place where a long line was broken', () => {
    for (const line of shown(`${'x'.repeat(maxLineBytes)}::error::x\n`).split('\n')) {
      expect(parseCommand(line)).toBeUndefined();
    }
  });
});
