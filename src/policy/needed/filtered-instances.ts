import { groupNames, groupTag, splitValues } from '../instance-filters';
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
  const source = `${writtenText(filters).trim()} ${writtenText(groups).trim()}`
    .replaceAll(/\s+/g, ' ')
    .trim();
  return otherwise === undefined
    ? { chosen: [{ id: [{ source }] }], notes: ['No tag of the filters can be used. Add --instance-tag.'] }
    : { chosen: [otherwise], notes: [] };
}

/** Returns each combination of the tags; undefined if there is no tag, or one is not known. */
function knownTags(filters: Text, groups: Text): readonly (readonly InstanceTag[])[] | undefined {
  const lines = knownText(filters);
  const names = knownText(groups);
  if (lines === undefined || names === undefined) return undefined;
  const choices: InstanceTag[][] = [];
  for (const [, key = '', list = ''] of lines.matchAll(/^[ \t]*tag:([^=\r\n]+?)[ \t]*=(.*)$/gm))
    choices.push(splitValues(list).map((value) => tagOf(key, value)));
  const inGroups = groupNames(names);
  if (inGroups.length > 0) choices.push(inGroups.map((value) => ({ key: groupTag, value })));
  let combinations: InstanceTag[][] = [[]];
  for (const choice of choices) {
    if (combinations.length * choice.length > maxCombinations) return undefined;
    combinations = combinations.flatMap((before) => choice.map((tag) => [...before, tag]));
  }
  // The escapes of EC2 are not those of IAM.
  const isKnown = combinations.flat().every(({ value, isPattern }) => !isPattern || !value.includes('\\'));
  return isKnown && choices.length > 0 ? combinations : undefined;
}

function tagOf(key: string, value: string): InstanceTag {
  return /[\\*?]/.test(value) ? { key, value, isPattern: true } : { key, value };
}
