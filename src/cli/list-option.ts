/**
 * Collects the values of an option that may be given several times. Commander's own variadic options would take the
 * file names behind them as well.
 */
export function listed(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
