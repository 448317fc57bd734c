import type { BenchHost } from './cloud-messages';
import type { Context } from './context';
import { type Drained, drained } from './drained-pipe';
import { sshCommand } from './open-ssh';
import { type Report, twoDecimals, whole } from './report';
import { inTurns, spreadOf } from './samples';
import { oneLineFile, printing, textFile } from './test-files';

const rounds = 4;
const outputMib = 1024;
const oneLineMib = 2048;

const MIB = 1024 * 1024;

/** Runs a command on a host, through the action and through OpenSSH's client, and drains what it prints. */
const runners = (
  { action, cloud, clientKey, pipe }: Context,
  host: BenchHost,
  command: string,
  mib: number,
) => {
  const checked = (result: Drained): Drained => {
    if (result.bytes < mib * MIB) throw new Error(`only ${result.bytes} bytes came through`);
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
};

/** The ciphers that the two agree on with the same sshd, from server to client. */
const agreedCiphers = async (context: Context): Promise<string> => {
  const { ours, peer } = runners(context, context.cloud.talkative, 'echo', 0);
  await ours();
  await peer();
  const [own = '?', others = '?'] = await context.cloud.ciphers();
  return `Ciphers, each by its own default: action ${own}, ssh ${others}.`;
};

/** Throughput of remote output in lines, and the memory that it takes, against OpenSSH's client. */
export const measureThroughput = async (context: Context): Promise<Report> => {
  const note = await agreedCiphers(context);
  const command = printing(textFile(context.folder), outputMib);
  const run = runners(context, context.cloud.fast, command, outputMib);
  const { ours, peer } = await inTurns(rounds, run.ours, run.peer);
  const rate = {
    ours: spreadOf(ours.map(({ mibPerSecond }) => mibPerSecond)),
    peer: spreadOf(peer.map(({ mibPerSecond }) => mibPerSecond)),
  };
  const peak = {
    ours: spreadOf(ours.map(({ peakMib }) => peakMib)),
    peer: spreadOf(peer.map(({ peakMib }) => peakMib)),
  };
  return {
    title: `Throughput: ${outputMib} MiB of text lines through a pipe (${rounds} runs each)`,
    ours: 'action',
    peer: 'ssh',
    rows: [
      {
        what: 'throughput',
        unit: 'MiB/s',
        ...rate,
        shown: whole,
        target: {
          value: rate.ours.median / rate.peer.median,
          bound: 'at least',
          limit: 0.9,
          shown: twoDecimals,
        },
      },
      {
        what: 'whole run',
        unit: 's',
        ours: spreadOf(ours.map(({ totalMs }) => totalMs / 1000)),
        peer: spreadOf(peer.map(({ totalMs }) => totalMs / 1000)),
        shown: twoDecimals,
      },
      {
        what: 'peak memory',
        unit: 'MiB',
        ...peak,
        shown: whole,
        target: { value: peak.ours.most, bound: 'at most', limit: 200, shown: whole },
      },
    ],
    notes: [note],
  };
};

/** The memory that output without a single line feed takes. */
export const measureMemory = async (context: Context): Promise<Report> => {
  const command = printing(oneLineFile(context.folder), oneLineMib);
  const run = runners(context, context.cloud.fast, command, oneLineMib);
  const ours = await run.ours();
  const peer = await run.peer();
  const peak = spreadOf([ours.peakMib]);
  return {
    title: `Memory: ${oneLineMib} MiB without a line feed (one run each)`,
    ours: 'action',
    peer: 'ssh',
    rows: [
      {
        what: 'peak memory',
        unit: 'MiB',
        ours: peak,
        peer: spreadOf([peer.peakMib]),
        shown: whole,
        target: { value: peak.most, bound: 'at most', limit: 200, shown: whole },
      },
      {
        what: 'throughput',
        unit: 'MiB/s',
        ours: spreadOf([ours.mibPerSecond]),
        peer: spreadOf([peer.mibPerSecond]),
        shown: whole,
      },
    ],
    notes: [],
  };
};
