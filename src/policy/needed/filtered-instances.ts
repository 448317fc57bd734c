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
 * Returns the instances that the input `filters` chooses and those of `auto-scaling-group`, by the tags in them: one for
 * each combination of their values. Filters that are not about tags make the choice narrower than the policy.
 * @param otherwise the instances if no tag is known
 */
export function filteredInstances(
  filters: Text,
  groups: Text,
  otherwise: ChosenInstance | undefined,
): FilteredInstances {
  const chosen: ChosenInstance[] = [];
  const notes: string[] = [];
  for (const [text, tagsIn] of [
    [filters, tagsOfFilters],
    [groups, tagsOfGroups],
  ] as const) {
    if (isBlank(text)) continue;
    const known = knownText(text);
    const tags = known === undefined ? undefined : tagsIn(known);
    if (tags !== undefined) chosen.push(...tags.map((combination) => ({ tags: combination })));
    else if (otherwise !== undefined) chosen.push(otherwise);
    else {
      chosen.push({ id: [{ source: writtenText(text).replaceAll(/\s+/g, ' ').trim() }] });
      notes.push('No tag of the filters can be used. Add --instance-tag.');
    }
  }
  return { chosen, notes: [...new Set(notes)] };
}

function tagsOfGroups(names: string): readonly (readonly InstanceTag[])[] {
  return groupNames(names).map((value) => [{ key: groupTag, value }]);
}

/** Returns each combination of the tags; undefined if there is no tag, or one cannot be a condition of IAM. */
function tagsOfFilters(lines: string): readonly (readonly InstanceTag[])[] | undefined {
  const choices: InstanceTag[][] = [];
  for (const [, key = '', list = ''] of lines.matchAll(/^[ \t]*tag:([^=\r\n]+?)[ \t]*=(.*)$/gm))
    choices.push(splitValues(list).map((value) => tagOf(key, value)));
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
