import { isOsUser, osUserForm } from '../os-user';
import { findPlaceholders, meaningOf } from '../placeholders';
import { nearestPartition, nearestRegion, partitionNames, regionExists } from '../tables/regions';
import { withoutVariables } from './escape-variables';
import { partitionOf } from './partition';
import type { ByInstanceIdValues, ByTagValues, PolicyValues } from './policy-values';

/** Returns the problems of the values that all templates have. */
export function commonProblems(values: PolicyValues): string[] {
  const { regions, accounts, partition, osUsers, endpoint, allowWildcard = false } = values;
  const problems = [
    ...each('Region', regions, (region) => regionProblem(region, allowWildcard)),
    ...each('account', accounts, (account) =>
      form(account, allowWildcard, /^\d{12}$/, /^[\d*?]{1,12}$/, '12 digits'),
    ),
    ...each('OS user', osUsers, osUserProblem),
  ];
  if (partition !== undefined) problems.push(...partitionProblems(partition, regions));
  if (endpoint === undefined) return problems;
  return [
    ...problems,
    ...each('endpoint ID', endpoint.ids, (id) =>
      form(
        id,
        allowWildcard,
        /^eice-([0-9a-f]{8}|[0-9a-f]{17})$/,
        /^(eice-[0-9a-f*?]{1,17}|\*)$/,
        'eice- and 8 or 17 digits of 0-9 and a-f',
      ),
    ),
    ...each('remote port', endpoint.remotePorts, (port) =>
      Number.isInteger(port) && port >= 1 && port <= 65_535
        ? undefined
        : 'is not a whole number from 1 to 65535',
    ),
  ];
}

/** Returns the problems of the tag in `values`. */
export function tagProblems({ tagKey, tagValues, allowWildcard = false }: ByTagValues): string[] {
  return [
    ...each('tag key', tagKey === '' ? [] : [tagKey], tagKeyProblem),
    ...each('tag value', tagValues, (value) => tagValueProblem(value, allowWildcard)),
  ];
}

/** Returns the problems of the instance IDs in `values`. */
export function instanceIdProblems({ instanceIds, allowWildcard = false }: ByInstanceIdValues): string[] {
  return each('instance ID', instanceIds, (id) =>
    form(
      id,
      allowWildcard,
      /^i-([0-9a-f]{8}|[0-9a-f]{17})$/,
      /^(i-[0-9a-f*?]{1,17}|\*)$/,
      'i- and 8 or 17 digits of 0-9 and a-f',
    ),
  );
}

/** The option of `eic policy render` for each kind of value. */
const options = {
  Region: '--region',
  account: '--account-id',
  'OS user': '--os-user',
  'endpoint ID': '--endpoint-id',
  'remote port': '--remote-port',
  'tag key': '--tag-key',
  'tag value': '--tag-value',
  'instance ID': '--instance-id',
} as const;

/** Returns a sentence for each value for which `check` returns a problem, and one for an empty list. */
function each<Value extends string | number>(
  what: keyof typeof options,
  values: readonly Value[] | undefined,
  check: (value: Value) => string | undefined,
): string[] {
  if (values === undefined) return [];
  if (values.length === 0) return [`No ${what} is given; name one with ${options[what]}.`];
  return values.flatMap((value) => {
    const problem = check(value);
    return problem === undefined ? [] : [`The ${what} ${quoted(String(value))} ${problem}.`];
  });
}

/** Returns the problem of a part of an ARN, in which `*` and `?` grant more. */
function form(
  value: string,
  allowWildcard: boolean,
  exact: RegExp,
  pattern: RegExp,
  accepted: string,
): string | undefined {
  if (exact.test(value)) return undefined;
  if (!pattern.test(value) || !/[*?]/.test(value)) return `is not of the accepted form, ${accepted}`;
  return allowWildcard ? undefined : unwantedWildcard;
}

const unwantedWildcard =
  'contains a wildcard, with which the policy grants more; add --allow-wildcard if that is intended';

function osUserProblem(osUser: string): string | undefined {
  if (osUser === 'root') return 'is never granted; log in as another user and use sudo';
  return isOsUser(osUser) ? placeholderProblem(osUser) : `is not ${osUserForm}`;
}

function regionProblem(region: string, allowWildcard: boolean): string | undefined {
  if (/^[a-z0-9*?-]*[*?][a-z0-9*?-]*$/.test(region)) return allowWildcard ? undefined : unwantedWildcard;
  if (regionExists(region)) return undefined;
  return `is not a known Region; write one such as ${nearestRegion(region) ?? 'us-east-1'}`;
}

function partitionProblems(partition: string, regions: readonly string[]): string[] {
  if (!partitionNames.includes(partition)) {
    const instead = nearestPartition(partition) ?? 'aws, aws-cn or aws-us-gov';
    return [`There is no partition ${quoted(partition)}; write ${instead}.`];
  }
  return regions
    .filter((region) => regionExists(region) && partitionOf(region) !== partition)
    .map(
      (region) =>
        `The Region ${quoted(region)} is in the partition ${partitionOf(region)}, not in ${partition}.`,
    );
}

/** Returns the problem of a value with a placeholder that the linter would report too. */
function placeholderProblem(text: string): string | undefined {
  const [found] = findPlaceholders(text);
  if (found === undefined) return undefined;
  const meaning = meaningOf(found);
  return `contains the placeholder ${shortened(found.text)}${meaning === undefined ? '' : `; write ${meaning.instead}`}`;
}

/** Tag keys that AWS accepts in every service. The key becomes part of a condition key, which has no escapes. */
const tagKeyForm = /^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u;

function tagKeyProblem(key: string): string | undefined {
  if (key.trim() === '') return 'is empty';
  if (key !== key.trim()) return 'has whitespace around it';
  if ([...key].length > 128) return 'is longer than 128 characters';
  return tagKeyForm.test(key)
    ? placeholderProblem(`aws:ResourceTag/${key}`)
    : 'contains other characters than letters, digits, spaces and _ . : / = + - @';
}

function tagValueProblem(value: string, allowWildcard: boolean): string | undefined {
  if (value === '') return 'is empty';
  if ([...value].length > 256) return 'is longer than 256 characters';
  if (/\p{Cs}/u.test(value)) return 'is not valid Unicode';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return 'contains a control character or a line break';
  if (/[*?]/.test(value) && !allowWildcard) return unwantedWildcard;
  return placeholderProblem(withoutVariables(value));
}

/** Returns a value for a message: short, on one line, and in quotes. */
function quoted(text: string): string {
  return `"${shortened(text)}"`;
}

function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
