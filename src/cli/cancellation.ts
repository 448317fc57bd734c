import { constants } from 'node:os';
import { EicError } from '../eic-error';
import { StopSignal } from './stop-signal';

/** Milliseconds from a request to stop to the end of the process. Stopping a script takes less. */
const exitAfterMs = 4_800;

const closedOutputExitCode = 128 + constants.signals.SIGPIPE;

/**
 * Cancels a run on Ctrl-C, `kill`, or a closed terminal or pipe. The scripts are stopped, and the process ends within 5 s.
 * A second Ctrl-C ends it at once; each instance then stops its script as soon as its sshd notices.
 */
export class RunCancellation implements Disposable {
  readonly #remedy: string;
  readonly #stop = new StopSignal();
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #exitCode: number | undefined;

  /** @param remedy what the user should know about what was under way */
  constructor(
    remedy = 'A script that was running was sent TERM, then KILL, with all processes that it had started.',
  ) {
    this.#remedy = remedy;
    void this.#stop.received.then((signal) => this.#cancel(signal));
    for (const stream of [process.stdout, process.stderr]) stream.on('error', this.#onBrokenPipe);
  }

  /** Aborted, with the error to report, when the run is cancelled. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The exit code of a run that was cancelled: 128 plus the signal's number, as in shells. */
  get exitCode(): number | undefined {
    return this.#exitCode;
  }

  /** Whether it was cancelled because the reader of the output has gone. */
  get isOutputClosed(): boolean {
    return this.#exitCode === closedOutputExitCode;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#stop.close();
  }

  readonly #onBrokenPipe = (): void => this.#cancel('SIGPIPE');

  #cancel(signal: NodeJS.Signals): void {
    if (this.#controller.signal.aborted) return;
    const exitCode = 128 + constants.signals[signal];
    this.#exitCode = exitCode;
    this.#timer = setTimeout(() => process.exit(exitCode), exitAfterMs);
    this.#controller.abort(
      new EicError('EIC_CANCELLED', `The run was cancelled (${signal}).`, {
        remedy: this.#remedy,
      }),
    );
  }
}
