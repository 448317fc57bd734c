import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { usualLatency } from '../__tests__/fleet/simulation/server';
import { simulate } from '../__tests__/fleet/simulation/simulated-run';
import type { Context } from './context';
import { folderOfAwsCli } from './first-line';
import type { FleetDescription, FleetMessage } from './fleet-messages';
import type { Command } from './programs';
import { type Report, type Row, rowOf, twoDecimals, whole } from './report';
import { inTurns, type Pair, pick } from './samples';
import { type TimedRun, timedRun } from './timed-run';

/** Rounds with each peer. */
const rounds = 3;
const instances = 200;
const atATime = 20;

const most = { instances: 500, atATime: 100, mib: 300 };

/** Calls a second that the simulated API takes, those that it takes at once, and the number of instances. */
const simulated = { perSecond: 20, burst: 20, instances: 10_000 };

/** Many instances with a real sshd each, in a process of their own. */
interface Fleet extends FleetDescription {
  close(): Promise<void>;
}

/** The program that logs in, after a script has pushed the keys. */
type Tool = 'parallel-ssh' | 'ansible';

async function startFleet(count: number): Promise<Fleet> {
  const child = fork(join(__dirname, 'fleet-process.cjs'), [String(count)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const close = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    await exited;
  };
  const message = await new Promise<FleetMessage>((told, failed) => {
    child.once('message', (first: FleetMessage) => told(first));
    child.once('exit', () => failed(new Error('the process with the fleet has ended')));
  });
  if (message.kind === 'ready') return { ...message.fleet, close };
  await close();
  throw new Error(message.message);
}

/**
 * A command on many instances by one step of the action, against a script that pushes a key to each and then runs
 * `parallel-ssh` or `ansible`. In addition, a simulated run on 10,000.
 */
export async function measureFleet(context: Context): Promise<Report> {
  const fleet = await startFleet(most.instances);
  try {
    const ours = (): Promise<TimedRun> => timedRun(step(context, fleet, instances, atATime));
    const peer = (tool: Tool) => (): Promise<TimedRun> => scriptRun(context, fleet, tool);
    const parallelSsh = await inTurns(rounds, ours, peer('parallel-ssh'));
    const ansible = await inTurns(rounds, ours, peer('ansible'));
    const large = await timedRun(step(context, fleet, most.instances, most.atATime));
    return {
      title: `Fleet: \`echo\` on ${instances} instances, ${atATime} at a time (${rounds} runs each)`,
      ours: 'action',
      peer: 'peer',
      rows: [
        ratioRow('time, parallel-ssh', 's', 0.7, pick(parallelSsh, seconds)),
        ratioRow('time, ansible -m raw', 's', 0.25, pick(ansible, seconds)),
        ratioRow('CPU an instance, parallel-ssh', 'ms', 0.3, pick(parallelSsh, cpuOfOne)),
        memoryRow(large),
        await simulatedRow(),
      ],
      notes: [
        'The time of the peers includes the push of the keys (boto3); their CPU time is that of the tool alone.',
        'The time of the action includes its calls to AWS, the pushes and the verified host keys.',
      ],
    };
  } finally {
    await fleet.close();
  }
}

function seconds(run: TimedRun): number {
  return run.seconds;
}

/** CPU milliseconds for one instance. */
function cpuOfOne({ cpuSeconds }: TimedRun): number {
  return (cpuSeconds * 1000) / instances;
}

function ratioRow(what: string, unit: string, limit: number, measured: Pair<number>): Row {
  const row = rowOf(what, unit, twoDecimals, measured);
  return { ...row, target: { value: row.ratio, bound: 'at most', limit, shown: twoDecimals } };
}

/** There is no peer: it is compared with its limit. */
function memoryRow({ peakMib }: TimedRun): Row {
  const row = rowOf(`memory, ${most.instances} instances, ${most.atATime} at a time`, 'MiB', whole, {
    ours: [peakMib],
    peer: [most.mib],
  });
  return { ...row, target: { value: peakMib, bound: 'at most', limit: most.mib, shown: whole } };
}

/** The time of the simulated run, compared with that of the API's limit alone. @throws Error if one instance failed */
async function simulatedRow(): Promise<Row> {
  const startedAt = performance.now();
  const { ends, observed, ms } = await simulate({
    seed: 1,
    instances: simulated.instances,
    maxParallel: 200,
    api: { perSecond: simulated.perSecond, burst: simulated.burst },
    // The last script of many would otherwise take a part of the time that has nothing to do with the limit.
    server: () => ({ latency: { ...usualLatency, run: { medianMs: 2_000, spread: 0.3 } } }),
  });
  const realMs = performance.now() - startedAt;
  const failed = ends.filter(({ error }) => error !== undefined).length;
  if (failed > 0 || observed.expiredKeys.length > 0)
    throw new Error(
      `${failed} simulated instances failed, ${observed.expiredKeys.length} windows were missed`,
    );
  const bound = (simulated.instances - simulated.burst) / simulated.perSecond;
  const row = rowOf(`10,000 simulated in ${(realMs / 1000).toFixed(1)} s, rate limit`, 's', whole, {
    ours: [ms / 1000],
    peer: [bound],
  });
  return {
    ...row,
    target: { value: row.ratio, bound: 'at most', limit: 1.03, shown: (value) => value.toFixed(3) },
  };
}

function step({ action }: Context, fleet: Fleet, count: number, maxParallel: number): Command {
  const inputs = {
    'instance-ids': fleet.ids.slice(0, count).join('\n'),
    'os-user': fleet.user,
    port: String(fleet.port),
    'max-parallel': String(maxParallel),
    run: 'echo ok',
  };
  return action.command(inputs, fleet.awsEnv);
}

/** Runs the script. The CPU time is that of the tool. */
async function scriptRun({ folder }: Context, fleet: Fleet, tool: Tool): Promise<TimedRun> {
  const cwd = mkdtempSync(join(folder, 'fleet-'));
  const script = resolve(__dirname, '../../bench/fleet-script.sh');
  // The Python of AWS CLI has boto3.
  const python = join(folderOfAwsCli(), 'python3');
  const run = await timedRun({
    file: 'bash',
    args: [
      ...[script, tool, python, fleet.user, String(fleet.port), cwd, 'echo ok'],
      ...fleet.ids.slice(0, instances),
    ],
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...fleet.awsEnv },
    cwd,
  });
  const [user, system] = readFileSync(join(cwd, 'cpu'), 'utf8').trim().split(' ');
  return { ...run, cpuSeconds: Number(user) + Number(system) };
}
