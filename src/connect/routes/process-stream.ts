import type { ChildProcessByStdio } from 'node:child_process';
import { Duplex, type Readable, type Writable } from 'node:stream';
import { endProcessGroup } from './process-group';
import { TextTail } from './text-tail';

/** A process that leads its own group, with three pipes. */
export type PipedProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** How a process ended, and what it had written until then. */
export interface ProcessEnd {
  /** In words: `exit code 1`, `signal SIGKILL`. */
  readonly how: string;
  /** Whether the exit code is 0. */
  readonly succeeded: boolean;
  /** Whether the server's identification had arrived. */
  readonly heard: boolean;
}

/** Maximum number of bytes before the identification that are searched for it: RFC 4253 §4.2 sets no limit. */
const maxPreambleBytes = 16 * 1024;

/** Milliseconds that a process has to close its pipes after it ended. Something that it started may hold them open. */
const drainMs = 500;

/**
 * A process's standard input and output as one stream. If the stream is destroyed, the process is ended with all that
 * it started.
 */
export class ProcessStream extends Duplex {
  readonly #child: PipedProcess;
  readonly #failure: (end: ProcessEnd) => Error | undefined;
  readonly #heard: Promise<void>;
  #settleHeard: (error?: Error) => void = ignore;
  readonly #stderr = new TextTail();
  #preamble: Buffer[] | undefined = [];

  /**
   * @param failure returns the error with which the stream is destroyed after the process ended, or `undefined` if the
   * stream just ends
   */
  constructor(child: PipedProcess, failure: (end: ProcessEnd) => Error | undefined) {
    // A server that closed its side gets no more input.
    super({ allowHalfOpen: false });
    this.#child = child;
    this.#failure = failure;
    this.#heard = new Promise((resolve, reject) => {
      this.#settleHeard = (error) => (error === undefined ? resolve() : reject(error));
    });
    this.#heard.catch(ignore);
    child.stdout.on('data', this.#onData);
    child.stdout.on('end', () => this.#onStdoutEnd());
    child.stderr.on('data', (chunk: Buffer) => this.#stderr.write(chunk));
    // Writing to a process that has ended fails before its exit is known, which says more.
    for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.on('error', ignore);
    child.once('exit', (code, signal) => {
      const ended = () => {
        clearTimeout(timer);
        this.#onExit(code, signal);
      };
      const timer = setTimeout(ended, drainMs);
      child.once('close', ended);
    });
  }

  /**
   * Resolves as soon as the server's identification begins, or the stream carries something else that a login can judge.
   * Rejects with the error that the stream is destroyed with.
   */
  get heard(): Promise<void> {
    return this.#heard;
  }

  /** The last lines that the process wrote to its standard error, made safe to show. */
  get complaints(): readonly string[] {
    return this.#stderr.lines;
  }

  /** The lines of its standard output that came in place of an identification, made safe to show. */
  get preamble(): readonly string[] {
    const tail = new TextTail();
    tail.write(Buffer.concat(this.#preamble ?? []));
    return tail.lines;
  }

  override _read(): void {
    this.#child.stdout.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: () => void): void {
    // An error of the pipe is not this stream's: the exit of the process follows.
    this.#child.stdin.write(chunk, () => callback());
  }

  override _final(callback: () => void): void {
    this.#child.stdin.end(() => callback());
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#settleHeard(error ?? new Error('the stream was closed'));
    for (const pipe of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) pipe.destroy();
    endProcessGroup(this.#child);
    callback(error);
  }

  readonly #onData = (chunk: Buffer) => {
    if (this.destroyed || this.readableEnded) return;
    this.#listenForIdentification(chunk);
    if (!this.push(chunk)) this.#child.stdout.pause();
  };

  #listenForIdentification(chunk: Buffer): void {
    if (this.#preamble === undefined) return;
    this.#preamble.push(chunk);
    const text = Buffer.concat(this.#preamble);
    if (!/(?:^|\n)SSH-/.test(text.toString('latin1')) && text.length <= maxPreambleBytes) return;
    this.#preamble = undefined;
    this.#settleHeard();
  }

  /** An end after the server has spoken is the server's. The process gets the time to say why, with its exit. */
  #onStdoutEnd(): void {
    if (this.#preamble !== undefined || this.destroyed) return;
    const timer = setTimeout(() => this.#end(), drainMs);
    this.once('close', () => clearTimeout(timer));
  }

  #onExit(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.destroyed) return;
    const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
    const error = this.#failure({ how, succeeded: code === 0, heard: this.#preamble === undefined });
    if (error !== undefined) {
      this.destroy(error);
      return;
    }
    this.#settleHeard();
    this.#end();
  }

  #end(): void {
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }
}

function ignore(): void {}
