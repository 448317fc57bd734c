import type { Selection } from '../../../src/fleet/selection/selection';

/** A selection of instances by their IDs, with the defaults of `action.yml`. */
export function aSelection(
  instanceIds: readonly string[],
  region = 'eu-central-1',
  parts: Partial<Selection> = {},
): Selection {
  return {
    regions: [region],
    instanceIds,
    filterSets: [],
    exclude: [],
    retried: undefined,
    maxInstances: 500,
    allowEmpty: false,
    ...parts,
  };
}
