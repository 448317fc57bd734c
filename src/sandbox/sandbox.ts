import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Policy } from '../policy/model';
import { bootLog } from './aws/console-output';
import { AwsEndpoint, type RecordedCall } from './aws/endpoint';
import { type Fault, Faults } from './aws/faults';
import { startHttpServers } from './http-servers';
import { Access } from './iam/access';
import { callerOf } from './iam/caller';
import { readPolicy } from './iam/read-policy';
import {
  hostName,
  type InstanceRecord,
  instanceAt,
  instanceRecord,
  type SandboxInstanceOptions,
} from './instance';
import { type MachineRoom, makeMachine } from './machine';
import { KeySigner } from './metadata/key-signer';
import { MetadataPage } from './metadata/page';
import type { Network } from './network/network';
import type { SandboxNetworkOptions } from './network/network-options';
import { Networks } from './network/networks';
import { type Push, PushedKeys } from './pushed-keys';
import { SandboxError } from './sandbox-error';
import { knownHosts, listenForSsh } from './ssh-listeners';
import { makeTemporaryFolder } from './temporary-folder';
import type { SandboxEndpointOptions } from './tunnel/endpoint-record';
import { endpointView, type SandboxEndpoint, startEndpoints } from './tunnel/endpoints';
import { Undoing } from './undoing';

export type { RecordedCall } from './aws/endpoint';
export { denied, type Fault, operations, throttled } from './aws/faults';
export type { SandboxInstanceOptions } from './instance';
export { defaultIds } from './network/default-ids';
export type { Network } from './network/network';
export type { SandboxNetworkOptions } from './network/network-options';
export type { Push } from './pushed-keys';
export { SandboxError } from './sandbox-error';
export type { SandboxEndpointOptions } from './tunnel/endpoint-record';
export type { SandboxEndpoint } from './tunnel/endpoints';

/** Address of the AWS endpoint. Instances have other addresses. */
const endpointAddress = '127.0.0.1';

/** Options of a sandbox. All of them have a default. */
export interface SandboxOptions {
  /** Default `eu-central-1`. */
  readonly region?: string;
  /** 12 digits. */
  readonly accountId?: string;
  /** The instances, or their number; default 1. */
  readonly instances?: readonly SandboxInstanceOptions[] | number;
  /** VPC, subnets, security groups and so on of its Region; by default everything is reachable. */
  readonly network?: SandboxNetworkOptions;
  /** EC2 Instance Connect Endpoints; default: none. */
  readonly endpoints?: readonly SandboxEndpointOptions[];
  /**
   * JSON texts of the caller's identity policies; default none: everything is allowed. With them a call is refused
   * unless they allow it.
   */
  readonly policies?: readonly string[];
  /**
   * ARN of the caller: a user (default `user/sandbox`), or a session of a role, such as
   * `arn:aws:sts::123456789012:assumed-role/deploy/GitHubActions`.
   */
  readonly principal?: string;
  /** Whether the credentials in `env` are session credentials, with a session token; default `false`. */
  readonly sessionCredentials?: boolean;
  /** TCP port of the AWS endpoint and of the metadata pages; default: a free one. */
  readonly port?: number;
  /** TCP port of all SSH hosts; default: a free one. */
  readonly sshPort?: number;
  /**
   * Maximum page size of the calls that describe a list, even if a call asks for more; default 1000.
   */
  readonly pageSize?: number;
  /** Lifetime of a pushed key in seconds; default 60. */
  readonly keyLifetimeSeconds?: number;
  /** The clock, in milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
}

/** The properties of an instance that can be changed at run time. */
export type InstanceChange =
  | 'state'
  | 'consoleOutput'
  | 'tags'
  | 'publicAddress'
  | 'imageId'
  | 'imageName'
  | 'subnetId'
  | 'securityGroupIds'
  | 'statusChecks'
  | 'metadataService';

/** An instance of a running sandbox. */
export interface SandboxInstance {
  readonly id: string;
  /** The `Name` tag. */
  readonly name: string;
  /** The loopback address of its SSH host and its metadata page. */
  readonly address: string;
  /** Its private IPv4 address, where nothing listens. An endpoint and a bastion map it to `address`. */
  readonly privateAddress: string | null;
  readonly publicAddress: string | null;
  /** Public host keys, as lines of `*.pub` files. */
  readonly hostKeys: readonly string[];
  /** `http://127.0.0.11:PORT`, in place of `http://169.254.169.254`. */
  readonly metadataUrl: string;
  /** The directory that commands start in. It is removed with the sandbox. */
  readonly home: string;
  /** Changes what AWS reports of the instance from now on. Its servers are not changed. */
  change(changes: Partial<Pick<InstanceRecord, InstanceChange>>): void;
  /** Cuts off all SSH connections without notice, as an instance that vanishes does. */
  disconnect(): void;
}

/** A running sandbox. The caller closes it. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`, the value of `AWS_ENDPOINT_URL`. */
  readonly endpoint: string;
  readonly region: string;
  /** Environment variables that make the AWS SDKs and the AWS CLI use the sandbox. */
  readonly env: Record<string, string>;
  readonly sshPort: number;
  /** Path of a `known_hosts` file with the host keys of all instances. */
  readonly knownHostsFile: string;
  /** ARN of the caller that the credentials in `env` belong to. */
  readonly principal: string;
  readonly instances: readonly SandboxInstance[];
  readonly endpoints: readonly SandboxEndpoint[];
  /** The network of its Region. It can be changed at run time. */
  readonly network: Network;
  /** All AWS calls so far, in the order of the responses. */
  readonly calls: readonly RecordedCall[];
  /** All pushed keys so far, also expired ones. */
  readonly pushes: readonly Push[];
  /** All keys pushed for serial consoles so far. Their `osUser` is `port0`. */
  readonly serialPushes: readonly Push[];
  /**
   * Makes calls of an operation fail. Several faults take effect one after the other.
   * @returns a function that removes the fault
   */
  fail(operation: string, fault: Fault): () => void;
  /** Removes the faults of an operation, or all. */
  clearFaults(operation?: string): void;
  /** Replaces the caller's policies. @throws SandboxError if one is malformed */
  setPolicies(policies: readonly string[]): void;
  /** Ends everything that was started: servers, connections, commands, directories. */
  close(): Promise<void>;
}

function refuseDuplicates(what: string, values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new SandboxError(`Two instances have the ${what} ${twice}`);
}

function policiesOf(texts: readonly string[]): Policy[] {
  return texts.map((text, index) => readPolicy(text, `Policy ${index + 1}`));
}

/**
 * Starts the embedded AWS: the calls of EC2, EC2 Instance Connect and STS that this project uses, the metadata page of each
 * instance, and an SSH server for each that is running. All of it listens on 127.0.0.0/8 only.
 *
 * @throws SandboxError if an option is invalid or a port is not available; nothing is left running.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const undoing = new Undoing();
  try {
    return await start(options, undoing);
  } catch (error) {
    await undoing.run();
    throw error;
  }
}

async function start(options: SandboxOptions, undoing: Undoing): Promise<Sandbox> {
  const { region = 'eu-central-1', accountId = '123456789012', pageSize = 1000 } = options;
  const { keyLifetimeSeconds = 60, now = Date.now } = options;
  if (!/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)) throw new SandboxError(`Not a Region: ${region}`);
  if (!/^\d{12}$/.test(accountId)) throw new SandboxError(`Not an account ID: ${accountId}`);
  if (!Number.isInteger(pageSize) || pageSize < 1) throw new SandboxError(`Not a page size: ${pageSize}`);
  if (!(keyLifetimeSeconds > 0)) throw new SandboxError(`Not a lifetime in seconds: ${keyLifetimeSeconds}`);
  const { instances: wanted = 1 } = options;
  const wishes: readonly SandboxInstanceOptions[] =
    typeof wanted === 'number' ? Array.from({ length: wanted }, () => ({})) : wanted;
  const records = wishes.map((wish, index) =>
    instanceRecord(wish, index, { region, launchTime: now() - 3_600_000, network: options.network }),
  );
  refuseDuplicates(
    'ID',
    records.map((record) => record.id),
  );
  refuseDuplicates(
    'address',
    records.map((record) => record.address),
  );
  refuseDuplicates(
    'IPv6 address',
    records.flatMap(({ ipv6Address }) => ipv6Address ?? []),
  );

  const pushedKeys = new PushedKeys(keyLifetimeSeconds, now);
  const serialKeys = new PushedKeys(keyLifetimeSeconds, now);
  const folder = await makeTemporaryFolder('eic-sandbox');
  undoing.add(() => folder.remove());
  const room: MachineRoom = {
    count: wishes.length,
    directory: folder.path,
    pushedKeys,
    find: (from, { address, port }) => {
      const instance = instanceAt(records, from, address);
      return instance && { address: instance.address, port: port === 22 ? sshPort : port };
    },
  };
  const machines = await Promise.all(
    wishes.flatMap((wish, index) => {
      const record = records[index];
      return record === undefined ? [] : makeMachine(wish, record, room);
    }),
  );

  undoing.add(async () => {
    await Promise.all(machines.map(({ host }) => host?.close()));
  });
  const sshPort = await listenForSsh(machines, options.sshPort ?? 0);
  const knownHostsFile = join(folder.path, 'known_hosts');
  await writeFile(knownHostsFile, knownHosts(machines, sshPort));

  const calls: RecordedCall[] = [];
  const faults = new Faults();
  const { principal = `arn:aws:iam::${accountId}:user/sandbox` } = options;
  const credentials = {
    accessKeyId: `SANDBOX${randomBytes(6).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64url'),
    ...(options.sessionCredentials === true && { sessionToken: randomBytes(120).toString('base64') }),
  };
  const caller = callerOf(principal, accountId, credentials.accessKeyId.slice(-12));
  const access = new Access(caller, accountId, policiesOf(options.policies ?? []));
  const record = (call: RecordedCall): void => void calls.push(call);
  const createdAt = now() - 86_400_000;
  const endpoints = await startEndpoints(
    options.endpoints ?? [],
    { region, folder: folder.path, createdAt },
    {
      access,
      accountId,
      credentials,
      faults,
      sshPort,
      now,
      record,
      find: (endpoint, address) => instanceAt(records, endpoint, address),
    },
    undoing,
  );
  const described = endpoints.servers.map(({ endpoint }) => endpoint);
  const networks = new Networks({ region, accountId, sshPort }, options.network, [...records, ...described]);
  const publicKeys = new Map(machines.map(({ record, publicKeys: keys }) => [record.id, keys]));
  const aws = new AwsEndpoint({
    accountId,
    access,
    credentials,
    instances: records,
    endpoints: described,
    networkOf: (name) => networks.of(name),
    pushedKeys,
    serialKeys,
    faults,
    pageSize,
    now,
    record,
    consoleOutput: (instance) =>
      instance.consoleOutput === 'auto'
        ? bootLog(
            hostName(instance),
            instance.imageName,
            publicKeys.get(instance.id) ?? [],
            instance.launchTime,
          )
        : instance.consoleOutput,
  });
  let signer: Promise<KeySigner> | undefined;
  const lazySigner = (): Promise<KeySigner> => {
    signer ??= KeySigner.create(region, now());
    return signer;
  };
  const pages = new Map(
    records.map((record) => [record.address, new MetadataPage(record, pushedKeys, lazySigner, now)]),
  );
  const addresses = new Set([endpointAddress, ...pages.keys()]);
  const http = await startHttpServers([...addresses], options.port ?? 0, (request, response) => {
    const page = pages.get(request.socket.localAddress ?? '');
    return page !== undefined && request.url?.startsWith('/latest/')
      ? page.answer(request, response)
      : aws.answer(request, response);
  });
  undoing.add(http.close);

  const endpoint = `http://${endpointAddress}:${http.port}`;
  return {
    endpoint,
    region,
    sshPort,
    knownHostsFile,
    principal,
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      ...(credentials.sessionToken !== undefined && { AWS_SESSION_TOKEN: credentials.sessionToken }),
      AWS_EC2_METADATA_DISABLED: 'true',
      // The AWS CLI reads the one, Node the other.
      ...(endpoints.authorityFile !== undefined && {
        AWS_CA_BUNDLE: endpoints.authorityFile,
        NODE_EXTRA_CA_CERTS: endpoints.authorityFile,
      }),
    },
    instances: machines.map(({ record: instance, home, publicKeys: hostKeys, host }) => ({
      id: instance.id,
      name: instance.tags.Name ?? '',
      address: instance.address,
      privateAddress: instance.privateAddress,
      publicAddress: instance.publicAddress,
      hostKeys,
      metadataUrl: `http://${instance.address}:${http.port}`,
      home,
      change: (changes) => void Object.assign(instance, changes),
      disconnect: () => host?.disconnect(),
    })),
    endpoints: endpoints.servers.map(endpointView),
    network: networks.of(region),
    calls,
    pushes: pushedKeys.pushes,
    serialPushes: serialKeys.pushes,
    fail: (operation, fault) => faults.add(operation, fault),
    clearFaults: (operation) => faults.clear(operation),
    setPolicies: (texts) => access.setPolicies(policiesOf(texts)),
    close: () => undoing.run(),
  };
}
