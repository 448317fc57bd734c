/** Returns the value that a part of the sorted values does not exceed (nearest rank); 0 if there is none. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
