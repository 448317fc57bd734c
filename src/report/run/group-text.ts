import { bytesText } from '../text/bytes-text';
import type { OutputGroup } from './grouped-output';
import { prefixed } from './line-prefix';
import { listedNames } from './listed-names';

/** A group as it is shown. */
export interface ShownGroup {
  /** One line of our own, without line end: how many instances, how they ended, and their names. May be empty. */
  readonly heading: string;
  /** Whole lines of output, each with its mark. */
  readonly lines: Buffer;
}

/** Options of {@link shownGroup}. */
export interface GroupOptions {
  /** Number of instances of the run. */
  readonly total: number;
  readonly label: (instanceId: string) => string;
  /** Returns the label padded to the width of the longest. */
  readonly paddedLabel: (instanceId: string) => string;
}

/**
 * Returns how a group is shown. Its lines have the marks `| ` and `! ` before them already.
 *
 * Several instances have a heading, `57 instances, succeeded: web-1, web-2`. A single one has its name before each of
 * its lines, as in a run that is shown live. `undefined` for instances that failed without output: only their errors say
 * something.
 */
export function shownGroup(
  group: OutputGroup,
  { total, label, paddedLabel }: GroupOptions,
): ShownGroup | undefined {
  const { instanceIds, result, head, omittedBytes, rest } = group;
  const [only = ''] = instanceIds;
  const isOne = instanceIds.length === 1;
  const isEmpty = head.length === 0 && rest.length === 0 && omittedBytes === 0;
  if (isEmpty && result !== 'succeeded') return undefined;
  const left =
    omittedBytes === 0
      ? []
      : [Buffer.from(`* (${bytesText(omittedBytes)} left out here; \`outputs-dir\` keeps the output.)\n`)];
  const lines = Buffer.concat([head, ...left, rest]);
  if (isOne && !isEmpty) return { heading: '', lines: prefixed(lines, `${paddedLabel(only)} `) };
  const count =
    instanceIds.length === total
      ? `All ${total} instances`
      : isOne
        ? '1 instance'
        : `${instanceIds.length} instances`;
  const names = instanceIds.length === total ? '' : ` ${listedNames(instanceIds.map(label))}`;
  const heading = `${count}, ${result}${isEmpty ? ', no output' : ''}${names === '' && isEmpty ? '' : ':'}${names}`;
  return { heading, lines };
}
