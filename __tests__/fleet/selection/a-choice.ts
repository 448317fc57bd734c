import type { Choice } from '../../../src/fleet/selection/choice';
import type { Instance } from '../../../src/instance/instance';

/** A choice of instances that all run. */
export function aChoice(instances: readonly Instance[], parts: Partial<Choice> = {}): Choice {
  return {
    ids: instances.map(({ id }) => id),
    instances: new Map(instances.map((instance) => [instance.id, instance])),
    problems: new Map(),
    wasPending: new Set(),
    findMs: 0,
    ...parts,
  };
}
