import type { Duplex } from 'node:stream';

/** The algorithms a server offers, from its first key-exchange message. */
export interface ServerOffers {
  readonly keyExchange: readonly string[];
  readonly hostKey: readonly string[];
  readonly cipher: readonly string[];
  readonly mac: readonly string[];
}

/** Maximum number of bytes kept: more than any server sends before the first key exchange is answered. */
const limitBytes = 16 * 1024;
const kexInit = 20;

/**
 * Keeps what a server sends first, in clear text: its identification line and its KEXINIT (RFC 4253 §4.2, §7.1).
 * ssh2 reports neither, and they explain why a connection failed.
 */
export class FirstWords {
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  readonly #stream: Duplex;
  #heard: (() => void) | undefined;

  constructor(stream: Duplex) {
    this.#stream = stream;
    // A listener of our own must not set the stream flowing before ssh2 listens: it is added along with ssh2's.
    stream.on('newListener', this.#onNewListener);
  }

  readonly #onNewListener = (event: string | symbol) => {
    if (event !== 'data') return;
    this.#stream.off('newListener', this.#onNewListener);
    this.#stream.on('data', this.#onData);
  };

  readonly #onData = (chunk: Buffer) => {
    this.#heard?.();
    this.#heard = undefined;
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes > limitBytes) this.stop();
  };

  /** Calls a function once, when the server's first bytes arrive. */
  onceHeard(heard: () => void): void {
    this.#heard = heard;
  }

  /** Stops listening. */
  stop(): void {
    this.#heard = undefined;
    this.#stream.off('newListener', this.#onNewListener);
    this.#stream.off('data', this.#onData);
  }

  /** True after the server has sent anything. */
  get heardAnything(): boolean {
    return this.#bytes > 0;
  }

  /** The identification line without its line end, such as `SSH-2.0-OpenSSH_9.9`; undefined if none has arrived. */
  get identification(): string | undefined {
    return /(?:^|\n)(SSH-[^\r\n]*)\r?\n/.exec(this.#text)?.[1];
  }

  /** The first line, made safe to show, of a server that is not an SSH server; undefined if nothing arrived. */
  get firstLine(): string | undefined {
    const line = this.#text
      .split(/\r?\n/, 1)[0]
      ?.slice(0, 80)
      .replace(/[^\x20-\x7e]/g, '?')
      .trim();
    return line === '' ? undefined : line;
  }

  /** The algorithms that the server offers; undefined if its KEXINIT has not arrived completely. */
  get offers(): ServerOffers | undefined {
    const start = /(?:^|\n)SSH-[^\r\n]*\r?\n/.exec(this.#text);
    if (start === null) return undefined;
    const packet = Buffer.concat(this.#chunks).subarray(start.index + start[0].length);
    // uint32 length, byte padding, byte type, 16 bytes of cookie, then ten name-lists.
    if (packet.length < 22 || packet[5] !== kexInit || packet.length < 4 + packet.readUInt32BE(0))
      return undefined;
    const lists: string[][] = [];
    let at = 22;
    while (lists.length < 10) {
      if (at + 4 > packet.length) return undefined;
      const end = at + 4 + packet.readUInt32BE(at);
      if (end > packet.length) return undefined;
      lists.push(
        packet
          .toString('latin1', at + 4, end)
          .replace(/[^\x21-\x7e]/g, '?')
          .split(',')
          .filter((name) => name !== ''),
      );
      at = end;
    }
    // 0 key exchange, 1 host key, then each of cipher, MAC: client to server, server to client.
    return {
      keyExchange: lists[0] ?? [],
      hostKey: lists[1] ?? [],
      cipher: lists[3] ?? [],
      mac: lists[5] ?? [],
    };
  }

  get #text(): string {
    return Buffer.concat(this.#chunks).toString('latin1');
  }
}
