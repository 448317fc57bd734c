import { setTimeout as delay } from 'node:timers/promises';
import type { Client, ClientChannel } from 'ssh2';
import { EicError } from '../../eic-error';
import { guardWindow } from '../../ssh2/window-guard';
import { connectionLost, deferred, InterruptionWatch } from './interruption';
import { Lane, type OutputSink, Pump } from './output';
import { createPayload, type Payload } from './payload';
import { printableLines } from './printable-lines';
import { requestProblems, type ScriptRequest } from './request';
import { openSession, pseudoTerminal } from './session';
import { StartMarkFinder } from './start-mark';

export type { OutputSink } from './output';
export type { ScriptRequest } from './request';

/** How a script ended. */
export interface ScriptEnd {
  /** The exit code, or `null` where a signal killed the script. */
  readonly exitCode: number | null;
  /** The signal that killed the script, such as `SIGKILL`, else `null`. */
  readonly signal: string | null;
  /** Bytes given to the sink. */
  readonly stdoutBytes: number;
  readonly stderrBytes: number;
  /** From the request for a session to the script's exit. */
  readonly durationMs: number;
}

/** A host may name signals of its own (RFC 4254 §6.10), in any bytes: workflows get a name and nothing else. */
function signalName(said: string): string {
  return said.slice(0, 64).replace(/[^A-Za-z0-9@._-]/g, '?');
}

/** How long a stopped script may take to be gone, `TERM`, grace and `KILL` on the host included. */
const stopMs = 4_000;

/** How long output may be silent after the script's exit before it is taken to be complete. */
const silenceAfterExitMs = 2_000;

/** How long output is taken after the script's exit at most, not counting the time in which the sink was busy. */
const outputAfterExitMs = 10_000;

/**
 * How many bytes of output are taken after the script's exit at most. What the script itself wrote is in the buffers of
 * a pipe, a channel and a connection, and far less; the rest is of processes that it left behind.
 */
const bytesAfterExit = 16 * 1024 * 1024;

/** How much of what a host says instead of starting the script is kept for the message. */
const keptBytes = 2_048;

/**
 * Runs one script over an authenticated connection and gives its output to `output` as it comes.
 *
 * Nothing of the script or of `env` shows on a command line of the host, and no file is made there. The script's
 * standard input is empty. What a login shell prints before the script starts is given as stderr, so that stdout is
 * the script's own.
 *
 * The script has ended when its main process has. Processes that it leaves behind go on, as with `ssh host 'job &'`;
 * where they hold its output open, it is taken until it has been silent for 2 s, for 10 s at most,
 * and 16 MiB at most.
 *
 * On timeout, cancellation, or a failing sink the script's processes are sent `TERM` and, 3 s later, `KILL`; this
 * function settles within 5 s of that. They get the same when the connection is lost, once the host's sshd notices.
 *
 * @returns how the script ended, also where its exit code is not 0 or a signal killed it.
 * @throws EicError `EIC_INPUT_INVALID` before anything is sent, `EIC_SESSION_REFUSED`, `EIC_TIMED_OUT`,
 * `EIC_CANCELLED`, `EIC_CONNECTION_LOST`; and whatever `output` throws. All output that arrived before is given first,
 * unless the sink itself takes too long after a stop.
 */
export async function runScript(
  client: Client,
  request: ScriptRequest,
  output: OutputSink,
  signal: AbortSignal,
): Promise<ScriptEnd> {
  const problems = requestProblems(request);
  if (problems.length > 0) {
    throw new EicError('EIC_INPUT_INVALID', `The script cannot be run: ${problems.join(' ')}`, {
      remedy: 'Correct what is named.',
      details: problems,
    });
  }
  const watch = new InterruptionWatch(client, request.timeoutMs, signal);
  try {
    const startedAt = performance.now();
    if (watch.current !== undefined) throw watch.current.error;
    const payload = createPayload(request);
    const pty = request.pty ? pseudoTerminal(request.env.get('TERM') ?? 'xterm-256color') : undefined;
    const run = await openSession(client, { commandLine: payload.commandLine, pty }, watch, (channel) => {
      guardWindow(channel, () => {
        watch.giveUp(new Error('the host sent more output than there was room for'));
        client.destroy();
      });
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
  readonly #mark: StartMarkFinder;
  readonly #stdoutLane: Lane;
  readonly #stderrLane: Lane;
  readonly #stdout: Pump;
  readonly #stderr: Pump;
  readonly #exited = deferred<void>();
  readonly #closed = deferred<void>();
  readonly #saidInstead: Buffer[] = [];
  #saidInsteadBytes = 0;
  #started = false;
  #exit: { code: number | null; signal: string | null; at: number } | undefined;

  constructor(channel: ClientChannel, payload: Payload, output: OutputSink, startedAt: number) {
    this.#channel = channel;
    this.#startedAt = startedAt;
    this.#mark = new StartMarkFinder(payload.startMark);
    this.#stdoutLane = new Lane('stdout', output);
    this.#stderrLane = new Lane('stderr', output);
    channel.on('exit', (code: number | null, signal?: string) => {
      this.#exit = { code, signal: signal === undefined ? null : signalName(signal), at: performance.now() };
      this.#exited.resolve();
    });
    channel.once('close', () => this.#closed.resolve());
    // A write after the host closed the channel: the close itself is what counts.
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
      // ssh2 may close the channel just before it tells that the connection is lost.
      if (this.#exit === undefined && watch.current === undefined) await delay(0);
      const interruption = watch.current;
      if (interruption !== undefined) {
        // A payload that is still on its way has started nothing, and never does once it is cut off.
        const begun = this.#started || this.#channel.writableLength === 0;
        // The line is for a terminal, whose input has no end.
        if (begun && !interruption.connectionLost) this.#channel.end('\n');
        if (begun) await endedInTime();
        // A script that ended before the connection did has ended all the same.
        if (!interruption.connectionLost || this.#exit === undefined) {
          throw this.#started ? interruption.error : notStartedYet(interruption.error);
        }
      }
      await this.#stderrLane.give(this.#mark.end());
      return this.#end();
    } finally {
      settled.abort();
      // A host need not heed the close: nothing may come after the end.
      this.#stdout.stop();
      this.#stderr.stop();
      this.#channel.destroy();
    }
  }

  #end(): ScriptEnd {
    if (!this.#started) throw this.#notStarted();
    if (this.#exit === undefined) throw connectionLost();
    return {
      exitCode: this.#exit.code,
      signal: this.#exit.signal,
      stdoutBytes: this.#stdoutLane.bytes,
      stderrBytes: this.#stderrLane.bytes,
      durationMs: this.#exit.at - this.#startedAt,
    };
  }

  /** Resolves when a script that has exited seems to write no more, though its output is held open. */
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
    if (this.#started) return this.#stdoutLane.give(chunk);
    const { before, after } = this.#mark.push(chunk);
    if (after === undefined) {
      this.#keep(before);
      return this.#stderrLane.give(before);
    }
    this.#started = true;
    const given = this.#stderrLane.give(before);
    return given === undefined
      ? this.#stdoutLane.give(after)
      : given.then(() => this.#stdoutLane.give(after));
  }

  #takeStderr(chunk: Buffer): void | Promise<void> {
    if (!this.#started) this.#keep(chunk);
    return this.#stderrLane.give(chunk);
  }

  #keep(chunk: Buffer): void {
    if (this.#saidInsteadBytes >= keptBytes) return;
    this.#saidInstead.push(chunk.subarray(0, keptBytes - this.#saidInsteadBytes));
    this.#saidInsteadBytes += chunk.length;
  }

  #notStarted(): EicError {
    const details = printableLines(Buffer.concat(this.#saidInstead).toString());
    if (this.#exit?.code === 127) {
      return new EicError(
        'EIC_SESSION_REFUSED',
        'The script was not started: the host has no bash, or no head.',
        {
          remedy: 'Install the packages bash and coreutils on the instance.',
          details,
        },
      );
    }
    const how =
      this.#exit === undefined
        ? 'without a word of why'
        : this.#exit.signal === null
          ? `with exit code ${this.#exit.code}`
          : `with ${this.#exit.signal}`;
    return new EicError(
      'EIC_SESSION_REFUSED',
      `The script was not started: the host ended the session ${how}.`,
      {
        remedy:
          "Check that the OS user's login shell runs commands (not nologin), that sshd_config has no ForceCommand for it, and that the shell's start-up files do not end the shell.",
        details,
      },
    );
  }
}

/** A script that was interrupted before it ran: the message must not say that it did. */
function notStartedYet(error: unknown): unknown {
  if (!(error instanceof EicError) || error.code !== 'EIC_TIMED_OUT') return error;
  return new EicError('EIC_TIMED_OUT', 'The host did not start the script before its timeout.', {
    remedy:
      "See whether the start-up files of the OS user's login shell hang or read from standard input, or whether the instance is overloaded.",
    cause: error,
  });
}
