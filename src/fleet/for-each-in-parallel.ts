/**
 * Does `task` for each item, at most `limit` at a time, in the items' order.
 * @returns the tasks' values, in the items' order
 * @throws what a task throws; tasks should not
 */
export async function forEachInParallel<Item, Value>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  const rest = items.entries();
  const worker = async () => {
    // The workers share one iterator, so each entry is taken once.
    for (const [index, item] of rest) values[index] = await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return values;
}
