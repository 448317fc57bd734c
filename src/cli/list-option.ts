/**
 * Collects the values of an option that may be repeated. Commander's variadic options would also take the file names
 * after them.
 */
export function listed(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
