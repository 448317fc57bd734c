import type { Connection } from 'ssh2';
import { readChannelRequest } from './channel-request';
import { filterPayloads } from './payload-filter';

/** RFC 4254 §8: opcodes from 160 on have no defined length. */
const firstUndefinedOpcode = 160;
/** Values of terminal modes by opcode, such as 53 for ECHO (RFC 4254 §8). */
export type TerminalModes = ReadonlyMap<number, number>;

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
  return readChannelRequest(packet, 'pty-req', (fields) => {
    fields.string();
    fields.at += 16;
    const start = fields.at;
    const modes = parseModes(fields.string());
    return { packet: Buffer.concat([packet.subarray(0, start), Buffer.alloc(4)]), modes };
  });
}

/**
 * Reads the terminal modes of a server's `pty` requests in ssh2's place. ssh2 1.17 begins at the second byte and looks
 * opcodes up by name, so that it finds no mode, and disconnects some clients.
 *
 * Call it in the listener of `connection`.
 *
 * @returns a function that gives the modes of the request whose `pty` event is being handled
 */
export function readTerminalModes(connection: Connection): () => TerminalModes {
  let latest: TerminalModes = new Map();
  filterPayloads(connection, (packet) => {
    const request = withoutModes(packet);
    if (request === undefined) return packet;
    latest = request.modes;
    return request.packet;
  });
  return () => latest;
}
