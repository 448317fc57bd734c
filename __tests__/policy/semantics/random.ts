/** Random numbers that are the same for the same seed. */
export interface Random {
  /** From 0 to `limit - 1`. */
  below(limit: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** @throws if there is no item */
  pick<Item>(items: readonly Item[]): Item;
  /** Text of some letters of an alphabet. */
  text(length: number, alphabet: string): string;
}

/** Returns random numbers (mulberry32) for a seed, a number or any text. */
export function randomFrom(seed: number | string): Random {
  let state = typeof seed === 'number' ? seed : hashOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    text: (length, alphabet) => {
      let text = '';
      for (let left = length; left > 0; left--) text += alphabet[below(alphabet.length)];
      return text;
    },
  };
}

/** Returns 32 bits of a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
