import type { EicError } from '../../eic-error';
import type { OutputStream, RunListener } from '../../fleet/listener';
import type { InstanceResult } from '../../fleet/results/result';
import type { Choice } from '../../fleet/selection/choice';
import type { Instance } from '../../instance/instance';
import type { SharedWarning } from '../../instance/shared-warning';
import type { CopyProgress } from '../../remote/deployment/copy-progress';
import { shownGroup } from '../run/group-text';
import { GroupedOutput } from '../run/grouped-output';
import { HeldWarnings } from '../run/held-warnings';
import { LastLine } from '../run/last-line';
import { prefixed } from '../run/line-prefix';
import { listedNames } from '../run/listed-names';
import { nameLabels, paddedLabels } from '../run/name-labels';
import { outcomeCounts } from '../run/outcome-counts';
import { endText, resultText, wasCancelled, wasNotStarted } from '../run/result-text';
import { RunProgress } from '../run/run-progress';
import { StreamLines, streamMarks } from '../run/stream-lines';
import { transferText } from '../run/transfer-text';
import { errorText, withIndentedDetails } from '../text/error-text';
import { safeLine } from '../text/output-lines';
import { singleLine } from '../text/safe-text';
import { RunScreen, type TerminalStream } from './run-screen';
import type { Style } from './text-style';

/** Options of a {@link TerminalListener}. */
export interface TerminalListenerOptions {
  /** Where the instances' stdout goes. */
  readonly stdout: TerminalStream;
  /** Where the instances' stderr goes, and messages. */
  readonly stderr: TerminalStream;
  /** Whether the output of several instances is shown after the run, what is the same once. Default is to show it as it comes. */
  readonly grouped?: boolean;
  /** Shows an error in the terminal's words. */
  readonly reworded: (error: EicError) => EicError;
  /** Shows a message in the terminal's words. */
  readonly rewordedText: (text: string) => string;
  /** Whether the run was cancelled because the reader of the output has gone, as after `| head`. */
  readonly isOutputClosed: () => boolean;
}

/** Colors of the instances' names, in turn. */
const nameStyles: readonly Style[] = ['cyan', 'yellow', 'magenta', 'green', 'blue'];

/**
 * Shows a run in a terminal, or writes it to files and pipes.
 *
 * The output of one instance is passed on unchanged, byte by byte, as `ssh` does. With several, each line follows its
 * instance's name, `web-1 | ` for stdout and `web-1 ! ` for stderr, and is made safe as in a workflow's log: a control
 * sequence of one instance could otherwise overwrite lines of another. Messages go to stderr. If that is a terminal,
 * some lines at its bottom show how far the run is. With several instances, {@link end} says each kind of warning about
 * instances once.
 *
 * If the output is grouped, {@link end} writes it to stdout: what is the same on several instances once.
 */
export class TerminalListener implements RunListener {
  readonly #screen: RunScreen;
  readonly #reworded: (error: EicError) => EicError;
  readonly #rewordedText: (text: string) => string;
  readonly #isOutputClosed: () => boolean;
  readonly #grouped: GroupedOutput | undefined;
  readonly #lines = new Map<string, StreamLines>();
  readonly #lastLines = new Map<string, LastLine>();
  /** With several instances: those that were not started, by the code of the reason. */
  readonly #notStarted = new Map<string, { readonly error: EicError; readonly ids: string[] }>();
  /** Remedies that were shown, with their codes and details. */
  readonly #remedies = new Set<string>();
  readonly #progress = new RunProgress(() => performance.now());
  readonly #warnings = new HeldWarnings();
  #ids: readonly string[] = [];
  #isSingle = false;
  #styles: ReadonlyMap<string, Style> = new Map();
  #labels: ReadonlyMap<string, string> = new Map();
  #paddedLabels: ReadonlyMap<string, string> = new Map();

  constructor(options: TerminalListenerOptions) {
    const { stdout, stderr, grouped, reworded, rewordedText, isOutputClosed } = options;
    this.#screen = new RunScreen({ stdout, stderr });
    this.#reworded = reworded;
    this.#rewordedText = rewordedText;
    this.#isOutputClosed = isOutputClosed;
    this.#grouped = grouped === true ? new GroupedOutput() : undefined;
  }

  chosen({ ids, instances }: Choice): void {
    this.#ids = ids;
    this.#isSingle = ids.length === 1;
    this.#labels = nameLabels([...instances.values()]);
    this.#paddedLabels = paddedLabels(this.#labels);
    this.#styles = new Map(ids.map((id, index) => [id, nameStyles[index % nameStyles.length] ?? 'cyan']));
    this.#progress.chosen(ids.length);
    if (this.#isSingle) return;
    this.#screen.follow(this.#progress, {
      label: (id) => this.#label(id),
      lastLine: (id) => this.#lastLines.get(id)?.text?.replaceAll('\t', ' '),
    });
  }

  notice(message: string): void {
    this.#screen.message('dim', safeLine(this.#rewordedText(message)));
  }

  waiting(instanceId: string, reason: string): void {
    const text = `Waiting for it to boot: ${safeLine(this.#rewordedText(reason))}`;
    this.#screen.message('dim', this.#named(instanceId, text));
  }

  connected(instance: Instance): void {
    this.#progress.connected(instance.id);
    this.#screen.update();
  }

  warning(instance: Instance | undefined, message: string, shared?: SharedWarning): void {
    if (instance === undefined) this.#warn(message);
    else if (this.#isSingle) this.#warn(message, `${this.#label(instance.id)}: `);
    else this.#warnings.add(instance.id, message, shared);
  }

  debug(): void {}

  output(instance: Instance, stream: OutputStream, chunk: Buffer): void | Promise<void> {
    if (this.#isSingle) return this.#screen.bytes(stream, chunk);
    this.#grouped?.compare(instance.id, stream, chunk);
    return this.#show(instance.id, stream, this.#linesOf(instance.id).write(stream, chunk));
  }

  /** With one instance, a line that changes as long as files are copied; at the end, one that stays. */
  transferring(instance: Instance, progress: CopyProgress): void {
    const text = transferText(progress);
    if (progress.state === 'running') {
      if (this.#isSingle) this.#screen.copying(text);
      return;
    }
    this.#screen.copied();
    if (this.#grouped === undefined || this.#isSingle)
      this.#screen.message('dim', this.#named(instance.id, text));
  }

  finished(result: InstanceResult, error: EicError | undefined): void {
    const { instanceId } = result;
    this.#progress.finished(result);
    if (!this.#isSingle) {
      // No more output follows, so there is nothing to hold back.
      this.#linesOf(instanceId).end((stream, lines) => void this.#show(instanceId, stream, lines));
      this.#lines.delete(instanceId);
      this.#lastLines.delete(instanceId);
      this.#grouped?.finished(instanceId, resultText(result));
    }
    if (error !== undefined) this.#failure(result, error);
    this.#screen.update();
  }

  /**
   * After the run: removes the lines at the bottom, shows grouped output and warnings, and with several instances says which
   * were not started and why, and how many failed. After a closed output it says that instead of the failures.
   */
  end(results: readonly InstanceResult[]): void {
    this.#screen.end();
    this.#showGroups();
    const options = { label: (id: string) => this.#label(id), maxLinesLength: Infinity, where: '' };
    for (const text of this.#warnings.take(options)) this.#warn(text);
    const failed = results.filter(({ succeeded }) => !succeeded);
    if (this.#isOutputClosed() && failed.some(wasCancelled)) {
      const text = 'The reader of the output has closed it, so what was running was stopped.';
      this.#screen.message('yellow', text);
      return;
    }
    if (this.#isSingle || failed.length === 0) return;
    this.#showNotStarted();
    this.#screen.message('red', outcomeText(results));
  }

  /** Shows once why instances were not started, and their names. */
  #showNotStarted(): void {
    for (const { error, ids } of this.#notStarted.values()) {
      const names = singleLine(listedNames(ids.map((id) => this.#label(id))));
      this.#screen.message('red', `${errorText(this.#reworded(error))}\nNot started: ${names}`);
    }
  }

  #warn(message: string, about = ''): void {
    const text = this.#rewordedText(message).split(/\r?\n/).map(safeLine).join('\n');
    this.#screen.message('yellow', `${about}Warning: ${text}`);
  }

  #failure(result: InstanceResult, error: EicError): void {
    if (this.#isOutputClosed() && wasCancelled(result)) return;
    if (!this.#isSingle && wasNotStarted(result)) {
      const known = this.#notStarted.get(error.code);
      if (known === undefined) this.#notStarted.set(error.code, { error, ids: [result.instanceId] });
      else known.ids.push(result.instanceId);
      return;
    }
    const isPlain = error.code === 'EIC_SCRIPT_FAILED' && error.details.length === 0;
    // As with ssh, the exit code of the one command says it.
    if (this.#isSingle && isPlain && result.exitCode !== null) return;
    const shown = this.#isSingle ? error : withIndentedDetails(error);
    const text = isPlain || wasNotStarted(result) ? endText(result) : this.#errorText(shown);
    this.#screen.message('red', this.#named(result.instanceId, text));
  }

  /** Returns the text of an error, or its first line alone if what to do about it was shown for another instance. */
  #errorText(error: EicError): string {
    const text = errorText(this.#reworded(error));
    const remedy = [error.code, error.remedy, ...error.details].join('\n');
    if (this.#remedies.has(remedy)) return text.replace(/\n.*/s, '');
    this.#remedies.add(remedy);
    return text;
  }

  #label(instanceId: string): string {
    return this.#labels.get(instanceId) ?? instanceId;
  }

  #paddedLabel(instanceId: string): string {
    return this.#paddedLabels.get(instanceId) ?? instanceId;
  }

  /** Returns a text about an instance, with its name if there are several. */
  #named(instanceId: string, text: string): string {
    return this.#isSingle ? text : `${this.#label(instanceId)}: ${text}`;
  }

  #linesOf(instanceId: string): StreamLines {
    const known = this.#lines.get(instanceId);
    if (known !== undefined) return known;
    const lines = new StreamLines();
    this.#lines.set(instanceId, lines);
    return lines;
  }

  #show(instanceId: string, stream: OutputStream, lines: Buffer): void | Promise<void> {
    if (lines.length === 0) return;
    if (this.#grouped !== undefined) {
      this.#keep(instanceId, stream, lines);
      return;
    }
    const name = `${this.#paddedLabel(instanceId)} ${streamMarks[stream].trimEnd()}`;
    const styled = this.#screen.style(stream)(this.#styles.get(instanceId) ?? 'cyan', name);
    return this.#screen.lines(stream, prefixed(lines, `${styled} `));
  }

  #keep(instanceId: string, stream: OutputStream, lines: Buffer): void {
    this.#grouped?.keep(instanceId, lines, streamMarks[stream]);
    const last = this.#lastLines.get(instanceId) ?? new LastLine();
    this.#lastLines.set(instanceId, last);
    last.write(lines);
    this.#screen.update();
  }

  #showGroups(): void {
    if (this.#isSingle || this.#grouped === undefined || this.#isOutputClosed()) return;
    const style = this.#screen.style('stdout');
    for (const group of this.#grouped.groups(this.#ids)) {
      const shown = shownGroup(group, {
        total: this.#ids.length,
        label: (id) => this.#label(id),
        paddedLabel: (id) => this.#paddedLabel(id),
      });
      if (shown === undefined) continue;
      const heading = shown.heading === '' ? '' : `${style('bold', shown.heading)}\n`;
      void this.#screen.bytes('stdout', Buffer.concat([Buffer.from(heading), shown.lines]));
    }
  }
}

/** Says how many of several instances failed, and how many were not started. */
function outcomeText(results: readonly InstanceResult[]): string {
  const { failed, notStarted } = outcomeCounts(results);
  const left = notStarted === 1 ? '1 was not started' : `${notStarted} were not started`;
  return `${failed} of ${results.length} instances failed${notStarted === 0 ? '' : `, ${left}`}.`;
}
