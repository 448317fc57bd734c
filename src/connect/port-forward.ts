import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { Deadline } from '../aws/deadline';
import { openStream } from './open-stream';
import { relay } from './relay';
import type { Route, RouteTarget } from './routes/route';

/** Options of {@link forwardPort}. */
export interface PortForwardOptions {
  /** Loopback address to listen on. */
  readonly address: string;
  /** TCP port to listen on; 0 for a free one. */
  readonly port: number;
  readonly route: Route;
  readonly target: RouteTarget;
  /** Milliseconds that opening one stream may take. */
  readonly connectTimeoutMs: number;
  /** Called with the error of one connection. The others are not affected. */
  readonly failed: (thrown: unknown) => void;
  /** Aborted with the reason to end: no further connection is accepted, and all are ended. */
  readonly cancelled: AbortSignal;
}

/** A port that is forwarded. */
export interface PortForward {
  /** The local TCP port. */
  readonly port: number;
  /** Resolved when nothing listens and all connections have ended, after the cancellation. */
  readonly ended: Promise<void>;
}

/**
 * Listens on a local port, and relays each connection through a stream of its own to the target.
 * @throws NodeJS.ErrnoException if the port cannot be listened on
 */
export async function forwardPort(options: PortForwardOptions): Promise<PortForward> {
  const { cancelled, failed } = options;
  const connections = new Set<Promise<void>>();
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, (socket) => {
    const connection = serve(socket, options)
      .catch((thrown: unknown) => {
        if (!cancelled.aborted) failed(thrown);
      })
      .finally(() => {
        socket.destroy();
        connections.delete(connection);
      });
    connections.add(connection);
  });
  server.listen({ host: options.address, port: options.port, exclusive: true });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');

  const closed = once(server, 'close');
  const stop = (): void => {
    server.close();
  };
  cancelled.addEventListener('abort', stop, { once: true });
  if (cancelled.aborted) stop();
  const ended = closed.then(async () => {
    await Promise.all(connections);
  });
  return { port: address.port, ended };
}

/** Relays one connection until both sides have ended, or one fails. */
async function serve(socket: Socket, options: PortForwardOptions): Promise<void> {
  const { route, target, connectTimeoutMs, cancelled } = options;
  // Nothing is read yet, so the client's end is seen only after the stream is open; its reset is seen by an error.
  socket.on('error', () => undefined);
  using _place = await route.reserve(target, cancelled);
  const stream = await openStream(route, target, new Deadline(connectTimeoutMs, cancelled));
  const end = (): void => {
    stream.destroy();
    socket.destroy();
  };
  cancelled.addEventListener('abort', end, { once: true });
  try {
    if (cancelled.aborted) return;
    await relay(socket, stream, target);
  } finally {
    cancelled.removeEventListener('abort', end);
    stream.destroy();
  }
}
