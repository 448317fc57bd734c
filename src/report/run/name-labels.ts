import { singleLine } from '../text/safe-text';
import { defused } from '../text/workflow-commands';

/** What a label is made of: an `Instance` has it, a result too. */
export interface Named {
  readonly id: string;
  /** The `Name` tag: untrusted text. */
  readonly name?: string | null | undefined;
}

/** Characters that a label shows of a `Name` tag. */
const maxNameLength = 40;

/** A `Name` tag as it may stand in a line of log: one line, no controls, at most 40 characters. `undefined` for none. */
function shownName(name: string | null | undefined): string | undefined {
  // It may begin a line: the runner must not take it for a command.
  const shown = defused(singleLine(name ?? '', maxNameLength));
  return shown === '' ? undefined : shown;
}

/**
 * How to call each instance, by ID: by its name where all instances have one and all differ; else a named one is
 * `name (i-…)` and one without a name its ID.
 */
export function nameLabels(instances: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map(instances.map(({ id, name }) => [id, shownName(name)]));
  const distinct = new Set(names.values());
  const namesSuffice = !distinct.has(undefined) && distinct.size === names.size;
  return new Map(
    [...names].map(([id, name]) => [id, name === undefined ? id : namesSuffice ? name : `${name} (${id})`]),
  );
}

/** The same labels, filled up with spaces to the width of the longest, counted in code points. */
export function paddedLabels(labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const width = Math.max(0, ...[...labels.values()].map((label) => [...label].length));
  return new Map([...labels].map(([id, label]) => [id, label + ' '.repeat(width - [...label].length)]));
}
