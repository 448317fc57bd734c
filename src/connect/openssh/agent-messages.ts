/**
 * Messages of the SSH agent protocol (draft-ietf-sshm-ssh-agent), the server's side, with the two requests that `ssh`
 * needs to log in. ssh2's `AgentProtocol` is not used: it loses track of the stream after a request that it does not
 * know, and OpenSSH since 8.9 begins with one (`session-bind@openssh.com`).
 */

/** A request of an agent's client. */
export type AgentRequest =
  | { readonly kind: 'list' }
  | { readonly kind: 'sign'; readonly key: Buffer; readonly data: Buffer; readonly flags: number }
  /** Any other, and one that is malformed: the response to it is {@link failureMessage}. */
  | { readonly kind: 'unsupported' };

/** A public key as an agent lists it. */
export interface ListedKey {
  /** In the format of RFC 4253 §6.6. */
  readonly blob: Buffer;
  readonly comment: string;
}

/** Flags of a sign request that choose the hash for an RSA key (RFC 8332). */
export const signFlags = { rsaSha256: 2, rsaSha512: 4 } as const;

const types = { failure: 5, list: 11, listed: 12, sign: 13, signed: 14 } as const;

/** OpenSSH's own limit of a message, in bytes. */
const mostBytes = 256 * 1024;

/** Splits a client's stream into requests. */
export class AgentRequests {
  #rest: Buffer = Buffer.alloc(0);

  /**
   * Adds a chunk, and returns the requests that it completes.
   * @throws RangeError if a message is empty or too long; the stream cannot be read any further
   */
  add(chunk: Buffer): AgentRequest[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const requests: AgentRequest[] = [];
    while (this.#rest.length >= 4) {
      const length = this.#rest.readUInt32BE(0);
      if (length < 1 || length > mostBytes) throw new RangeError('not a message of an SSH agent');
      if (this.#rest.length < 4 + length) break;
      requests.push(parseRequest(this.#rest.subarray(4, 4 + length)));
      this.#rest = this.#rest.subarray(4 + length);
    }
    return requests;
  }
}

function parseRequest(message: Buffer): AgentRequest {
  if (message[0] === types.list) return { kind: 'list' };
  if (message[0] !== types.sign) return { kind: 'unsupported' };
  const key = stringAt(message, 1);
  const data = key === undefined ? undefined : stringAt(message, 5 + key.length);
  if (key === undefined || data === undefined) return { kind: 'unsupported' };
  const flagsAt = 9 + key.length + data.length;
  if (message.length !== flagsAt + 4) return { kind: 'unsupported' };
  return { kind: 'sign', key, data, flags: message.readUInt32BE(flagsAt) };
}

/** Returns the `string` of RFC 4251 §5 at an offset, or `undefined` if the message ends before it. */
function stringAt(message: Buffer, offset: number): Buffer | undefined {
  if (message.length < offset + 4) return undefined;
  const end = offset + 4 + message.readUInt32BE(offset);
  return end > message.length ? undefined : message.subarray(offset + 4, end);
}

/** The response to a request that is refused or not known. */
export function failureMessage(): Buffer {
  return message(types.failure);
}

/** The response to `list`. */
export function listMessage(keys: readonly ListedKey[]): Buffer {
  const entries = keys.flatMap(({ blob, comment }) => [string(blob), string(Buffer.from(comment))]);
  return message(types.listed, uint32(keys.length), ...entries);
}

/**
 * The response to `sign`.
 * @param algorithm the signature algorithm, such as `ssh-ed25519` or `rsa-sha2-512`
 * @param signature as the algorithm encodes it, without the algorithm's name
 */
export function signatureMessage(algorithm: string, signature: Buffer): Buffer {
  return message(types.signed, string(Buffer.concat([string(Buffer.from(algorithm)), string(signature)])));
}

function message(type: number, ...parts: readonly Buffer[]): Buffer {
  return string(Buffer.concat([Buffer.of(type), ...parts]));
}

function string(bytes: Buffer): Buffer {
  return Buffer.concat([uint32(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
