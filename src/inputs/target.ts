import { isRegionName } from '../aws/region-name';
import { isInstanceId } from '../instance/instance-id';
import { isOsUser, osUserForm } from '../policy/os-user';
import { described, type InputReader } from './input-reader';

/** Reads `instance-ids`, each ID once. Records a mistake if it is empty and `required`. */
export function readInstanceIds(inputs: InputReader, required: 'required' | 'optional'): string[] {
  const text = inputs.text('instance-ids');
  const ids = text.split(/[\s,]+/).filter((id) => id !== '');
  if (ids.length === 0 && required === 'required')
    inputs.problem('`instance-ids` is empty; it takes one or more IDs such as i-1234567890abcdef0.');
  const wrong = [...ids.keys()].filter((index) => !isInstanceId(ids[index] ?? ''));
  const form = 'an ID is "i-" and 8 or 17 digits of 0-9 and a-f';
  if (wrong.length > 0 && wrong.length < ids.length) {
    // By place: a quoted entry may be a part of a registered secret, which the runner would not mask.
    inputs.problem(`\`instance-ids\`: ${entries(wrong, ids.length)}; ${form}.`);
  } else if (wrong.length > 0) {
    inputs.problem(`\`instance-ids\` is ${described(text)}; ${form}.`);
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

/** Reads `aws-region`. The Region of the environment is the default. */
export function readRegion(
  inputs: InputReader,
  { AWS_REGION, AWS_DEFAULT_REGION }: NodeJS.ProcessEnv,
): string {
  const input = inputs.text('aws-region');
  const region = input || AWS_REGION || AWS_DEFAULT_REGION || '';
  const form = 'it takes a Region such as eu-central-1';
  if (region === '') {
    inputs.problem(`\`aws-region\` is empty, and so is the environment variable AWS_REGION; ${form}.`);
  } else if (!isRegionName(region)) {
    const place = input === '' ? 'is empty, and the environment variable AWS_REGION is' : 'is';
    inputs.problem(`\`aws-region\` ${place} ${described(region)}; ${form}.`);
  }
  return region;
}

/** Reads `os-user`. */
export function readOsUser(inputs: InputReader): string {
  const osUser = inputs.text('os-user');
  if (!isOsUser(osUser)) inputs.problem(`\`os-user\` is ${described(osUser)}; it takes ${osUserForm}.`);
  return osUser;
}
