import type { Duplex } from 'node:stream';
import { type BytePath, bytePath } from '../byte-path';
import { type Attributes, attributeBytes, readAttributes, type SetAttributes } from './attributes';
import { byteLength, takeUint32 } from './pieces';
import { SftpStatus } from './sftp-failure';
import { type Response, SftpSession } from './sftp-session';
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

/** Bytes of a packet besides the data of a read or a write. OpenSSH allows 1,024. */
const overheadBytes = 1_024;

/** Bytes that every server takes (draft-ietf-secsh-filexfer-02 §3). */
const commonBytes = 32 * 1024;

/** Maximum length of a handle (draft-ietf-secsh-filexfer-02 §6.2). */
const maxHandleBytes = 256;

/**
 * A client of SFTP version 3 over a stream. Requests may be made without waiting for those before. Names are bytes.
 *
 * A server that answers what was not asked, with another type of packet or with more than was asked, ends it.
 * Every method throws {@link SftpStatus} for a status of the server, an EicError if the connection is lost or the server
 * breaks the protocol or is silent for two minutes, and the reason of {@link interrupt}.
 */
export class Sftp extends SftpSession {
  #extensions: ReadonlyMap<string, string> = new Map();
  #limits: SftpLimits = { readBytes: commonBytes, writeBytes: commonBytes };

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
    const response = await this.#orEnd(this.request(requestType.read, body, responseType.data));
    if (response === undefined) return undefined;
    const { pieces } = response;
    const said = this.parsed(() => takeUint32(pieces));
    const got = byteLength(pieces);
    if (said !== got || got === 0 || got > length) {
      throw this.broken(`it sent ${got} bytes where ${length} were requested`);
    }
    return pieces;
  }

  /** Writes pieces of data, which are one after the other in the file. They must not change before it settles. */
  async write(handle: Handle, offset: number, pieces: readonly Buffer[]): Promise<void> {
    const head = [lengthAndBytes(handle), uint64(offset), uint32(byteLength(pieces))];
    await this.request(requestType.write, head, responseType.status, pieces);
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
    const request = this.request(requestType.readdir, [lengthAndBytes(handle)], responseType.name);
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

  async #agree(): Promise<void> {
    const { pieces } = await this.begin();
    const fields = new Fields(Buffer.concat(pieces));
    const extensions = new Map<string, string>();
    const version = this.parsed(() => {
      const number = fields.uint32();
      while (!fields.isAtEnd) {
        const name = fields.bytes().toString('latin1');
        extensions.set(name, fields.bytes().toString('latin1'));
      }
      return number;
    });
    if (version !== 3) throw this.broken(`it has version ${version}, and 3 is needed`);
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
    const { pieces } = await this.request(requestType.extended, body, responseType.extended);
    const fields = new Fields(Buffer.concat(pieces));
    const [packet, read, write] = this.parsed(() => [fields.uint64(), fields.uint64(), fields.uint64()]);
    const most = Math.min(packet || maxPacketBytes, maxPacketBytes) - overheadBytes;
    // 0 means that the server does not say.
    const limit = (bytes: number | undefined) => Math.max(1, Math.min(bytes || commonBytes, most));
    this.#limits = { readBytes: limit(read), writeBytes: limit(write) };
  }

  async #handle(type: number, body: readonly Buffer[]): Promise<Handle> {
    const response = await this.request(type, body, responseType.handle);
    const handle = this.parsed(() => new Fields(Buffer.concat(response.pieces)).bytes());
    if (handle.length > maxHandleBytes) throw this.broken(`a handle of ${handle.length} bytes`);
    return handle;
  }

  async #attributes(type: number, name: Buffer): Promise<Attributes> {
    const response = await this.request(type, [name], responseType.attributes);
    return this.parsed(() => readAttributes(new Fields(Buffer.concat(response.pieces))));
  }

  async #oneName(type: number, path: BytePath): Promise<BytePath> {
    const names = this.#names(await this.request(type, [lengthAndBytes(path)], responseType.name));
    const [first] = names;
    if (first === undefined || names.length > 1) throw this.broken(`it sent ${names.length} names for one`);
    if (first.name === '' || first.name.includes('\0')) throw this.broken('it sent a path that is none');
    return first.name;
  }

  #names({ pieces }: Response): readonly NameEntry[] {
    const fields = new Fields(Buffer.concat(pieces));
    return this.parsed(() => {
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
    await this.request(type, body, responseType.status);
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
}
