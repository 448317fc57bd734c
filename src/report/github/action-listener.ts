import type { VerifiedHostKey } from '../../connect/host-keys/host-key';
import type { RouteTarget } from '../../connect/routes/route';
import type { EicError } from '../../eic-error';
import type { OutputStream, RunListener } from '../../fleet/listener';
import type { InstanceResult } from '../../fleet/result';
import type { Instance } from '../../instance/instance';
import { prefixed } from '../run/line-prefix';
import { nameLabels, paddedLabels } from '../run/name-labels';
import { OutputTail } from '../run/output-tail';
import { resultText, totalDuration, verificationText, wasNotStarted } from '../run/result-text';
import { type CapturedStdout, StdoutCapture } from '../run/stdout-capture';
import type { Environment } from '../text/documentation-url';
import { durationText } from '../text/duration-text';
import { errorText } from '../text/error-text';
import { OutputLines } from '../text/output-lines';
import { singleLine } from '../text/safe-text';
import type { SummaryEntry } from './step-summary';
import { maxAnnotations, type WorkflowLog } from './workflow-log';

/** What an {@link ActionListener} is told of the run beforehand. */
export interface ActionListenerOptions {
  readonly log: WorkflowLog;
  /** The instances asked for, in the order given. */
  readonly instanceIds: readonly string[];
  /** How many run at a time: with more than one, their lines come interleaved. */
  readonly maxParallel: number;
  /** Where links to the documentation come from; default is the process's. */
  readonly env?: Environment;
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number;
}

interface InstanceOutput {
  readonly stdout: OutputLines;
  readonly stderr: OutputLines;
  readonly tail: OutputTail;
}

interface Finished {
  readonly result: InstanceResult;
  readonly error: EicError | undefined;
}

/**
 * Shows a run in the log of a workflow, and keeps of it what the summary and the outputs need.
 *
 * One instance at a time has a group to itself, standard output as it is and standard error behind `! `. Several at
 * once have each line behind their name: `web-1 | ` for standard output, `web-1 ! ` for standard error, `web-1 * `
 * for what we say of it; {@link end} then shows the end of the output of each that failed again, in a group.
 */
export class ActionListener implements RunListener {
  readonly #log: WorkflowLog;
  readonly #instanceIds: readonly string[];
  readonly #interleaved: boolean;
  readonly #env: Environment;
  readonly #now: (() => number) | undefined;
  readonly #outputs = new Map<string, InstanceOutput>();
  readonly #finished = new Map<string, Finished>();
  readonly #capture: StdoutCapture | undefined;
  #labels: ReadonlyMap<string, string> = new Map();
  #paddedLabels: ReadonlyMap<string, string> = new Map();

  constructor({ log, instanceIds, maxParallel, env = process.env, now }: ActionListenerOptions) {
    this.#log = log;
    this.#instanceIds = instanceIds;
    this.#interleaved = instanceIds.length > 1 && maxParallel > 1;
    this.#env = env;
    this.#now = now;
    this.#capture = instanceIds.length === 1 ? new StdoutCapture() : undefined;
  }

  found(instances: readonly Instance[]): void {
    this.#labels = nameLabels(instances);
    this.#paddedLabels = paddedLabels(this.#labels);
    for (const { id, state, region, availabilityZone } of instances) {
      this.#log.debug(`found ${id} (${state}) in ${availabilityZone ?? region}`);
    }
  }

  connected(instance: Instance, target: RouteTarget, hostKey: VerifiedHostKey): void {
    const address = target.address.includes(':') ? `[${target.address}]` : target.address;
    const text =
      `connected to ${address}:${target.port}, ` +
      `host key ${hostKey.type} ${hostKey.fingerprint} (${verificationText(hostKey)})`;
    if (this.#interleaved) {
      this.#say(instance.id, text);
    } else {
      const label = this.#label(instance.id);
      this.#log.group(label.includes(instance.id) ? label : `${label} (${instance.id})`);
      this.#log.line(text);
    }
  }

  warning(instance: Instance | undefined, message: string): void {
    this.#log.warning(message, instance === undefined ? undefined : this.#label(instance.id));
  }

  debug(message: string): void {
    this.#log.debug(message);
  }

  output(instance: Instance, stream: OutputStream, chunk: Buffer): void | Promise<void> {
    if (stream === 'stdout') this.#capture?.write(chunk);
    return this.#show(instance.id, stream, this.#outputOf(instance.id)[stream].write(chunk));
  }

  finished(result: InstanceResult, error: EicError | undefined): void {
    const { instanceId } = result;
    this.#finished.set(instanceId, { result, error });
    const output = this.#outputOf(instanceId);
    for (const stream of ['stdout', 'stderr'] as const) {
      // No more output follows: nobody is left to be held back.
      void this.#show(instanceId, stream, output[stream].end());
    }
    const text = wasNotStarted(result)
      ? resultText(result)
      : `${resultText(result)} after ${durationText(totalDuration(result))}`;
    if (this.#interleaved) {
      this.#say(instanceId, text);
    } else {
      this.#log.endGroup();
      this.#log.line(`${this.#label(instanceId)}: ${text}`);
    }
    this.#log.debug(`${instanceId}: phases in milliseconds: ${JSON.stringify(result.durationsMs)}`);
    if (error !== undefined) this.#debugStack(error);
  }

  /** A failure of the run as a whole, such as an invalid input: of no instance, or of all. */
  failed(error: EicError): void {
    this.#log.endGroup();
    this.#log.error(errorText(error, this.#env), error.code);
    this.#debugStack(error);
  }

  /** After the run: the errors, as annotations, and where lines were interleaved the end of each failed output. */
  async end(): Promise<void> {
    const failed = this.#entries().filter(({ result }) => !result.succeeded);
    const failures = failed.filter(({ result }) => !wasNotStarted(result));
    // The last annotation that GitHub shows tells of the rest.
    const annotated = failures.length > maxAnnotations ? maxAnnotations - 1 : failures.length;
    for (const [index, { result, error, tail }] of failures.entries()) {
      const label = this.#label(result.instanceId);
      const text = tail.bytes();
      if (this.#interleaved && text.length > 0) {
        this.#log.group(`${label}: the end of its output`);
        await this.#log.output(text);
        this.#log.endGroup();
      }
      if (error === undefined) continue;
      const title = `${error.code}: ${label}`;
      const message = errorText(error, this.#env);
      if (index < annotated) this.#log.error(message, title);
      else this.#log.line(`Error: ${title}\n${message}`);
    }
    const more = failures.length - annotated;
    if (more > 0) this.#log.error(`${more} more instances failed: see the job summary.`);
    this.#showNotStarted(failed.filter(({ result }) => wasNotStarted(result)));
  }

  /** The results so far, in the order in which the instances were given. */
  get results(): readonly InstanceResult[] {
    return this.#entries().map(({ result }) => result);
  }

  /** The script's standard output where one instance was asked for, else `undefined`. */
  get stdout(): CapturedStdout | undefined {
    return this.#capture?.result();
  }

  /** What the job summary needs. */
  get summary(): readonly SummaryEntry[] {
    return this.#entries().map(({ result, error, tail }) => ({ result, error, tail: tail.text() }));
  }

  /** One annotation for all: they have the same reason. */
  #showNotStarted(entries: readonly Finished[]): void {
    const [first] = entries;
    if (first?.error === undefined) return;
    const names = entries.map(({ result }) => this.#label(result.instanceId)).join(', ');
    this.#log.error(
      `${errorText(first.error, this.#env)}\nNot started: ${singleLine(names)}`,
      first.error.code,
    );
  }

  #entries(): (Finished & { readonly tail: OutputTail })[] {
    // A result of an instance that was not asked for would be a defect elsewhere; it is not lost here.
    const ids = new Set([...this.#instanceIds, ...this.#finished.keys()]);
    return [...ids].flatMap((id) => {
      const finished = this.#finished.get(id);
      return finished === undefined ? [] : [{ ...finished, tail: this.#outputOf(id).tail }];
    });
  }

  #label(instanceId: string): string {
    return this.#labels.get(instanceId) ?? instanceId;
  }

  #outputOf(instanceId: string): InstanceOutput {
    const known = this.#outputs.get(instanceId);
    if (known !== undefined) return known;
    const output = {
      stdout: new OutputLines(this.#now),
      stderr: new OutputLines(this.#now),
      tail: new OutputTail(),
    };
    this.#outputs.set(instanceId, output);
    return output;
  }

  #show(instanceId: string, stream: OutputStream, lines: Buffer): void | Promise<void> {
    if (lines.length === 0) return;
    const marked = stream === 'stderr' ? prefixed(lines, '! ') : lines;
    this.#outputOf(instanceId).tail.write(marked);
    if (!this.#interleaved) return this.#log.output(marked);
    const label = this.#paddedLabels.get(instanceId) ?? instanceId;
    return this.#log.output(prefixed(lines, stream === 'stderr' ? `${label} ! ` : `${label} | `));
  }

  #say(instanceId: string, text: string): void {
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
