import { describe, expect, it } from 'vitest';
import { generateKeyPair } from '../../src/connect/key-pair';

describe('generateKeyPair', () => {
  // ssh2 alone makes a malformed pair about once in 256.
  it('makes an Ed25519 pair that works, every time', async () => {
    for (let count = 0; count < 2000; count++) {
      const { publicKey, privateKey } = await generateKeyPair('ed25519');
      const blob = Buffer.from(publicKey.split(' ')[1] ?? '', 'base64');
      if (blob.length !== 51 || !privateKey.getPublicSSH().equals(blob)) expect.fail(publicKey);
    }
  });

  it('makes an RSA pair of 3072 bits that signs', async () => {
    const { publicKey, privateKey } = await generateKeyPair('rsa');
    expect(publicKey).toMatch(/^ssh-rsa [A-Za-z0-9+/]+=*$/);
    // string "ssh-rsa", mpint 65537, mpint of 384 bytes with a leading zero
    expect(privateKey.getPublicSSH()).toHaveLength(4 + 7 + 4 + 3 + 4 + 385);
    expect(privateKey.verify('text', privateKey.sign('text', 'sha512'), 'sha512')).toBe(true);
  });
});
