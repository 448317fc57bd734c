import { nearestRegion, regionExists } from '../../policy/tables/regions';
import { type Check, passed } from '../check';

/** Whether the Region is one that AWS has. */
export const region: Check = {
  id: 'region',
  group: 'aws',
  title: 'Region',
  asks: 'Is it a Region that AWS has?',
  permissions: [],
  needs: [],
  async run({ aws }) {
    if (regionExists(aws.region)) return passed(`${aws.region} is a Region of AWS.`);
    const near = nearestRegion(aws.region);
    return {
      state: 'warned',
      summary: `This version knows no Region ${aws.region}.`,
      remedy: near === undefined ? 'Check its name.' : `Check its name: ${near} is similar.`,
    };
  },
};
