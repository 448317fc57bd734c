import { isOsUser, osUserForm } from '../os-user';
import { findPlaceholders, meaningOf } from '../placeholders';
import { nearestPartition, nearestRegion, partitionNames, regionExists } from '../tables/regions';
import { withoutVariables } from './escape-variables';
import { partitionOf } from './partition';
import type { ByInstanceIdValues, ByTagValues, PolicyValues } from './policy-values';

/** What every template asks of its values: the reasons why they cannot be used. */
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

/** What is wrong with the tag of `values`. */
export function tagProblems({ tagKey, tagValues, allowWildcard = false }: ByTagValues): string[] {
  return [
    ...each('tag key', [tagKey], tagKeyProblem),
    ...each('tag value', tagValues, (value) => tagValueProblem(value, allowWildcard)),
  ];
}

/** What is wrong with the instance IDs of `values`. */
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

/** A sentence for each value that `check` finds something wrong with, and one where there is no value. */
function each<Value extends string | number>(
  what: string,
  values: readonly Value[] | undefined,
  check: (value: Value) => string | undefined,
): string[] {
  if (values === undefined) return [];
  if (values.length === 0) return [`No ${what} is given; one at least is needed.`];
  return values.flatMap((value) => {
    const problem = check(value);
    return problem === undefined ? [] : [`The ${what} ${quoted(String(value))} ${problem}.`];
  });
}

/** What is wrong with a part of an ARN, where `*` and `?` widen what is granted. */
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
  'holds a wildcard, which widens what the policy grants; allow wildcards if that is meant';

function osUserProblem(osUser: string): string | undefined {
  if (osUser === 'root')
    return 'is never granted: log in as another user, and let sudo say what that one may do';
  return isOsUser(osUser) ? placeholderProblem(osUser) : `is not ${osUserForm}`;
}

function regionProblem(region: string, allowWildcard: boolean): string | undefined {
  if (/^[a-z0-9*?-]*[*?][a-z0-9*?-]*$/.test(region)) return allowWildcard ? undefined : unwantedWildcard;
  if (regionExists(region)) return undefined;
  return `is no Region that is known here; write one such as ${nearestRegion(region) ?? 'us-east-1'}`;
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

/** A value that was to be replaced, by the marks that the linter knows too, in the string that it becomes a part of. */
function placeholderProblem(text: string): string | undefined {
  const [found] = findPlaceholders(text);
  if (found === undefined) return undefined;
  const meaning = meaningOf(found);
  return `holds the placeholder ${shortened(found.text)}${meaning === undefined ? '' : `; write ${meaning.instead}`}`;
}

/** What AWS takes as a tag's key in every service; the key becomes a part of a condition key, which has no escapes. */
const tagKeyForm = /^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u;

function tagKeyProblem(key: string): string | undefined {
  if (key.trim() === '') return 'is empty';
  if (key !== key.trim()) return 'has white space around it';
  if ([...key].length > 128) return 'is longer than 128 characters';
  return tagKeyForm.test(key)
    ? placeholderProblem(`aws:ResourceTag/${key}`)
    : 'holds other characters than letters, digits, spaces and _ . : / = + - @';
}

function tagValueProblem(value: string, allowWildcard: boolean): string | undefined {
  if (value === '') return 'is empty';
  if ([...value].length > 256) return 'is longer than 256 characters';
  if (/\p{Cs}/u.test(value)) return 'is not valid Unicode';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return 'holds a control character or a line break';
  if (/[*?]/.test(value) && !allowWildcard) {
    return 'holds * or ?; allow wildcards if any text shall match there';
  }
  return placeholderProblem(withoutVariables(value));
}

/** A value in a message: short, on one line, and in quotes. */
function quoted(text: string): string {
  return `"${shortened(text)}"`;
}

function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
