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
import { nameLabels, paddedLabels } from '../run/name-labels';
import { resultText, totalDuration, wasCancelled, wasNotStarted } from '../run/result-text';
import { RunProgress } from '../run/run-progress';
import { transferText } from '../run/transfer-text';
import { durationText } from '../text/duration-text';
import { errorText } from '../text/error-text';
import { OutputLines, safeLine } from '../text/output-lines';
import { LiveArea, type SizedTerminal } from './live-area';
import { ProgressLine } from './progress-line';
import { runDisplay } from './run-display';
import { type Style, styler } from './text-style';

/** A stream of the process, with what it can show. */
export interface TerminalStream {
  readonly stream: SizedTerminal & { readonly isTTY?: boolean };
  readonly colors: boolean;
  /** Whether it takes no control sequence. Default is that a terminal does. */
  readonly isDumb?: boolean;
}

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

/** Size of a terminal that does not say it. */
const usualSize = { columns: 80, rows: 24 };

/** Milliseconds between two states of the lines at the bottom, if nothing else happens. */
const refreshMs = 1_000;

/** Colors of the instances' names, in turn. */
const nameStyles: readonly Style[] = ['cyan', 'yellow', 'magenta', 'green', 'blue'];

/**
 * Shows a run in a terminal, or writes it to files and pipes.
 *
 * The output of one instance is passed on unchanged, byte by byte, as `ssh` does. With several, each line follows its
 * instance's name, `web-1 | ` for stdout and `web-1 ! ` for stderr, and is made safe as in a workflow's log: a control
 * sequence of one instance could otherwise overwrite lines of another. Messages go to stderr. If that is a terminal,
 * some lines at its bottom show how far the run is.
 *
 * If the output is grouped, {@link end} writes it to stdout: what is the same on several instances once.
 */
export class TerminalListener implements RunListener {
  readonly #stdout: TerminalStream;
  readonly #stderr: TerminalStream;
  #ids: readonly string[] = [];
  readonly #reworded: (error: EicError) => EicError;
  readonly #rewordedText: (text: string) => string;
  readonly #isOutputClosed: () => boolean;
  #isSingle = false;
  readonly #lines = new Map<string, Readonly<Record<OutputStream, OutputLines>>>();
  readonly #grouped: GroupedOutput | undefined;
  readonly #lastLines = new Map<string, LastLine>();
  readonly #progress = new RunProgress(() => performance.now());
  #area: LiveArea | undefined;
  #refresh: NodeJS.Timeout | undefined;
  #labels: ReadonlyMap<string, string> = new Map();
  #paddedLabels: ReadonlyMap<string, string> = new Map();
  /** The line about the files that one instance copies. */
  #copying: ProgressLine | undefined;
  #copyText = '';

  constructor(options: TerminalListenerOptions) {
    const { stdout, stderr, grouped, reworded, rewordedText, isOutputClosed } = options;
    this.#stdout = stdout;
    this.#stderr = stderr;
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
    this.#progress.chosen(ids.length);
    if (this.#isSingle || !this.#isLive) return;
    this.#area = new LiveArea(this.#stderr.stream, () => this.#display());
    this.#stderr.stream.on('resize', this.#showArea);
    this.#refresh = setInterval(this.#showArea, refreshMs);
    this.#refresh.unref();
    this.#area.show();
  }

  notice(message: string): void {
    this.#say('dim', safeLine(this.#rewordedText(message)));
  }

  waiting(instanceId: string, reason: string): void {
    const about = this.#isSingle ? '' : `${this.#label(instanceId)}: `;
    this.#say('dim', `${about}Waiting for it to boot: ${safeLine(this.#rewordedText(reason))}`);
  }

  connected(instance: Instance): void {
    this.#progress.connected(instance.id);
    this.#area?.show();
  }

  warning(instance: Instance | undefined, message: string): void {
    const text = this.#rewordedText(message).split(/\r?\n/).map(safeLine).join('\n');
    const about = instance === undefined ? '' : `${this.#label(instance.id)}: `;
    this.#say('yellow', `${about}Warning: ${text}`);
  }

  debug(): void {}

  output(instance: Instance, stream: OutputStream, chunk: Buffer): void | Promise<void> {
    if (this.#isSingle) return write(this.#place(stream).stream, chunk);
    this.#grouped?.compare(instance.id, stream, chunk);
    return this.#show(instance.id, stream, this.#linesOf(instance.id)[stream].write(chunk));
  }

  /** With one instance, a line that changes as long as files are copied; at the end, one that stays. */
  transferring(instance: Instance, progress: CopyProgress): void {
    const text = transferText(progress);
    if (progress.state === 'running') {
      if (this.#isSingle && this.#isLive) this.#showCopy(text);
      return;
    }
    this.#copying?.end();
    this.#copying = undefined;
    if (this.#isSingle) this.#say('dim', text);
    else if (this.#grouped === undefined) this.#say('dim', `${this.#label(instance.id)}: ${text}`);
  }

  #showCopy(text: string): void {
    this.#copyText = text;
    this.#copying ??= new ProgressLine(this.#stderr.stream, () => this.#copyText);
    this.#copying.show();
  }

  finished(result: InstanceResult, error: EicError | undefined): void {
    const { instanceId } = result;
    this.#progress.finished(result);
    if (!this.#isSingle) {
      const lines = this.#linesOf(instanceId);
      // No more output follows, so there is nothing to hold back.
      for (const stream of ['stdout', 'stderr'] as const)
        void this.#show(instanceId, stream, lines[stream].end());
      this.#lines.delete(instanceId);
      this.#lastLines.delete(instanceId);
      this.#grouped?.finished(instanceId, resultText(result));
    }
    if (error !== undefined) this.#failure(result, error);
    this.#area?.show();
  }

  /**
   * After the run: removes the lines at the bottom, shows grouped output, and with several instances says how many
   * failed. After a closed output it says only that, once.
   */
  end(results: readonly InstanceResult[]): void {
    clearInterval(this.#refresh);
    this.#stderr.stream.removeListener('resize', this.#showArea);
    this.#area?.end();
    this.#showGroups();
    const failed = results.filter(({ succeeded }) => !succeeded);
    if (this.#isOutputClosed() && failed.some(wasCancelled)) {
      this.#say('yellow', 'The reader of the output has closed it, so what was running was stopped.');
      return;
    }
    if (this.#isSingle || failed.length === 0) return;
    this.#say('red', `${failed.length} of ${results.length} instances failed.`);
  }

  #failure(result: InstanceResult, error: EicError): void {
    if (this.#isOutputClosed() && wasCancelled(result)) return;
    const isPlain = error.code === 'EIC_SCRIPT_FAILED' && error.details.length === 0;
    // As with ssh, the exit code of the one command says it.
    if (this.#isSingle && isPlain && result.exitCode !== null) return;
    const label = this.#isSingle ? '' : `${this.#label(result.instanceId)}: `;
    const text =
      isPlain || wasNotStarted(result)
        ? `${resultText(result)}${wasNotStarted(result) ? '' : ` after ${durationText(totalDuration(result))}`}`
        : errorText(this.#reworded(error));
    this.#say('red', `${label}${text}`);
  }

  #label(instanceId: string): string {
    return this.#labels.get(instanceId) ?? instanceId;
  }

  #linesOf(instanceId: string): Readonly<Record<OutputStream, OutputLines>> {
    const known = this.#lines.get(instanceId);
    if (known !== undefined) return known;
    const lines = { stdout: new OutputLines(), stderr: new OutputLines() };
    this.#lines.set(instanceId, lines);
    return lines;
  }

  #show(instanceId: string, stream: OutputStream, lines: Buffer): void | Promise<void> {
    if (lines.length === 0) return;
    if (this.#grouped !== undefined) {
      this.#keep(instanceId, stream, lines);
      return;
    }
    const { stream: place, colors } = this.#place(stream);
    const index = this.#ids.indexOf(instanceId);
    const style = nameStyles[index % nameStyles.length] ?? 'cyan';
    const label = this.#paddedLabels.get(instanceId) ?? instanceId;
    const name = styler(colors)(style, `${label} ${stream === 'stderr' ? '!' : '|'}`);
    this.#area?.hide();
    const written = write(place, prefixed(lines, `${name} `));
    this.#area?.show();
    return written;
  }

  #keep(instanceId: string, stream: OutputStream, lines: Buffer): void {
    this.#grouped?.keep(instanceId, lines, stream === 'stderr' ? '! ' : '| ');
    const last = this.#lastLines.get(instanceId) ?? new LastLine();
    this.#lastLines.set(instanceId, last);
    last.write(lines);
    this.#area?.show();
  }

  #showGroups(): void {
    if (this.#isSingle || this.#grouped === undefined || this.#isOutputClosed()) return;
    const { stream, colors } = this.#stdout;
    const style = styler(colors);
    for (const group of this.#grouped.groups(this.#ids)) {
      const shown = shownGroup(group, {
        total: this.#ids.length,
        label: (id) => this.#label(id),
        paddedLabel: (id) => this.#paddedLabels.get(id) ?? id,
      });
      if (shown === undefined) continue;
      if (shown.heading !== '') stream.write(`${style('bold', shown.heading)}\n`);
      stream.write(shown.lines);
    }
  }

  /** Whether lines can be shown that change. */
  get #isLive(): boolean {
    return this.#stderr.stream.isTTY === true && this.#stderr.isDumb !== true;
  }

  readonly #showArea = (): void => this.#area?.show();

  #display(): readonly string[] {
    const { columns = usualSize.columns, rows = usualSize.rows } = this.#stderr.stream;
    return runDisplay(this.#progress, {
      columns: columns === 0 ? usualSize.columns : columns,
      rows: rows === 0 ? usualSize.rows : rows,
      style: styler(this.#stderr.colors),
      label: (id) => this.#label(id),
      lastLine: (id) => this.#lastLines.get(id)?.text?.replaceAll('\t', ' '),
    });
  }

  #place(stream: OutputStream): TerminalStream {
    return stream === 'stdout' ? this.#stdout : this.#stderr;
  }

  /** Writes a message of our own. Its text is safe already. */
  #say(style: Style, text: string): void {
    this.#area?.hide();
    this.#copying?.hide();
    this.#stderr.stream.write(`${styler(this.#stderr.colors)(style, 'eic:')} ${text}\n`);
    this.#area?.show();
  }
}

/** Writes to a stream. A returned promise is back-pressure; it is resolved too if the reader has gone. */
function write(stream: NodeJS.WritableStream, bytes: Buffer): void | Promise<void> {
  if (stream.write(bytes)) return;
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'error', 'close']) stream.removeListener(event, done);
      resolve();
    };
    for (const event of ['drain', 'error', 'close']) stream.on(event, done);
  });
}
