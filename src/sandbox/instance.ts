import { randomBytes } from 'node:crypto';
import type { ServerConfig } from 'ssh2';
import { isLoopback, loopbackAddress } from './loopback';
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

/** What an instance of the sandbox is to be; everything has a default. */
export interface SandboxInstanceOptions {
  /** `i-` and 17 hexadecimal digits; default is a random one. */
  readonly id?: string;
  /** The `Name` tag; default is `web-1`, `web-2`, … */
  readonly name?: string;
  /** Further tags. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Default `running`. */
  readonly state?: string;
  /** The Region it is in, where that is not the sandbox's; it is then found only by requests signed for that Region. */
  readonly region?: string;
  /** The loopback address that it listens on: default 127.0.0.11, 127.0.0.12, … */
  readonly address?: string;
  /** Default is `127.1.0.11`, …, where nothing listens. `null`: none. */
  readonly privateAddress?: string | null;
  /** Default is `address`. `null`: none. */
  readonly publicAddress?: string | null;
  /** Default none. */
  readonly ipv6Address?: string | null;
  readonly imageId?: string;
  /** Default `AlmaLinux OS 9.8.20260810 x86_64`; instances of one image have one name. */
  readonly imageName?: string;
  readonly vpcId?: string;
  readonly subnetId?: string;
  readonly availabilityZone?: string;
  /** Users that the sandbox's SSH host knows; default `ec2-user`. All of them run commands as the current OS user. */
  readonly osUsers?: readonly string[];
  /**
   * What `GetConsoleOutput` returns; `auto` (default) is a boot log with the host keys in the two blocks that
   * cloud-init prints, `null` is none.
   */
  readonly consoleOutput?: string | null;
  /** Whether the sandbox listens for SSH at `address`; `false`: something else does, such as a real sshd. */
  readonly sshHost?: boolean;
  /**
   * Default: Ed25519, ECDSA (NIST P-256) and RSA; with more than ten instances Ed25519 and ECDSA, since each RSA key
   * takes a tenth of a second to make.
   */
  readonly hostKeyTypes?: readonly HostKeyType[];
  /** What the sandbox's SSH host offers, in ssh2's terms; default is all that ssh2 has on. */
  readonly algorithms?: ServerConfig['algorithms'];
  /** Lines of `*.pub` files of what listens there when `sshHost` is `false`, for the console output. */
  readonly hostPublicKeys?: readonly string[];
}

/** An instance as the AWS calls tell of it. */
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
  readonly osUsers: readonly string[];
  readonly consoleOutput: string | null;
  /** When it was launched, in milliseconds since 1970. */
  readonly launchTime: number;
}

/** `ip-127-1-0-11`, the host name that EC2 gives an instance with that private address. */
export function hostName(instance: Pick<InstanceRecord, 'id' | 'privateAddress'>): string {
  return instance.privateAddress === null
    ? instance.id
    : `ip-${instance.privateAddress.replaceAll('.', '-')}`;
}

/**
 * Fills in the defaults of the `index`-th (from 0) instance.
 * @throws SandboxError on an ID, a state or an address that an instance cannot have.
 */
export function instanceRecord(
  options: SandboxInstanceOptions,
  index: number,
  sandbox: { readonly region: string; readonly launchTime: number },
): InstanceRecord {
  const id = options.id ?? `i-0${randomBytes(8).toString('hex')}`;
  if (!/^i-[a-f0-9]{8,30}$/.test(id)) throw new SandboxError(`Not an instance ID: ${id}`);
  const state = options.state ?? 'running';
  if (stateCodes[state] === undefined) throw new SandboxError(`Not a state of an instance: ${state}`);
  const address = options.address ?? loopbackAddress(index);
  if (!isLoopback(address)) throw new SandboxError(`Not an address in 127.0.0.0/8: ${address}`);
  const region = options.region ?? sandbox.region;
  const gone = state === 'terminated';
  // EC2 takes the public IPv4 address from an instance that does not run, and all addresses from a terminated one.
  const holdsPublicAddress = ['pending', 'running', 'shutting-down'].includes(state);
  const privateAddress = gone
    ? null
    : loopbackAddress(index).replace(/^127\.(\d+)/, (_, second) => `127.${Number(second) + 1}`);
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
    vpcId: options.vpcId ?? 'vpc-0a1b2c3d4e5f60718',
    subnetId: options.subnetId ?? 'subnet-0a1b2c3d4e5f60718',
    availabilityZone: options.availabilityZone ?? `${region}a`,
    osUsers: options.osUsers ?? ['ec2-user'],
    consoleOutput: options.consoleOutput === undefined ? 'auto' : options.consoleOutput,
    launchTime: sandbox.launchTime,
  };
}
