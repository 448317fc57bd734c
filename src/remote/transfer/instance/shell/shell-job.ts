import type { Client, ClientChannel } from 'ssh2';
import { EicError } from '../../../../eic-error';
import { ChannelStream } from '../../../../ssh2/channel-stream';
import { MarkFinder } from '../../../script/mark-finder';
import { printableLines } from '../../../script/printable-lines';
import { openSession } from '../../../script/session';
import { type ShellProgram, shellCommand } from './shell-command';
import type { TransferWatch } from './transfer-watch';

/** How a program on an instance ended. */
export interface JobEnd {
  /** `null` if a signal killed it, or if it is not known. */
  readonly code: number | null;
  /** The last lines of stderr, made printable. */
  readonly complaint: readonly string[];
}

/** The program was not started: what the instance sent instead is in `end`. */
export class NotStarted extends Error {
  constructor(readonly end: JobEnd) {
    super('The instance did not start the program.');
  }
}

/** Bytes of stderr that are kept, the last ones. */
const keptBytes = 8 * 1024;

/** Milliseconds in which an instance starts a program: sudo may ask a distant directory service. */
const startMs = 60_000;

/** Milliseconds for a program that is about to end. */
const soonMs = 4_500;

/** Bytes that login shells may print before the program starts. */
const noiseBytes = 1024 * 1024;

/** A program that runs on an instance, on a channel of its own. */
export class ShellJob {
  /** Stdout, after the mark of the start. To be read to its end; slow reading slows the program down. */
  readonly stdout: AsyncGenerator<Buffer, void>;
  readonly nonce: string;
  readonly #stream: ChannelStream;
  readonly #watch: TransferWatch;
  readonly #ended: Promise<JobEnd>;
  readonly #said: () => string;

  private constructor(
    watch: TransferWatch,
    nonce: string,
    { stream, ended, said }: Opened,
    stdout: AsyncGenerator<Buffer, void>,
  ) {
    this.#watch = watch;
    this.#stream = stream;
    this.#ended = ended;
    this.#said = said;
    this.nonce = nonce;
    this.stdout = stdout;
  }

  /** Whether the program has ended, or no longer reads. */
  get deaf(): boolean {
    return this.#stream.writableEnded || this.#stream.destroyed;
  }

  /**
   * Starts a program, and returns when it runs.
   * @throws NotStarted if the instance ends the session before that
   * @throws EicError `EIC_SESSION_REFUSED`, and the error that interrupted `watch`
   */
  static async start(client: Client, program: ShellProgram, watch: TransferWatch): Promise<ShellJob> {
    watch.throwIfInterrupted();
    const { commandLine, input, started, nonce } = shellCommand(program);
    const opened = await openSession(client, { commandLine, pty: undefined }, watch, (channel) => {
      const taken = takeChannel(channel, nonce);
      // Ends the reads and writes that are waiting. A race for each of them would keep memory until the very end.
      void watch.interrupted.then(() => taken.stream.destroy());
      // The host's window may be small, but whatever does not fit is kept by ssh2.
      taken.stream.write(input);
      return taken;
    });
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(startTimedOut()), startMs);
    });
    try {
      const stdout = await watch.race(Promise.race([afterMark(opened, started, watch), tooLate]));
      return new ShellJob(watch, nonce, opened, stdout);
    } catch (error) {
      opened.stream.destroy();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whether something like this is in what the program wrote to stderr. */
  complained(pattern: RegExp): boolean {
    return pattern.test(this.#said());
  }

  /** Sends bytes to the program's stdin, as it takes them. Does nothing after the program has ended. */
  async write(bytes: Buffer): Promise<void> {
    this.#watch.throwIfInterrupted();
    if (this.deaf || this.#stream.write(bytes)) return;
    const stream = this.#stream;
    await new Promise<void>((resolve) => {
      const goOn = () => {
        stream.off('drain', goOn);
        stream.off('close', goOn);
        resolve();
      };
      stream.on('drain', goOn);
      stream.on('close', goOn);
    });
    this.#watch.throwIfInterrupted();
  }

  /** Ends the program's stdin. */
  endInput(): void {
    if (!this.deaf) this.#stream.end();
  }

  /** Resolves when the program has ended. What it still writes to stdout is dropped. */
  async end(): Promise<JobEnd> {
    this.#stream.resume();
    return await this.#watch.race(this.#ended);
  }

  /** As {@link end}, but waits a short time only, after which the channel is closed. */
  async endSoon(): Promise<JobEnd> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<JobEnd>((resolve) => {
      timer = setTimeout(() => {
        this.stop();
        resolve({ code: null, complaint: printableLines(this.#said()) });
      }, soonMs);
    });
    try {
      return await Promise.race([this.end(), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Closes the channel: the instance then ends the program. */
  stop(): void {
    this.#stream.destroy();
  }
}

interface Opened {
  readonly stream: ChannelStream;
  readonly ended: Promise<JobEnd>;
  /** Returns the end of stderr so far. */
  readonly said: () => string;
}

function takeChannel(channel: ClientChannel, nonce: string): Opened {
  let said = Buffer.alloc(0);
  let code: number | null = null;
  channel.on('exit', (exitCode: number | null) => {
    code = exitCode;
  });
  const endMark = `eic-end-${nonce} `;
  channel.stderr.on('data', (chunk: Buffer) => {
    said = Buffer.concat([said, chunk]).subarray(-keptBytes);
    // The program waits for the end of its input, so that it notices if the connection is lost.
    if (said.includes(endMark) && !stream.writableEnded && !stream.destroyed) stream.end();
  });
  const ended = new Promise<JobEnd>((resolve) => {
    channel.once('close', () => {
      const [text = '', rest] = said.toString().split(endMark);
      const worked = rest === undefined ? undefined : /^(\d+)\n/.exec(rest)?.[1];
      resolve({ code: worked === undefined ? code : Number(worked), complaint: printableLines(text) });
    });
  });
  const stream = new ChannelStream(channel);
  stream.on('error', () => undefined);
  return { stream, ended, said: () => said.toString() };
}

/** Skips what comes before the mark, and returns the rest of the stream. */
async function afterMark(
  { stream, ended }: Opened,
  started: Buffer,
  watch: TransferWatch,
): Promise<AsyncGenerator<Buffer, void>> {
  const marks = new MarkFinder({ started });
  const chunks: AsyncIterator<Buffer, unknown> = stream.iterator({ destroyOnReturn: false });
  let skipped = 0;
  for (;;) {
    const next = await chunks.next();
    if (next.done === true || skipped > noiseBytes) {
      if (next.done !== true) stream.destroy();
      throw new NotStarted(await ended);
    }
    const { before, found } = marks.push(next.value);
    skipped += before.length;
    if (found !== undefined) return withFirst(found.after, chunks, watch);
  }
}

/** Returns a stream that begins with `first`, and throws the error that interrupted the watch. */
async function* withFirst(
  first: Buffer,
  rest: AsyncIterator<Buffer, unknown>,
  watch: TransferWatch,
): AsyncGenerator<Buffer, void> {
  if (first.length > 0) yield first;
  for (;;) {
    const next = await rest.next().catch((error: unknown) => {
      throw watch.current?.error ?? error;
    });
    watch.throwIfInterrupted();
    if (next.done === true) return;
    yield next.value;
  }
}

function startTimedOut(): EicError {
  return new EicError(
    'EIC_SESSION_REFUSED',
    `The instance did not begin to copy files in ${startMs / 1000} s.`,
    {
      remedy:
        "Check whether the login shell's start-up files hang or read standard input, sudo waits for something, or the instance is overloaded.",
    },
  );
}
