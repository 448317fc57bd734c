import { singleLine } from '../text/safe-text';
import { defused } from '../text/workflow-commands';

/** The parts of a label. Both an `Instance` and a result have them. */
export interface Named {
  readonly id: string;
  /** The `Name` tag: untrusted text. */
  readonly name?: string | null | undefined;
}

/** Characters of a `Name` tag that a label shows at most. */
const maxNameLength = 40;

/** Makes a `Name` tag safe for a log: one line, no controls, at most 40 characters. Returns `undefined` if none is left. */
function shownName(name: string | null | undefined): string | undefined {
  // It may begin a line, and the runner must not obey it as a command.
  const shown = defused(singleLine(name ?? '', maxNameLength));
  return shown === '' ? undefined : shown;
}

/**
 * Returns a label for each instance ID: the name if all instances have names and all differ; else `name (i-…)`, or the ID
 * for an instance without a name.
 */
export function nameLabels(instances: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map(instances.map(({ id, name }) => [id, shownName(name)]));
  const distinct = new Set(names.values());
  const namesSuffice = !distinct.has(undefined) && distinct.size === names.size;
  return new Map(
    [...names].map(([id, name]) => [id, name === undefined ? id : namesSuffice ? name : `${name} (${id})`]),
  );
}

/** Pads the labels with spaces to the width of the longest, counted in code points. */
export function paddedLabels(labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const width = Math.max(0, ...[...labels.values()].map((label) => [...label].length));
  return new Map([...labels].map(([id, label]) => [id, label + ' '.repeat(width - [...label].length)]));
}
