import { columnWidth } from '../text/column-width';
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

/**
 * Matches text that could be taken for the end of a label: a comma between two names, a colon before a message, and the mark of a line
 * (`|`, `!`, `*`). A name with one of these is quoted.
 */
const endOfLabel = /[,"]|:\s|(?:^|\s)[|!*](?:\s|$)/;

/** Characters that cannot be seen. U+2800 is the Braille pattern without dots. */
const unseen = /[\s\u2800\p{Default_Ignorable_Code_Point}]/gu;

/** Scripts with letters that look like those of another one: `е` of Cyrillic and `e` of Latin. */
const similarScripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
];

/** IDs of instances, possibly cut. */
const instanceIds = /i-[0-9a-f]{8,}/g;

/** Makes a `Name` tag safe for a log: one line, no controls, at most 40 characters. Returns `undefined` if none is left. */
function shownName(name: string | null | undefined): string | undefined {
  const line = singleLine(name ?? '', maxNameLength);
  if (seenText(line) === '') return undefined;
  // It may begin a line, and the runner must not obey it as a command.
  return defused(endOfLabel.test(line) ? `"${line.replaceAll('"', "'")}"` : line);
}

/** Returns what a reader sees of a name: two names with the same look alike. */
function seenText(name: string): string {
  return name.normalize('NFKC').replace(unseen, '');
}

/** Whether a name has an ID in it that is not its instance's own. */
function namesAnother(id: string, name = ''): boolean {
  return [...name.matchAll(instanceIds)].some(([found]) => found !== id);
}

/** Whether two names may look alike although their characters differ. */
function mayLookAlike(names: readonly string[]): boolean {
  return similarScripts.filter((script) => names.some((name) => script.test(name))).length > 1;
}

/**
 * Returns a label for each instance ID: the name if all instances have names, all look different, and none has the ID of
 * another instance in it; else `name (i-…)`, or the ID for an instance without a name. Names are untrusted: a label must
 * not be mistaken for that of another instance.
 */
export function nameLabels(instances: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map(instances.map(({ id, name }) => [id, shownName(name)]));
  const distinct = new Set([...names.values()].map((name) => name && seenText(name)));
  const namesSuffice =
    !distinct.has(undefined) &&
    distinct.size === names.size &&
    (names.size < 2 || !mayLookAlike([...names.values()].map((name) => name ?? ''))) &&
    ![...names].some(([id, name]) => namesAnother(id, name));
  return new Map(
    [...names].map(([id, name]) => [id, name === undefined ? id : namesSuffice ? name : `${name} (${id})`]),
  );
}

/** Pads the labels with spaces to the width of the longest, counted in columns of a terminal. */
export function paddedLabels(labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const width = [...labels.values()].reduce((most, label) => Math.max(most, columnWidth(label)), 0);
  return new Map([...labels].map(([id, label]) => [id, label + ' '.repeat(width - columnWidth(label))]));
}
