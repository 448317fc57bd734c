/** Returns a number of instances in words: `1 instance`, `57 instances`. */
export function instancesText(count: number): string {
  return count === 1 ? '1 instance' : `${count} instances`;
}
