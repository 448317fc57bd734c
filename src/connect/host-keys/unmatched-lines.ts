import { EicError } from '../../eic-error';
import type { RouteTarget } from '../routes/route';
import type { HostKeyMode } from './check';
import type { KnownHostEntry, KnownHosts } from './known-hosts';
import {
  type LineMatch,
  matchKnownHosts,
  matchLine,
  namesInstance,
  namesOnlyInstances,
} from './match-known-hosts';

/** The instances of a step, as far as the lines of `known-hosts` can be compared with them. */
export interface StepInstances {
  /** The place that is dialed for each instance that can be. */
  readonly targets: readonly RouteTarget[];
  /** IDs of the instances that are not dialed, because they do not run or have no address. */
  readonly notDialed: readonly string[];
}

/** Maximum number of lines that one message lists. */
const maximumListed = 10;

/**
 * Finds lines of the `known-hosts` input that pin a key for none of the step's instances: at another port, or under
 * another name. Such a line looks like a pin but has no effect. Revocations need no match.
 *
 * If instances are not dialed, their addresses are unknown, so only lines that nearly match another instance count. A
 * list of pins by instance ID may name further instances, provided that each instance of the step is pinned.
 * @returns a warning for mode `auto`; undefined if all lines match, and in mode `off`
 * @throws EicError `EIC_INPUT_INVALID` in mode `strict`
 */
export function reportUnmatchedLines(
  known: KnownHosts,
  mode: HostKeyMode,
  instances: StepInstances,
): string | undefined {
  if (mode === 'off' || instances.targets.length === 0) return undefined;
  const lines = unmatchedLines(known, instances);
  if (lines.length === 0) return undefined;
  const listed = lines.slice(0, maximumListed);
  if (lines.length > maximumListed) listed.push(`… and ${lines.length - maximumListed} more.`);
  const subject = lines.length === 1 ? 'A line' : `${lines.length} lines`;
  const message = `${subject} of \`known-hosts\` ${lines.length === 1 ? 'pins' : 'pin'} a key for none of the instances of this step`;
  const remedy =
    'Correct the names, or remove the lines that are for other hosts; a list that several steps share can pin each instance by its ID.';
  if (mode === 'auto') return [`${message}.`, ...listed, remedy].join('\n');
  // The remedy is shown before the details, so that a single line is part of the message.
  const [only = ''] = listed;
  const inStrict = `${message}, and \`host-key-verification\` is \`strict\`.`;
  throw lines.length === 1
    ? new EicError('EIC_INPUT_INVALID', `${inStrict} ${only}`, { remedy })
    : new EicError('EIC_INPUT_INVALID', inStrict, { remedy: `${remedy} The lines:`, details: listed });
}

function unmatchedLines(known: KnownHosts, { targets, notDialed }: StepInstances): string[] {
  const allPinned = targets.every((target) => matchKnownHosts(known, target).keys.length > 0);
  const ids = [...targets.map(({ instance }) => instance.id), ...notDialed];
  return known.entries.flatMap((entry) => {
    if (entry.revoked || notDialed.some((id) => namesInstance(entry, id))) return [];
    const matches = targets.map((target) => ({ target, match: matchLine(entry, target) }));
    if (matches.some(({ match }) => match === 'applies')) return [];
    const near = matches.find(({ match }) => match !== 'none');
    if (near !== undefined) return [`Line ${entry.line} ${whyNot(near.match, near.target)}`];
    if (notDialed.length > 0 || (allPinned && isForOthers(entry, ids))) return [];
    return [`Line ${entry.line} names none of them.`];
  });
}

function isForOthers(entry: KnownHostEntry, ids: readonly string[]): boolean {
  return namesOnlyInstances(entry) && !ids.some((id) => namesInstance(entry, id));
}

function whyNot(match: LineMatch, { instance, address, port }: RouteTarget): string {
  if (match === 'other-port') {
    const name = port === 22 ? address : `[${address}]:${port}`;
    return `names ${instance.id} at another port than ${port}; write \`${instance.id}\` or \`${name}\`.`;
  }
  return `names an address of ${instance.id} that is not the one dialed, ${address}; write \`${instance.id}\`.`;
}
