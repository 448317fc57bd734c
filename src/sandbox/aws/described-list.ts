import type { Ec2Call } from './ec2-call';
import { AwsError } from './error';
import { type Page, paginate } from './pagination';
import { matchesFilter } from './query-parameters';

/** A list that a `Describe…` call of EC2 returns a part of. */
export interface DescribedList<T> {
  readonly all: readonly T[];
  /** The parameter with IDs, such as `SubnetId`, the error code prefix `InvalidSubnetID`, and EC2's word for the thing. */
  readonly id: {
    readonly parameter: string;
    readonly of: (item: T) => string;
    readonly prefix: string;
    readonly error: string;
    readonly noun: string;
  };
  /** Returns the values of an item that a filter compares; undefined if EC2 has no such filter. */
  readonly filterValues: (item: T, name: string) => readonly string[] | undefined;
  readonly tagsOf?: (item: T) => Readonly<Record<string, string>>;
  /** Limits of `MaxResults`. */
  readonly results: readonly [least: number, most: number];
}

function tagValues(tags: Readonly<Record<string, string>>, name: string): readonly string[] | undefined {
  if (name === 'tag-key') return Object.keys(tags);
  if (name === 'tag-value') return Object.values(tags);
  if (!name.startsWith('tag:')) return undefined;
  const value = tags[name.slice('tag:'.length)];
  return value === undefined ? [] : [value];
}

/** Returns the `MaxResults` of a call. @throws AwsError if it is not within the limits. */
export function maximumResults(
  { parameters }: Pick<Ec2Call, 'parameters'>,
  [least, most]: readonly [number, number],
): number | undefined {
  const maxResults = parameters.integer('MaxResults');
  if (maxResults !== undefined && (maxResults < least || maxResults > most)) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value ( ${maxResults} ) for parameter maxResults is invalid. Expecting a value between ${least} and ${most}.`,
    );
  }
  return maxResults;
}

/**
 * Returns the page of a list that a call asks for by IDs, filters and token.
 * @throws AwsError for unknown IDs and filters, as EC2 does
 */
export function describedPage<T>(
  { parameters, pageSize }: Pick<Ec2Call, 'parameters' | 'pageSize'>,
  { all, id, filterValues, tagsOf, results }: DescribedList<T>,
): Page<T> {
  const ids = parameters.list(id.parameter);
  for (const text of ids) {
    if (!text.startsWith(id.prefix)) {
      throw new AwsError(`${id.error}.Malformed`, `Invalid id: "${text}" (expecting "${id.prefix}...")`);
    }
    if (!all.some((item) => id.of(item) === text)) {
      throw new AwsError(
        `${id.error.replace('GroupId', 'Group')}.NotFound`,
        `The ${id.noun} '${text}' does not exist`,
      );
    }
  }
  const filters = parameters.filters();
  const maxResults = maximumResults({ parameters }, results);
  const valuesOf = (item: T, name: string): readonly string[] => {
    const values = filterValues(item, name) ?? (tagsOf && tagValues(tagsOf(item), name));
    if (values === undefined) throw new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`);
    return values;
  };
  const selected = all.filter(
    (item) =>
      (ids.length === 0 || ids.includes(id.of(item))) &&
      filters.every(({ name, values }) =>
        valuesOf(item, name).some((value) => values.some((pattern) => matchesFilter(value, pattern))),
      ),
  );
  const size = Math.min(maxResults ?? Number.POSITIVE_INFINITY, pageSize);
  return paginate(selected, size, parameters.get('NextToken'), JSON.stringify([ids, filters]));
}
