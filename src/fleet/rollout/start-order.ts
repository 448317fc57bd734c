import type { Choice } from '../selection/choice';

/**
 * Returns the IDs of a choice in the order in which they are started: one of each Availability Zone in turn, so that the
 * instances that are worked on at the same time, or in one batch, are spread over the zones. Within a zone they stay in
 * the order of the results, and the zones are in the order in which they first occur there. The same choice has always the
 * same order. Those that cannot be connected to are last.
 */
export function startOrder({ ids, instances, problems }: Choice): readonly string[] {
  const zones = new Map<string, string[]>();
  for (const id of ids) {
    if (problems.has(id)) continue;
    const instance = instances.get(id);
    const zone = instance?.availabilityZone ?? instance?.region ?? '';
    const members = zones.get(zone);
    if (members === undefined) zones.set(zone, [id]);
    else members.push(id);
  }
  const turns = Math.max(0, ...[...zones.values()].map(({ length }) => length));
  const order: string[] = [];
  for (let turn = 0; turn < turns; turn++) {
    for (const members of zones.values()) {
      const id = members[turn];
      if (id !== undefined) order.push(id);
    }
  }
  return [...order, ...ids.filter((id) => problems.has(id))];
}
