import type { Connection } from 'ssh2';

/** RFC 4254 §5.4 */
const channelRequest = 98;
/** RFC 4254 §8: opcodes from 160 on have no defined length. */
const firstUndefinedOpcode = 160;
/** Values of terminal modes by opcode, such as 53 for ECHO (RFC 4254 §8). */
export type TerminalModes = ReadonlyMap<number, number>;

/** Reads a packet's fields (RFC 4251 §5). Methods throw a RangeError if the packet is too short. */
class Fields {
  readonly #packet: Buffer;
  at: number;

  constructor(packet: Buffer, at: number) {
    this.#packet = packet;
    this.at = at;
  }

  number(): number {
    this.at += 4;
    return this.#packet.readUInt32BE(this.at - 4);
  }

  string(): Buffer {
    const length = this.number();
    if (length > this.#packet.length - this.at) throw new RangeError('a string beyond the packet');
    this.at += length;
    return this.#packet.subarray(this.at - length, this.at);
  }
}

function parseModes(bytes: Buffer): TerminalModes {
  const modes = new Map<number, number>();
  for (let at = 0; at + 5 <= bytes.length; at += 5) {
    const opcode = bytes.readUInt8(at);
    if (opcode === 0 || opcode >= firstUndefinedOpcode) break;
    modes.set(opcode, bytes.readUInt32BE(at + 1));
  }
  return modes;
}

/**
 * Takes the terminal modes out of a `pty-req` packet.
 * @returns `undefined` for any other packet, and for a malformed one
 */
export function withoutModes(packet: Buffer): { packet: Buffer; modes: TerminalModes } | undefined {
  if (packet[0] !== channelRequest) return undefined;
  try {
    const fields = new Fields(packet, 5);
    if (fields.string().toString('latin1') !== 'pty-req') return undefined;
    fields.at += 1;
    fields.string();
    fields.at += 16;
    const start = fields.at;
    const modes = parseModes(fields.string());
    return { packet: Buffer.concat([packet.subarray(0, start), Buffer.alloc(4)]), modes };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Reads the terminal modes of a server's `pty` requests in ssh2's place. ssh2 1.17 begins at the second byte and looks
 * opcodes up by name, so that it finds no mode, and disconnects some clients.
 *
 * Call it in the listener of `connection`: ssh2 takes the function over when the first key exchange ends.
 *
 * @returns a function that gives the modes of the request whose `pty` event is being handled
 */
export function readTerminalModes(connection: Connection): () => TerminalModes {
  const protocol: unknown = Reflect.get(connection, '_protocol');
  if (typeof protocol !== 'object' || protocol === null) throw new Error('ssh2 has no _protocol');
  const onPayload: unknown = Reflect.get(protocol, '_onPayload');
  if (typeof onPayload !== 'function') throw new Error('ssh2 has no _onPayload');
  let latest: TerminalModes = new Map();
  Reflect.set(protocol, '_onPayload', (packet: Buffer): unknown => {
    const request = withoutModes(packet);
    if (request === undefined) return onPayload(packet);
    latest = request.modes;
    return onPayload(request.packet);
  });
  return () => latest;
}
