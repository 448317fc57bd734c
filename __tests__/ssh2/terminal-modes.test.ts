import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutModes } from '../../src/ssh2/terminal-modes';

function text(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** RFC 4254 §6.2 */
function ptyRequest(modes: number[]): Buffer {
  const head = [Buffer.from([98, 0, 0, 0, 7]), text('pty-req'), Buffer.from([1]), text('xterm')];
  return Buffer.concat([...head, Buffer.alloc(16, 1), text(Buffer.from(modes))]);
}

describe('a pty request', () => {
  it('is given to ssh2 without its modes', () => {
    const request = withoutModes(ptyRequest([53, 0, 0, 0, 0, 50, 0, 0, 0, 1, 0]));
    expect(request?.packet).toEqual(ptyRequest([]));
    expect([...(request?.modes ?? [])]).toEqual([
      [53, 0],
      [50, 1],
    ]);
  });

  it.each([
    ['no modes', [], []],
    ['an opcode of no defined length', [53, 0, 0, 0, 1, 160, 1, 2, 3, 4], [[53, 1]]],
    ['modes that are cut off', [53, 0, 0, 150, 1, 50, 0], [[53, 38_401]]],
    ['modes after the end', [0, 53, 0, 0, 0, 1], []],
  ])('may have %s', (_, modes, expected) => {
    expect([...(withoutModes(ptyRequest(modes))?.modes ?? [])]).toEqual(expected);
  });

  it('stays as it is if it is cut off', () => {
    const whole = ptyRequest([53, 0, 0, 0, 0, 0]);
    for (let length = 0; length < whole.length; length++) {
      expect(withoutModes(whole.subarray(0, length))).toBeUndefined();
    }
  });

  it('is the only packet that changes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(withoutModes(Buffer.from(bytes))).toBeUndefined();
      }),
    );
  });
});
