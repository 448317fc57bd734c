import type { BenchHost } from './cloud-messages';
import type { Context } from './context';
import { type Drained, drained } from './drained-pipe';
import { sshCommand } from './open-ssh';
import { type Report, type Row, rowOf, type Target, twoDecimals, whole } from './report';
import { inTurns, pick } from './samples';
import { oneLineFile, printing, textFile } from './test-files';

const rounds = 5;
const outputMib = 1024;
const oneLineMib = 2048;

const bytesPerMib = 1024 * 1024;

/** Mebibytes a second of one run. */
export function rateOf({ mibPerSecond }: Drained): number {
  return mibPerSecond;
}
/** The most memory that one run took, in MiB. */
export function peakOf({ peakMib }: Drained): number {
  return peakMib;
}

/** At most 200 MiB. It is about the worst run, not the usual one. */
export function memoryTarget({ ours }: Row): Target {
  return {
    value: ours.most,
    bound: 'at most',
    limit: 200,
    shown: whole,
  };
}

/** Runs a command on a host, through the action and through OpenSSH's client, and drains what it prints. */
function runners({ action, cloud, clientKey, pipe }: Context, host: BenchHost, command: string, mib: number) {
  const checked = (result: Drained): Drained => {
    if (result.bytes < mib * bytesPerMib) throw new Error(`only ${result.bytes} bytes came through`);
    return result;
  };
  return {
    ours: async () =>
      checked(
        await drained(
          action.command(
            { 'instance-ids': host.id, 'os-user': host.user, port: String(host.port), run: command },
            cloud.awsEnv,
          ),
          pipe,
        ),
      ),
    peer: async () => checked(await drained(sshCommand(host, clientKey, command), pipe)),
  };
}

/** The ciphers that the two agree on with the same sshd, from server to client. */
async function agreedCiphers(context: Context): Promise<string> {
  const { ours, peer } = runners(context, context.cloud.talkative, 'echo', 0);
  await ours();
  await peer();
  const [own = '?', others = '?'] = await context.cloud.ciphers();
  return `Ciphers, each by its own default: action ${own}, ssh ${others}.`;
}

/** Throughput of remote output in lines, and the memory that it takes, against OpenSSH's client. */
export async function measureThroughput(context: Context): Promise<Report> {
  const note = await agreedCiphers(context);
  const command = printing(textFile(context.folder), outputMib);
  const run = runners(context, context.cloud.fast, command, outputMib);
  const runs = await inTurns(rounds, run.ours, run.peer);
  const rate = rowOf('throughput', 'MiB/s', whole, pick(runs, rateOf));
  const peak = rowOf('peak memory', 'MiB', whole, pick(runs, peakOf));
  return {
    title: `Throughput: ${outputMib} MiB of text lines through a pipe (${rounds} runs each)`,
    ours: 'action',
    peer: 'ssh',
    rows: [
      { ...rate, target: { value: rate.ratio, bound: 'at least', limit: 0.45, shown: twoDecimals } },
      rowOf(
        'whole run',
        's',
        twoDecimals,
        pick(runs, ({ totalMs }) => totalMs / 1000),
      ),
      { ...peak, target: memoryTarget(peak) },
    ],
    notes: [note],
  };
}

/** The memory that output without a single line feed takes. */
export async function measureMemory(context: Context): Promise<Report> {
  const command = printing(oneLineFile(context.folder), oneLineMib);
  const run = runners(context, context.cloud.fast, command, oneLineMib);
  const runs = { ours: [await run.ours()], peer: [await run.peer()] };
  const peak = rowOf('peak memory', 'MiB', whole, pick(runs, peakOf));
  return {
    title: `Memory: ${oneLineMib} MiB without a line feed (one run each)`,
    ours: 'action',
    peer: 'ssh',
    rows: [{ ...peak, target: memoryTarget(peak) }, rowOf('throughput', 'MiB/s', whole, pick(runs, rateOf))],
    notes: [],
  };
}
