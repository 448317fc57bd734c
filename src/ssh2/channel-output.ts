import type { Readable, Writable } from 'node:stream';
import type { ServerChannel } from 'ssh2';

/**
 * Writes a process's stdout and stderr to an SSH channel, one chunk of either at a time.
 *
 * ssh2 1.17 keeps a chunk that had to wait for the client's window in a field of the channel, and does not clear it
 * after sending. The next time stderr has to wait, the old chunk is sent again. So each write waits for the one
 * before, and the fields are cleared after each.
 */
export class ChannelOutput {
  #turn: Promise<void> = Promise.resolve();
  readonly #closed: Promise<never>;
  readonly #channel: ServerChannel;

  constructor(channel: ServerChannel) {
    this.#channel = channel;
    this.#closed = new Promise((_, reject) => {
      channel.once('close', () => reject(new Error('The channel is closed')));
    });
    // A channel may close while nothing is being written, which is not a failure.
    this.#closed.catch(() => {});
  }

  /** Sends all of `source`, as the client's window allows. Rejects if the channel closes first. */
  async send(source: Readable, target: Writable): Promise<void> {
    for await (const chunk of source) {
      const written = this.#turn.then(() => this.#write(target, chunk));
      this.#turn = written.catch(() => {});
      await Promise.race([written, this.#closed]);
    }
  }

  #write(target: Writable, chunk: unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      target.write(chunk, (error) => {
        for (const field of ['_chunk', '_chunkcb', '_chunkErr', '_chunkcbErr']) {
          Reflect.set(this.#channel, field, undefined);
        }
        if (error) reject(error);
        else resolve();
      });
    });
  }
}
