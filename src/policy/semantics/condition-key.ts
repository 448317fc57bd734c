/**
 * A condition key in the one spelling that this project compares by: case does not count in the names of condition
 * keys, and EC2's own `ec2:ResourceTag/…` asks for the same tag as `aws:ResourceTag/…` (service authorization reference
 * of EC2).
 */
export function canonicalKey(key: string): string {
  const lower = key.toLowerCase();
  return lower.startsWith('ec2:resourcetag/') ? `aws:${lower.slice(4)}` : lower;
}

/** The canonical key of the OS user that a key is pushed for. */
export const osUserKey = 'ec2:osuser';
/** The canonical key of the port that a tunnel leads to. */
export const remotePortKey = 'ec2-instance-connect:remoteport';
/** The canonical key of the address that a tunnel leads to. */
export const privateIpAddressKey = 'ec2-instance-connect:privateipaddress';
/** The canonical key of the seconds that a tunnel may stay open. */
export const maxTunnelDurationKey = 'ec2-instance-connect:maxtunnelduration';

/** Whether a canonical key asks for a tag of the resource. */
export function isResourceTag(key: string): boolean {
  return key.startsWith('aws:resourcetag/');
}

/** The keys of IAM's own that hold a list (IAM User Guide, "Multivalued context keys"). */
const lists = new Set([
  'aws:calledvia',
  'aws:principalorgpaths',
  'aws:principalservicenameslist',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:tagkeys',
]);

/** Whether a canonical key surely has one value in a request, not a list. */
export function hasOneValue(key: string): boolean {
  return /^(?:aws|ec2|ec2-instance-connect):/.test(key) && !lists.has(key);
}
