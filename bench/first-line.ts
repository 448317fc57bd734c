import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BenchHost } from './cloud-messages';
import type { Context } from './context';
import { type Command, endOf, start } from './programs';
import { type Report, rowOf, twoDecimals, whole } from './report';
import { inTurns, pick, spreadOf } from './samples';

const rounds = 7;

/** Prints what is not in the script itself, so that an echo of the script is not taken for its output. */
export const script = 'echo "the first line $((6 * 7))"';
const firstLine = 'the first line 42';

interface FirstLine {
  readonly ms: number;
  /** How often sshd ran `AuthorizedKeysCommand` for it. */
  readonly commandRuns: number;
}

/** The folder of the AWS CLI proper: a version manager's shim before it would cost time that is not its own. */
export function folderOfAwsCli(): string {
  const found = execFileSync('sh', ['-c', 'command -v aws || :'], { encoding: 'utf8' }).trim();
  if (found === '') throw new Error('The shell script needs the AWS CLI, and there is no `aws` on the PATH.');
  const real = found.includes('/.pyenv/shims/')
    ? execFileSync('pyenv', ['which', 'aws'], { encoding: 'utf8' }).trim()
    : found;
  return dirname(real);
}

/** The script of AWS CLI and OpenSSH that runs {@link script} on a host. */
export function shellScript(
  { id, user, port }: BenchHost,
  awsEnv: Readonly<Record<string, string>>,
  folder: string,
): Command {
  const cwd = mkdtempSync(join(folder, 'script-'));
  return {
    file: 'bash',
    args: [resolve(__dirname, '../../bench/shell-script.sh'), id, user, String(port), cwd, script],
    env: { PATH: `${folderOfAwsCli()}:${process.env.PATH ?? ''}`, HOME: cwd, ...awsEnv },
    cwd,
  };
}

/** Milliseconds from a program's start to {@link script}'s line. */
export async function timeToFirstLine(command: Command): Promise<number> {
  const startedAt = performance.now();
  const child = start(command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let at: number | undefined;
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (at === undefined && said.includes(firstLine)) at = performance.now();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await endOf(child, () => said);
  if (at === undefined) throw new Error(`${command.file} did not show the line:\n${said}`);
  return at - startedAt;
}

/** The phases of a step, in milliseconds, from its `results` output. */
function phasesOf(results: string): Record<string, number> {
  const parsed: unknown = JSON.parse(results);
  const first: unknown = Array.isArray(parsed) ? parsed[0] : undefined;
  const phases: unknown =
    typeof first === 'object' && first !== null ? Reflect.get(first, 'durationsMs') : {};
  return Object.fromEntries(
    Object.entries(phases ?? {}).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, value]] : [],
    ),
  );
}

/** From a process's start to the first line of remote output, against a shell script of AWS CLI and OpenSSH. */
export async function measureFirstLine({ action, cloud, folder }: Context): Promise<Report> {
  const { id, user, port } = cloud.slow;
  const phases: Record<string, number>[] = [];
  const counted = async (measure: () => Promise<number>): Promise<FirstLine> => {
    const before = await cloud.authorizedKeysRuns();
    const ms = await measure();
    return { ms, commandRuns: (await cloud.authorizedKeysRuns()) - before };
  };
  const logins = await inTurns(
    rounds,
    () =>
      counted(async () => {
        const command = action.command(
          { 'instance-ids': id, 'os-user': user, port: String(port), run: script },
          cloud.awsEnv,
        );
        const ms = await timeToFirstLine(command);
        phases.push(phasesOf(command.outputs().results ?? '[]'));
        return ms;
      }),
    () =>
      counted(() => {
        return timeToFirstLine(shellScript(cloud.slow, cloud.awsEnv, folder));
      }),
  );
  const time = rowOf(
    'time',
    'ms',
    whole,
    pick(logins, ({ ms }) => ms),
  );
  const names = [...new Set(phases.flatMap((phase) => Object.keys(phase)))];
  const shownPhases = names.map((name) => {
    const spread = spreadOf(phases.flatMap((phase) => phase[name] ?? []));
    return `${name} ${whole(spread.median)}`;
  });
  return {
    title: `First line: to the first line of remote output (${rounds} runs each)`,
    ours: 'action',
    peer: 'aws + ssh script',
    rows: [
      { ...time, target: { value: time.ratio, bound: 'at most', limit: 0.4, shown: twoDecimals } },
      rowOf(
        'AuthorizedKeysCommand',
        'runs a login',
        whole,
        pick(logins, ({ commandRuns }) => commandRuns),
      ),
    ],
    notes: [`The action's phases, medians in ms: ${shownPhases.join(', ')}.`],
  };
}
