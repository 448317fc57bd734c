import type { Duplex } from 'node:stream';
import { EicError } from '../../../eic-error';
import { PacketSplitter } from './packet-splitter';
import { byteLength, takeHead, takeUint32 } from './pieces';
import { brokenProtocol, SftpStatus } from './sftp-failure';
import { Fields, requestType, responseType, statusCode, uint32 } from './wire';

/** Milliseconds in which a server must send something while a request waits: an fsync may take long. */
const silenceMs = 120_000;

/** The response of the server to one request. */
export interface Response {
  readonly type: number;
  /** The content after the type and the ID. */
  readonly pieces: Buffer[];
}

interface Pending {
  readonly expected: number;
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Requests and responses of SFTP version 3 over a stream: each response is given to its request, and the session ends if
 * the server breaks the protocol or is silent.
 */
export class SftpSession {
  readonly #stream: Duplex;
  readonly #splitter = new PacketSplitter();
  readonly #pending = new Map<number, Pending>();
  readonly #silence: NodeJS.Timeout;
  #lastId = 0;
  #version: Pending | undefined;
  #failure: { readonly reason: unknown } | undefined;
  #interruption: { readonly reason: unknown } | undefined;
  #finishMs: number | undefined;
  readonly #ended: (() => void)[] = [];

  protected constructor(stream: Duplex) {
    this.#stream = stream;
    this.#silence = setTimeout(() => {
      if (this.#pending.size > 0) this.#fail(silent());
    }, silenceMs);
    this.#silence.unref();
    stream.on('data', (chunk: Buffer) => this.#take(chunk));
    stream.on('error', (error) => this.#fail(lost(error)));
    stream.on('end', () => this.#fail(lost()));
    stream.on('close', () => this.#fail(lost()));
  }

  /** Waits until what was sent has left this process. Without it, requests are kept in memory. */
  async drained(): Promise<void> {
    if (!this.#stream.writableNeedDrain || this.#failure !== undefined) return;
    await new Promise<void>((resolve) => {
      const settle = () => {
        this.#stream.off('drain', settle);
        this.#stream.off('close', settle);
        resolve();
      };
      this.#stream.on('drain', settle);
      this.#stream.on('close', settle);
    });
  }

  /**
   * Fails what waits and all later requests, but for those after {@link cleanUp}. What the server answers later is ignored.
   */
  interrupt(reason: unknown): void {
    if (this.#finishMs !== undefined) {
      setTimeout(() => this.#fail(reason), this.#finishMs).unref();
      return;
    }
    this.#interruption ??= { reason };
    for (const [id, { expected, reject }] of this.#pending) {
      this.#pending.set(id, { expected, resolve: ignore, reject: ignore });
      reject(reason);
    }
  }

  /** Lets an interruption end the session only after this many milliseconds, from now on. */
  finishAfterInterruption(limitMs: number): void {
    this.#finishMs = limitMs;
  }

  /** Allows requests again after an interruption, and closes the session after this many milliseconds. */
  cleanUp(limitMs: number): void {
    if (this.#interruption === undefined) return;
    const { reason } = this.#interruption;
    this.#interruption = undefined;
    setTimeout(() => this.#fail(reason), limitMs).unref();
  }

  /** Calls a function when the session ends, for any reason. */
  onceEnded(ended: () => void): void {
    if (this.#failure === undefined) this.#ended.push(ended);
    else ended();
  }

  /** Ends the session because the connection is lost. An EicError is the reason of what waits. */
  lose(cause: Error): void {
    this.#fail(lost(cause));
  }

  /** Ends the session; safe to call more than once. */
  end(): void {
    this.#fail(lost());
  }

  /** Begins the session, and returns the server's packet with its version and extensions. */
  protected begin(): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.#version = { expected: responseType.version, resolve, reject };
      this.#send(requestType.init, [uint32(3)]);
    });
  }

  /**
   * Sends a request.
   * @param expected the type of the response that answers it
   * @param data pieces of the file's content at its end, which must not change before it settles
   */
  protected request(
    type: number,
    body: readonly Buffer[],
    expected: number,
    data: readonly Buffer[] = [],
  ): Promise<Response> {
    const stop = this.#failure ?? this.#interruption;
    if (stop !== undefined) return Promise.reject(stop.reason);
    return new Promise((resolve, reject) => {
      this.#lastId = (this.#lastId + 1) >>> 0;
      if (this.#pending.size === 0) this.#silence.refresh();
      this.#pending.set(this.#lastId, { expected, resolve, reject });
      this.#send(type, [uint32(this.#lastId), ...body], data);
    });
  }

  #send(type: number, body: readonly Buffer[], data: readonly Buffer[] = []): void {
    const length = 1 + byteLength(body) + byteLength(data);
    this.#stream.write(Buffer.concat([uint32(length), Buffer.from([type]), ...body]));
    for (const piece of data) this.#stream.write(piece);
  }

  #take(chunk: Buffer): void {
    if (this.#failure !== undefined) return;
    this.#silence.refresh();
    try {
      this.#splitter.push(chunk, (pieces) => this.#onPacket(pieces));
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      this.broken(thrown.message);
    }
  }

  #onPacket(pieces: Buffer[]): void {
    if (this.#failure !== undefined) return;
    const type = takeHead(pieces, 1).readUInt8();
    if (this.#version !== undefined) {
      const version = this.#version;
      this.#version = undefined;
      if (type === responseType.version) version.resolve({ type, pieces });
      else version.reject(this.broken(`it began with a packet of type ${type}`));
      return;
    }
    const id = takeUint32(pieces);
    const pending = this.#pending.get(id);
    if (pending === undefined) {
      this.broken('it answered what was not asked');
      return;
    }
    // A status that cannot be read fails all that waits: also this request.
    const settle = type === responseType.status ? this.#statusOf(pieces, pending) : undefined;
    this.#pending.delete(id);
    if (settle !== undefined) settle();
    else if (type === pending.expected) pending.resolve({ type, pieces });
    else pending.reject(this.broken(`it answered with a packet of type ${type}`));
  }

  /** @throws RangeError */
  #statusOf(pieces: Buffer[], pending: Pending): () => void {
    const fields = new Fields(Buffer.concat(pieces));
    const code = fields.uint32();
    if (code === statusCode.ok) {
      if (pending.expected === responseType.status)
        return () => pending.resolve({ type: responseType.status, pieces });
      return () => pending.reject(this.broken('it answered "OK" where a result was asked for'));
    }
    // Some servers leave the words out.
    const said = fields.isAtEnd ? '' : fields.bytes().toString();
    return () => pending.reject(new SftpStatus(code, said));
  }

  /** Runs a parser. What it cannot read breaks the protocol. */
  protected parsed<T>(parse: () => T): T {
    try {
      return parse();
    } catch (thrown) {
      if (thrown instanceof RangeError) throw this.broken(thrown.message);
      throw thrown;
    }
  }

  /** Ends the session for a mistake of the server: the end of a sentence about it. */
  protected broken(what: string): EicError {
    const error = brokenProtocol(what);
    this.#fail(error);
    return error;
  }

  #fail(reason: unknown): void {
    if (this.#failure !== undefined) return;
    this.#failure = { reason };
    clearTimeout(this.#silence);
    this.#version?.reject(reason);
    this.#version = undefined;
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
    this.#stream.destroy();
    for (const ended of this.#ended) ended();
  }
}

function ignore(): void {}

function lost(cause?: Error): EicError {
  if (cause instanceof EicError) return cause;
  return new EicError('EIC_CONNECTION_LOST', 'The connection was lost while files were copied.', {
    remedy: 'Run the job again: files that were not complete have not replaced those on the other side.',
    cause,
  });
}

function silent(): EicError {
  return new EicError(
    'EIC_TRANSFER_FAILED',
    `The instance's SFTP server did not answer for ${silenceMs / 1000} s.`,
    { remedy: 'Check on the instance for a file system that hangs.' },
  );
}
