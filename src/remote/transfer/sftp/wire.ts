/** Types of packets and constants of SFTP version 3 (draft-ietf-secsh-filexfer-02), the version of OpenSSH. */

/** Packets of a client. */
export const requestType = {
  init: 1,
  open: 3,
  close: 4,
  read: 5,
  write: 6,
  lstat: 7,
  fstat: 8,
  setstat: 9,
  fsetstat: 10,
  opendir: 11,
  readdir: 12,
  remove: 13,
  mkdir: 14,
  rmdir: 15,
  realpath: 16,
  stat: 17,
  rename: 18,
  readlink: 19,
  symlink: 20,
  extended: 200,
} as const;

/** Packets of a server. */
export const responseType = {
  version: 2,
  status: 101,
  handle: 102,
  data: 103,
  name: 104,
  attributes: 105,
  extended: 201,
} as const;

/** Codes of a status. */
export const statusCode = {
  ok: 0,
  endOfFile: 1,
  noSuchFile: 2,
  permissionDenied: 3,
  failure: 4,
  badMessage: 5,
  noConnection: 6,
  connectionLost: 7,
  unsupported: 8,
} as const;

/** Flags of an open. */
export const openFlag = { read: 1, write: 2, create: 8, truncate: 16, exclusive: 32 } as const;

/** Maximum length of a packet in bytes, that of OpenSSH. */
export const maxPacketBytes = 256 * 1024;

/** Returns a number in 4 bytes. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

/** Returns a number up to 2^53 in 8 bytes. */
export function uint64(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeUInt32BE(Math.floor(value / 2 ** 32), 0);
  bytes.writeUInt32BE(value % 2 ** 32, 4);
  return bytes;
}

/** Returns bytes after their length (RFC 4251 §5), those of a text one for each of its characters. */
export function lengthAndBytes(content: Buffer | string): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return Buffer.concat([uint32(bytes.length), bytes]);
}

/** Reads the fields of a packet. Methods throw a RangeError if the packet is too short. */
export class Fields {
  readonly #packet: Buffer;
  #at = 0;

  constructor(packet: Buffer) {
    this.#packet = packet;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#packet.length;
  }

  uint32(): number {
    this.#at += 4;
    return this.#packet.readUInt32BE(this.#at - 4);
  }

  /** @throws RangeError for a number above 2^53 */
  uint64(): number {
    const value = this.uint32() * 2 ** 32 + this.uint32();
    if (!Number.isSafeInteger(value)) throw new RangeError('a number beyond 2^53');
    return value;
  }

  bytes(): Buffer {
    const length = this.uint32();
    const start = this.#at;
    if (length > this.#packet.length - start) throw new RangeError('a string beyond the packet');
    this.#at += length;
    return this.#packet.subarray(start, this.#at);
  }
}
