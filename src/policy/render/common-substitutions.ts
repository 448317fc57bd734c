import type { Substitutions } from './fill-template';
import { partitionOf } from './partition';
import type { PolicyValues } from './policy-values';

/** Returns the values of the placeholders in both templates and in the optional statements. */
export function commonSubstitutions({
  regions,
  accounts,
  partition,
  osUsers = ['ec2-user'],
  endpoint,
}: PolicyValues): Substitutions {
  return {
    // The guide has a fixed partition; here it depends on the Region.
    'aws:ec2:$REGION': regions.map((region) => `${partition ?? partitionOf(region)}:ec2:${region}`),
    '$ACCOUNT-ID': accounts,
    'ec2-user': osUsers,
    '$ENDPOINT-ID': endpoint?.ids ?? ['*'],
    '$REMOTE-PORT': (endpoint?.remotePorts ?? [22]).map(String),
  };
}
