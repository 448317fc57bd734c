import type { StringNode } from './document';
import type { Statement } from './model';

/** Returns the statement that contains a string, by binary search: statements are in the order of the file. */
export function statementAround(
  statements: readonly Statement[],
  { range }: StringNode,
): Statement | undefined {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = statements[middle]?.node;
    if (node === undefined) return undefined;
    if (range.end <= node.range.start) high = middle;
    else if (range.start >= node.range.end) low = middle + 1;
    else return statements[middle];
  }
  return undefined;
}
