import { isRegionName } from '../aws/region-name';
import type { KeyTypeInput } from '../connect/authentication';
import type { RouteInputs } from '../connect/choose-route';
import type { HostKeyMode } from '../connect/host-keys/check';
import { parseKnownHosts } from '../connect/host-keys/known-hosts';
import type { RunRequest } from '../fleet/run';
import { isInstanceId } from '../instance/instance-id';
import { isOsUser, osUserForm } from '../policy/os-user';
import { type ScriptRequest, shellProblem, workingDirectoryProblem } from '../remote/script/request';
import { type BootstrapInputs, readBootstrap } from './bootstrap';
import { readEnv } from './env';
import { refuseForeignInputs } from './foreign-inputs';
import { described, InputReader, type InputSource } from './input-reader';
import { type WritableFolders, writableFolders } from './output-path';
import { readOutputsDir } from './outputs-dir';
import { readRoute } from './route';
import { readScript } from './script';
import { readSecurityGroup, type SecurityGroupInputs } from './security-group';
import { readTranscript } from './transcript';

const keyTypes = ['auto', 'ed25519', 'rsa'] as const satisfies readonly KeyTypeInput[];
const hostKeyModes = ['auto', 'strict', 'off'] as const satisfies readonly HostKeyMode[];

/** The inputs of `action.yml`, checked. */
export interface RunInputs {
  readonly region: string;
  readonly request: RunRequest & { readonly script: ScriptRequest };
  readonly routing: RouteInputs;
  /** The security group in which the port is opened for the run, if there is one. */
  readonly securityGroup: SecurityGroupInputs | undefined;
  /** The login to install missing packages with, if that is wanted. */
  readonly bootstrap: BootstrapInputs | undefined;
  /** Whether AWS may be asked why a connection failed. */
  readonly diagnose: boolean;
  /** Absolute path of the directory for the output of each instance, if it is wanted. */
  readonly outputsDir: string | undefined;
  /** Absolute path of the file for the transcript, if it is wanted. */
  readonly transcript: string | undefined;
  /** Warnings about inputs that can be used. */
  readonly warnings: readonly string[];
}

/**
 * Reads all inputs of the `run` action.
 * @param writable the folders for files that the run writes
 * @throws EicError `EIC_INPUT_INVALID` with every mistake at once, each naming the input and the accepted form
 */
export function readRunInputs(
  source: InputSource,
  environment: NodeJS.ProcessEnv,
  writable: WritableFolders = writableFolders(environment),
): RunInputs {
  const inputs = new InputReader(source);
  const instanceIds = readInstanceIds(inputs);
  const region = readRegion(inputs, environment);
  const osUser = readOsUser(inputs);
  const routing = readRoute(inputs, instanceIds, osUser);
  const securityGroup = readSecurityGroup(inputs, routing);
  const { knownHosts, problems } = parseKnownHosts(inputs.raw('known-hosts'));
  for (const problem of problems) inputs.problem(`\`known-hosts\`: ${problem}`);
  const shell = readShell(inputs);
  const request = {
    instanceIds,
    port: routing.port,
    osUser,
    keyType: inputs.choice('key-type', keyTypes),
    hostKeyMode: inputs.choice('host-key-verification', hostKeyModes),
    knownHosts,
    script: {
      script: readScript(inputs, shell, environment),
      env: readEnv(inputs, environment),
      shell: shell ?? '',
      ...readWorkingDirectory(inputs),
      pty: inputs.boolean('pty'),
      timeoutMs: inputs.durationMs('timeout'),
    },
    connectTimeoutMs: inputs.durationMs('connect-timeout'),
    ...(inputs.text('wait-for-boot') !== '' && { waitForBootMs: inputs.durationMs('wait-for-boot') }),
    maxParallel: inputs.integer('max-parallel', 1, 1000),
    failFast: inputs.boolean('fail-fast'),
  };
  const bootstrap = readBootstrap(inputs, osUser);
  const diagnose = inputs.boolean('diagnose');
  const outputsDir = readOutputsDir(inputs, writable);
  const transcript = readTranscript(inputs, writable);
  refuseForeignInputs(inputs);
  inputs.done();
  return {
    region,
    request,
    routing,
    securityGroup,
    bootstrap,
    diagnose,
    outputsDir,
    transcript,
    warnings: knownHosts.warnings.map((warning) => `\`known-hosts\`: ${warning}`),
  };
}

function readInstanceIds(inputs: InputReader): string[] {
  const text = inputs.text('instance-ids');
  const ids = text.split(/[\s,]+/).filter((id) => id !== '');
  if (ids.length === 0)
    inputs.problem('`instance-ids` is empty; it takes one or more IDs such as i-1234567890abcdef0.');
  const wrong = [...ids.keys()].filter((index) => !isInstanceId(ids[index] ?? ''));
  const form = 'an ID is "i-" and 8 or 17 digits of 0-9 and a-f';
  if (wrong.length > 0 && wrong.length < ids.length) {
    // By place: a quoted entry may be a part of a registered secret, which the runner would not mask.
    inputs.problem(`\`instance-ids\`: ${entries(wrong, ids.length)}; ${form}.`);
  } else if (wrong.length > 0) {
    inputs.problem(`\`instance-ids\` is ${described(text)}; ${form}.`);
  }
  return [...new Set(ids)];
}

/** Maximum number of wrong entries that a message counts up. */
const maxPlaces = 10;

function entries(wrong: readonly number[], count: number): string {
  const places = wrong.slice(0, maxPlaces).map((index) => String(index + 1));
  if (wrong.length > maxPlaces) places.push(`${wrong.length - maxPlaces} more`);
  const last = places.pop() ?? '';
  return places.length === 0
    ? `entry ${last} of ${count} is not an instance ID`
    : `entries ${places.join(', ')} and ${last} of ${count} are not instance IDs`;
}

function readRegion(inputs: InputReader, { AWS_REGION, AWS_DEFAULT_REGION }: NodeJS.ProcessEnv): string {
  const input = inputs.text('aws-region');
  const region = input || AWS_REGION || AWS_DEFAULT_REGION || '';
  const form = 'it takes a Region such as eu-central-1';
  if (region === '') {
    inputs.problem(`\`aws-region\` is empty, and so is the environment variable AWS_REGION; ${form}.`);
  } else if (!isRegionName(region)) {
    const place = input === '' ? 'is empty, and the environment variable AWS_REGION is' : 'is';
    inputs.problem(`\`aws-region\` ${place} ${described(region)}; ${form}.`);
  }
  return region;
}

function readOsUser(inputs: InputReader): string {
  const osUser = inputs.text('os-user');
  if (!isOsUser(osUser)) inputs.problem(`\`os-user\` is ${described(osUser)}; it takes ${osUserForm}.`);
  return osUser;
}

/** Returns `undefined` after a problem was recorded. */
function readShell(inputs: InputReader): string | undefined {
  const shell = inputs.text('shell');
  const problem = shellProblem(shell);
  if (problem === undefined) return shell;
  inputs.problem(`\`shell\` is ${described(shell)}; it ${problem}.`);
  return undefined;
}

function readWorkingDirectory(inputs: InputReader): { workingDirectory?: string } {
  const directory = inputs.text('working-directory');
  if (directory === '') return {};
  const problem = workingDirectoryProblem(directory);
  // The instance's message about a directory quotes it, so that this cannot be a pasted key.
  if (/[\r\n]/.test(directory)) {
    inputs.problem(`\`working-directory\` is ${described(directory)}; it takes one path.`);
  } else if (problem !== undefined) {
    inputs.problem(`\`working-directory\` ${problem}.`);
  }
  return { workingDirectory: directory };
}
