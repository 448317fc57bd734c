import { RangesCache } from '../../ip-ranges/cache';
import type { ServicePrefix } from '../../ip-ranges/document';
import { publishedAt } from '../../ip-ranges/load';
import { fact } from './fact';

/**
 * The ranges from which the browser console of EC2 Instance Connect connects in the Region, as far as `eic ip-ranges` has
 * kept them: nothing is downloaded for a check. Empty if they are not known.
 */
export const consoleRanges = fact(
  async ({ aws, environment, attempt }): Promise<readonly ServicePrefix[]> => {
    // A step that failed has nothing to do with the console.
    if (attempt !== undefined) return [];
    const kept = new RangesCache(new URL(publishedAt), environment).read();
    return kept?.ranges.prefixes.filter(({ region }) => region === aws.region) ?? [];
  },
);
