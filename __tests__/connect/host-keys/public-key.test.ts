import { describe, expect, it } from 'vitest';
import { decodeBase64, readPublicKey } from '../../../src/connect/host-keys/public-key';
import { blobOf, hostKeys } from '../../fixtures/public-keys';

/** A blob of RFC 4251 strings. */
function blobWith(...fields: readonly (string | Buffer)[]): string {
  return Buffer.concat(
    fields.flatMap((field) => {
      const bytes = Buffer.from(field);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  ).toString('base64');
}

function problemOf(type: string, encoded: string) {
  const key = readPublicKey(type, encoded);
  return 'problem' in key ? key.problem : undefined;
}

describe('a public key', () => {
  it.each(Object.entries(hostKeys))('of a type that ssh-keygen makes is read (%s)', (_name, key) => {
    expect(readPublicKey(key.type, key.base64)).toEqual({ type: key.type, blob: blobOf(key) });
  });

  it.each(Object.entries(hostKeys))('is refused with any of its last bytes cut off (%s)', (_name, key) => {
    const blob = blobOf(key);
    for (const cut of [1, 2, 3, 16, 30]) {
      expect(problemOf(key.type, blob.subarray(0, -cut).toString('base64'))).toContain('damaged or cut');
    }
  });

  it.each(Object.entries(hostKeys))('is refused with a byte too many (%s)', (_name, key) => {
    const longer = Buffer.concat([blobOf(key), Buffer.of(0)]).toString('base64');
    expect(problemOf(key.type, longer)).toContain('damaged or cut');
  });

  it('of an unknown type is taken if the blob says the same type', () => {
    const encoded = blobWith('ssh-future@example.com', 'whatever');
    expect(readPublicKey('ssh-future@example.com', encoded)).toMatchObject({
      type: 'ssh-future@example.com',
    });
  });

  it.each([
    ['a blob of another type', 'ssh-rsa', hostKeys.ed25519.base64, 'of type ssh-ed25519'],
    ['the other curve', 'ecdsa-sha2-nistp384', hostKeys.ecdsa256.base64, 'of type ecdsa-sha2-nistp256'],
    ['text that is not base64', 'ssh-ed25519', 'AAAA*AAA', 'base64'],
    ['base64 without its padding', 'ecdsa-sha2-nistp256', hostKeys.ecdsa256.base64.slice(0, -1), 'base64'],
    ['bytes that are no key', 'ssh-ed25519', 'AAAA', 'does not hold'],
    [
      'a curve inside that is not the one of the type',
      'ecdsa-sha2-nistp256',
      blobWith('ecdsa-sha2-nistp256', 'nistp384', Buffer.alloc(65, 4)),
      'damaged',
    ],
    [
      'a compressed point',
      'ecdsa-sha2-nistp256',
      blobWith('ecdsa-sha2-nistp256', 'nistp256', Buffer.alloc(65, 2)),
      'damaged',
    ],
    [
      'an RSA key of 512 bits',
      'ssh-rsa',
      blobWith('ssh-rsa', Buffer.of(3), Buffer.alloc(64, 0x7f)),
      'damaged',
    ],
    ['a negative modulus', 'ssh-rsa', blobWith('ssh-rsa', Buffer.of(3), Buffer.alloc(256, 0xff)), 'damaged'],
    [
      'a modulus with idle zero bytes before it',
      'ssh-rsa',
      blobWith('ssh-rsa', Buffer.of(3), Buffer.concat([Buffer.of(0, 0), Buffer.alloc(256, 0xff)])),
      'damaged',
    ],
    ['an exponent of no bytes', 'ssh-rsa', blobWith('ssh-rsa', '', Buffer.alloc(256, 0x7f)), 'damaged'],
  ])('is refused: %s', (_what, type, encoded, problem) => {
    expect(problemOf(type, encoded)).toContain(problem);
  });
});

describe('base64', () => {
  it('is taken only in the one form that encodes the bytes', () => {
    expect(decodeBase64('AAA=')).toEqual(Buffer.of(0, 0));
    for (const text of ['', 'AAB=', 'AAA', 'AA A', 'AA-_', '===='])
      expect(decodeBase64(text)).toBeUndefined();
  });
});
