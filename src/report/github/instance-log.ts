import type { OutputStream } from '../../fleet/listener';
import type { Choice } from '../../fleet/selection/choice';
import type { Instance } from '../../instance/instance';
import { shownGroup } from '../run/group-text';
import type { OutputGroup } from '../run/grouped-output';
import { prefixed } from '../run/line-prefix';
import { nameLabels, paddedLabels } from '../run/name-labels';
import type { OutputTail } from '../run/output-tail';
import { streamMarks } from '../run/stream-lines';
import type { WorkflowLog } from './workflow-log';

/**
 * How a run is laid out: a single instance; one instance after the other, each in a group; several at once, each line
 * after its instance's name; or the output after the run, what is the same once.
 */
export type LogLayout = 'single' | 'groups' | 'interleaved' | 'grouped';

const interleavedLegend = '(After the name, "|" marks stdout, "!" stderr, and "*" notes of this action.)';

/** Writes lines of instances into the log of a workflow, as its layout has them. */
export class InstanceLog {
  readonly #log: WorkflowLog;
  #layout: LogLayout = 'single';
  #labels: ReadonlyMap<string, string> = new Map();
  #paddedLabels: ReadonlyMap<string, string> = new Map();
  #isExplained = false;
  /** Number of times that another instance than before wrote lines, and the instance that wrote last. */
  #turn = 0;
  #lastWriter: string | undefined;
  /** The turn of each instance's first line. */
  readonly #firstTurns = new Map<string, number>();

  constructor(log: WorkflowLog) {
    this.#log = log;
  }

  /** The instances are known. Before that, each is called by its ID. */
  chosen({ instances }: Choice, layout: LogLayout): void {
    this.#layout = layout;
    this.#labels = nameLabels([...instances.values()]);
    this.#paddedLabels = paddedLabels(this.#labels);
  }

  get layout(): LogLayout {
    return this.#layout;
  }

  /** Whether a line may follow one of another instance, so that each needs a name. */
  get isInterleaved(): boolean {
    return this.#layout === 'interleaved' || this.#layout === 'grouped';
  }

  label(instanceId: string): string {
    return this.#labels.get(instanceId) ?? instanceId;
  }

  /** The first note about an instance. If each has a group, it begins. */
  firstNote({ id }: Instance, text: string): void {
    const label = this.label(id);
    const name = label.includes(id) ? label : `${label} (${id})`;
    if (this.#layout === 'groups') this.#log.group(name);
    if (this.#layout === 'grouped') this.#log.debug(`${name}: ${text}`);
    else if (this.#layout === 'single') this.#log.line(`${name}: ${text}`);
    else this.noteInGroup(id, text);
  }

  /** A note about an instance whose group is open, if it has one. */
  noteInGroup(instanceId: string, text: string): void {
    if (this.#layout === 'groups') this.#log.line(text);
    else this.note(instanceId, text);
  }

  /** A note about an instance, outside of its group. */
  note(instanceId: string, text: string): void {
    if (!this.isInterleaved) {
      this.#log.line(`${this.label(instanceId)}: ${text}`);
      return;
    }
    this.#explain(interleavedLegend);
    this.#log.line(`${this.#paddedLabel(instanceId)} * ${text}`);
  }

  /** Writes output as it comes. A returned promise is back-pressure. */
  output(instanceId: string, stream: OutputStream, lines: Buffer): void | Promise<void> {
    if (this.#lastWriter !== instanceId) this.#turn += 1;
    this.#lastWriter = instanceId;
    if (!this.#firstTurns.has(instanceId)) this.#firstTurns.set(instanceId, this.#turn);
    if (this.isInterleaved) {
      this.#explain(interleavedLegend);
      return this.#log.output(prefixed(lines, `${this.#paddedLabel(instanceId)} ${streamMarks[stream]}`));
    }
    if (stream === 'stdout') return this.#log.output(lines);
    this.#explain('(Lines that begin with "! " are stderr.)');
    return this.#log.output(prefixed(lines, streamMarks.stderr));
  }

  /** Whether lines of other instances came between or after those of this one. */
  isScattered(instanceId: string): boolean {
    return (this.#firstTurns.get(instanceId) ?? this.#turn) < this.#turn;
  }

  /**
   * Shows the end of an instance's output again: each line after the instance's name, so that none passes for a line about
   * another instance. In a group it is hidden until a reader opens the group.
   */
  async repeat(instanceId: string, tail: OutputTail, inGroup = false): Promise<void> {
    const lines = tail.bytes();
    if (lines.length === 0) return;
    const title = `${this.label(instanceId)}: ${tail.omitted ? 'the end of its output' : 'its output'}`;
    if (inGroup) this.#log.group(title);
    else this.#log.line(`${title}, repeated:`);
    await this.#log.output(prefixed(lines, `${this.label(instanceId)} `));
    if (inGroup) this.#log.endGroup();
  }

  /** Shows instances with the same output. */
  async sameOutput(group: OutputGroup, total: number): Promise<void> {
    const shown = shownGroup(group, {
      total,
      label: (id) => this.label(id),
      paddedLabel: (id) => this.#paddedLabel(id),
    });
    if (shown === undefined) return;
    this.#explain(interleavedLegend);
    if (shown.heading !== '') this.#log.line(shown.heading);
    await this.#log.output(shown.lines);
  }

  #paddedLabel(instanceId: string): string {
    return this.#paddedLabels.get(instanceId) ?? instanceId;
  }

  /** Says once, before the first line that has a mark, what the marks mean. */
  #explain(legend: string): void {
    if (this.#isExplained) return;
    this.#isExplained = true;
    this.#log.line(legend);
  }
}
