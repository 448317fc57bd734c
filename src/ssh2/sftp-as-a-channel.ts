import type { Connection } from 'ssh2';
import { readChannelRequest } from './channel-request';
import { filterPayloads } from './payload-filter';

/** Name of the subsystem in the `subsystem` event of a session after {@link giveSftpAsAChannel}. */
export const sftpAsAChannel = 'sftp-as-a-channel';

/**
 * Renames the subsystem `sftp` in a client's request (RFC 4254 §6.5).
 * @returns any other packet unchanged
 */
export function renamedSftp(packet: Buffer): Buffer {
  const renamed = readChannelRequest(packet, 'subsystem', (fields) => {
    const start = fields.at;
    if (fields.string().toString('latin1') !== 'sftp') return undefined;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(sftpAsAChannel.length);
    return Buffer.concat([packet.subarray(0, start), length, Buffer.from(sftpAsAChannel)]);
  });
  return renamed ?? packet;
}

/**
 * Makes a server of ssh2 hand over a session's subsystem `sftp` as a channel of bytes, for a program that speaks the
 * protocol. ssh2 gives only its own parser of it, and each other subsystem as a channel. The session then has the event
 * `subsystem` with the name {@link sftpAsAChannel}.
 *
 * Call it in the listener of `connection`.
 */
export function giveSftpAsAChannel(connection: Connection): void {
  filterPayloads(connection, renamedSftp);
}
