import type { RouteInputs } from '../connect/choose-route';
import type { RunRequest } from '../fleet/run';
import { mayBeSeveral, type Selection } from '../fleet/selection/selection';
import type { DeploymentRequest } from '../remote/deployment/deployment-request';
import { type ScriptRequest, shellProblem, workingDirectoryProblem } from '../remote/script/request';
import { type BootstrapInputs, readBootstrap } from './bootstrap';
import { readEnv } from './env';
import { readTagVariables } from './env-from-tags';
import { refuseForeignInputs } from './foreign-inputs';
import { described, InputReader, type InputSource } from './input-reader';
import { readHostKeyMode, readKeyType, readKnownHosts } from './login';
import { type WritableFolders, writableFolders } from './output-path';
import { type OutputPlaces, readOutputPlaces } from './output-places';
import { readRoute } from './route';
import { readHealthCheck, readScript } from './script';
import { readSecurityGroup, type SecurityGroupInputs } from './security-group';
import { readSelection } from './selection';
import { readStrategy } from './strategy';
import { readOsUser } from './target';
import { readTransfers } from './transfers/transfers';

/** The inputs of `action.yml`, checked. */
export interface RunInputs extends OutputPlaces {
  /** Which instances to run on. */
  readonly selection: Selection;
  readonly request: RunRequest &
    DeploymentRequest & {
      /** The script that checks the instances of a batch after it, if there is one. */
      readonly healthCheck: ScriptRequest | undefined;
    };
  readonly routing: RouteInputs;
  /** The security group in which the port is opened for the run, if there is one. */
  readonly securityGroup: SecurityGroupInputs | undefined;
  /** The login to install missing packages with, if that is wanted. */
  readonly bootstrap: BootstrapInputs | undefined;
  /** Whether AWS may be asked why a connection failed. */
  readonly diagnose: boolean;
  /** Whether the output of several instances is shown after the run, what is the same once. */
  readonly grouped: boolean;
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
  const selection = readSelection(inputs, environment, writable);
  const osUser = readOsUser(inputs);
  const routing = readRoute(inputs, selection.instanceIds, osUser);
  const securityGroup = readSecurityGroup(inputs, routing);
  const knownHosts = readKnownHosts(inputs);
  const request = {
    port: routing.port,
    osUser,
    keyType: readKeyType(inputs),
    hostKeyMode: readHostKeyMode(inputs),
    knownHosts,
    ...readDeployment(inputs, mayBeSeveral(selection), environment, writable),
    connectTimeoutMs: inputs.durationMs('connect-timeout'),
    ...(inputs.text('wait-for-boot') !== '' && { waitForBootMs: inputs.durationMs('wait-for-boot') }),
    maxParallel: inputs.integer('max-parallel', 1, 1000),
    ...readStrategy(inputs),
    tagVariables: readTagVariables(inputs),
  };
  const bootstrap = readBootstrap(inputs, osUser);
  const diagnose = inputs.boolean('diagnose');
  const grouped = inputs.choice('output', ['live', 'grouped']) === 'grouped';
  const places = readOutputPlaces(inputs, writable);
  refuseForeignInputs(inputs);
  inputs.done();
  return {
    selection,
    request,
    routing,
    securityGroup,
    bootstrap,
    diagnose,
    grouped,
    ...places,
    warnings: knownHosts.warnings.map((warning) => `\`known-hosts\`: ${warning}`),
  };
}

/** Reads the work on each instance: the script, the files to copy, and the check after it. */
function readDeployment(
  inputs: InputReader,
  severalInstances: boolean,
  environment: NodeJS.ProcessEnv,
  folders: WritableFolders,
): Pick<RunInputs['request'], 'script' | 'transfers' | 'healthCheck'> {
  const shell = readShell(inputs);
  const script = readScript(inputs, shell, environment);
  const healthCheck = readHealthCheck(inputs, shell);
  const options = {
    env: readEnv(inputs, environment),
    shell: shell ?? '',
    ...readWorkingDirectory(inputs),
    pty: inputs.boolean('pty'),
    timeoutMs: inputs.durationMs('timeout'),
  };
  return {
    script: script === undefined ? undefined : { script, ...options },
    healthCheck: healthCheck === undefined ? undefined : { ...options, script: healthCheck, pty: false },
    transfers: readTransfers(inputs, { severalInstances, folders, timeoutMs: options.timeoutMs }),
  };
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
