import type { Context } from './context';
import { type Drained, drained } from './drained-pipe';
import { type Report, rowOf, twoDecimals, whole } from './report';
import { inTurns, pick } from './samples';
import { printing, textFile } from './test-files';
import { memoryTarget, peakOf, rateOf } from './throughput';

const rounds = 5;
const outputMib = 512;
const bytesPerMib = 1024 * 1024;

/** Throughput of remote output through an endpoint's tunnel, against the same action over the direct route. */
export async function measureTunnel({ action, cloud, folder, pipe }: Context): Promise<Report> {
  const { id, user, port } = cloud.fast;
  const run = printing(textFile(folder), outputMib);
  const over = (connectionType: string) => async (): Promise<Drained> => {
    const inputs = { 'instance-ids': id, 'os-user': user, port: String(port), run };
    const env = { ...cloud.awsEnv, ...cloud.authorityEnv };
    const result = await drained(action.command({ ...inputs, 'connection-type': connectionType }, env), pipe);
    if (result.bytes < outputMib * bytesPerMib) throw new Error(`only ${result.bytes} bytes came through`);
    return result;
  };
  const runs = await inTurns(rounds, over('endpoint'), over('direct'));
  const rate = rowOf('throughput', 'MiB/s', whole, pick(runs, rateOf));
  const peak = rowOf('peak memory', 'MiB', whole, pick(runs, peakOf));
  return {
    title: `Tunnel: ${outputMib} MiB of text lines through an endpoint (${rounds} runs each)`,
    ours: 'endpoint',
    peer: 'direct',
    rows: [
      { ...rate, target: { value: rate.ratio, bound: 'at least', limit: 0.7, shown: twoDecimals } },
      { ...peak, target: memoryTarget(peak) },
    ],
    notes: ['The endpoint is the sandbox: TLS, WebSocket and relay share the two cores with both ends.'],
  };
}
