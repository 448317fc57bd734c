import type { JoinedResults } from '../../fleet/results/join-results';
import { listedNames } from './listed-names';

/**
 * Returns a warning about results that were not joined, because they are of other instances than those that are named;
 * `undefined` if there are none.
 * @param name the input or the flag that names the instances
 */
export function leftOutText({ leftOut }: JoinedResults, name: string): string | undefined {
  if (leftOut.length === 0) return undefined;
  const what =
    leftOut.length === 1 ? 'The result of 1 instance is' : `The results of ${leftOut.length} instances are`;
  return `${what} left out, because \`${name}\` does not name ${leftOut.length === 1 ? 'it' : 'them'}: ${listedNames(leftOut)}.`;
}
