import { groupNames, groupTag, splitLine, splitValues } from '../instance-filters';
import type { ChosenInstance, InstanceTag } from './need';
import { isBlank, knownText, type Text, writtenText } from './text';

/** Maximum number of combinations of tags: more than a policy can hold. */
const maxCombinations = 1000;

/** The instances that filters choose. */
export interface FilteredInstances {
  readonly chosen: readonly ChosenInstance[];
  /** Whole sentences. */
  readonly notes: readonly string[];
}

/**
 * Returns the instances that the inputs `filters` and `auto-scaling-group` choose, by the tags in them: one for each
 * combination of their values. Filters that are not about tags make the choice narrower than the policy.
 * @param otherwise the instances if no tag is known
 */
export function filteredInstances(
  filters: Text,
  groups: Text,
  otherwise: ChosenInstance | undefined,
): FilteredInstances {
  if (isBlank(filters) && isBlank(groups)) return { chosen: [], notes: [] };
  const tags = knownTags(filters, groups);
  if (tags !== undefined) return { chosen: tags.map((combination) => ({ tags: combination })), notes: [] };
  const written = [filters, groups].filter((text) => !isBlank(text)).map((text) => writtenText(text).trim());
  const source = written.join('; ').replaceAll(/\s*\n\s*/g, '; ');
  return {
    chosen: [otherwise ?? { id: [{ source }] }],
    notes:
      otherwise === undefined
        ? ['The filters have no tag that a policy can name. Choose the instances by one with --instance-tag.']
        : [],
  };
}

/** Returns each combination of the tags; undefined if there is no tag, or one is not known. */
function knownTags(filters: Text, groups: Text): readonly (readonly InstanceTag[])[] | undefined {
  const lines = knownText(filters);
  const names = knownText(groups);
  if (lines === undefined || names === undefined) return undefined;
  const choices = lines
    .split(/\r?\n/)
    .map((line) => splitLine(line.trim()))
    .filter((line) => line?.name.startsWith('tag:') === true)
    .map((line) => splitValues(line?.list ?? '').map((value) => tagOf((line?.name ?? '').slice(4), value)));
  const inGroups = groupNames(names);
  if (inGroups.length > 0) choices.push(inGroups.map((value) => ({ key: groupTag, value })));
  let combinations: readonly (readonly InstanceTag[])[] = [[]];
  for (const choice of choices) {
    const known = choice.filter((tag) => tag !== undefined);
    if (known.length < choice.length || combinations.length * known.length > maxCombinations)
      return undefined;
    combinations = combinations.flatMap((before) => known.map((tag) => [...before, tag]));
  }
  return choices.length === 0 ? undefined : combinations;
}

/** Returns the tag for a value of a filter; undefined if it has a wildcard and an escaped one. */
function tagOf(key: string, value: string): InstanceTag | undefined {
  if (/^[^\\*?]*$/.test(value)) return { key, value };
  const literal = value.replaceAll(/\\(.)/gsu, '$1');
  if (!/[*?]/.test(value.replaceAll(/\\./gsu, ''))) return { key, value: literal };
  return literal === value ? { key, value, isPattern: true } : undefined;
}
