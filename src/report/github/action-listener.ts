import type { VerifiedHostKey } from '../../connect/host-keys/host-key';
import type { RouteTarget } from '../../connect/routes/route';
import type { EicError } from '../../eic-error';
import type { OutputStream, RunListener } from '../../fleet/listener';
import type { InstanceResult } from '../../fleet/results/result';
import type { Choice } from '../../fleet/selection/choice';
import type { Instance } from '../../instance/instance';
import type { CopyProgress } from '../../remote/deployment/copy-progress';
import { shownGroup } from '../run/group-text';
import { GroupedOutput } from '../run/grouped-output';
import { LastLine } from '../run/last-line';
import { prefixed } from '../run/line-prefix';
import { listedNames } from '../run/listed-names';
import { nameLabels, paddedLabels } from '../run/name-labels';
import { OutputTail } from '../run/output-tail';
import {
  resultText,
  totalDuration,
  verificationText,
  viaText,
  wasCancelled,
  wasNotStarted,
} from '../run/result-text';
import { RunProgress } from '../run/run-progress';
import { type CapturedStdout, StdoutCapture } from '../run/stdout-capture';
import { transferText } from '../run/transfer-text';
import type { Environment } from '../text/documentation-url';
import { durationText } from '../text/duration-text';
import { errorText } from '../text/error-text';
import { LineBreaks } from '../text/line-breaks';
import { OutputLines } from '../text/output-lines';
import { singleLine } from '../text/safe-text';
import { reportFailures } from './failure-report';
import { ProgressLog } from './progress-log';
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

const interleavedLegend = '(After the name, "|" marks stdout, "!" stderr, and "*" notes of this action.)';

interface InstanceOutput {
  readonly stdout: OutputLines;
  readonly stderr: OutputLines;
  readonly tail: OutputTail;
  readonly lastStderrLine: LastLine;
  /** Milliseconds of the copy under way at the last line about it. */
  progressShownMs: number;
  /** The value of `#turn` at its first line; `undefined` if it wrote nothing. */
  firstTurn: number | undefined;
}

interface Finished {
  readonly result: InstanceResult;
  readonly error: EicError | undefined;
}

/**
 * Shows a run in the log of a workflow, and keeps what the summary and the outputs need.
 *
 * GitHub shows groups closed. So the output of a single instance is in no group: stdout unchanged, stderr after `! `.
 * With several instances one after the other, each has a group; if it fails, the end of its output is shown again below
 * the group. With several at once, each line follows its instance's name: `web-1 | ` for stdout, `web-1 ! ` for stderr,
 * `web-1 * ` for notes of the action; {@link end} then shows the end of the output of each that failed, if lines of
 * other instances came between or after its own. Nothing is shown again after a cancellation. With several instances, a
 * line every few seconds says how far the run is.
 *
 * If the output is grouped, {@link end} shows it: what is the same on several instances once, with their names.
 */
export class ActionListener implements RunListener {
  readonly #log: WorkflowLog;
  readonly #maxParallel: number;
  #ids: readonly string[] = [];
  #layout: 'single' | 'groups' | 'interleaved' | 'grouped' = 'single';
  readonly #grouped: GroupedOutput | undefined;
  readonly #env: Environment;
  readonly #now: (() => number) | undefined;
  readonly #breaks: LineBreaks;
  readonly #progress: RunProgress;
  readonly #progressLog: ProgressLog;
  readonly #outputs = new Map<string, InstanceOutput>();
  readonly #finished = new Map<string, Finished>();
  #capture: StdoutCapture | undefined;
  #isExplained = false;
  /** Number of times that another instance than before wrote lines, and the instance that wrote last. */
  #turn = 0;
  #lastWriter: string | undefined;
  #labels: ReadonlyMap<string, string> = new Map();
  #paddedLabels: ReadonlyMap<string, string> = new Map();

  constructor({ log, maxParallel, grouped, values, env = process.env, now }: ActionListenerOptions) {
    this.#log = log;
    this.#grouped = grouped === true ? new GroupedOutput() : undefined;
    this.#maxParallel = maxParallel;
    this.#env = env;
    this.#now = now;
    this.#breaks = new LineBreaks(values);
    this.#progress = new RunProgress(now ?? (() => performance.now()));
    this.#progressLog = new ProgressLog({
      progress: this.#progress,
      label: (id) => this.#label(id),
      write: (line) => log.line(line),
    });
  }

  chosen({ ids, instances: found }: Choice): void {
    const instances = [...found.values()];
    this.#ids = ids;
    this.#layout = this.#layoutOf(ids.length);
    this.#capture = ids.length === 1 ? new StdoutCapture() : undefined;
    this.#labels = nameLabels(instances);
    this.#paddedLabels = paddedLabels(this.#labels);
    for (const { id, state, region, availabilityZone } of instances) {
      this.#log.debug(`found ${id} (${state}) in ${availabilityZone ?? region}`);
    }
    this.#progress.chosen(ids.length);
    // A line in the group of an instance would hardly be seen: there, one is written after a group.
    if (this.#isInterleaved) this.#progressLog.start();
  }

  notice(message: string): void {
    this.#log.line(singleLine(message));
  }

  waiting(instanceId: string, reason: string): void {
    const text = `waiting for it to boot: ${singleLine(reason)}`;
    if (this.#isInterleaved) this.#say(instanceId, text);
    else this.#log.line(`${this.#label(instanceId)}: ${text}`);
  }

  connected(instance: Instance, target: RouteTarget, hostKey: VerifiedHostKey): void {
    this.#progress.connected(instance.id);
    const address = target.address.includes(':') ? `[${target.address}]` : target.address;
    const text =
      `connected to ${address}:${target.port}${viaText(target)}, ` +
      `host key ${hostKey.type} ${hostKey.fingerprint} (${verificationText(hostKey)})`;
    const label = this.#label(instance.id);
    const name = label.includes(instance.id) ? label : `${label} (${instance.id})`;
    if (this.#layout === 'groups') this.#log.group(name);
    if (this.#layout === 'grouped') this.#log.debug(`${name}: ${text}`);
    else if (this.#layout === 'single') this.#log.line(`${name}: ${text}`);
    else this.#say(instance.id, text);
  }

  warning(instance: Instance | undefined, message: string): void {
    this.#log.warning(instance === undefined ? message : `${this.#label(instance.id)}: ${message}`);
  }

  debug(message: string): void {
    this.#log.debug(message);
  }

  output(instance: Instance, stream: OutputStream, chunk: Buffer): void | Promise<void> {
    if (stream === 'stdout') this.#capture?.write(chunk);
    if (this.#layout === 'grouped') this.#grouped?.compare(instance.id, stream, chunk);
    return this.#show(instance.id, stream, this.#outputOf(instance.id)[stream].write(chunk));
  }

  /** A line every ten seconds, and one at the end. */
  transferring(instance: Instance, progress: CopyProgress): void {
    const output = this.#outputOf(instance.id);
    const { state, elapsedMs } = progress;
    if (state === 'running' && elapsedMs - output.progressShownMs < progressEveryMs) return;
    output.progressShownMs = state === 'running' ? elapsedMs : 0;
    const text = transferText(progress);
    const line = `${this.#label(instance.id)}: ${text}`;
    if (this.#layout === 'single') this.#log.line(line);
    else if (this.#layout === 'grouped') this.#log.debug(line);
    else this.#say(instance.id, text);
  }

  finished(result: InstanceResult, error: EicError | undefined): void {
    const { instanceId } = result;
    this.#finished.set(instanceId, { result, error });
    this.#progress.finished(result);
    const output = this.#outputOf(instanceId);
    for (const stream of ['stdout', 'stderr'] as const) {
      // No more output follows, so there is nothing to hold back.
      void this.#show(instanceId, stream, output[stream].end());
    }
    output.tail.end();
    if (this.#layout === 'grouped') this.#grouped?.finished(instanceId, resultText(result));
    const text = wasNotStarted(result)
      ? resultText(result)
      : `${resultText(result)} after ${durationText(totalDuration(result))}`;
    this.#log.endGroup();
    if (this.#layout === 'grouped' && result.succeeded)
      this.#log.debug(`${this.#label(instanceId)}: ${text}`);
    else if (this.#isInterleaved) this.#say(instanceId, text);
    else this.#log.line(`${this.#label(instanceId)}: ${text}`);
    if (this.#layout === 'groups' && !result.succeeded && !wasCancelled(result)) {
      void this.#showTail(instanceId, output.tail);
    }
    if (this.#layout === 'groups') this.#progressLog.look();
    this.#log.debug(`${instanceId}: phases in milliseconds: ${JSON.stringify(result.durationsMs)}`);
    if (error !== undefined) this.#debugStack(error);
  }

  /** A failure of the run as a whole, such as an invalid input. */
  failed(error: EicError): void {
    this.#progressLog.end();
    this.#log.endGroup();
    this.#log.error(errorText(error, this.#env));
    this.#debugStack(error);
  }

  /**
   * After the run: shows grouped output, the errors as annotations, and after interleaved lines the end of each failed
   * output.
   */
  async end(): Promise<void> {
    this.#progressLog.end();
    await this.#showGroups();
    const failed = this.#entries().filter(({ result }) => !result.succeeded);
    const failures = failed.flatMap(({ result, error, output }) =>
      error === undefined || wasNotStarted(result)
        ? []
        : [{ result, error, lastStderrLine: lastLine(error, output) }],
    );
    await reportFailures(failures, {
      log: this.#log,
      label: (id) => this.#label(id),
      env: this.#env,
      before: async ({ result }, index) => {
        const { firstTurn, tail } = this.#outputOf(result.instanceId);
        const isScattered = firstTurn !== undefined && firstTurn < this.#turn;
        if (this.#layout === 'interleaved' && isScattered && !wasCancelled(result)) {
          await this.#showTail(result.instanceId, tail, index >= maxOpenTails);
        }
      },
    });
    this.#showNotStarted(failed.filter(({ result }) => wasNotStarted(result)));
  }

  /** The results so far, in the order of the choice. */
  get results(): readonly InstanceResult[] {
    return this.#entries().map(({ result }) => result);
  }

  /** The script's stdout if the run has one instance, else `undefined`. */
  get stdout(): CapturedStdout | undefined {
    return this.#capture?.result();
  }

  /** The entries of the job summary. */
  get summary(): readonly SummaryEntry[] {
    return this.#entries().map(({ result, error, output }) => ({
      result,
      error,
      // Made when it is read: all at once may be much longer than the summary.
      get tail() {
        return output.tail.text();
      },
    }));
  }

  #layoutOf(instances: number): 'single' | 'groups' | 'interleaved' | 'grouped' {
    if (instances < 2) return 'single';
    if (this.#grouped !== undefined) return 'grouped';
    return this.#maxParallel > 1 ? 'interleaved' : 'groups';
  }

  /** Whether a line may follow one of another instance, so that each needs a name. */
  get #isInterleaved(): boolean {
    return this.#layout === 'interleaved' || this.#layout === 'grouped';
  }

  async #showGroups(): Promise<void> {
    if (this.#layout !== 'grouped' || this.#grouped === undefined) return;
    const options = {
      total: this.#ids.length,
      label: (id: string) => this.#label(id),
      paddedLabel: (id: string) => this.#paddedLabels.get(id) ?? id,
    };
    for (const group of this.#grouped.groups(this.#ids)) {
      const shown = shownGroup(group, options);
      if (shown === undefined) continue;
      this.#explain(interleavedLegend);
      if (shown.heading !== '') this.#log.line(shown.heading);
      await this.#log.output(shown.lines);
    }
  }

  /** Shows one annotation for all instances that were not started: they have the same reason. */
  #showNotStarted(entries: readonly Finished[]): void {
    const [first] = entries;
    if (first?.error === undefined) return;
    const names = listedNames(entries.map(({ result }) => this.#label(result.instanceId)));
    this.#log.error(`${errorText(first.error, this.#env)}\nNot started: ${singleLine(names)}`);
  }

  #entries(): (Finished & { readonly output: InstanceOutput })[] {
    // A result of an instance that was not asked for would be a defect elsewhere; it is not lost here.
    const ids = new Set([...this.#ids, ...this.#finished.keys()]);
    return [...ids].flatMap((id) => {
      const finished = this.#finished.get(id);
      return finished === undefined ? [] : [{ ...finished, output: this.#outputOf(id) }];
    });
  }

  #label(instanceId: string): string {
    return this.#labels.get(instanceId) ?? instanceId;
  }

  #outputOf(instanceId: string): InstanceOutput {
    const known = this.#outputs.get(instanceId);
    if (known !== undefined) return known;
    const output = {
      stdout: new OutputLines(this.#now, this.#breaks),
      stderr: new OutputLines(this.#now, this.#breaks),
      tail: new OutputTail(),
      lastStderrLine: new LastLine(),
      progressShownMs: 0,
      firstTurn: undefined,
    };
    this.#outputs.set(instanceId, output);
    return output;
  }

  #show(instanceId: string, stream: OutputStream, lines: Buffer): void | Promise<void> {
    if (lines.length === 0) return;
    const output = this.#outputOf(instanceId);
    const { tail, lastStderrLine } = output;
    if (stream === 'stderr') {
      lastStderrLine.write(lines);
      if (!this.#isInterleaved) this.#explain('(Lines that begin with "! " are stderr.)');
    }
    if (this.#lastWriter !== instanceId) this.#turn += 1;
    this.#lastWriter = instanceId;
    output.firstTurn ??= this.#turn;
    const marked = stream === 'stderr' ? prefixed(lines, '! ') : lines;
    tail.write(marked);
    if (this.#layout === 'grouped') {
      this.#grouped?.keep(instanceId, lines, stream === 'stderr' ? '! ' : '| ');
      return;
    }
    if (this.#layout !== 'interleaved') return this.#log.output(marked);
    this.#explain(interleavedLegend);
    const label = this.#paddedLabels.get(instanceId) ?? instanceId;
    return this.#log.output(prefixed(lines, stream === 'stderr' ? `${label} ! ` : `${label} | `));
  }

  /** Says once, before the first line that has a mark, what the marks mean. */
  #explain(legend: string): void {
    if (this.#isExplained) return;
    this.#isExplained = true;
    this.#log.line(legend);
  }

  /** Shows the end of an instance's output again. In a group it is hidden until a reader opens the group. */
  async #showTail(instanceId: string, tail: OutputTail, inGroup = false): Promise<void> {
    const lines = tail.bytes();
    if (lines.length === 0) return;
    const title = `${this.#label(instanceId)}: ${tail.omitted ? 'the end of its output' : 'its output'}`;
    if (inGroup) this.#log.group(title);
    else this.#log.line(`${title}, repeated:`);
    await this.#log.output(lines);
    if (inGroup) this.#log.endGroup();
  }

  /** Writes a note of the action: after the name if lines are interleaved, else in the instance's group. */
  #say(instanceId: string, text: string): void {
    if (!this.#isInterleaved) {
      this.#log.line(text);
      return;
    }
    this.#explain(interleavedLegend);
    this.#log.line(`${this.#paddedLabels.get(instanceId) ?? instanceId} * ${text}`);
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
