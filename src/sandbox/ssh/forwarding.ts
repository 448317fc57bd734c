import { connect, type Socket } from 'node:net';
import type { Connection, ServerChannel } from 'ssh2';

/** A TCP address. */
export interface TcpAddress {
  readonly address: string;
  readonly port: number;
}

/** Returns the listener behind an address that a client asks for, or `undefined` if nothing has the address. */
export type FindListener = (destination: TcpAddress) => TcpAddress | undefined;

/**
 * Connects the channels of type `direct-tcpip` (RFC 4254 §7.2) that a client opens, as sshd does with
 * `AllowTcpForwarding`. A channel to an address without a listener is refused. All connections end with that of the
 * client.
 */
export function forwardTcp(connection: Connection, find: FindListener): void {
  const sockets = new Set<Socket>();
  connection.on('tcpip', (accept, reject, { destIP, destPort }) => {
    const listener = find({ address: destIP, port: destPort });
    if (listener === undefined) {
      reject();
      return;
    }
    const socket = connect({ host: listener.address, port: listener.port, allowHalfOpen: true });
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.once('close', () => sockets.delete(socket));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      join(accept(), socket);
    });
  });
  connection.once('close', () => {
    for (const socket of sockets) socket.destroy();
  });
}

/** Relays bytes and ends both ways. An error at one end closes the other. */
function join(channel: ServerChannel, socket: Socket): void {
  channel.pipe(socket);
  socket.pipe(channel);
  channel.on('error', () => socket.destroy());
  channel.once('close', () => socket.destroySoon());
  socket.on('error', () => channel.close());
}
