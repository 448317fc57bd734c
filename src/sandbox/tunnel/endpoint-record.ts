import { randomBytes } from 'node:crypto';
import { isLoopback, loopbackAddress } from '../loopback';
import { defaultIds, idIn } from '../network/default-ids';
import { SandboxError } from '../sandbox-error';

/** States of an endpoint (EC2 API reference, `Ec2InstanceConnectEndpoint`). */
const states = [
  'create-in-progress',
  'create-complete',
  'create-failed',
  'delete-in-progress',
  'delete-complete',
  'delete-failed',
  'update-in-progress',
  'update-complete',
  'update-failed',
];

/** Options of an EC2 Instance Connect Endpoint. All of them have a default. */
export interface SandboxEndpointOptions {
  /** `eice-` and 17 hexadecimal digits; default: random. */
  readonly id?: string;
  /** Default `create-complete`. */
  readonly state?: string;
  /** Its Region; default: that of the sandbox. */
  readonly region?: string;
  /** Default: the VPC that instances have by default. */
  readonly vpcId?: string;
  /** Default: the public subnet of its VPC, which instances have by default. */
  readonly subnetId?: string;
  readonly availabilityZone?: string;
  /** Default: a group of the endpoints of its VPC, from which the default group of the instances allows SSH. */
  readonly securityGroupIds?: readonly string[];
  readonly preserveClientIp?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  /** The loopback address that it listens on; default: 127.2.0.11, 127.2.0.12, … */
  readonly address?: string;
  /** TCP port; default: a free one. With 443, which only root may use, the DNS names have no port. */
  readonly port?: number;
  /** The DNS name that EC2 reports; default: `address:port`. Its certificate is valid for both. */
  readonly dnsName?: string;
  /** Whether it has a DNS name for FIPS, on an address of its own: 127.3.0.11, …; default `false`. */
  readonly fips?: boolean;
  /** Number of tunnels that may be open at a time; default 20. */
  readonly maximumTunnels?: number;
  /** Seconds after which each tunnel is closed, even if a longer time is asked for; default 3600. */
  readonly maximumSeconds?: number;
  /** Ports of instances that it connects to, in addition to 22, 3389 and the sandbox's SSH port. */
  readonly remotePorts?: readonly number[];
}

/** An endpoint with its defaults filled in. */
export interface EndpointRecord {
  readonly id: string;
  readonly state: string;
  readonly region: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly availabilityZone: string;
  readonly securityGroupIds: readonly string[];
  readonly preserveClientIp: boolean;
  readonly tags: Readonly<Record<string, string>>;
  readonly address: string;
  readonly fipsAddress: string | null;
  readonly port: number;
  readonly maximumTunnels: number;
  readonly maximumSeconds: number;
  readonly remotePorts: readonly number[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** An endpoint as the AWS calls describe it. */
export interface DescribedEndpoint extends EndpointRecord {
  readonly dnsName: string;
  readonly fipsDnsName: string | null;
}

/** Returns the `index`-th (from 0) loopback address of a kind: 127.2.0.11, 127.2.0.12, … for `second` 2. */
function addressWith(second: number, index: number): string {
  return loopbackAddress(index).replace(/^127\.\d+/, `127.${second}`);
}

/**
 * Fills in the defaults of the `index`-th (from 0) endpoint.
 * @throws SandboxError if an ID, a state, an address or a limit is invalid.
 */
export function endpointRecord(
  options: SandboxEndpointOptions,
  index: number,
  sandbox: { readonly region: string; readonly createdAt: number },
): EndpointRecord {
  const { id = `eice-0${randomBytes(8).toString('hex')}`, state = 'create-complete' } = options;
  const { region = sandbox.region, address = addressWith(2, index), port = 0 } = options;
  const { maximumTunnels = 20, maximumSeconds = 3600, vpcId = defaultIds.vpc } = options;
  if (!/^eice-[a-f0-9]{17}$/.test(id)) throw new SandboxError(`Not an endpoint ID: ${id}`);
  if (!states.includes(state)) throw new SandboxError(`Not a state of an endpoint: ${state}`);
  if (!isLoopback(address)) throw new SandboxError(`Not an address in 127.0.0.0/8: ${address}`);
  if (!(maximumSeconds > 0)) throw new SandboxError(`Not a time in seconds: ${maximumSeconds}`);
  return {
    id,
    state,
    region,
    vpcId,
    subnetId: options.subnetId ?? idIn(vpcId, 'publicSubnet'),
    availabilityZone: options.availabilityZone ?? `${region}a`,
    securityGroupIds: options.securityGroupIds ?? [idIn(vpcId, 'endpointGroup')],
    preserveClientIp: options.preserveClientIp ?? false,
    tags: options.tags ?? {},
    address,
    fipsAddress: options.fips === true ? addressWith(3, index) : null,
    port,
    maximumTunnels,
    maximumSeconds,
    remotePorts: options.remotePorts ?? [],
    createdAt: sandbox.createdAt,
  };
}
