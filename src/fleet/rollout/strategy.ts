/** A number of instances, or a percentage of all instances of a run. */
export type Quantity = { readonly instances: number } | { readonly percent: number };

/** How the instances of a run follow one another. */
export interface Strategy {
  /**
   * `parallel`: all are one batch. `rolling`: batches of `batchSize`, one after the other. `canary`: one batch of
   * `batchSize`, in which no instance may fail, and then all others.
   */
  readonly kind: 'parallel' | 'rolling' | 'canary';
  readonly batchSize: Quantity;
  /** Milliseconds between the end of a batch and the start of the next. */
  readonly pauseMs: number;
}

/** The strategy of a run that names none. */
export const inParallel: Strategy = { kind: 'parallel', batchSize: { percent: 100 }, pauseMs: 0 };

/** Returns how many of `total` instances a quantity is. A percentage is rounded down. */
export function countOf(quantity: Quantity, total: number): number {
  return 'percent' in quantity ? Math.floor((quantity.percent * total) / 100) : quantity.instances;
}

/** Returns a quantity as a user writes it: `3` or `10%`. */
export function quantityText(quantity: Quantity): string {
  return 'percent' in quantity ? `${quantity.percent}%` : String(quantity.instances);
}

/** Instances that are worked on before those of the next batch are started. */
export interface Batch {
  /** From 1. */
  readonly number: number;
  /** In the order of starts. At least one. */
  readonly ids: readonly string[];
}

/**
 * Returns the batches of a strategy. No batch is empty, and a percentage is at least one instance.
 * @param order all IDs, in the order of starts
 */
export function batchesOf(order: readonly string[], { kind, batchSize }: Strategy): readonly Batch[] {
  const size = Math.max(1, countOf(batchSize, order.length));
  const parts: (readonly string[])[] = [];
  if (kind === 'parallel') parts.push(order);
  else if (kind === 'canary') parts.push(order.slice(0, size), order.slice(size));
  else for (let at = 0; at < order.length; at += size) parts.push(order.slice(at, at + size));
  return parts.filter(({ length }) => length > 0).map((ids, index) => ({ number: index + 1, ids }));
}
