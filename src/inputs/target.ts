import { isRegionName } from '../aws/region-name';
import { isInstanceId } from '../instance/instance-id';
import { isOsUser, osUserForm } from '../policy/os-user';
import { described, type InputReader } from './input-reader';

const separators = /[\s,]+/;

/** Reads `instance-ids`, each ID once. */
export function readInstanceIds(inputs: InputReader): string[] {
  return readIds(inputs, 'instance-ids', inputs.text('instance-ids'));
}

/** Reads the text of an input as instance IDs, separated by commas or whitespace, each ID once. */
export function readIds(inputs: InputReader, name: 'instance-ids' | 'exclude', text: string): string[] {
  const ids = text.split(separators).filter((id) => id !== '');
  const wrong = [...ids.keys()].filter((index) => !isInstanceId(ids[index] ?? ''));
  const form = 'an ID is "i-" and 8 or 17 digits of 0-9 and a-f';
  if (wrong.length > 0 && wrong.length < ids.length) {
    // By place: a quoted entry may be a part of a registered secret, which the runner would not mask.
    inputs.problem(`\`${name}\`: ${entries(wrong, ids.length)}; ${form}.`);
  } else if (wrong.length > 0) {
    inputs.problem(`\`${name}\` is ${described(text)}; ${form}.`);
  }
  return [...new Set(ids)];
}

/** Maximum number of wrong entries that a message counts up. */
const maxPlaces = 10;

function entries(wrong: readonly number[], count: number): string {
  const places = wrong.slice(0, maxPlaces).map((index) => String(index + 1));
  if (wrong.length > maxPlaces) places.push(`${wrong.length - maxPlaces} more`);
  const last = places.pop() ?? '';
  return places.length === 0
    ? `entry ${last} of ${count} is not an instance ID`
    : `entries ${places.join(', ')} and ${last} of ${count} are not instance IDs`;
}

/** Reads `aws-region` with one Region. The Region of the environment is the default. */
export function readRegion(inputs: InputReader, environment: NodeJS.ProcessEnv): string {
  const region = inputs.text('aws-region') || environmentRegion(environment);
  checkRegions(inputs, [region], 'it takes a Region such as eu-central-1');
  return region;
}

/** Reads `aws-region` with one Region or several, each once. The Region of the environment is the default. */
export function readRegions(inputs: InputReader, environment: NodeJS.ProcessEnv): readonly string[] {
  const regions = inputs
    .text('aws-region')
    .split(separators)
    .filter((region) => region !== '');
  const chosen = regions.length === 0 ? [environmentRegion(environment)] : [...new Set(regions)];
  checkRegions(inputs, chosen, 'it takes a Region such as eu-central-1, or several');
  return chosen;
}

function environmentRegion({ AWS_REGION, AWS_DEFAULT_REGION }: NodeJS.ProcessEnv): string {
  return AWS_REGION || AWS_DEFAULT_REGION || '';
}

/** Records a mistake if one of the Regions has not the form of one. */
function checkRegions(inputs: InputReader, regions: readonly string[], form: string): void {
  const wrong = regions.find((region) => !isRegionName(region));
  const input = inputs.text('aws-region');
  if (wrong === undefined) return;
  if (wrong === '') {
    inputs.problem(`\`aws-region\` is empty, and so is the environment variable AWS_REGION; ${form}.`);
  } else {
    const place = input === '' ? 'is empty, and the environment variable AWS_REGION is' : 'is';
    inputs.problem(`\`aws-region\` ${place} ${described(input || wrong)}; ${form}.`);
  }
}

/** Reads `os-user`. */
export function readOsUser(inputs: InputReader): string {
  const osUser = inputs.text('os-user');
  if (!isOsUser(osUser)) inputs.problem(`\`os-user\` is ${described(osUser)}; it takes ${osUserForm}.`);
  return osUser;
}
