import {
  canonicalKey,
  isResourceTag,
  maxTunnelDurationKey,
  osUserKey,
  privateIpAddressKey,
  remotePortKey,
} from './condition-key';

/** The actions that the rules reason about, in AWS's spelling. */
export const sendSshPublicKey = 'ec2-instance-connect:SendSSHPublicKey';
export const sendSerialConsoleSshPublicKey = 'ec2-instance-connect:SendSerialConsoleSSHPublicKey';
export const openTunnel = 'ec2-instance-connect:OpenTunnel';
export const describeInstances = 'ec2:DescribeInstances';
export const describeInstanceConnectEndpoints = 'ec2:DescribeInstanceConnectEndpoints';

/** One of them. */
export type EicAction =
  | typeof sendSshPublicKey
  | typeof sendSerialConsoleSshPublicKey
  | typeof openTunnel
  | typeof describeInstances
  | typeof describeInstanceConnectEndpoints;

/** All of them. */
export const eicActions: readonly EicAction[] = [
  sendSshPublicKey,
  sendSerialConsoleSshPublicKey,
  openTunnel,
  describeInstances,
  describeInstanceConnectEndpoints,
];

/** Resources and condition keys of an action (service authorization reference of EC2 Instance Connect and of EC2). */
interface ActionFacts {
  /** Pattern of all its resources. `*` if it has no resource types: then only `*` in a policy has an effect. */
  readonly resource: string;
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
}

const instances = 'arn:*:ec2:*:*:instance/*';
const endpoints = 'arn:*:ec2:*:*:instance-connect-endpoint/*';

const facts: Readonly<Record<EicAction, ActionFacts>> = {
  [sendSshPublicKey]: { resource: instances, always: [osUserKey], sometimes: [] },
  [sendSerialConsoleSshPublicKey]: { resource: instances, always: [], sometimes: [] },
  [openTunnel]: {
    resource: endpoints,
    always: [remotePortKey, privateIpAddressKey],
    sometimes: [maxTunnelDurationKey],
  },
  [describeInstances]: { resource: '*', always: ['ec2:region'], sometimes: [] },
  [describeInstanceConnectEndpoints]: { resource: '*', always: ['ec2:region'], sometimes: [] },
};

/** Returns the pattern of all resources of an action, or `*` for an action without resource types. */
export function resourceOf(action: EicAction): string {
  return facts[action].resource;
}

/** Keys of every request (IAM User Guide, "Global condition context keys"). */
const everyRequest = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:userid',
]);

/** EC2's keys in every request with an instance's credentials (IAM User Guide, "Global condition context keys"). */
const callerKeys = new Set(['ec2:roledelivery', 'ec2:sourceinstancearn']);

/** Prefixes of keys of the caller, which are not those of a service. */
const callerPrefixes = new Set(['aws', 'saml', 'sts']);

/** Whether requests of an action carry a condition key. `never` for tags of the request and keys of other actions. */
export function presence(action: EicAction, key: string): 'always' | 'sometimes' | 'never' {
  const canonical = canonicalKey(key);
  const { resource, always, sometimes } = facts[action];
  if (always.includes(canonical) || everyRequest.has(canonical)) return 'always';
  if (sometimes.includes(canonical) || callerKeys.has(canonical)) return 'sometimes';
  if (isResourceTag(canonical)) return resource === '*' ? 'never' : 'sometimes';
  if (canonical.startsWith('aws:requesttag/') || canonical === 'aws:tagkeys') return 'never';
  const prefix = canonical.slice(0, Math.max(0, canonical.indexOf(':')));
  return prefix === '' || prefix.includes('.') || callerPrefixes.has(prefix) ? 'sometimes' : 'never';
}
