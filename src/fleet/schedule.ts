/** Returned by an attempt that could not begin, because the process has no file descriptor left. */
export const outOfFiles = Symbol('out of files');

/** What {@link schedule} does with each item. */
export interface Schedule<Item, Value> {
  /** Maximum number of items worked on at a time. */
  readonly limit: number;
  /**
   * Works on one item. Should not reject. `alone` is true if nothing else was under way at the start: fewer at a time
   * would then not help, and {@link outOfFiles} must not be returned.
   */
  readonly attempt: (item: Item, alone: boolean) => Promise<Value | typeof outOfFiles>;
  /** Asked before each start: the value of an item that must not be started any more; `undefined` to start it. */
  readonly skip: (item: Item) => Value | undefined;
  /** The limit was lowered to `limit`, because an attempt was out of files. */
  readonly lowered: (limit: number) => void;
}

/**
 * Works on all items, in their order, at most `limit` at a time. An attempt that is out of files lowers the limit to
 * what else is under way, and its item is the next to be tried when one of those has finished.
 * @returns the values, in the items' order
 * @throws what an attempt throws
 */
export async function schedule<Item, Value>(
  items: readonly Item[],
  { limit, attempt, skip, lowered }: Schedule<Item, Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  const waiting = [...items.entries()];
  // Each worker does one item at a time, so their number is the limit.
  let workers = Math.min(limit, items.length);

  async function worker(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, item] = next;
      const skipped = skip(item);
      const value = skipped === undefined ? await attempt(item, workers === 1) : skipped;
      if (value !== outOfFiles) {
        values[index] = value;
        continue;
      }
      waiting.unshift(next);
      lowered(Math.max(1, workers - 1));
      // The last worker goes on: now it is alone.
      if (workers > 1) break;
    }
    workers -= 1;
  }

  await Promise.all(Array.from({ length: workers }, worker));
  return values;
}
