import { isIP } from 'node:net';
import type { KeyTypeInput } from '../connect/authentication';
import { chooseRoute } from '../connect/choose-route';
import type { HostKeyMode } from '../connect/host-keys/check';
import { parseKnownHosts } from '../connect/host-keys/known-hosts';
import type { RunRequest } from '../fleet/run';
import { isOsUser, osUserForm } from '../policy/os-user';
import {
  envProblem,
  type ScriptRequest,
  scriptProblem,
  shellProblem,
  workingDirectoryProblem,
} from '../remote/script/request';
import { InputReader, shown } from './input-reader';
import { readOutputsDir } from './outputs-dir';
import { readScriptFile } from './script-file';

const keyTypes = ['auto', 'ed25519', 'rsa'] as const satisfies readonly KeyTypeInput[];
const hostKeyModes = ['auto', 'strict', 'off'] as const satisfies readonly HostKeyMode[];

/** The inputs of `action.yml`, checked. */
export interface RunInputs {
  readonly region: string;
  readonly request: RunRequest & { readonly script: ScriptRequest };
  /** Absolute path of the directory for the output of each instance, if it is wanted. */
  readonly outputsDir: string | undefined;
  /** What the user should know of the inputs, though they can be used. */
  readonly warnings: readonly string[];
}

/**
 * Reads all inputs of the `run` action.
 * @throws EicError `EIC_INPUT_INVALID` with every mistake at once, each naming the input and the accepted form
 */
export function readRunInputs(environment: NodeJS.ProcessEnv): RunInputs {
  const inputs = new InputReader();
  const instanceIds = readInstanceIds(inputs);
  const region = readRegion(inputs, environment);
  const port = inputs.integer('port', 1, 65_535);
  const instanceIp = readInstanceIp(inputs, instanceIds);
  const { knownHosts, problems } = parseKnownHosts(inputs.raw('known-hosts'));
  for (const problem of problems) inputs.problem(`\`known-hosts\`: ${problem}`);
  const request = {
    instanceIds,
    route: chooseRoute({ port, instanceIp }),
    port,
    osUser: readOsUser(inputs),
    keyType: inputs.choice('key-type', keyTypes),
    hostKeyMode: inputs.choice('host-key-verification', hostKeyModes),
    knownHosts,
    script: {
      script: readScript(inputs, environment),
      env: readEnv(inputs, environment),
      shell: readShell(inputs),
      ...readWorkingDirectory(inputs),
      pty: inputs.boolean('pty'),
      timeoutMs: inputs.durationMs('timeout'),
    },
    connectTimeoutMs: inputs.durationMs('connect-timeout'),
    maxParallel: inputs.integer('max-parallel', 1, 1000),
    failFast: inputs.boolean('fail-fast'),
  };
  const outputsDir = readOutputsDir(inputs, environment);
  inputs.done();
  return {
    region,
    request,
    outputsDir,
    warnings: knownHosts.warnings.map((warning) => `\`known-hosts\`: ${warning}`),
  };
}

function readInstanceIds(inputs: InputReader): string[] {
  const ids = [
    ...new Set(
      inputs
        .text('instance-ids')
        .split(/[\s,]+/)
        .filter((id) => id !== ''),
    ),
  ];
  if (ids.length === 0)
    inputs.problem('`instance-ids` is empty; it takes one or more IDs such as i-1234567890abcdef0.');
  for (const id of ids) {
    // The form is that of SendSSHPublicKey's InstanceId.
    if (!/^i-[a-f0-9]{8,30}$/.test(id)) {
      inputs.problem(`\`instance-ids\` holds "${shown(id)}"; an ID is i- and 8 to 30 digits of 0-9 and a-f.`);
    }
  }
  return ids;
}

function readRegion(inputs: InputReader, { AWS_REGION, AWS_DEFAULT_REGION }: NodeJS.ProcessEnv): string {
  const region = inputs.text('aws-region') || AWS_REGION || AWS_DEFAULT_REGION || '';
  if (region === '') {
    inputs.problem('`aws-region` is empty and so is AWS_REGION; it takes a Region such as eu-central-1.');
  } else if (!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(region)) {
    inputs.problem(`\`aws-region\` is "${shown(region)}"; it takes a Region such as eu-central-1.`);
  }
  return region;
}

function readOsUser(inputs: InputReader): string {
  const osUser = inputs.text('os-user');
  if (!isOsUser(osUser)) inputs.problem(`\`os-user\` is "${shown(osUser)}"; it takes ${osUserForm}.`);
  return osUser;
}

function readInstanceIp(inputs: InputReader, instanceIds: readonly string[]): string | undefined {
  const address = inputs.text('instance-ip');
  if (address === '') return undefined;
  if (instanceIds.length > 1) {
    inputs.problem(
      `\`instance-ip\` goes with one instance only; \`instance-ids\` names ${instanceIds.length}.`,
    );
  }
  const label = '[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?';
  const hostName = new RegExp(`^(?=.{1,253}$)${label}(\\.${label})*\\.?$`);
  // Digits and dots that are no address are a mistyped one, though they could be a name.
  if (isIP(address) === 0 && (!hostName.test(address) || /^[\d.]+$/.test(address))) {
    inputs.problem(
      `\`instance-ip\` is "${shown(address)}"; it takes an IPv4 or IPv6 address or a host name.`,
    );
  }
  return address;
}

function readScript(inputs: InputReader, { GITHUB_WORKSPACE = process.cwd() }: NodeJS.ProcessEnv): string {
  const run = inputs.raw('run');
  const file = inputs.text('run-file');
  if ((run.trim() === '') === (file === '')) {
    inputs.problem(
      file === ''
        ? '`run` and `run-file` are both empty; give the script in one of them.'
        : '`run` and `run-file` are both given; give the script in one of them.',
    );
    return '';
  }
  const script = file === '' ? run : readScriptFile(file, GITHUB_WORKSPACE, inputs);
  const problem = scriptProblem(script);
  if (problem !== undefined) inputs.problem(`\`${file === '' ? 'run' : 'run-file'}\` ${problem}.`);
  return script;
}

/** Lines of `NAME` and `NAME=value`. Whatever is not a name stays out of messages: it may be a line of a secret. */
function readEnv(inputs: InputReader, environment: NodeJS.ProcessEnv): Map<string, string> {
  const env = new Map<string, string>();
  for (const [index, line] of inputs.raw('env').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, name = '', value] = /^\s*([^=]*)=(.*)$/s.exec(line) ?? [undefined, line.trim()];
    const passed = value ?? (Object.hasOwn(environment, name) ? environment[name] : undefined);
    const problem = envProblem(name, passed ?? '');
    const isName = /^[A-Za-z_][A-Za-z0-9_]{0,59}$/.test(name);
    const place = `\`env\`, line ${index + 1}${isName ? ` ("${name}")` : ''}`;
    if (problem !== undefined) {
      const hint =
        value === undefined && !isName ? ' (a value of several lines can only be passed by name)' : '';
      inputs.problem(`${place}: ${problem}${hint}.`);
    } else if (passed === undefined) {
      inputs.problem(
        `${place}: the step's environment has no such variable; give NAME=value, or set it. A value of several lines can only be passed by name.`,
      );
    } else {
      env.set(name, passed);
    }
  }
  return env;
}

function readShell(inputs: InputReader): string {
  const shell = inputs.text('shell');
  const problem = shellProblem(shell);
  if (problem !== undefined) inputs.problem(`\`shell\` is "${shown(shell)}"; it ${problem}.`);
  return shell;
}

function readWorkingDirectory(inputs: InputReader): { workingDirectory?: string } {
  const directory = inputs.text('working-directory');
  const problem = directory === '' ? undefined : workingDirectoryProblem(directory);
  if (problem !== undefined) inputs.problem(`\`working-directory\` ${problem}.`);
  return directory === '' ? {} : { workingDirectory: directory };
}
