/** A public key as SSH sends it: the key type, and the blob that holds the type again (RFC 4253 §6.6). */
export interface PublicKey {
  /** `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa` …: the blob's own word. */
  readonly type: string;
  readonly blob: Buffer;
}

/** A type name longer than this, or with other characters, is not an SSH name (RFC 4251 §6). */
const sshName = /^[\x21-\x7e]{1,64}$/;

/** Strict base64: the alphabet only, in whole groups of four. `Buffer.from` alone skips over typing errors. */
const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** OpenSSH refuses shorter RSA keys (`SSH_RSA_MINIMUM_MODULUS_SIZE`). */
const minimumRsaBits = 1024;

/** Bytes of one coordinate of a point on the curve (RFC 5656 §3.1). */
const coordinateBytes: ReadonlyMap<string, number> = new Map([
  ['nistp256', 32],
  ['nistp384', 48],
  ['nistp521', 66],
]);

/**
 * Returns the key type that a public-key blob begins with, and reads nothing else of it. The result is printable ASCII
 * of at most 64 characters, so it may be shown even if a hostile server sent it.
 * @throws RangeError if the blob does not begin with a name in SSH's `string` form (RFC 4251 §5, §6).
 */
export function keyType(blob: Buffer): string {
  const first = readString(blob, 0)?.toString('latin1');
  if (first === undefined || !sshName.test(first)) {
    throw new RangeError('Not an SSH public key: it does not begin with a key type.');
  }
  return first;
}

/**
 * Reads the two middle columns of a `known_hosts` line, which are the first two of a `*.pub` file. Checks the whole
 * blob if the type is Ed25519, ECDSA on the NIST curves, RSA or DSA. For other types it checks only that the blob has
 * the same type. A key that was cut or mistyped is refused; otherwise it would never match anything.
 * @returns the key, or a clause that says what is wrong, without the text.
 */
export function readPublicKey(type: string, encoded: string): PublicKey | { readonly problem: string } {
  const blob = decodeBase64(encoded);
  if (blob === undefined) return { problem: 'the key is not valid base64' };
  let actual: string;
  try {
    actual = keyType(blob);
  } catch {
    return { problem: 'the base64 text does not hold an SSH public key' };
  }
  if (actual !== type) return { problem: `the key type does not match the key, which is of type ${actual}` };
  if (!isWellFormed(type, blob))
    return { problem: `the key is damaged or cut: it is not a valid ${type} key` };
  return { type, blob };
}

/** Returns the bytes, or undefined if the text is not base64 in its canonical form. */
export function decodeBase64(text: string): Buffer | undefined {
  if (text.length % 4 !== 0 || !base64.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** Reads one `string` or `mpint` of RFC 4251 §5: a big-endian 32-bit length and as many bytes. */
function readString(blob: Buffer, offset: number): Buffer | undefined {
  if (offset + 4 > blob.length) return undefined;
  const end = offset + 4 + blob.readUInt32BE(offset);
  return end > blob.length ? undefined : blob.subarray(offset + 4, end);
}

/** Reads the whole blob as fields, at most `limit`; undefined if anything is cut or left over. */
function readFields(blob: Buffer, limit: number): Buffer[] | undefined {
  const fields: Buffer[] = [];
  for (let offset = 0; offset < blob.length; ) {
    const field = readString(blob, offset);
    if (field === undefined || fields.length === limit) return undefined;
    fields.push(field);
    offset += 4 + field.length;
  }
  return fields;
}

function isWellFormed(type: string, blob: Buffer): boolean {
  switch (type) {
    case 'ssh-ed25519': {
      // RFC 8709 §4
      const fields = readFields(blob, 2);
      return fields?.[1]?.length === 32;
    }
    case 'ecdsa-sha2-nistp256':
    case 'ecdsa-sha2-nistp384':
    case 'ecdsa-sha2-nistp521': {
      // RFC 5656 §3.1; OpenSSH takes only uncompressed points, which begin with 0x04.
      const [, curve, point] = readFields(blob, 3) ?? [];
      const curveName = type.slice('ecdsa-sha2-'.length);
      const bytes = coordinateBytes.get(curveName);
      return (
        curve?.toString('latin1') === curveName &&
        bytes !== undefined &&
        point?.length === 1 + 2 * bytes &&
        point[0] === 0x04
      );
    }
    case 'ssh-rsa': {
      const fields = readFields(blob, 3);
      if (fields?.length !== 3) return false;
      return fields.slice(1).every(isPositive) && bits(fields[2]) >= minimumRsaBits;
    }
    case 'ssh-dss': {
      const fields = readFields(blob, 5);
      return fields?.length === 5 && fields.slice(1).every(isPositive);
    }
    default:
      return true;
  }
}

/** RFC 4251 §5: positive, and with no leading zero byte but the one that keeps it positive. */
function isPositive(mpint: Buffer): boolean {
  const [first, second] = mpint;
  if (first === undefined || first >= 0x80) return false;
  return first !== 0 || (second !== undefined && second >= 0x80);
}

function bits(mpint: Buffer | undefined): number {
  const first = mpint?.[0];
  if (mpint === undefined || first === undefined) return 0;
  return (mpint.length - 1) * 8 + (first === 0 ? 0 : 32 - Math.clz32(first));
}
