import type { InstanceFilter, Selection } from '../fleet/selection/selection';
import { filterValues } from '../instance/find';
import { withoutWildcards } from '../instance/find-by-name';
import { groupNames, groupTag } from '../policy/instance-filters';
import { readFilters } from './filters';
import type { InputReader } from './input-reader';
import { type WritableFolders, writableFolders } from './output-path';
import { readEarlierRun } from './retry';
import { readIds, readInstanceIds, readRegions } from './target';

const stateFilters = ['instance-state-name', 'instance-state-code'];

/**
 * Reads the inputs that choose instances. Records a mistake if none of them is given. With `retry-failed-of`, what succeeded
 * in the earlier run is left out, and its other instances are the default. That all have succeeded is no failure.
 * @param folders the folders for files of an earlier run
 */
export function readSelection(
  inputs: InputReader,
  environment: NodeJS.ProcessEnv,
  folders: WritableFolders = writableFolders(environment),
): Selection {
  const named = readInstanceIds(inputs);
  const earlier = readEarlierRun(inputs, folders);
  const filters = readFilters(inputs);
  const filterSets = [filters, readGroups(inputs)].filter((set) => set.length > 0).map(withRunning);
  // A line that is wrong has its own mistake.
  const isFiltered = /^\s*[^\s#]/m.test(inputs.raw('filters')) || filterSets.length > 0;
  const isChosen = named.length > 0 || isFiltered;
  const succeeded = earlier?.succeeded ?? [];
  const selection = {
    regions: readRegions(inputs, environment),
    instanceIds: isChosen ? named : (earlier?.failed ?? []),
    filterSets,
    exclude: readIds(inputs, 'exclude', inputs.text('exclude')),
    retried: earlier && { succeeded, isWhole: !isChosen },
    maxInstances: inputs.integer('max-instances', 1, 100_000),
    allowEmpty: inputs.boolean('allow-empty') || (!isChosen && succeeded.length > 0),
  };
  if (!isChosen && earlier === undefined) {
    inputs.problem(
      '`instance-ids` is empty; it takes one or more IDs such as i-1234567890abcdef0. `filters` and `auto-scaling-group` choose instances without IDs.',
    );
  }
  refuseForSeveral(inputs, selection);
  return selection;
}

/** Records inputs that are about one instance, or about one Region, if there may be several. */
function refuseForSeveral(inputs: InputReader, selection: Selection): void {
  if (selection.filterSets.length > 0 && inputs.text('instance-ip') !== '') {
    inputs.problem(
      '`instance-ip` is the address of one instance, and filters may choose several; name the one in `instance-ids` alone.',
    );
  }
  const { length: count } = selection.regions;
  if (count < 2) return;
  for (const name of ['endpoint-id', 'bastion', 'security-group'] as const) {
    if (inputs.text(name) === '') continue;
    inputs.problem(
      `\`${name}\` is in one Region, and \`aws-region\` has ${count}; use a step for each Region.`,
    );
  }
}

/** Returns the filters with the state `running`, unless one is about the state. */
function withRunning(filters: readonly InstanceFilter[]): readonly InstanceFilter[] {
  if (filters.some(({ name }) => stateFilters.includes(name))) return filters;
  return [...filters, { name: 'instance-state-name', values: ['running'] }];
}

/** Reads `auto-scaling-group` as a filter. Names are literal: what looks like a wildcard in one is none. */
function readGroups(inputs: InputReader): readonly InstanceFilter[] {
  const names = groupNames(inputs.text('auto-scaling-group'));
  if (names.length === 0) return [];
  if (names.length > filterValues)
    inputs.problem(`\`auto-scaling-group\` has ${names.length} names; EC2 takes at most ${filterValues}.`);
  if (names.some((name) => name.length > 255 || name.startsWith('arn:')))
    inputs.problem('`auto-scaling-group` takes names of groups, each of at most 255 characters, and no ARN.');
  return [{ name: `tag:${groupTag}`, values: names.map(withoutWildcards) }];
}
