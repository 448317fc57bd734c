import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { safeLine } from '../text/output-lines';
import { visibleControls } from '../text/safe-text';
import { workflowCommand } from '../text/workflow-commands';

/** GitHub shows at most this many annotations of one severity a step; the runner drops the rest. */
export const maxAnnotations = 10;

/** A range in a file, lines and columns from 1, and what the annotation is called. */
export interface AnnotationPlace {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly title: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Where a log goes. One with a file descriptor is a stream of Node's own, such as `process.stdout`. */
export type LogStream = NodeJS.WritableStream & { readonly fd?: number; readonly writableLength?: number };

/**
 * The one writer to an action's standard output: commands to the runner, and text that must never be one.
 *
 * Untrusted output is written between `::stop-commands::<token>` and `::<token>::`, with a fresh random token each
 * time, so that the runner obeys nothing in it. Everything goes to stdout: the runner reads stdout and stderr
 * separately, and a `stop-commands` on one would come too early or too late for the other.
 *
 * A reader that closes the pipe (EPIPE) is no failure: later writes are dropped, and promises are resolved.
 */
export class WorkflowLog {
  #resumeToken: string | undefined;
  #inGroup = false;
  #isBroken = false;
  #drained: Promise<void> | undefined;
  #errors = 0;
  #warnings = 0;
  readonly #stream: LogStream;
  readonly #debugging: boolean;
  readonly #onError = (): void => {
    this.#isBroken = true;
  };

  /**
   * `stream` is the runner's end of standard output. `RUNNER_DEBUG=1` in `env` turns debug logging on.
   */
  constructor(
    stream: LogStream = process.stdout,
    env: Readonly<Record<string, string | undefined>> = process.env,
  ) {
    this.#stream = stream;
    this.#debugging = env.RUNNER_DEBUG === '1';
    stream.on('error', this.#onError);
  }

  /** Whether the reader has closed the pipe. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /**
   * Writes whole lines, each ending in LF, made safe by `OutputLines`. The caller must not change the buffer afterward.
   * A returned promise is back-pressure: it is resolved after the reader has caught up.
   */
  output(lines: Buffer): void | Promise<void> {
    if (lines.length === 0) return;
    if (this.#resumeToken === undefined) {
      // 128 bits: nobody guesses it, and it names no command that the runner knows.
      this.#resumeToken = randomBytes(16).toString('hex');
      this.#write(`::stop-commands::${this.#resumeToken}\n`);
    }
    const rest = this.#writeAtOnce(lines);
    if (rest.length === 0 || this.#write(rest)) return;
    this.#drained ??= this.#nextDrain();
    return this.#drained;
  }

  /** Writes lines of our own that the runner takes for plain text. Line breaks in `text` end lines; other controls are made visible. */
  line(text = ''): void {
    this.#write(`${text.split(/\r?\n/).map(safeLine).join('\n')}\n`);
  }

  /** Begins a group, which a viewer can fold. Groups do not nest: an open one is ended first. */
  group(title: string): void {
    this.endGroup();
    this.#command('group', {}, title);
    this.#inGroup = true;
  }

  /** Ends the open group, if there is one. */
  endGroup(): void {
    if (!this.#inGroup) return;
    this.#command('endgroup', {}, '');
    this.#inGroup = false;
  }

  /** Writes an error annotation; after {@link maxAnnotations} a plain line, because no annotation would be shown. */
  error(message: string, title?: string): void {
    this.#errors += 1;
    if (this.#errors <= maxAnnotations) this.#command('error', { title }, message);
    else this.line(title === undefined ? `Error: ${message}` : `Error: ${title}: ${message}`);
  }

  /** Writes a warning annotation; after {@link maxAnnotations} a plain line. */
  warning(message: string, title?: string): void {
    this.#warnings += 1;
    if (this.#warnings <= maxAnnotations) this.#command('warning', { title }, message);
    else this.line(title === undefined ? `Warning: ${message}` : `Warning: ${title}: ${message}`);
  }

  /**
   * Writes an annotation at a place in a file.
   * @returns false, with nothing written, if GitHub would show no more of its severity: after {@link maxAnnotations},
   * those of `error` and `warning` included
   */
  annotation(severity: 'error' | 'warning', message: string, place: AnnotationPlace): boolean {
    const isError = severity === 'error';
    if ((isError ? this.#errors : this.#warnings) >= maxAnnotations) return false;
    if (isError) this.#errors += 1;
    else this.#warnings += 1;
    const { file, title, line, endLine, column, endColumn } = place;
    // GitHub takes columns only if the range begins and ends on one line.
    const columns = line === endLine ? { col: String(column), endColumn: String(endColumn) } : {};
    const properties = {
      file: visibleControls(file),
      line: String(line),
      endLine: String(endLine),
      ...columns,
    };
    this.#command(severity, { ...properties, title }, message);
    return true;
  }

  /** Writes a notice annotation. */
  notice(message: string, title?: string): void {
    this.#command('notice', { title }, message);
  }

  /** Writes a line if debug logging is on. */
  debug(message: string): void {
    if (this.#debugging) this.#command('debug', {}, message);
  }

  /**
   * Restores the runner's state: no open group, commands obeyed again. Resolved after everything is written.
   * The log can be used again afterward.
   */
  async close(): Promise<void> {
    this.endGroup();
    this.#resume();
    if (this.#isBroken) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#stream.removeListener('error', done);
        this.#stream.removeListener('close', done);
        resolve();
      };
      this.#stream.once('error', done);
      this.#stream.once('close', done);
      this.#stream.write('', done);
    });
  }

  #command(name: string, properties: Readonly<Record<string, string | undefined>>, message: string): void {
    this.#resume();
    const title = properties.title;
    const safe = title === undefined ? properties : { ...properties, title: visibleControls(title) };
    // Line breaks survive, escaped, in the data of a command; every other control is made visible.
    const data = message.split(/\r?\n/).map(visibleControls).join('\n');
    this.#write(`${workflowCommand(name, safe, data)}\n`);
  }

  #resume(): void {
    if (this.#resumeToken === undefined) return;
    this.#write(`::${this.#resumeToken}::\n`);
    this.#resumeToken = undefined;
  }

  /**
   * Writes as much as the pipe takes without waiting, and returns the rest. The stream itself is slower, and it holds the
   * memory until it has written it.
   */
  #writeAtOnce(bytes: Buffer): Buffer {
    const { fd, writableLength } = this.#stream;
    if (fd === undefined || writableLength !== 0 || this.#isBroken) return bytes;
    try {
      return bytes.subarray(writeSync(fd, bytes));
    } catch {
      // The pipe is full (EAGAIN) or broken: the stream waits, or reports it.
      return bytes;
    }
  }

  /** Whether more may be written at once. */
  #write(bytes: string | Buffer): boolean {
    return this.#isBroken || this.#stream.write(bytes);
  }

  #nextDrain(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        for (const event of ['drain', 'error', 'close']) this.#stream.removeListener(event, done);
        this.#drained = undefined;
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) this.#stream.on(event, done);
    });
  }
}
