import type { Duplex } from 'node:stream';
import { EicError } from '../../../eic-error';
import { type BytePath, bytePath } from '../byte-path';
import { type Attributes, attributeBytes, readAttributes, type SetAttributes } from './attributes';
import { PacketSplitter } from './packet-splitter';
import { brokenProtocol, SftpStatus } from './sftp-failure';
import {
  Fields,
  lengthAndBytes,
  maxPacketBytes,
  requestType,
  responseType,
  statusCode,
  uint32,
  uint64,
} from './wire';

/** A file or directory that the server has opened. */
export type Handle = Buffer;

/** One name of a directory, and what the server says of it (links not followed, in OpenSSH). */
export interface NameEntry {
  readonly name: BytePath;
  readonly attributes: Attributes;
}

/** Lengths that the server takes in one request. */
export interface SftpLimits {
  readonly readBytes: number;
  readonly writeBytes: number;
}

/** Milliseconds in which a server must send something while a request waits: an fsync may take long. */
const silenceMs = 120_000;

/** Bytes of a packet besides the data of a read or a write. OpenSSH allows 1,024. */
const overheadBytes = 1_024;

/** Bytes that every server takes (draft-ietf-secsh-filexfer-02 §3). */
const commonBytes = 32 * 1024;

/** Maximum length of a handle (draft-ietf-secsh-filexfer-02 §6.2). */
const maxHandleBytes = 256;

interface Response {
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
 * A client of SFTP version 3 over a stream. Requests may be made without waiting for those before. Names are bytes.
 *
 * A server that answers what was not asked, with another type of packet or with more than was asked, ends it.
 * Every method throws {@link SftpStatus} for a status of the server, an EicError if the connection is lost or the server
 * breaks the protocol or is silent for two minutes, and the reason of {@link interrupt}.
 */
export class Sftp {
  readonly #stream: Duplex;
  readonly #splitter = new PacketSplitter();
  readonly #pending = new Map<number, Pending>();
  readonly #silence: NodeJS.Timeout;
  #extensions: ReadonlyMap<string, string> = new Map();
  #limits: SftpLimits = { readBytes: commonBytes, writeBytes: commonBytes };
  #lastId = 0;
  #version: Pending | undefined;
  #failure: { readonly reason: unknown } | undefined;
  #interruption: { readonly reason: unknown } | undefined;
  #finishMs: number | undefined;
  readonly #ended: (() => void)[] = [];

  private constructor(stream: Duplex) {
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

  /**
   * Agrees on the version with the server.
   * @throws EicError if the server breaks the protocol, says something else, or is gone
   */
  static async start(stream: Duplex): Promise<Sftp> {
    const sftp = new Sftp(stream);
    await sftp.#agree();
    return sftp;
  }

  /** Lengths that the server takes. */
  get limits(): SftpLimits {
    return this.#limits;
  }

  /** Whether the server offers an extension, such as `fsync@openssh.com`. */
  offers(extension: string): boolean {
    return this.#extensions.has(extension);
  }

  async open(path: BytePath, flags: number, attributes: SetAttributes = {}): Promise<Handle> {
    const body = [lengthAndBytes(path), uint32(flags), attributeBytes(attributes)];
    return this.#handle(requestType.open, body);
  }

  async close(handle: Handle): Promise<void> {
    await this.#status(requestType.close, [lengthAndBytes(handle)]);
  }

  /** Returns what is at an offset, in pieces: at most `length` bytes, at least one; `undefined` at the end of the file. */
  async read(handle: Handle, offset: number, length: number): Promise<Buffer[] | undefined> {
    const body = [lengthAndBytes(handle), uint64(offset), uint32(length)];
    const response = await this.#orEnd(this.#request(requestType.read, body, responseType.data));
    if (response === undefined) return undefined;
    const { pieces } = response;
    const said = this.#parsed(() => takeUint32(pieces));
    const got = byteLength(pieces);
    if (said !== got || got === 0 || got > length) {
      throw this.#broken(`it sent ${got} bytes where ${length} were requested`);
    }
    return pieces;
  }

  /** Writes pieces of data, which are one after the other in the file. They must not change before it settles. */
  async write(handle: Handle, offset: number, pieces: readonly Buffer[]): Promise<void> {
    const head = [lengthAndBytes(handle), uint64(offset), uint32(byteLength(pieces))];
    await this.#request(requestType.write, head, responseType.status, pieces);
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

  lstat(path: BytePath): Promise<Attributes> {
    return this.#attributes(requestType.lstat, lengthAndBytes(path));
  }

  stat(path: BytePath): Promise<Attributes> {
    return this.#attributes(requestType.stat, lengthAndBytes(path));
  }

  fstat(handle: Handle): Promise<Attributes> {
    return this.#attributes(requestType.fstat, lengthAndBytes(handle));
  }

  async setstat(path: BytePath, attributes: SetAttributes): Promise<void> {
    await this.#status(requestType.setstat, [lengthAndBytes(path), attributeBytes(attributes)]);
  }

  async fsetstat(handle: Handle, attributes: SetAttributes): Promise<void> {
    await this.#status(requestType.fsetstat, [lengthAndBytes(handle), attributeBytes(attributes)]);
  }

  /** Sets attributes of a link itself. Only if `lsetstat@openssh.com` is offered. */
  async lsetstat(path: BytePath, attributes: SetAttributes): Promise<void> {
    await this.#extended('lsetstat@openssh.com', [lengthAndBytes(path), attributeBytes(attributes)]);
  }

  opendir(path: BytePath): Promise<Handle> {
    return this.#handle(requestType.opendir, [lengthAndBytes(path)]);
  }

  /** Returns some names of a directory, the server decides how many; `undefined` at its end. */
  async readdir(handle: Handle): Promise<readonly NameEntry[] | undefined> {
    const request = this.#request(requestType.readdir, [lengthAndBytes(handle)], responseType.name);
    const response = await this.#orEnd(request);
    return response === undefined ? undefined : this.#names(response);
  }

  async remove(path: BytePath): Promise<void> {
    await this.#status(requestType.remove, [lengthAndBytes(path)]);
  }

  async mkdir(path: BytePath, attributes: SetAttributes = {}): Promise<void> {
    await this.#status(requestType.mkdir, [lengthAndBytes(path), attributeBytes(attributes)]);
  }

  async rmdir(path: BytePath): Promise<void> {
    await this.#status(requestType.rmdir, [lengthAndBytes(path)]);
  }

  /** Renames a file in one step over one that is there, if `posix-rename@openssh.com` is offered. */
  async rename(from: BytePath, to: BytePath): Promise<void> {
    const names = [lengthAndBytes(from), lengthAndBytes(to)];
    if (this.offers('posix-rename@openssh.com')) await this.#extended('posix-rename@openssh.com', names);
    else await this.#status(requestType.rename, names);
  }

  realpath(path: BytePath): Promise<BytePath> {
    return this.#oneName(requestType.realpath, path);
  }

  readlink(path: BytePath): Promise<BytePath> {
    return this.#oneName(requestType.readlink, path);
  }

  async symlink(target: BytePath, path: BytePath): Promise<void> {
    // OpenSSH takes the two in another order than the draft, and so do the servers that have its extensions.
    const isOpenSsh = this.offers('posix-rename@openssh.com');
    const names = isOpenSsh ? [target, path] : [path, target];
    await this.#status(requestType.symlink, names.map(lengthAndBytes));
  }

  /** Only if `fsync@openssh.com` is offered. */
  async fsync(handle: Handle): Promise<void> {
    await this.#extended('fsync@openssh.com', [lengthAndBytes(handle)]);
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

  async #agree(): Promise<void> {
    const { pieces } = await new Promise<Response>((resolve, reject) => {
      this.#version = { expected: responseType.version, resolve, reject };
      this.#send(requestType.init, [uint32(3)]);
    });
    const fields = new Fields(Buffer.concat(pieces));
    const extensions = new Map<string, string>();
    const version = this.#parsed(() => {
      const number = fields.uint32();
      while (!fields.isAtEnd) {
        const name = fields.bytes().toString('latin1');
        extensions.set(name, fields.bytes().toString('latin1'));
      }
      return number;
    });
    if (version !== 3) throw this.#broken(`it has version ${version}, and 3 is needed`);
    this.#extensions = extensions;
    if (this.offers('limits@openssh.com')) await this.#askLimits();
    // OpenSSH before 8.5 has no such extension. It takes long writes, and answers long reads with less than asked for.
    else if (this.offers('posix-rename@openssh.com')) {
      const bytes = maxPacketBytes - overheadBytes;
      this.#limits = { readBytes: bytes, writeBytes: bytes };
    }
  }

  async #askLimits(): Promise<void> {
    const body = [lengthAndBytes('limits@openssh.com')];
    const { pieces } = await this.#request(requestType.extended, body, responseType.extended);
    const fields = new Fields(Buffer.concat(pieces));
    const [packet, read, write] = this.#parsed(() => [fields.uint64(), fields.uint64(), fields.uint64()]);
    const most = Math.min(packet || maxPacketBytes, maxPacketBytes) - overheadBytes;
    // 0 means that the server does not say.
    const limit = (bytes: number | undefined) => Math.max(1, Math.min(bytes || commonBytes, most));
    this.#limits = { readBytes: limit(read), writeBytes: limit(write) };
  }

  async #handle(type: number, body: readonly Buffer[]): Promise<Handle> {
    const response = await this.#request(type, body, responseType.handle);
    const handle = this.#parsed(() => new Fields(Buffer.concat(response.pieces)).bytes());
    if (handle.length > maxHandleBytes) throw this.#broken(`a handle of ${handle.length} bytes`);
    return handle;
  }

  async #attributes(type: number, name: Buffer): Promise<Attributes> {
    const response = await this.#request(type, [name], responseType.attributes);
    return this.#parsed(() => readAttributes(new Fields(Buffer.concat(response.pieces))));
  }

  async #oneName(type: number, path: BytePath): Promise<BytePath> {
    const names = this.#names(await this.#request(type, [lengthAndBytes(path)], responseType.name));
    const [first] = names;
    if (first === undefined || names.length > 1) throw this.#broken(`it sent ${names.length} names for one`);
    if (first.name === '' || first.name.includes('\0')) throw this.#broken('it sent a path that is none');
    return first.name;
  }

  #names({ pieces }: Response): readonly NameEntry[] {
    const fields = new Fields(Buffer.concat(pieces));
    return this.#parsed(() => {
      const names: NameEntry[] = [];
      for (let left = fields.uint32(); left > 0; left--) {
        const name = bytePath(fields.bytes());
        // The second name is a line of `ls -l`, for people.
        fields.bytes();
        names.push({ name, attributes: readAttributes(fields) });
      }
      return names;
    });
  }

  async #status(type: number, body: readonly Buffer[]): Promise<void> {
    await this.#request(type, body, responseType.status);
  }

  async #extended(name: string, body: readonly Buffer[]): Promise<void> {
    await this.#status(requestType.extended, [lengthAndBytes(name), ...body]);
  }

  async #orEnd(request: Promise<Response>): Promise<Response | undefined> {
    try {
      return await request;
    } catch (thrown) {
      if (thrown instanceof SftpStatus && thrown.code === statusCode.endOfFile) return undefined;
      throw thrown;
    }
  }

  #request(
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
      this.#broken(thrown.message);
    }
  }

  #onPacket(pieces: Buffer[]): void {
    if (this.#failure !== undefined) return;
    const type = takeHead(pieces, 1).readUInt8();
    if (this.#version !== undefined) {
      const version = this.#version;
      this.#version = undefined;
      if (type === responseType.version) version.resolve({ type, pieces });
      else version.reject(this.#broken(`it began with a packet of type ${type}`));
      return;
    }
    const id = takeUint32(pieces);
    const pending = this.#pending.get(id);
    if (pending === undefined) {
      this.#broken('it answered what was not asked');
      return;
    }
    // A status that cannot be read fails all that waits: also this request.
    const settle = type === responseType.status ? this.#statusOf(pieces, pending) : undefined;
    this.#pending.delete(id);
    if (settle !== undefined) settle();
    else if (type === pending.expected) pending.resolve({ type, pieces });
    else pending.reject(this.#broken(`it answered with a packet of type ${type}`));
  }

  /** @throws RangeError */
  #statusOf(pieces: Buffer[], pending: Pending): () => void {
    const fields = new Fields(Buffer.concat(pieces));
    const code = fields.uint32();
    if (code === statusCode.ok) {
      if (pending.expected === responseType.status)
        return () => pending.resolve({ type: responseType.status, pieces });
      return () => pending.reject(this.#broken('it answered "OK" where a result was asked for'));
    }
    // Some servers leave the words out.
    const said = fields.isAtEnd ? '' : fields.bytes().toString();
    return () => pending.reject(new SftpStatus(code, said));
  }

  /** Runs a parser. What it cannot read breaks the protocol. */
  #parsed<T>(parse: () => T): T {
    try {
      return parse();
    } catch (thrown) {
      if (thrown instanceof RangeError) throw this.#broken(thrown.message);
      throw thrown;
    }
  }

  #broken(what: string): EicError {
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

function byteLength(pieces: readonly Buffer[]): number {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length;
}

/** Takes bytes from the beginning of pieces. */
function takeHead(pieces: Buffer[], length: number): Buffer {
  const [first = Buffer.alloc(0)] = pieces;
  if (first.length > length) {
    pieces[0] = first.subarray(length);
    return first.subarray(0, length);
  }
  const all = pieces.length === 1 ? first : Buffer.concat(pieces);
  if (all.length < length) throw new RangeError('a packet that is too short');
  pieces.splice(0, pieces.length, ...(all.length > length ? [all.subarray(length)] : []));
  return all.subarray(0, length);
}

function takeUint32(pieces: Buffer[]): number {
  return takeHead(pieces, 4).readUInt32BE();
}

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
