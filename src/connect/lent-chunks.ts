import { createConnection, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** What all sockets read into, one after the other: each chunk is given out before the next is read. */
const readBuffer = Buffer.allocUnsafeSlow(256 * 1024);

/** The sockets of {@link openSocket}, and whether their chunks are lent. */
const lending = new WeakMap<Duplex, boolean>();

/**
 * Begins a TCP connection. The socket is like any other, and reads into the same memory each time: otherwise a gigabyte
 * of output is a gigabyte of buffers, which cost as much to make and to collect as the output does to decrypt.
 */
export function openSocket(host: string, port: number): Socket {
  const socket: Socket = createConnection({
    host,
    port,
    noDelay: true,
    onread: {
      buffer: readBuffer,
      callback: (length): boolean => {
        const chunk = readBuffer.subarray(0, length);
        if (lending.get(socket) === true && socket.readableFlowing === true && socket.readableLength === 0) {
          giveOut(socket, chunk);
          return true;
        }
        // False, and nothing more is read until what is there was taken.
        return socket.push(Buffer.from(chunk));
      },
    },
  });
  lending.set(socket, false);
  return socket;
}

/** What the listeners write in answer goes out as one. */
function giveOut(socket: Socket, chunk: Buffer): void {
  socket.cork();
  try {
    socket.emit('data', chunk);
  } finally {
    socket.uncork();
  }
}

/**
 * Whether the chunks of a stream's `data` events are only lent from now on: their memory is used again for the next
 * one, so that nobody may keep a part of it. Streams that are not of {@link openSocket} lend nothing.
 */
export function lendChunks(stream: Duplex, lent: boolean): void {
  if (lending.has(stream)) lending.set(stream, lent);
}
