import { Agent, type AgentOptions, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';

/**
 * Maximum number of pieces in which a proxy's response to CONNECT may come. Node 24 adds a listener for each piece, and
 * each listener adds another one: 25 pieces fill the memory.
 */
const maxPieces = 14;

/**
 * An agent that limits what an HTTP proxy may do before its tunnel is open. Node limits only the time between two pieces of
 * the response, and forgets the socket if the request is aborted meanwhile: a proxy, or a host on the way to it, could fill
 * the memory and keep the process from ending.
 */
export class TunnelingAgent extends Agent {
  readonly #tunnelMs: number;
  readonly #opening = new Set<Duplex>();

  /** @param options with the maximum time for a tunnel to open as `timeout`, in milliseconds */
  constructor(options: AgentOptions & { readonly timeout: number }) {
    super(options);
    this.#tunnelMs = options.timeout;
  }

  override createConnection(
    options: RequestOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | null | undefined {
    let settle = ignore;
    const socket = super.createConnection(options, (error, stream) => {
      settle();
      callback?.(error, stream);
    });
    // A connection without a proxy, for which the callback is not called; or to a proxy that has proved its identity.
    if (socket === null || socket === undefined || socket instanceof TLSSocket) return socket;
    settle = this.#limit(socket);
    return socket;
  }

  /** Closes also the connections to proxies. */
  override destroy(): void {
    super.destroy();
    for (const socket of this.#opening) socket.destroy();
  }

  #limit(socket: Duplex): () => void {
    let pieces = 0;
    const onReadable = () => {
      pieces += 1;
      if (pieces > maxPieces)
        socket.destroy(tunnelError('The response of the proxy came in too many pieces'));
    };
    const timer = setTimeout(() => {
      const error = tunnelError('The proxy took too long');
      socket.destroy(Object.assign(error, { proxyTunnelTimeout: this.#tunnelMs }));
    }, this.#tunnelMs);
    const settle = () => {
      clearTimeout(timer);
      this.#opening.delete(socket);
      socket.off('readable', onReadable);
      socket.off('close', settle);
    };
    this.#opening.add(socket);
    socket.once('close', settle);
    // Not before Node listens: a listener would start to read.
    socket.once('connect', () => socket.on('readable', onReadable));
    return settle;
  }
}

/** An error as Node has it for a proxy that opens no tunnel. */
function tunnelError(message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_PROXY_TUNNEL' });
}

function ignore(): void {}
