import { createSecretKey } from 'node:crypto';
import type { Client } from 'ssh2';

/**
 * Replaces the keys of a client's AES-GCM by the same keys as Node's key objects. ssh2 makes a cipher of
 * the key for each packet, which takes 38 µs from bytes and 6 µs from an object (Node 24): as long as to encrypt 32 KiB.
 *
 * Call it at each `handshake`: a rekey, which OpenSSH asks for after 64 GiB, gives ssh2 bytes again.
 * `__tests__/integration/parsed-keys.test.ts` fails if a new version of ssh2 no longer allows this.
 * @returns false if this ssh2 has no such keys, or another cipher; it then works as usual
 */
export function parseKeys(client: Client): boolean {
  const protocol: unknown = Reflect.get(client, '_protocol');
  const canSend = replaceKey(fieldOf(protocol, '_cipher'), '_encKey');
  const canReceive = replaceKey(fieldOf(protocol, '_decipher'), '_decipherKey');
  return canSend && canReceive;
}

/** The other ciphers of ssh2 are made once, or have their keys in other fields. */
function replaceKey(cipher: unknown, name: string): boolean {
  const key = fieldOf(cipher, name);
  return Buffer.isBuffer(key) && isObject(cipher) && Reflect.set(cipher, name, createSecretKey(key));
}

function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
