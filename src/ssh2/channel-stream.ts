import { Duplex } from 'node:stream';
import type { ClientChannel } from 'ssh2';
import { guardWindow } from './window-guard';

/**
 * A channel as a stream like any other. ssh2's own channel is never `destroyed`, drops the error that it is destroyed with
 * and never ends a write that is pending when it closes.
 */
export class ChannelStream extends Duplex {
  readonly #channel: ClientChannel;
  #pending: (() => void) | undefined;

  constructor(channel: ClientChannel) {
    super({ allowHalfOpen: false });
    this.#channel = channel;
    channel.on('data', (chunk: Buffer) => {
      if (!this.destroyed && !this.push(chunk)) channel.pause();
    });
    channel.on('end', () => this.#end());
    channel.on('close', () => {
      this.#end();
      this.#written();
    });
    channel.on('error', (error: Error) => this.destroy(error));
    channel.stderr.resume();
    guardWindow(channel, () => this.destroy(new Error('the server sent more than its window allows')));
  }

  override _read(): void {
    this.#channel.resume();
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, callback: () => void): void {
    this.#pending = callback;
    this.#channel.write(chunk, encoding, () => this.#written());
  }

  override _final(callback: () => void): void {
    this.#channel.end();
    callback();
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#channel.destroy();
    callback(error);
  }

  #written(): void {
    const callback = this.#pending;
    this.#pending = undefined;
    callback?.();
  }

  #end(): void {
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }
}
