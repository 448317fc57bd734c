import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inHome } from '../__tests__/fixtures/home-directory';
import { readManifest, runnersNode } from '../__tests__/fixtures/runner';
import { parseFileCommands } from '../__tests__/fixtures/runner-model';
import type { BenchHost } from './cloud-messages';
import type { Context } from './context';
import { folderOfAwsCli } from './first-line';
import { type Command, endOf, start } from './programs';
import { type Report, rowOf, twoDecimals, whole } from './report';
import { inTurns } from './samples';

const rounds = 7;

/** `ssh HOST true` after the setup action, against a ProxyCommand of AWS CLI: from its start to its end. */
export async function measureSetup(context: Context): Promise<Report> {
  const { slow, fast } = context.cloud;
  const config = await setUp(context, [slow, fast]);
  const measured = async (host: BenchHost) =>
    inTurns(
      rounds,
      () => timeOf(ssh(context, ['-F', config, host.id])),
      () => timeOf(ssh(context, withAwsCli(context, host))),
    );
  const realistic = rowOf('time', 'ms', whole, await measured(slow));
  return {
    title: `setup: \`ssh host true\` (${rounds} runs each)`,
    ours: 'after setup',
    peer: 'ProxyCommand of AWS CLI',
    rows: [
      {
        ...realistic,
        target: { value: realistic.ratio, bound: 'at most', limit: 0.5, shown: twoDecimals },
      },
      rowOf('time, keys at once', 'ms', whole, await measured(fast)),
    ],
    notes: [
      'In the first row, sshd takes as long to look up a key as the script of AWS does; in the second no time.',
    ],
  };
}

/** Runs the action, and returns the path of its configuration for `ssh`. */
async function setUp(
  { cloud, dist, folder }: Context,
  hosts: readonly [BenchHost, BenchHost],
): Promise<string> {
  const { inputs: defaults } = await readManifest('setup');
  const [{ user, port }] = hosts;
  const cwd = mkdtempSync(join(folder, 'setup-'));
  const inputs = {
    ...defaults,
    'instance-ids': hosts.map(({ id }) => id).join(' '),
    'os-user': user,
    port: String(port),
  };
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(cwd, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const [file = '', ...args] = [...inHome(cwd), runnersNode, join(dist, 'setup', 'index.js')];
  const values = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: cwd,
    RUNNER_TEMP: cwd,
    ...cloud.awsEnv,
    ...files,
    ...Object.fromEntries(values),
  };
  const child = start({ file, args, env, cwd }, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  await endOf(child, () => said);
  return parseFileCommands(readFileSync(join(cwd, 'OUTPUT'), 'utf8'))['ssh-config'] ?? '';
}

function withAwsCli({ clientKey }: Context, { id, user, port }: BenchHost): string[] {
  const script = resolve(__dirname, '../../bench/aws-proxy.sh');
  const options = [
    'IdentitiesOnly=yes',
    'BatchMode=yes',
    'LogLevel=ERROR',
    'StrictHostKeyChecking=no',
    'UserKnownHostsFile=/dev/null',
    `ProxyCommand=bash '${script}' %h %r %p '${clientKey.path}.pub'`,
  ];
  return [
    ...['-F', 'none', '-i', clientKey.path, '-p', String(port), '-l', user],
    ...options.flatMap((option) => ['-o', option]),
    id,
  ];
}

function ssh({ cloud, folder }: Context, args: readonly string[]): Command {
  const env = {
    PATH: `${folderOfAwsCli()}:${process.env.PATH ?? ''}`,
    HOME: folder,
    ...cloud.awsEnv,
  };
  return { file: 'ssh', args: [...args, 'true'], env, cwd: folder };
}

async function timeOf(command: Command): Promise<number> {
  const startedAt = performance.now();
  const child = start(command, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await endOf(child, () => said);
  return performance.now() - startedAt;
}
