import { connect, type Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import type { TunnelRequest } from './open-tunnel';
import type { TunnelFault } from './tunnel-fault';

/** Maximum size of a message in either direction, in bytes. */
export const maximumMessage = 65_000;

/** Bytes that may wait for the client before the instance has to wait. */
const mostWaiting = 256 * 1024;

/** A tunnel that was opened. */
export interface RecordedTunnel extends TunnelRequest {
  /** The instance at its end. */
  readonly instanceId: string;
  /** The `Host` header of the request: the DNS name that was used, or the one for FIPS. */
  readonly host: string;
  /** Time when it was opened, in milliseconds since 1970. */
  readonly time: number;
  /** Bytes from the client to the instance, and back. */
  readonly bytes: { readonly fromClient: number; readonly toClient: number };
  /** Size of the largest message from the client, in bytes. */
  readonly largestMessage: number;
  /** `undefined` while it is open. Code 1006 stands for a connection without a close frame (RFC 6455 §7.1.5). */
  readonly closed: { readonly code: number; readonly reason: string } | undefined;
}

/** The two ends of a tunnel, and its limits. */
export interface TunnelEnds {
  readonly client: WebSocket;
  /** The connection that `client` uses. */
  readonly connection: Pick<Socket, 'pause' | 'end'>;
  readonly instance: { readonly id: string; readonly address: string; readonly port: number };
  readonly request: TunnelRequest;
  readonly host: string;
  readonly fault: TunnelFault | undefined;
  /** Seconds until it is closed. */
  readonly seconds: number;
  readonly time: number;
}

function explain(error: Error & { readonly code?: string }): string {
  switch (error.code) {
    case 'ECONNREFUSED':
      return 'The instance refused the connection';
    case 'ECONNRESET':
      return 'The instance reset the connection';
    default:
      return `The connection to the instance failed: ${error.code ?? error.message}`;
  }
}

function bytesOf(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}

/**
 * An open tunnel: binary messages to and from the client, a TCP connection to the instance, and back-pressure between
 * the two. Each end that closes closes the other, after all bytes are sent.
 */
export class Tunnel {
  /** Settled when both ends are closed. */
  readonly done: Promise<void>;
  readonly #ends: TunnelEnds;
  readonly #instance: Socket;
  readonly #bytes = { fromClient: 0, toClient: 0 };
  #largestMessage = 0;
  #closed: RecordedTunnel['closed'];
  /** Whether its fault has cut it off, so that nothing more is sent. */
  #cut = false;

  constructor(ends: TunnelEnds) {
    const { client, instance, seconds } = ends;
    this.#ends = ends;
    this.#instance = connect({ host: instance.address, port: instance.port, allowHalfOpen: true });
    this.#instance.setNoDelay(true);
    const limit = setTimeout(
      () => client.close(1001, 'The tunnel reached its maximum duration'),
      seconds * 1000,
    );
    this.#join();
    const clientClosed = new Promise<void>((resolve) => {
      client.once('close', (code, reason) => {
        clearTimeout(limit);
        this.#closed = { code, reason: reason.toString() };
        this.#instance.end();
        // No one is left to read what the instance still sends.
        this.#instance.resume();
        resolve();
      });
    });
    const instanceClosed = new Promise<void>((resolve) => this.#instance.once('close', () => resolve()));
    this.done = Promise.all([clientClosed, instanceClosed]).then(() => {});
    this.#applyFault();
  }

  /** Its state now. */
  get record(): RecordedTunnel {
    const { request, instance, host, time } = this.#ends;
    return {
      ...request,
      instanceId: instance.id,
      host,
      time,
      bytes: { ...this.#bytes },
      largestMessage: this.#largestMessage,
      closed: this.#closed,
    };
  }

  /** Closes it with a close frame. */
  close(code: number, reason: string): void {
    this.#cut = true;
    this.#ends.client.close(code, reason);
  }

  /** Cuts it off at both ends, without a close frame. */
  cutOff(): void {
    this.#ends.client.terminate();
    this.#instance.destroy();
  }

  #join(): void {
    const { client } = this.#ends;
    const instance = this.#instance;
    client.on('message', (data, isBinary) => {
      if (!isBinary) {
        client.close(1003, 'Only binary frames are accepted');
        return;
      }
      const bytes = bytesOf(data);
      this.#bytes.fromClient += bytes.length;
      this.#largestMessage = Math.max(this.#largestMessage, bytes.length);
      if (instance.writable && !instance.write(bytes)) {
        client.pause();
        instance.once('drain', () => client.resume());
      }
    });
    // Malformed frames: ws closes the connection.
    client.on('error', () => {});
    instance.on('data', (chunk: Buffer) => this.#relay(chunk));
    instance.on('end', () => {
      if (!this.#cut) client.close(1000);
    });
    instance.on('error', (error) => {
      if (!this.#cut) client.close(1011, explain(error));
    });
    instance.on('close', () => client.resume());
  }

  #relay(chunk: Buffer): void {
    const { client, fault } = this.#ends;
    if (this.#cut || client.readyState !== client.OPEN) return;
    if (fault !== undefined && 'afterBytes' in fault && fault.afterBytes !== undefined) {
      const left = fault.afterBytes - this.#bytes.toClient;
      this.#send(chunk.subarray(0, left));
      this.#applyFault();
    } else {
      this.#send(chunk);
    }
  }

  #send(chunk: Buffer): void {
    const { client, fault } = this.#ends;
    this.#bytes.toClient += chunk.length;
    const size = fault?.kind === 'frames' ? fault.bytes : maximumMessage;
    const sent = (): void => {
      if (client.bufferedAmount <= mostWaiting && !this.#cut) this.#instance.resume();
    };
    for (let at = 0; at < chunk.length; at += size) this.#sendMessage(chunk.subarray(at, at + size), sent);
    if (client.bufferedAmount > mostWaiting) this.#instance.pause();
  }

  #sendMessage(message: Buffer, sent: () => void): void {
    const { client, fault } = this.#ends;
    if (fault?.kind === 'text') {
      client.send(message.toString('latin1'), { binary: false }, sent);
    } else if (fault?.kind === 'fragments') {
      for (let at = 0; at < message.length; at += fault.bytes) {
        const fin = at + fault.bytes >= message.length;
        client.send(message.subarray(at, at + fault.bytes), { binary: true, fin }, sent);
      }
    } else {
      client.send(message, { binary: true }, sent);
    }
  }

  /** Cuts the tunnel off if its fault says so, and the bytes before it are sent. */
  #applyFault(): void {
    const { connection, fault } = this.#ends;
    if (fault === undefined || this.#bytes.toClient < ('afterBytes' in fault ? (fault.afterBytes ?? 0) : 0)) {
      return;
    }
    switch (fault.kind) {
      case 'close':
        this.close(fault.code, fault.reason ?? '');
        break;
      case 'vanish':
        this.#cut = true;
        connection.end();
        break;
      case 'stall':
        this.#cut = true;
        connection.pause();
        this.#instance.pause();
        break;
      default:
    }
  }
}
