import { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { saidText } from './said-text';

/** Maximum number of bytes in a frame that an endpoint accepts (AWS CLI v2 sends no more). */
const maxFrameBytes = 65_000;

/** Milliseconds between pings, so that proxies and NAT gateways on the way do not forget an idle tunnel. */
const pingIntervalMs = 30_000;

/** Milliseconds that an endpoint has to answer a close frame. */
const closeTimeoutMs = 5_000;

/** Options of a {@link Tunnel}. */
export interface TunnelOptions {
  /** Returns the error for a tunnel that the endpoint closed. Default is none for a normal close, else one with the code. */
  readonly closed?: (code: number, reason: string) => Error | undefined;
  readonly pingMs?: number;
}

/**
 * The bytes of a TCP connection in the binary messages of an open WebSocket. It emits `close` after the socket is closed.
 *
 * WebSocket has no half-close: `end` sends a close frame (RFC 6455 §5.5.1), and what the endpoint sends before its own
 * close frame is still read.
 */
export class Tunnel extends Duplex {
  readonly #socket: WebSocket;
  readonly #pings: NodeJS.Timeout;
  #closing: NodeJS.Timeout | undefined;
  /** Why the endpoint closed the tunnel: reported after the bytes before it have been read. */
  #failure: Error | undefined;

  constructor(socket: WebSocket, { closed = closeError, pingMs = pingIntervalMs }: TunnelOptions = {}) {
    super({ allowHalfOpen: false });
    this.#socket = socket;
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    // A violation of the protocol. Without it, `close` follows.
    socket.on('error', (error) => this.destroy(error));
    socket.once('close', (code, reason) => {
      this.#clearTimers();
      this.#end(closed(code, reason.toString()));
    });
    this.#pings = setInterval(() => {
      if (socket.readyState === socket.OPEN) socket.ping();
    }, pingMs).unref();
  }

  override read(size?: number): unknown {
    const chunk: unknown = super.read(size);
    if (this.#failure !== undefined && this.readableLength === 0) {
      // After the chunk has been delivered.
      setImmediate(() => this.destroy(this.#failure));
    }
    return chunk;
  }

  override _read(): void {
    if (this.#socket.isPaused) this.#socket.resume();
  }

  override _write(chunk: Buffer, _: BufferEncoding, callback: (error?: Error | null) => void): void {
    let start = 0;
    for (; chunk.length - start > maxFrameBytes; start += maxFrameBytes) {
      this.#socket.send(chunk.subarray(start, start + maxFrameBytes), ignore);
    }
    this.#socket.send(chunk.subarray(start), callback);
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.#socket.close(1000);
    if (this.#socket.readyState !== this.#socket.CLOSED) {
      this.#closing = setTimeout(() => this.destroy(), closeTimeoutMs);
    }
    callback();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.#clearTimers();
    if (this.#socket.readyState === this.#socket.CLOSED) {
      callback(error);
      return;
    }
    this.#socket.once('close', () => callback(error));
    this.#socket.terminate();
  }

  #clearTimers(): void {
    clearInterval(this.#pings);
    clearTimeout(this.#closing);
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (this.destroyed) return;
    if (!isBinary) {
      this.destroy(new Error(`the endpoint sent text in place of bytes: "${saidText(String(data))}"`));
    } else if (Buffer.isBuffer(data) && data.length > 0 && !this.push(data)) {
      this.#socket.pause();
    }
  }

  #end(error: Error | undefined): void {
    if (this.destroyed) return;
    if (error === undefined) this.push(null);
    else if (this.readableLength > 0) this.#failure = error;
    else this.destroy(error);
  }
}

/** A failed write closes the socket, which is reported. */
function ignore(): void {}

/** Codes of a normal close (RFC 6455 §7.4.1): 1000, and 1005 for a close frame without a code. */
const normalClose = [1000, 1005];

/** Returns the error for a close code; undefined for a normal close. */
export function closeError(code: number, reason: string): Error | undefined {
  if (normalClose.includes(code)) return undefined;
  // No close frame was received.
  if (code === 1006) return new Error('the connection to the endpoint broke');
  const said = saidText(reason);
  return new Error(`the endpoint closed the tunnel with code ${code}${said === '' ? '' : `: ${said}`}`);
}
