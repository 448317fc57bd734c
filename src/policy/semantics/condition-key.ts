/**
 * Returns a condition key in the spelling that this project compares. Case does not count in the names of condition
 * keys, and EC2's own `ec2:ResourceTag/…` is the same tag as `aws:ResourceTag/…` (service authorization reference of
 * EC2).
 */
export function canonicalKey(key: string): string {
  const lower = key.toLowerCase();
  return lower.startsWith('ec2:resourcetag/') ? `aws:${lower.slice(4)}` : lower;
}

/** The canonical key of the OS user that a key is pushed for. */
export const osUserKey = 'ec2:osuser';
/** The canonical key of the port to which a tunnel connects. */
export const remotePortKey = 'ec2-instance-connect:remoteport';
/** The canonical key of the address to which a tunnel connects. */
export const privateIpAddressKey = 'ec2-instance-connect:privateipaddress';
/** The canonical key of the maximum duration of a tunnel, in seconds. */
export const maxTunnelDurationKey = 'ec2-instance-connect:maxtunnelduration';

/** Whether a canonical key is a tag of the resource. */
export function isResourceTag(key: string): boolean {
  return key.startsWith('aws:resourcetag/');
}

/** Global keys with a list of values (IAM User Guide, "Multivalued context keys"). */
const lists = new Set([
  'aws:calledvia',
  'aws:principalorgpaths',
  'aws:principalservicenameslist',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:tagkeys',
]);

/** Whether a canonical key certainly has a single value in a request, not a list. */
export function hasOneValue(key: string): boolean {
  return /^(?:aws|ec2|ec2-instance-connect):/.test(key) && !lists.has(key);
}
