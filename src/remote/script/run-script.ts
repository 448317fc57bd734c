import { setTimeout as delay } from 'node:timers/promises';
import type { Client, ClientChannel } from 'ssh2';
import { EicError } from '../../eic-error';
import { largestWindow } from '../../ssh2/channel-window';
import { guardWindow } from '../../ssh2/window-guard';
import { deferred } from '../deferred';
import { connectionLost, InterruptionWatch } from './interruption';
import { MarkFinder } from './mark-finder';
import { Lane, type OutputSink, Pump } from './output';
import { createPayload, type Payload, type StartResult } from './payload';
import { printableLines } from './printable-lines';
import { requestProblems, type ScriptRequest } from './request';
import { openSession, pseudoTerminal } from './session';

export type { OutputSink } from './output';
export type { ScriptRequest } from './request';

/** How a script ended, or why it was not started. */
export interface ScriptEnd {
  /** Whether the script was started. */
  readonly start: StartResult;
  /** If it was not started, what the instance said about it, made printable; else empty. */
  readonly complaint: readonly string[];
  /** Whether the script wrote anything, to stdout or stderr. */
  readonly hasOutput: boolean;
  /** The exit code, or `null` if a signal killed the script. */
  readonly exitCode: number | null;
  /** The signal that killed the script, such as `SIGKILL`, else `null`. */
  readonly signal: string | null;
  /** Bytes given to the sink, those from before the start of the script included. */
  readonly stdoutBytes: number;
  readonly stderrBytes: number;
  /** From the request for a session to the script's exit. */
  readonly durationMs: number;
}

/** A server may send signal names of its own (RFC 4254 §6.10), in any bytes. Only characters of a name are kept. */
function signalName(said: string): string {
  return said.slice(0, 64).replace(/[^A-Za-z0-9@._-]/g, '?');
}

/** Maximum milliseconds for a stopped script to end, with `TERM`, grace and `KILL` on the instance. */
const stopMs = 4_000;

/** Milliseconds of silence after the script's exit after which its output is considered complete. */
const silenceAfterExitMs = 2_000;

/** Maximum milliseconds for which output is read after the script's exit, without the time in which the sink was busy. */
const outputAfterExitMs = 10_000;

/**
 * Maximum bytes of output that are read after the script's exit. What the script itself wrote is far less: the buffers of
 * a pipe, a channel and a connection. The rest is from processes that it left behind.
 */
const bytesAfterExit = 16 * 1024 * 1024;

/** Bytes that are kept of what an instance sends instead of starting the script. */
const keptBytes = 2_048;

/**
 * Runs one script over an authenticated connection and passes its output to `output` as it arrives.
 *
 * Nothing of the script or of `env` shows on a command line of the instance, and no file is made there. The script's
 * standard input is empty. What a login shell prints before the script starts is passed as stderr, so that stdout has
 * only the script's output.
 *
 * The script has ended when its main process has ended. Processes that it leaves behind continue, as with
 * `ssh host 'job &'`. If they keep its output open, it is read until it is silent for 2 s, but at most 10 s and 16 MiB.
 *
 * On timeout, cancellation, or a failing sink the script's processes are sent `TERM` and, 3 s later, `KILL`; this
 * function settles within 5 s of that. The same happens after the connection is lost, when the instance's sshd notices.
 *
 * @param windowBytes bytes that the server may send ahead of `output`
 * @returns how the script ended, also if its exit code is not 0, a signal killed it, or it could not be started
 * @throws EicError `EIC_INPUT_INVALID` before anything is sent, `EIC_SESSION_REFUSED`, `EIC_TIMED_OUT`,
 * `EIC_CANCELLED`, `EIC_CONNECTION_LOST`; and what `output` throws. All output that arrived before is passed first,
 * unless the sink takes too long after a stop.
 */
export async function runScript(
  client: Client,
  request: ScriptRequest,
  output: OutputSink,
  signal: AbortSignal,
  windowBytes: number = largestWindow,
): Promise<ScriptEnd> {
  const problems = requestProblems(request);
  if (problems.length > 0) {
    throw new EicError('EIC_INPUT_INVALID', `The script cannot be run: ${problems.join(' ')}`, {
      remedy: 'Correct what the message names.',
      details: problems,
    });
  }
  const watch = new InterruptionWatch(client, request.timeoutMs, signal);
  try {
    const startedAt = performance.now();
    if (watch.current !== undefined) throw watch.current.error;
    const payload = createPayload(request);
    const pty = request.pty ? pseudoTerminal(request.env.get('TERM') ?? 'xterm-256color') : undefined;
    const session = { commandLine: payload.commandLine, pty, windowBytes };
    const run = await openSession(client, session, watch, (channel) => {
      const onExceeded = () => {
        watch.giveUp(new Error('the server sent more output than the channel window allows'));
        client.destroy();
      };
      guardWindow(channel, onExceeded, windowBytes);
      return new Run(channel, payload, output, startedAt);
    });
    return await run.toItsEnd(watch);
  } finally {
    watch.close();
  }
}

/** One script on one channel. */
class Run {
  readonly #channel: ClientChannel;
  readonly #startedAt: number;
  readonly #marks: MarkFinder<StartResult>;
  readonly #stdoutLane: Lane;
  readonly #stderrLane: Lane;
  readonly #stdout: Pump;
  readonly #stderr: Pump;
  readonly #exited = deferred<void>();
  readonly #closed = deferred<void>();
  /** The end of what the instance sent before the script was started. */
  #said = Buffer.alloc(0);
  #start: StartResult | undefined;
  #hasOutput = false;
  #exit: { code: number | null; signal: string | null; at: number } | undefined;

  constructor(channel: ClientChannel, payload: Payload, output: OutputSink, startedAt: number) {
    this.#channel = channel;
    this.#startedAt = startedAt;
    this.#marks = new MarkFinder(payload.marks);
    this.#stdoutLane = new Lane('stdout', output);
    this.#stderrLane = new Lane('stderr', output);
    channel.on('exit', (code: number | null, signal?: string) => {
      this.#exit = { code, signal: signal === undefined ? null : signalName(signal), at: performance.now() };
      this.#exited.resolve();
    });
    channel.once('close', () => this.#closed.resolve());
    // A write after the server closed the channel fails. The close itself is handled.
    channel.on('error', () => undefined);
    this.#stdout = new Pump(channel, (chunk) => this.#takeStdout(chunk));
    this.#stderr = new Pump(channel.stderr, (chunk) => this.#takeStderr(chunk));
    channel.write(payload.input);
  }

  async toItsEnd(watch: InterruptionWatch): Promise<ScriptEnd> {
    const settled = new AbortController();
    const pumps = [this.#stdout.ended, this.#stderr.ended];
    Promise.all(pumps).catch((error) => watch.fail(error));
    const ended: Promise<unknown> = Promise.race([
      Promise.all([Promise.allSettled(pumps), this.#closed.promise]),
      this.#exited.promise.then(() => {
        watch.clearTimeout();
        return this.#outputIsSilent(settled.signal);
      }),
    ]);
    const endedInTime = () => Promise.race([ended, delay(stopMs, undefined, { signal: settled.signal })]);
    try {
      await Promise.race([ended, watch.interrupted]);
      // ssh2 may close the channel just before it reports that the connection is lost.
      if (this.#exit === undefined && watch.current === undefined) await delay(0);
      const interruption = watch.current;
      if (interruption !== undefined) {
        // A payload that has not arrived whole has started nothing, and never will after it is cut off.
        const begun = this.#start !== undefined || this.#channel.writableLength === 0;
        // The newline is for a terminal, whose input has no end.
        if (begun && !interruption.connectionLost) this.#channel.end('\n');
        if (begun) await endedInTime();
        // A script that ended before the connection was lost has a result.
        if (!interruption.connectionLost || this.#exit === undefined) {
          throw this.#start === undefined ? notStartedYet(interruption.error) : interruption.error;
        }
      }
      await this.#stderrLane.give(this.#marks.end());
      return this.#end();
    } finally {
      settled.abort();
      // A server may ignore the close, and nothing may be passed after the end.
      this.#stdout.stop();
      this.#stderr.stop();
      this.#channel.destroy();
    }
  }

  #end(): ScriptEnd {
    if (this.#start === undefined) throw this.#notStarted();
    if (this.#exit === undefined) throw connectionLost();
    return {
      start: this.#start,
      complaint: this.#start === 'started' ? [] : this.#whatHostSaid(),
      hasOutput: this.#hasOutput,
      exitCode: this.#exit.code,
      signal: this.#exit.signal,
      stdoutBytes: this.#stdoutLane.bytes,
      stderrBytes: this.#stderrLane.bytes,
      durationMs: this.#exit.at - this.#startedAt,
    };
  }

  /** Resolves when a script that has exited seems to write no more, although its output is still open. */
  async #outputIsSilent(settled: AbortSignal): Promise<void> {
    const bytesAtExit = this.#bytes();
    let taken = 0;
    let before = performance.now();
    while (!settled.aborted) {
      await delay(100, undefined, { signal: settled }).catch(() => undefined);
      const now = performance.now();
      if (!this.#stdout.busy && !this.#stderr.busy) taken += now - before;
      before = now;
      const last = Math.max(this.#stdout.lastActivity, this.#stderr.lastActivity, this.#exit?.at ?? 0);
      const silent = !this.#stdout.busy && !this.#stderr.busy && now - last >= silenceAfterExitMs;
      if (silent || taken >= outputAfterExitMs || this.#bytes() - bytesAtExit >= bytesAfterExit) return;
    }
  }

  #bytes(): number {
    return this.#stdoutLane.bytes + this.#stderrLane.bytes;
  }

  #takeStdout(chunk: Buffer): void | Promise<void> {
    if (this.#start !== undefined) return this.#giveStdout(chunk);
    const { before, found } = this.#marks.push(chunk);
    this.#keep(before);
    const given = this.#stderrLane.give(before);
    if (found === undefined) return given;
    this.#start = found.mark;
    return given === undefined
      ? this.#giveStdout(found.after)
      : given.then(() => this.#giveStdout(found.after));
  }

  #giveStdout(chunk: Buffer): void | Promise<void> {
    if (chunk.length > 0) this.#hasOutput = true;
    return this.#stdoutLane.give(chunk);
  }

  #takeStderr(chunk: Buffer): void | Promise<void> {
    if (this.#start === 'started') this.#hasOutput = true;
    else this.#keep(chunk);
    return this.#stderrLane.give(chunk);
  }

  #keep(chunk: Buffer): void {
    this.#said = Buffer.concat([this.#said, chunk.subarray(-keptBytes)]);
    if (this.#said.length <= keptBytes) return;
    // From the beginning of a line: the runner does not mask a part of a secret.
    const cut = this.#said.length - keptBytes;
    const lineStart = this.#said.indexOf('\n', cut - 1) + 1;
    this.#said = lineStart === 0 ? Buffer.alloc(0) : this.#said.subarray(lineStart);
  }

  #whatHostSaid(): string[] {
    return printableLines(this.#said.toString());
  }

  #notStarted(): EicError {
    const details = this.#whatHostSaid();
    if (this.#exit?.code === 127) {
      return new EicError(
        'EIC_SESSION_REFUSED',
        'The script was not started: the instance has no bash, or no head.',
        {
          remedy: 'Install the packages bash and coreutils on the instance.',
          details,
        },
      );
    }
    const how =
      this.#exit === undefined
        ? 'without a reason'
        : this.#exit.signal === null
          ? `with exit code ${this.#exit.code}`
          : `with ${this.#exit.signal}`;
    return new EicError(
      'EIC_SESSION_REFUSED',
      `The script was not started: the instance ended the session ${how}.`,
      {
        remedy:
          'Check for a login shell that runs no commands (nologin), a ForceCommand in sshd_config, or a start-up file that ends the shell.',
        details,
      },
    );
  }
}

/** The error of a script that was interrupted before it was started: the message must not say that it ran. */
function notStartedYet(error: unknown): unknown {
  if (!(error instanceof EicError) || error.code !== 'EIC_TIMED_OUT') return error;
  return new EicError('EIC_TIMED_OUT', 'The instance did not start the script before the timeout.', {
    remedy:
      "Check whether the login shell's start-up files hang or read standard input, the working directory is on a hanging network file system, or the instance is overloaded.",
    cause: error,
  });
}
