import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/connect/host-keys/fingerprint';
import { keyType } from '../../../src/connect/host-keys/public-key';
import { blobOf, hostKeys } from '../../fixtures/public-keys';

describe('a fingerprint', () => {
  it.each(Object.entries(hostKeys))('of a key is what ssh-keygen -l prints (%s)', (_name, key) => {
    expect(fingerprint(blobOf(key))).toBe(key.sha256);
  });

  it('has no padding, whatever is digested', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fingerprint(Buffer.from(bytes))).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
      }),
    );
  });
});

describe('the key type of a blob', () => {
  it.each(Object.entries(hostKeys))('is read from its first field (%s)', (_name, key) => {
    expect(keyType(blobOf(key))).toBe(key.type);
  });

  it.each([
    ['an empty blob', ''],
    ['a length without its text', '0000000b7373'],
    ['a length of four gigabytes', 'ffffffff00'],
    ['an empty name', '00000000'],
    ['a name with a line feed, which could forge a line of the log', '000000030a3a3a'],
  ])('is refused for %s', (_what, hex) => {
    expect(() => keyType(Buffer.from(hex, 'hex'))).toThrow(RangeError);
  });

  it('is printable, or nothing, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const blob = Buffer.concat([Buffer.from([0, 0, 0, bytes.length]), bytes]);
        let type: string | undefined;
        try {
          type = keyType(blob);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
        if (type !== undefined) expect(type).toMatch(/^[\x21-\x7e]+$/);
      }),
    );
  });
});
