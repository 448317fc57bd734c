import type { Substitutions } from './fill-template';
import { partitionOf } from './partition';
import type { PolicyValues } from './policy-values';

/** What both templates, and the statements that can be added to them, have for placeholders. */
export function commonSubstitutions({
  regions,
  accounts,
  partition,
  osUsers = ['ec2-user'],
  endpoint,
}: PolicyValues): Substitutions {
  return {
    // The guide writes the partition out; it follows from the Region.
    'aws:ec2:$REGION': regions.map((region) => `${partition ?? partitionOf(region)}:ec2:${region}`),
    '$ACCOUNT-ID': accounts,
    'ec2-user': osUsers,
    '$ENDPOINT-ID': endpoint?.ids ?? ['*'],
    '$REMOTE-PORT': (endpoint?.remotePorts ?? [22]).map(String),
  };
}
