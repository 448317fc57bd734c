import type { Socket } from 'node:net';

/**
 * Cuts a TCP connection off with a reset, as a machine that vanishes does. The socket always emits `close` afterward.
 *
 * A connection that is already ending is closed without a reset: while its FIN is on the way,
 * `Socket.resetAndDestroy` fails with EINVAL, and Node then never closes the descriptor.
 */
export function resetConnection(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
