import { UsageError } from '../usage-error';
import type { CpFlags } from './flags';
import { type InstancePlace, type LocalPlace, type Place, parsePlace, placeText } from './place';

/** A command line of `eic cp`, checked as far as it can be without looking at files. */
export interface CpRequest {
  readonly sources: readonly Place[];
  readonly destination: Place;
  /** All places on instances. */
  readonly onInstances: readonly InstancePlace[];
}

/**
 * Reads the words of the command line.
 * @throws {UsageError}
 */
export function readRequest(words: readonly string[], flags: CpFlags): CpRequest {
  const places = words.map(parsePlace);
  const destination = places.at(-1);
  const sources = places.slice(0, -1);
  if (destination === undefined || sources.length === 0)
    throw new UsageError('eic cp takes at least one SOURCE, and a DESTINATION after it.');
  const onInstances = places.filter((place) => place.kind === 'instance');
  if (onInstances.length === 0) {
    const [first] = places.filter((place): place is LocalPlace => place.kind === 'local');
    const example = first === undefined ? '' : `, such as web-1:${first.path}`;
    throw new UsageError(`None of the paths is on an instance. Write INSTANCE:PATH${example}.`);
  }
  if (flags.instanceIp !== undefined && new Set(onInstances.map(({ instance }) => instance)).size > 1)
    throw new UsageError('--instance-ip is the address of one instance, and the paths are on several.');
  refuseSeveralDestinations(sources, destination);
  refuseStreams(sources, destination, flags);
  refuseClean(sources, flags);
  return { sources, destination, onInstances };
}

/** Refuses `FILE web-1: web-2:`, which would copy the home directory of web-1 to web-2. */
function refuseSeveralDestinations(sources: readonly Place[], destination: Place): void {
  const home = sources.find((place) => place.kind === 'instance' && place.path === '');
  if (
    home === undefined ||
    destination.kind !== 'instance' ||
    !sources.some(({ kind }) => kind !== 'instance')
  )
    return;
  throw new UsageError(
    `There is one DESTINATION, ${placeText(destination)}. To copy to several instances, use \`eic run INSTANCE... --upload 'SOURCE => DESTINATION'\`. To copy the home directory, write ${placeText(home)}. with a dot.`,
  );
}

function refuseStreams(sources: readonly Place[], destination: Place, flags: CpFlags): void {
  const isStream = ({ kind }: Place): boolean => kind === 'stream';
  if (!sources.some(isStream) && !isStream(destination)) return;
  if (sources.length > 1)
    throw new UsageError('With - there can be one SOURCE only: standard input and output are one file each.');
  const [wrong] = [
    ...(flags.recursive === true ? ['-r'] : []),
    ...(flags.clean === true ? ['--clean'] : []),
    ...(flags.unchanged === 'skip' ? ['--unchanged skip'] : []),
    ...(flags.preserveTimes === true ? ['-p'] : []),
  ];
  if (wrong !== undefined) throw new UsageError(`${wrong} has no meaning for standard input and output (-).`);
}

function refuseClean(sources: readonly Place[], { clean, recursive }: CpFlags): void {
  if (clean !== true) return;
  if (recursive !== true) throw new UsageError('--clean is for directories; use it with -r.');
  if (sources.length > 1)
    throw new UsageError(
      `--clean removes what is not in SOURCE, so there can be one SOURCE only, not ${sources.map(placeText).join(' and ')}.`,
    );
}
