import { createHash } from 'node:crypto';

/** How much larger than its equal share a shard may be. More keeps more instances in place, less evens the shards out. */
const maxLoad = 1.25;

/**
 * Divides instances among shards so that each instance stays in its shard from run to run: rendezvous hashing with bounded
 * loads. With one instance or one shard more or less, few others change their shard. No shard has more than a quarter
 * above its equal share.
 * @param ids in any order, each once
 * @param count number of shards
 * @returns the IDs of each shard, in the order given. Shards may be empty.
 */
export function shardsOf(ids: readonly string[], count: number): readonly (readonly string[])[] {
  const room = Math.ceil((ids.length / count) * maxLoad);
  const shardOf = new Map<string, number>();
  const sizes = new Array<number>(count).fill(0);
  // A fixed order, so that the shards do not depend on the order given.
  for (const id of ids.toSorted()) {
    const seed = createHash('sha256').update(id).digest().readUInt32BE();
    let best = -1;
    let bestWeight = -1;
    for (const [shard, size] of sizes.entries()) {
      const weight = mixed(seed ^ mixed(shard + 1));
      if (size < room && weight > bestWeight) [best, bestWeight] = [shard, weight];
    }
    shardOf.set(id, best);
    sizes[best] = (sizes[best] ?? 0) + 1;
  }
  const shards = sizes.map((): string[] => []);
  for (const id of ids) shards[shardOf.get(id) ?? 0]?.push(id);
  return shards;
}

/** The finalizer of MurmurHash3: 32 bits, each of which depends on all bits of `value`. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
