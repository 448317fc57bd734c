/** Returned by an attempt that could not begin, because the process has no file descriptor left. */
export const outOfFiles = Symbol('out of files');

/** Says that an attempt continues after it has given its place to the next. */
const isReleased = Symbol('released');

/** Options of {@link schedule}. */
export interface Schedule<Item, Value> {
  /** Maximum number of items worked on at a time. */
  readonly limit: number;
  /**
   * Works on one item. Should not reject. `alone` is true if no other attempt is running at the start. A lower limit
   * would not help then, so {@link outOfFiles} must not be returned. After `release`, the next item starts although this
   * one continues, outside the limit; it must not be out of files then.
   */
  readonly attempt: (item: Item, alone: boolean, release: () => void) => Promise<Value | typeof outOfFiles>;
  /** Called before each start. Returns the value of an item that must not be started; `undefined` to start it. */
  readonly skip: (item: Item) => Value | undefined;
  /** The limit was lowered to `limit`, because an attempt was out of files. */
  readonly lowered: (limit: number) => void;
}

/**
 * Works on all items, in their order, at most `limit` at a time. An attempt that is out of files halves the limit, and
 * its item is the next to be tried.
 * @returns the values, in the items' order
 * @throws what an attempt throws
 */
export async function schedule<Item, Value>(
  items: readonly Item[],
  { limit, attempt, skip, lowered }: Schedule<Item, Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  const waiting = [...items.entries()];
  const released: Promise<unknown>[] = [];
  let room = limit;
  let workers = Math.min(limit, items.length);

  /** Works on one item at a time, until there is none left or the limit is below the number of workers. */
  async function worker(): Promise<void> {
    while (workers <= room) {
      const next = waiting.shift();
      if (next === undefined) break;
      const [index, item] = next;
      const roomAtStart = room;
      const value = skip(item) ?? (await started(index, item));
      if (value === isReleased) continue;
      if (value !== outOfFiles) {
        values[index] = value;
        continue;
      }
      waiting.unshift(next);
      // An attempt from before the last lowering says nothing about the new limit.
      if (room !== roomAtStart) continue;
      room = Math.max(1, Math.floor(Math.min(room, workers) / 2));
      lowered(room);
    }
    workers -= 1;
  }

  /** Returns the value of an item, or that it continues without a place. */
  async function started(index: number, item: Item): Promise<Value | typeof outOfFiles | typeof isReleased> {
    let release = (): void => undefined;
    const given = new Promise<typeof isReleased>((resolve) => {
      release = () => resolve(isReleased);
    });
    const value = attempt(item, workers === 1, release);
    const first = await Promise.race([value, given]);
    if (first === isReleased) {
      const ended = value.then((late) => {
        if (late !== outOfFiles) values[index] = late;
      });
      // It is awaited in the end.
      ended.catch(() => undefined);
      released.push(ended);
    }
    return first;
  }

  await Promise.all(Array.from({ length: workers }, worker));
  await Promise.all(released);
  return values;
}
