import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { readResults } from '../fixtures/results-schema';
import { type Job, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';

const MiB = 1024 * 1024;

describe('a script that prints very much', () => {
  let cloud: Cloud;
  let job: Job;
  beforeAll(async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }]);
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await cloud?.close();
  });

  const run = (script: string) =>
    job.run({
      keepLog: false,
      inputs: {
        'instance-ids': only(cloud.instances).id,
        'os-user': testUser,
        port: String(cloud.sandbox.sshPort),
        run: script,
      },
      env: cloud.sandbox.env,
    });

  it.each([
    ['lines', "yes 'a line of output, as a build prints it, of some eighty characters in all ........'"],
    ['one line without an end', "tr '\\0' x </dev/zero"],
  ])('is shown in constant memory, whatever the length: %s', async (_, source) => {
    const bytes = 300 * MiB;
    // The pipe's first half is killed when the second has enough, which is not this script's failure.
    const step = await run(`set +o pipefail; ${source} | head -c ${bytes}`);
    expect(step.exitCode).toBe(0);
    expect(only(readResults(step.outputs.results)).bytesOut).toEqual({ stdout: bytes, stderr: 0 });
    expect(step.bytes).toBeGreaterThanOrEqual(bytes);
    expect(step.peakMemory).toBeGreaterThan(20 * MiB); // It was really measured.
    expect(step.peakMemory).toBeLessThan(200 * MiB);
    expect(step.outputs['stdout-truncated']).toBe('true');
  });
});
