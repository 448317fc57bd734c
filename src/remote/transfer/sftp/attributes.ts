import { type Fields, uint32, uint64 } from './wire';

/** A file as a server describes it, which may leave out anything. */
export interface Attributes {
  readonly size: number | undefined;
  /** Type and permission bits, as `st_mode` of stat(2). */
  readonly mode: number | undefined;
  /** Seconds since 1970, modulo 2^32. */
  readonly mtime: number | undefined;
}

/** Attributes that a client sets. Without a time, the server's stays. */
export interface SetAttributes {
  readonly size?: number;
  /** Permission bits. */
  readonly mode?: number;
  /** Seconds since 1970. The time of the last access is set to it too, because version 3 has them together. */
  readonly mtime?: number;
}

const flag = { size: 1, owner: 2, permissions: 4, times: 8, extended: 0x80000000 } as const;

/** Reads attributes. Methods throw a RangeError if the packet is too short. */
export function readAttributes(fields: Fields): Attributes {
  const flags = fields.uint32();
  const size = flags & flag.size ? fields.uint64() : undefined;
  if (flags & flag.owner) {
    fields.uint32();
    fields.uint32();
  }
  const mode = flags & flag.permissions ? fields.uint32() : undefined;
  if (flags & flag.times) fields.uint32();
  const mtime = flags & flag.times ? fields.uint32() : undefined;
  if (flags & flag.extended) {
    for (let left = fields.uint32(); left > 0; left--) {
      fields.bytes();
      fields.bytes();
    }
  }
  return { size, mode, mtime };
}

/** Returns attributes as a packet has them. */
export function attributeBytes({ size, mode, mtime }: SetAttributes): Buffer {
  let flags = 0;
  const parts: Buffer[] = [];
  if (size !== undefined) {
    flags |= flag.size;
    parts.push(uint64(size));
  }
  if (mode !== undefined) {
    flags |= flag.permissions;
    parts.push(uint32(mode));
  }
  if (mtime !== undefined) {
    flags |= flag.times;
    parts.push(uint32(mtime), uint32(mtime));
  }
  return Buffer.concat([uint32(flags), ...parts]);
}

const typeBits = 0o170000;

/** Returns the kind of file, by the type bits of `st_mode`; `undefined` if the server did not say. */
export function kindOf({
  mode,
}: Pick<Attributes, 'mode'>): 'file' | 'directory' | 'link' | 'other' | undefined {
  if (mode === undefined || (mode & typeBits) === 0) return undefined;
  switch (mode & typeBits) {
    case 0o100000:
      return 'file';
    case 0o040000:
      return 'directory';
    case 0o120000:
      return 'link';
    default:
      return 'other';
  }
}
