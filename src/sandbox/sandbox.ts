import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootLog } from './aws/console-output';
import { AwsEndpoint, type RecordedCall } from './aws/endpoint';
import { type Fault, Faults } from './aws/faults';
import { hostName, type InstanceRecord, instanceRecord, type SandboxInstanceOptions } from './instance';
import { bindAll, stopListening } from './loopback';
import { KeySigner } from './metadata/key-signer';
import { MetadataPage } from './metadata/page';
import { type Push, PushedKeys } from './pushed-keys';
import { SandboxError } from './sandbox-error';
import { SshHost } from './ssh/host';
import { generateHostKeys, type HostKey, type HostKeyType } from './ssh/host-keys';

export type { RecordedCall } from './aws/endpoint';
export type { Fault } from './aws/faults';
export type { SandboxInstanceOptions } from './instance';
export type { Push } from './pushed-keys';
export { SandboxError } from './sandbox-error';

/** Where the AWS calls are answered; instances have addresses of their own. */
const endpointAddress = '127.0.0.1';

/** What a sandbox is to be; everything has a default. */
export interface SandboxOptions {
  /** Default `eu-central-1`. */
  readonly region?: string;
  /** 12 digits. */
  readonly accountId?: string;
  /** The instances, or how many; default is one. */
  readonly instances?: readonly SandboxInstanceOptions[] | number;
  /** TCP port of the AWS endpoint and of the metadata pages; default is a free one. */
  readonly port?: number;
  /** TCP port of all SSH hosts; default is a free one. */
  readonly sshPort?: number;
  /** The largest page of `DescribeInstances`, whatever is asked for; default 1000. */
  readonly pageSize?: number;
  /** How long a pushed key is good, in seconds; default 60. */
  readonly keyLifetimeSeconds?: number;
  /** The clock, in milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
}

/** An instance of a running sandbox. */
export interface SandboxInstance {
  readonly id: string;
  /** The `Name` tag. */
  readonly name: string;
  /** The loopback address of its SSH host and its metadata page. */
  readonly address: string;
  /** Public host keys, as lines of `*.pub` files. */
  readonly hostKeys: readonly string[];
  /** `http://127.0.0.11:PORT`, to be used for `http://169.254.169.254`. */
  readonly metadataUrl: string;
  /** The directory that commands start in. It is removed with the sandbox. */
  readonly home: string;
  /** Cuts all SSH connections off without a word, as an instance that vanishes. */
  disconnect(): void;
}

/** A running sandbox. Whoever started it closes it. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`, the value of `AWS_ENDPOINT_URL`. */
  readonly endpoint: string;
  readonly region: string;
  /** What a program needs in its environment to take the sandbox for AWS. */
  readonly env: Record<string, string>;
  readonly sshPort: number;
  readonly instances: readonly SandboxInstance[];
  /** Every AWS call so far, in the order of the answers. */
  readonly calls: readonly RecordedCall[];
  /** Every pushed key so far, expired ones too. */
  readonly pushes: readonly Push[];
  /** Makes calls of an operation fail, from now on or so many times; several faults take effect one after the other. */
  fail(operation: string, fault: Fault): void;
  /** Forgets the faults of an operation, or all. */
  clearFaults(operation?: string): void;
  /** Ends all that was started: servers, connections, commands, directories. */
  close(): Promise<void>;
}

interface Machine {
  readonly record: InstanceRecord;
  readonly home: string;
  readonly publicKeys: readonly string[];
  readonly host: SshHost | undefined;
}

function refuseDuplicates(what: string, values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new SandboxError(`Two instances have the ${what} ${twice}`);
}

function hostKeyTypes(options: SandboxInstanceOptions, count: number): readonly HostKeyType[] {
  if (options.sshHost === false) return [];
  return options.hostKeyTypes ?? (count > 10 ? ['ed25519', 'ecdsa'] : ['ed25519', 'ecdsa', 'rsa']);
}

/** A port that nothing listens on, for SSH hosts that the caller brings along. */
async function freePort(): Promise<number> {
  const { port, listeners } = await bindAll([endpointAddress], 0, () => createNetServer());
  await Promise.all(listeners.map(stopListening));
  return port;
}

function answerFault(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
  response.end('The sandbox itself failed\n');
}

/** What has to be undone, last first. */
class Undoing {
  private readonly steps: (() => Promise<void>)[] = [];
  private running: Promise<void> | undefined;

  add(step: () => Promise<void>): void {
    this.steps.push(step);
  }

  run(): Promise<void> {
    this.running ??= this.undo();
    return this.running;
  }

  private async undo(): Promise<void> {
    for (const step of this.steps.reverse()) await step();
  }
}

/**
 * Starts the embedded AWS: the calls of EC2 and EC2 Instance Connect that this project uses, the metadata page of
 * each instance, and an SSH host for each. All of it listens on 127.0.0.0/8 only.
 *
 * @throws SandboxError on options that cannot be met; nothing is left running.
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
    instanceRecord(wish, index, { region, launchTime: now() - 3_600_000 }),
  );
  refuseDuplicates(
    'ID',
    records.map((record) => record.id),
  );
  refuseDuplicates(
    'address',
    records.map((record) => record.address),
  );

  const pushedKeys = new PushedKeys(keyLifetimeSeconds, now);
  const directory = await mkdtemp(join(tmpdir(), 'eic-sandbox-'));
  undoing.add(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
  const machines = await Promise.all(
    wishes.map((wish, index) =>
      machine(wish, records[index], { count: wishes.length, directory, pushedKeys }),
    ),
  );

  const hosts = new Map<string, SshHost>();
  for (const { record, host } of machines) if (host !== undefined) hosts.set(record.address, host);
  undoing.add(async () => {
    await Promise.all([...hosts.values()].map((host) => host.close()));
  });
  const sshPort =
    hosts.size === 0 ? options.sshPort || (await freePort()) : await listenAll(hosts, options.sshPort ?? 0);

  const calls: RecordedCall[] = [];
  const faults = new Faults();
  const principal = `arn:aws:iam::${accountId}:user/sandbox`;
  const credentials = {
    accessKeyId: `SANDBOX${randomBytes(6).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64url'),
  };
  const publicKeys = new Map(machines.map(({ record, publicKeys: keys }) => [record.id, keys]));
  const aws = new AwsEndpoint({
    accountId,
    principal,
    credentials,
    instances: records,
    pushedKeys,
    faults,
    pageSize,
    now,
    record: (call) => calls.push(call),
    consoleOutput: (record) =>
      record.consoleOutput === 'auto'
        ? bootLog(hostName(record), record.imageName, publicKeys.get(record.id) ?? [], record.launchTime)
        : record.consoleOutput,
  });
  let signer: Promise<KeySigner> | undefined;
  const lazySigner = (): Promise<KeySigner> => {
    signer ??= KeySigner.create(region, now());
    return signer;
  };
  const pages = new Map(
    records.map((record) => [record.address, new MetadataPage(record, pushedKeys, lazySigner, now)]),
  );
  const { port, servers } = await serveHttp([...pages.keys()], options.port ?? 0, (request, response) => {
    const page = pages.get(request.socket.localAddress ?? '');
    return page !== undefined && request.url?.startsWith('/latest/')
      ? page.answer(request, response)
      : aws.answer(request, response);
  });
  undoing.add(async () => {
    await Promise.all(servers.map(closeHttp));
  });

  const endpoint = `http://${endpointAddress}:${port}`;
  return {
    endpoint,
    region,
    sshPort,
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    instances: machines.map(({ record, home, publicKeys: hostKeys, host }) => ({
      id: record.id,
      name: record.tags.Name ?? '',
      address: record.address,
      hostKeys,
      metadataUrl: `http://${record.address}:${port}`,
      home,
      disconnect: () => host?.disconnect(),
    })),
    calls,
    pushes: pushedKeys.pushes,
    fail: (operation, fault) => faults.add(operation, fault),
    clearFaults: (operation) => faults.clear(operation),
    close: () => undoing.run(),
  };
}

async function machine(
  wish: SandboxInstanceOptions,
  record: InstanceRecord | undefined,
  sandbox: { readonly count: number; readonly directory: string; readonly pushedKeys: PushedKeys },
): Promise<Machine> {
  if (record === undefined) throw new SandboxError('An instance has no record');
  const home = join(sandbox.directory, record.id);
  await mkdir(home, { mode: 0o700 });
  const hostKeys: HostKey[] = await generateHostKeys(hostKeyTypes(wish, sandbox.count), hostName(record));
  const publicKeys = [...hostKeys.map((key) => key.publicKey), ...(wish.hostPublicKeys ?? [])];
  if (wish.sshHost === false) return { record, home, publicKeys, host: undefined };
  const { pushedKeys } = sandbox;
  const algorithms = wish.algorithms;
  const host = new SshHost({
    instance: record,
    hostKeys,
    pushedKeys,
    home,
    ...(algorithms && { algorithms }),
  });
  return { record, home, publicKeys, host };
}

async function listenAll(hosts: ReadonlyMap<string, SshHost>, wantedPort: number): Promise<number> {
  const { port } = await bindAll([...hosts.keys()], wantedPort, (address) => {
    const host = hosts.get(address);
    if (host === undefined) throw new SandboxError(`No SSH host for ${address}`);
    return host.listener;
  });
  return port;
}

async function serveHttp(
  addresses: readonly string[],
  wantedPort: number,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ port: number; servers: HttpServer[] }> {
  const all = [...new Set([endpointAddress, ...addresses])];
  const { port, listeners } = await bindAll(all, wantedPort, () =>
    createServer((request, response) => {
      answer(request, response).catch(() => answerFault(response));
    }),
  );
  return { port, servers: listeners };
}

async function closeHttp(server: HttpServer): Promise<void> {
  const stopped = stopListening(server);
  server.closeAllConnections();
  await stopped;
}
