import { randomBytes } from 'node:crypto';
import type { ServerConfig } from 'ssh2';
import { isLoopback, loopbackAddress } from './loopback';
import { defaultIds, idIn } from './network/default-ids';
import type { SandboxNetworkOptions } from './network/network-options';
import { SandboxError } from './sandbox-error';
import type { HostKeyType } from './ssh/host-keys';

/** EC2's instance states and their numbers (API reference, `InstanceState`). */
export const stateCodes: Readonly<Record<string, number>> = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
};

/**
 * Result of an instance's status checks: `ok`, `impaired` (its own check fails), `system-impaired` (that of its host
 * fails), `initializing`, or `insufficient-data`. A stopped instance has none, whatever is asked for.
 */
export type StatusChecks = 'ok' | 'impaired' | 'system-impaired' | 'initializing' | 'insufficient-data';

/** Options of an instance. All of them have a default. */
export interface SandboxInstanceOptions {
  /** `i-` and 17 hexadecimal digits; default: random. */
  readonly id?: string;
  /** The `Name` tag; default: `web-1`, `web-2`, … */
  readonly name?: string;
  /** Other tags. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Default `running`. */
  readonly state?: string;
  /** Its Region; default: that of the sandbox. Only requests signed for its Region find it. */
  readonly region?: string;
  /** The loopback address that it listens on; default: 127.0.0.11, 127.0.0.12, … */
  readonly address?: string;
  /** Default: `127.1.0.11`, …, where nothing listens. `null`: none. */
  readonly privateAddress?: string | null;
  /** Default: `address`. `null`: none. */
  readonly publicAddress?: string | null;
  /** Default none. The sandbox listens for SSH on `::1` too if one instance has it. */
  readonly ipv6Address?: string | null;
  readonly imageId?: string;
  /** Default `AlmaLinux OS 9.8.20260810 x86_64`; instances of one image have one name. */
  readonly imageName?: string;
  /** Default: that of the subnet, or the sandbox's VPC. */
  readonly vpcId?: string;
  /** Default: a public subnet. `defaultIds.privateSubnet` is one without a route from the internet. */
  readonly subnetId?: string;
  readonly availabilityZone?: string;
  /** Default: a group that allows SSH. */
  readonly securityGroupIds?: readonly string[];
  /** Default `ok`. */
  readonly statusChecks?: StatusChecks;
  /** Whether its metadata service is on; default `true`. If it is off, its page refuses everything, as EC2's does. */
  readonly metadataService?: boolean;
  /** Users of the SSH host; default: `ec2-user`. Commands run as the current OS user for all of them. */
  readonly osUsers?: readonly string[];
  /**
   * The output of `GetConsoleOutput`. `auto` (default): a boot log with the host keys in the two blocks that cloud-init
   * prints. `null`: none.
   */
  readonly consoleOutput?: string | null;
  /** Whether the sandbox listens for SSH at `address`; `false` if another server does, such as a real sshd. */
  readonly sshHost?: boolean;
  /**
   * Default: Ed25519, ECDSA (NIST P-256) and RSA; with more than ten instances Ed25519 and ECDSA, since each RSA key
   * takes a tenth of a second to make.
   */
  readonly hostKeyTypes?: readonly HostKeyType[];
  /** Whether the SSH host forwards connections to other instances of its VPC, as a bastion does; default `true`. */
  readonly allowTcpForwarding?: boolean;
  /** Algorithms of the SSH host, in ssh2's form; default: those of ssh2. */
  readonly algorithms?: ServerConfig['algorithms'];
  /** Host keys of the other server if `sshHost` is `false`, as lines of `*.pub` files. */
  readonly hostPublicKeys?: readonly string[];
}

/** An instance as the AWS calls describe it. */
export interface InstanceRecord {
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly state: string;
  readonly region: string;
  readonly address: string;
  readonly privateAddress: string | null;
  readonly publicAddress: string | null;
  readonly ipv6Address: string | null;
  readonly imageId: string;
  readonly imageName: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly availabilityZone: string;
  readonly securityGroupIds: readonly string[];
  readonly statusChecks: StatusChecks;
  readonly metadataService: boolean;
  readonly osUsers: readonly string[];
  readonly consoleOutput: string | null;
  /** Launch time, in milliseconds since 1970. */
  readonly launchTime: number;
}

/** Returns the hostname that EC2 gives an instance with that private address, such as `ip-127-1-0-11`. */
export function hostName(instance: Pick<InstanceRecord, 'id' | 'privateAddress'>): string {
  return instance.privateAddress === null
    ? instance.id
    : `ip-${instance.privateAddress.replaceAll('.', '-')}`;
}

/** Returns the instance that has a private IPv4 address or an IPv6 address in a VPC. */
export function instanceAt(
  instances: readonly InstanceRecord[],
  { vpcId, region }: { readonly vpcId: string; readonly region: string },
  address: string,
): InstanceRecord | undefined {
  return instances.find(
    (instance) =>
      instance.vpcId === vpcId &&
      instance.region === region &&
      [instance.privateAddress, instance.ipv6Address].includes(address),
  );
}

/** Returns the private address of the `index`-th (from 0) instance, in the block of its subnet. */
function privateAddressOf(index: number, isPrivate: boolean): string {
  return loopbackAddress(index).replace(
    /^127\.(\d+)\.(\d+)/,
    (_, second, third) => `127.${Number(second) + 1}.${Number(third) + (isPrivate ? 128 : 0)}`,
  );
}

/**
 * Fills in the defaults of the `index`-th (from 0) instance.
 * @throws SandboxError if an ID, a state or an address is invalid.
 */
export function instanceRecord(
  options: SandboxInstanceOptions,
  index: number,
  sandbox: {
    readonly region: string;
    readonly launchTime: number;
    readonly network?: SandboxNetworkOptions | undefined;
  },
): InstanceRecord {
  const id = options.id ?? `i-0${randomBytes(8).toString('hex')}`;
  if (!/^i-[a-f0-9]{8,30}$/.test(id)) throw new SandboxError(`Not an instance ID: ${id}`);
  const state = options.state ?? 'running';
  if (stateCodes[state] === undefined) throw new SandboxError(`Not a state of an instance: ${state}`);
  const address = options.address ?? loopbackAddress(index);
  if (!isLoopback(address)) throw new SandboxError(`Not an address in 127.0.0.0/8: ${address}`);
  const region = options.region ?? sandbox.region;
  const terminated = state === 'terminated';
  // EC2 releases the public IPv4 address of an instance that stops, and all addresses of a terminated one.
  const holdsPublicAddress = ['pending', 'running', 'shutting-down'].includes(state);
  const subnet = sandbox.network?.subnets?.find((known) => known.id === options.subnetId);
  const vpcId = options.vpcId ?? subnet?.vpcId ?? defaultIds.vpc;
  const subnetId = options.subnetId ?? idIn(vpcId, 'publicSubnet');
  const privateAddress = terminated ? null : privateAddressOf(index, subnetId === defaultIds.privateSubnet);
  const publicAddress = holdsPublicAddress ? address : null;
  return {
    id,
    tags: { Name: options.name ?? `web-${index + 1}`, ...options.tags },
    state,
    region,
    address,
    privateAddress: options.privateAddress === undefined ? privateAddress : options.privateAddress,
    publicAddress: options.publicAddress === undefined ? publicAddress : options.publicAddress,
    ipv6Address: options.ipv6Address ?? null,
    imageId: options.imageId ?? 'ami-0a1b2c3d4e5f60718',
    imageName: options.imageName ?? 'AlmaLinux OS 9.8.20260810 x86_64',
    vpcId,
    subnetId,
    availabilityZone: options.availabilityZone ?? subnet?.availabilityZone ?? `${region}a`,
    securityGroupIds: options.securityGroupIds ?? [idIn(vpcId, 'instanceGroup')],
    statusChecks: options.statusChecks ?? 'ok',
    metadataService: options.metadataService ?? true,
    osUsers: options.osUsers ?? ['ec2-user'],
    consoleOutput: options.consoleOutput === undefined ? 'auto' : options.consoleOutput,
    launchTime: sandbox.launchTime,
  };
}
