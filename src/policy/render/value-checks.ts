import { partitionOf, partitions } from './partition';
import type { ByInstanceIdValues, ByTagValues, PolicyValues } from './policy-values';

/** What every template asks of its values: the reasons why they cannot be used. */
export function commonProblems(values: PolicyValues): string[] {
  const { regions, accounts, partition, osUsers, endpoint, allowWildcard = false } = values;
  const problems = [
    ...each('Region', regions, (region) =>
      form(
        region,
        allowWildcard,
        /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/,
        /^[a-z0-9*?-]+$/,
        'a name such as us-east-1',
      ),
    ),
    ...each('account', accounts, (account) =>
      form(account, allowWildcard, /^\d{12}$/, /^[\d*?]{1,12}$/, '12 digits'),
    ),
    ...each('OS user', osUsers, osUserProblem),
  ];
  if (partition !== undefined && !partitions.some((known) => known === partition)) {
    problems.push(`The partition ${quoted(partition)} is not one of ${partitions.join(', ')}.`);
  } else {
    for (const region of regions) problems.push(...partitionProblems(region, partition));
  }
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

/** The form is that of `SendSSHPublicKey`'s `InstanceOSUser`; a name of digits alone would be a user ID. */
const osUserForm =
  /^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$/;

function osUserProblem(osUser: string): string | undefined {
  if (osUser === 'root')
    return 'is never granted: log in as another user, and let sudo say what that one may do';
  return osUserForm.test(osUser) ? undefined : 'is not a user name of 1 to 32 characters, such as ec2-user';
}

function partitionProblems(region: string, partition: string | undefined): string[] {
  const own = partitionOf(region);
  if (own === undefined) {
    return [`The Region ${quoted(region)} is in none of the partitions ${partitions.join(', ')}.`];
  }
  return partition === undefined || own === partition || !/^[a-z]{2}-/.test(region)
    ? []
    : [`The Region ${quoted(region)} is in the partition ${own}, not in ${partition}.`];
}

/** What AWS takes as a tag's key in every service; the key becomes a part of a condition key, which has no escapes. */
const tagKeyForm = /^[\p{L}\p{Zs}\p{N}_.:/=+\-@]+$/u;

function tagKeyProblem(key: string): string | undefined {
  if (key.trim() === '') return 'is empty';
  if (key !== key.trim()) return 'has white space around it';
  if ([...key].length > 128) return 'is longer than 128 characters';
  return tagKeyForm.test(key)
    ? undefined
    : 'holds other characters than letters, digits, spaces and _ . : / = + - @';
}

function tagValueProblem(value: string, allowWildcard: boolean): string | undefined {
  if (value === '') return 'is empty';
  if ([...value].length > 256) return 'is longer than 256 characters';
  if (/\p{Cs}/u.test(value)) return 'is not valid Unicode';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return 'holds a control character or a line break';
  if (/^\$(REGION|ACCOUNT-ID|TAGKEY|TAGVALUE|INSTANCE-ID)$/i.test(value)) {
    return "is a placeholder of the guide's template, not a value";
  }
  if (/[*?]/.test(value) && !allowWildcard) {
    return 'holds * or ?; allow wildcards if any text shall match there';
  }
  return undefined;
}

/** A value in a message: short, on one line, and in quotes. */
function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`;
}
