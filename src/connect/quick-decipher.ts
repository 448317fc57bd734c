import { type CipherGCMTypes, createDecipheriv, createSecretKey } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import { lendChunks } from './lent-chunks';

const lengthBytes = 4;
const tagBytes = 16;
const blockBytes = 16;
/** The longest packet, all in all; RFC 4253 §6.1 asks for as much to be taken. */
const limitBytes = 35_000;

/** Takes bytes of `data` in `[from, to)`. Returns where to go on with another decipher, or undefined for all taken. */
type Decrypt = (data: Buffer, from: number, to: number) => number | undefined;

/** The part of ssh2's `AESGCMDecipherNative` that is used here; ssh2 itself reads and sets `_onPayload` and `inSeqno`. */
interface GcmDecipher {
  readonly _decipherSSLName: CipherGCMTypes;
  readonly _decipherKey: Buffer;
  readonly _decipherIV: Buffer;
  /** Takes a packet's payload. A number or `false`: what follows is for another decipher. */
  _onPayload(payload: Buffer): number | false | undefined;
  inSeqno: number;
  decrypt: Decrypt;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Any decipher of ssh2. */
interface Decipher {
  decrypt: Decrypt;
}

function isDecipher(value: unknown): value is Decipher {
  return isObject(value) && typeof Reflect.get(value, 'decrypt') === 'function';
}

function isGcmDecipher(value: unknown): value is GcmDecipher {
  return (
    isObject(value) &&
    /^aes-(128|256)-gcm$/.test(String(Reflect.get(value, '_decipherSSLName'))) &&
    Buffer.isBuffer(Reflect.get(value, '_decipherKey')) &&
    Buffer.isBuffer(Reflect.get(value, '_decipherIV')) &&
    typeof Reflect.get(value, '_onPayload') === 'function' &&
    typeof Reflect.get(value, 'inSeqno') === 'number' &&
    isDecipher(value)
  );
}

/** For a decipher that may keep a part of a chunk: the one in which it takes over may still be lent. */
function decryptionOfCopies(decipher: Decipher): Decrypt {
  const decrypt = decipher.decrypt.bind(decipher);
  return (data, from, to) => decrypt(Buffer.from(data), from, to);
}

/** Bytes of the whole packet that begins at `at`: length, what it counts, tag. @throws Error for no such packet */
function packetSize(bytes: Buffer, at: number): number {
  const length = bytes.readUInt32BE(at);
  const size = lengthBytes + length + tagBytes;
  if (size > limitBytes || length < blockBytes || length % blockBytes !== 0)
    throw new Error('Bad packet length');
  return size;
}

/** The invocation counter in the last eight bytes (RFC 5647 §7.1). */
function increment(iv: Buffer): void {
  for (let at = iv.length - 1; at >= 4; at--) {
    const next = ((iv[at] ?? 0) + 1) & 0xff;
    iv[at] = next;
    if (next !== 0) return;
  }
}

/** Decrypts the packets of RFC 5647 with a decipher's key, for that decipher. */
function decryptionFor(decipher: GcmDecipher): Decrypt {
  const key = createSecretKey(decipher._decipherKey);
  const iv = Buffer.from(decipher._decipherIV);
  /** A packet that came in pieces: still encrypted, so that this memory can be used for the next one again. */
  const held = Buffer.allocUnsafeSlow(limitBytes);
  let heldBytes = 0;

  const payloadOf = (packet: Buffer): Buffer => {
    const tagAt = packet.length - tagBytes;
    const opening = createDecipheriv(decipher._decipherSSLName, key, iv, { authTagLength: tagBytes });
    opening.setAAD(packet.subarray(0, lengthBytes));
    opening.setAuthTag(packet.subarray(tagAt));
    const plain = opening.update(packet.subarray(lengthBytes, tagAt));
    // Throws unless the tag is right; nothing of the packet is used before.
    opening.final();
    increment(iv);
    const payloadEnd = plain.length - (plain[0] ?? 0);
    if (payloadEnd < 1) throw new Error('Bad padding length');
    return plain.subarray(1, payloadEnd);
  };

  return (data, from, to) => {
    let at = from;
    const holdUpTo = (bytes: number): boolean => {
      const end = Math.min(to, at + bytes - heldBytes);
      heldBytes += data.copy(held, heldBytes, at, end);
      at = end;
      return heldBytes === bytes;
    };
    while (at < to) {
      let packet: Buffer;
      const size =
        heldBytes === 0 && to - at >= lengthBytes ? packetSize(data, at) : Number.POSITIVE_INFINITY;
      if (size <= to - at) {
        packet = data.subarray(at, at + size);
        at += size;
      } else {
        if (heldBytes < lengthBytes && !holdUpTo(lengthBytes)) return undefined;
        const heldSize = packetSize(held, 0);
        if (!holdUpTo(heldSize)) return undefined;
        packet = held.subarray(0, heldSize);
        heldBytes = 0;
      }
      const payload = payloadOf(packet);
      decipher.inSeqno = (decipher.inSeqno + 1) >>> 0;
      const goOn = decipher._onPayload(payload);
      if (goOn !== undefined) return goOn === false ? at : goOn;
    }
    return undefined;
  };
}

/**
 * Makes a connecting client decrypt AES-GCM with less work. ssh2 hands the bare key to OpenSSL for every packet, which
 * costs Node more than the decryption itself, and makes two copies of each packet that comes in two pieces, as most
 * do. Everything else stays with ssh2, which also sets up a decipher of its own at every key exchange.
 *
 * Nothing of what arrives is kept this way, so that the chunks of `stream` need only be lent.
 *
 * It reaches into ssh2, as `sign-at-once.ts` does: `__tests__/integration/quick-decipher.test.ts` guards it.
 *
 * @param client after `connect()` was called on it, before anything has arrived
 * @param stream what it was connected over
 * @returns false where this ssh2 has no such part; it then decrypts as it always did
 */
export function quickDecipher(client: Client, stream: Duplex): boolean {
  const protocol: unknown = Reflect.get(client, '_protocol');
  if (!isObject(protocol) || !Object.hasOwn(protocol, '_decipher')) return false;
  let current: unknown = Reflect.get(protocol, '_decipher');
  let areLent = false;
  Object.defineProperty(protocol, '_decipher', {
    configurable: true,
    enumerable: true,
    get: () => current,
    set: (decipher: unknown) => {
      current = decipher;
      const isQuick = isGcmDecipher(decipher);
      if (isQuick) decipher.decrypt = decryptionFor(decipher);
      else if (areLent && isDecipher(decipher)) decipher.decrypt = decryptionOfCopies(decipher);
      areLent = isQuick;
      lendChunks(stream, isQuick);
    },
  });
  return true;
}
