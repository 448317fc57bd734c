import type { VerifiedHostKey } from '../../connect/host-keys/host-key';
import type { RouteTarget } from '../../connect/routes/route';
import type { EicError } from '../../eic-error';
import type { OutputStream, RunListener } from '../../fleet/listener';
import type { InstanceResult } from '../../fleet/results/result';
import type { Choice } from '../../fleet/selection/choice';
import type { Instance } from '../../instance/instance';
import type { SharedWarning } from '../../instance/shared-warning';
import type { CopyProgress } from '../../remote/deployment/copy-progress';
import { GroupedOutput } from '../run/grouped-output';
import { HeldWarnings } from '../run/held-warnings';
import { listedNames } from '../run/listed-names';
import { connectedText, endText, resultText, wasCancelled, wasNotStarted } from '../run/result-text';
import { RunProgress } from '../run/run-progress';
import { type CapturedStdout, StdoutCapture } from '../run/stdout-capture';
import { streamMarks } from '../run/stream-lines';
import { transferText } from '../run/transfer-text';
import type { Environment } from '../text/documentation-url';
import { errorText, withIndentedDetails } from '../text/error-text';
import { LineBreaks } from '../text/line-breaks';
import { singleLine } from '../text/safe-text';
import { reportFailures } from './failure-report';
import { InstanceLog, type LogLayout } from './instance-log';
import { ProgressLog } from './progress-log';
import { type FinishedInstance, type InstanceOutput, RunRecord } from './run-record';
import type { SummaryEntry } from './summary-entry';
import { maxAnnotations, type WorkflowLog } from './workflow-log';

/** Options of an {@link ActionListener}, known before the run. */
export interface ActionListenerOptions {
  readonly log: WorkflowLog;
  /** How many run at a time. With more than one, their lines are interleaved. */
  readonly maxParallel: number;
  /** Whether the output of several instances is shown after the run, what is the same once. Default is to show it as it comes. */
  readonly grouped?: boolean;
  /** Values that may be secrets. They stay whole if a line that is too long is broken. */
  readonly values?: Iterable<string> | undefined;
  /** Where links to the documentation come from. Default is the process's environment. */
  readonly env?: Environment;
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number;
}

/** Failed instances whose output is repeated openly; that of further ones is in groups. */
const maxOpenTails = maxAnnotations - 1;

/** Milliseconds between two lines about one copy that is under way. */
const progressEveryMs = 10_000;

/** Maximum number of characters of the lines in a warning of several instances: the runner cuts an annotation after 4 KiB. */
const maxWarningLines = 1500;

/**
 * Shows a run in the log of a workflow, and keeps what the summary and the outputs need.
 *
 * GitHub shows groups closed. So the output of a single instance is in no group: stdout unchanged, stderr after `! `.
 * With several instances one after the other, each has a group; if it fails, the end of its output is shown again below
 * the group. With several at once, each line follows its instance's name: `web-1 | ` for stdout, `web-1 ! ` for stderr,
 * `web-1 * ` for notes of the action; {@link end} then shows the end of the output of each that failed, if lines of
 * other instances came between or after its own. Nothing is shown again after a cancellation. With several instances, a
 * line every few seconds says how far the run is, and {@link end} says each kind of warning about instances once.
 *
 * If the output is grouped, {@link end} shows it: what is the same on several instances once, with their names.
 */
export class ActionListener implements RunListener {
  readonly #log: WorkflowLog;
  readonly #instances: InstanceLog;
  readonly #record: RunRecord;
  readonly #maxParallel: number;
  readonly #grouped: GroupedOutput | undefined;
  readonly #env: Environment;
  readonly #progress: RunProgress;
  readonly #progressLog: ProgressLog;
  readonly #warnings = new HeldWarnings();
  #capture: StdoutCapture | undefined;

  constructor({ log, maxParallel, grouped, values, env = process.env, now }: ActionListenerOptions) {
    this.#log = log;
    this.#instances = new InstanceLog(log);
    this.#record = new RunRecord(now, new LineBreaks(values));
    this.#grouped = grouped === true ? new GroupedOutput() : undefined;
    this.#maxParallel = maxParallel;
    this.#env = env;
    this.#progress = new RunProgress(now ?? (() => performance.now()));
    this.#progressLog = new ProgressLog({
      progress: this.#progress,
      label: (id) => this.#instances.label(id),
      write: (line) => log.line(line),
    });
  }

  chosen(choice: Choice): void {
    const { ids, instances } = choice;
    this.#record.chosen(ids);
    this.#instances.chosen(choice, this.#layoutOf(ids.length));
    this.#capture = ids.length === 1 ? new StdoutCapture() : undefined;
    for (const { id, state, region, availabilityZone } of instances.values()) {
      this.#log.debug(`found ${id} (${state}) in ${availabilityZone ?? region}`);
    }
    this.#progress.chosen(ids.length);
    // A line in the group of an instance would hardly be seen: there, one is written after a group.
    if (this.#instances.isInterleaved) this.#progressLog.start();
  }

  notice(message: string): void {
    this.#log.line(singleLine(message));
  }

  waiting(instanceId: string, reason: string): void {
    this.#instances.note(instanceId, `waiting for it to boot: ${singleLine(reason)}`);
  }

  connected(instance: Instance, target: RouteTarget, hostKey: VerifiedHostKey): void {
    this.#progress.connected(instance.id);
    this.#instances.firstNote(instance, connectedText(target, hostKey));
  }

  warning(instance: Instance | undefined, message: string, shared?: SharedWarning): void {
    if (instance === undefined) this.#log.warning(message);
    else if (this.#layout === 'single') this.#log.warning(`${this.#label(instance.id)}: ${message}`);
    else this.#warnings.add(instance.id, message, shared);
  }

  debug(message: string): void {
    this.#log.debug(message);
  }

  output(instance: Instance, stream: OutputStream, chunk: Buffer): void | Promise<void> {
    const { id } = instance;
    if (stream === 'stdout') this.#capture?.write(chunk);
    if (this.#layout === 'grouped') this.#grouped?.compare(id, stream, chunk);
    return this.#show(id, stream, this.#record.outputOf(id).lines.write(stream, chunk));
  }

  /** A line every ten seconds, and one at the end. */
  transferring({ id }: Instance, progress: CopyProgress): void {
    const output = this.#record.outputOf(id);
    const { state, elapsedMs } = progress;
    if (state === 'running' && elapsedMs - output.progressShownMs < progressEveryMs) return;
    output.progressShownMs = state === 'running' ? elapsedMs : 0;
    const text = transferText(progress);
    if (this.#layout === 'grouped') this.#log.debug(`${this.#label(id)}: ${text}`);
    else this.#instances.noteInGroup(id, text);
  }

  finished(result: InstanceResult, error: EicError | undefined): void {
    const { instanceId } = result;
    const { lines, tail } = this.#record.outputOf(instanceId);
    // No more output follows, so there is nothing to hold back.
    lines.end((stream, last) => void this.#show(instanceId, stream, last));
    this.#record.finished(result, error);
    this.#progress.finished(result);
    if (this.#layout === 'grouped') this.#grouped?.finished(instanceId, resultText(result));
    this.#log.endGroup();
    const text = endText(result);
    if (this.#layout === 'grouped' && result.succeeded)
      this.#log.debug(`${this.#label(instanceId)}: ${text}`);
    else this.#instances.note(instanceId, text);
    if (this.#layout === 'groups') {
      if (!result.succeeded && !wasCancelled(result)) void this.#instances.repeat(instanceId, tail);
      this.#progressLog.look();
    }
    this.#log.debug(`${instanceId}: phases in milliseconds: ${JSON.stringify(result.durationsMs)}`);
    if (error !== undefined) this.#debugStack(error);
  }

  /** A failure of the run as a whole, such as an invalid input. */
  failed(error: EicError): void {
    this.#progressLog.end();
    this.#log.endGroup();
    this.#showWarnings();
    this.#log.error(errorText(error, this.#env));
    this.#debugStack(error);
  }

  /**
   * After the run: shows grouped output, the warnings and errors as annotations, and after interleaved lines the end of
   * each failed output.
   */
  async end(): Promise<void> {
    this.#progressLog.end();
    await this.#showGroups();
    this.#showWarnings();
    const failed = this.#record.instances.filter(({ result }) => !result.succeeded);
    await this.#showFailures(failed.filter(({ result }) => !wasNotStarted(result)));
    this.#showNotStarted(failed.filter(({ result }) => wasNotStarted(result)));
  }

  /** The results so far, in the order of the choice. */
  get results(): readonly InstanceResult[] {
    return this.#record.instances.map(({ result }) => result);
  }

  /** The script's stdout if the run has one instance, else `undefined`. */
  get stdout(): CapturedStdout | undefined {
    return this.#capture?.result();
  }

  /** The entries of the job summary. */
  get summary(): readonly SummaryEntry[] {
    return this.#record.summary;
  }

  get #layout(): LogLayout {
    return this.#instances.layout;
  }

  #layoutOf(instances: number): LogLayout {
    if (instances < 2) return 'single';
    if (this.#grouped !== undefined) return 'grouped';
    return this.#maxParallel > 1 ? 'interleaved' : 'groups';
  }

  #label(instanceId: string): string {
    return this.#instances.label(instanceId);
  }

  #show(instanceId: string, stream: OutputStream, lines: Buffer): void | Promise<void> {
    if (lines.length === 0) return;
    this.#record.outputOf(instanceId).keep(stream, lines);
    if (this.#layout !== 'grouped') return this.#instances.output(instanceId, stream, lines);
    this.#grouped?.keep(instanceId, lines, streamMarks[stream]);
  }

  async #showGroups(): Promise<void> {
    if (this.#layout !== 'grouped' || this.#grouped === undefined) return;
    const { ids } = this.#record;
    for (const group of this.#grouped.groups(ids)) await this.#instances.sameOutput(group, ids.length);
  }

  #showWarnings(): void {
    const options = {
      label: (id: string) => this.#label(id),
      maxLinesLength: maxWarningLines,
      where: ' in the job summary',
    };
    for (const text of this.#warnings.take(options)) this.#log.warning(text);
  }

  async #showFailures(failed: readonly FinishedInstance[]): Promise<void> {
    const failures = failed.flatMap(({ result, error, output }) =>
      error === undefined
        ? []
        : [
            {
              result,
              error: this.#layout === 'single' ? error : withIndentedDetails(error),
              lastStderrLine: lastLine(error, output),
            },
          ],
    );
    await reportFailures(failures, {
      log: this.#log,
      label: (id) => this.#label(id),
      env: this.#env,
      before: async ({ result }, index) => {
        const { instanceId } = result;
        if (this.#layout !== 'interleaved' || wasCancelled(result)) return;
        if (!this.#instances.isScattered(instanceId)) return;
        const { tail } = this.#record.outputOf(instanceId);
        await this.#instances.repeat(instanceId, tail, index >= maxOpenTails);
      },
    });
  }

  /** Shows one annotation for all instances that were not started: they have the same reason. */
  #showNotStarted(instances: readonly FinishedInstance[]): void {
    const [first] = instances;
    if (first?.error === undefined) return;
    const names = listedNames(instances.map(({ result }) => this.#label(result.instanceId)));
    this.#log.error(`${errorText(first.error, this.#env)}\nNot started: ${singleLine(names)}`);
  }

  #debugStack(error: EicError): void {
    // The stacks only: an error of the AWS SDK carries the whole response.
    const stacks = [error, error.cause].flatMap((thrown) =>
      thrown instanceof Error ? [thrown.stack ?? ''] : [],
    );
    this.#log.debug(stacks.join('\ncaused by '));
  }
}

/** The script's last line on stderr, if it may say why the script failed. Details come from stderr already. */
function lastLine({ code, details }: EicError, { lastStderrLine }: InstanceOutput): string | undefined {
  return code === 'EIC_SCRIPT_FAILED' && details.length === 0 ? lastStderrLine.text : undefined;
}
