import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { bindAll, stopListening } from './loopback';

/** Answers a request. A rejection becomes HTTP status 500. */
type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function answerFailure(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
  response.end('The sandbox itself failed\n');
}

/**
 * Starts an HTTP server on each of several addresses, all on one port.
 *
 * @param port 0 for a free one.
 * @throws SandboxError if an address or the port is not available; nothing is left bound.
 */
export async function startHttpServers(
  addresses: readonly string[],
  port: number,
  answer: Answer,
): Promise<{ port: number; close: () => Promise<void> }> {
  const bound = await bindAll(addresses, port, () =>
    createServer((request, response) => {
      answer(request, response).catch(() => answerFailure(response));
    }),
  );
  return {
    port: bound.port,
    close: async () => {
      await Promise.all(bound.listeners.map(close));
    },
  };
}

async function close(server: Server): Promise<void> {
  const stopped = stopListening(server);
  server.closeAllConnections();
  await stopped;
}
