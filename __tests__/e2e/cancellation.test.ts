import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { isRunning } from '../fixtures/processes';
import { readResults } from '../fixtures/results-schema';
import { type Job, type RunningStep, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';
import { startFaultProxy } from '../fixtures/tcp-servers';
import { until } from '../fixtures/until';

/** A script with a child, a child in a group of its own, and all of their process IDs in the log. */
const family = [
  'sleep 600 & echo "pid $!"',
  'set -m; sleep 600 & echo "pid $!"; set +m',
  '( sleep 600 & echo "pid $!"; wait ) &',
  'echo "pid $$"',
  'echo "it runs"',
  'wait',
].join('\n');

/** The same, deaf to TERM. */
const stubborn = `trap '' TERM INT HUP\n${family}`;

function pids(log: string): number[] {
  return [...log.matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid));
}

describe('a script that is stopped', () => {
  let cloud: Cloud;
  let job: Job;
  beforeAll(async () => {
    cloud = await startCloud([{ name: 'web-1', hostKeyTypes: ['ed25519'] }]);
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await cloud?.close();
  });

  const start = (inputs: Record<string, string>) =>
    job.start({
      inputs: {
        'instance-ids': only(cloud.instances).id,
        'os-user': testUser,
        port: String(cloud.sandbox.sshPort),
        ...inputs,
      },
      env: cloud.sandbox.env,
    });
  const running = async (step: RunningStep): Promise<number[]> => {
    await step.seen('it runs');
    // Its children say so themselves, each in its own time.
    await until('all of the script to run', () => pids(step.log()).length >= 4);
    const found = pids(step.log());
    expect(found).toHaveLength(4);
    expect(found.every(isRunning)).toBe(true);
    return found;
  };
  const gone = (processes: readonly number[]) =>
    until('the processes of the script to be gone', () => !processes.some(isRunning));

  it.each([
    ['a script', family],
    ['a script that does not hear TERM', stubborn],
  ])(
    'takes all that it started with it when the job is cancelled, before the runner asks twice: %s',
    async (_, run) => {
      const step = await start({ run });
      const processes = await running(step);
      expect(await step.cancel()).toBe('SIGINT');
      const result = await step.result;
      expect(result).toMatchObject({ exitCode: 1, signal: null });
      await gone(processes);
      expect(only(readResults(result.outputs.results))).toMatchObject({
        succeeded: false,
        error: { code: 'EIC_CANCELLED' },
      });
      expect(result.summaryText).toContain('EIC_CANCELLED');
      // All was said in time: the post step has nothing to add.
      const post = await job.post(result);
      expect(post).toMatchObject({ exitCode: 0, log: '' });
    },
  );

  it('takes all that it started with it when its time is over', async () => {
    const step = await start({ run: stubborn, timeout: '2s' });
    const processes = await running(step);
    const result = await step.result;
    expect(result.exitCode).toBe(1);
    await gone(processes);
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_TIMED_OUT');
  });

  it.each([
    ['a script', family],
    ['a script that does not hear TERM', stubborn],
  ])('is stopped by the host itself when the action is killed: %s', async (_, run) => {
    const step = await start({ run });
    const processes = await running(step);
    step.kill('SIGKILL');
    const result = await step.result;
    expect(result.signal).toBe('SIGKILL');
    await gone(processes);
    // The post step says what the killed one could not.
    const post = await job.post(result);
    expect(post.exitCode).toBe(0);
    expect(only(post.obeyed)).toMatchObject({ command: 'warning' });
    expect(post.log).toContain(only(cloud.instances).id);
    expect(post.summaryText).toContain(only(cloud.instances).id);
  });

  it('is stopped in a terminal as well (pty)', async () => {
    const step = await start({ run: family, pty: 'true' });
    const processes = await running(step);
    expect(await step.cancel()).toBe('SIGINT');
    await gone(processes);
  });

  it('leaves what it has started on purpose running when it has ended by itself', async () => {
    const step = await start({
      run: 'setsid sleep 600 </dev/null >/dev/null 2>&1 & echo "pid $!"; echo "done"',
    });
    const result = await step.result;
    expect(result).toMatchObject({ exitCode: 0 });
    const [pid = 0] = pids(result.log);
    expect(isRunning(pid)).toBe(true);
    process.kill(pid, 'SIGKILL');
  });

  it('is cancelled while it is still being connected to, and no key is left behind', async () => {
    const proxy = await startFaultProxy(only(cloud.instances).sshd, { swallowAfterBytes: 100 });
    try {
      const step = await start({ run: 'true', 'instance-ip': proxy.address, port: String(proxy.port) });
      await until('a connection', () => proxy.connections() > 0);
      expect(await step.cancel()).toBe('SIGINT');
      const result = await step.result;
      expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_CANCELLED');
    } finally {
      await proxy.close();
    }
  });
});

describe('a job that is cancelled while a step runs on several instances', () => {
  it('stops the scripts that run, starts no more, and reports each', async () => {
    const sandbox = await startSandbox({ instances: 4 });
    const job = await startJob();
    try {
      const step = await job.start({
        inputs: {
          'instance-ids': sandbox.instances.map(({ id }) => id).join(' '),
          port: String(sandbox.sshPort),
          'max-parallel': '2',
          run: 'echo "pid $$"; exec sleep 600',
        },
        env: sandbox.env,
      });
      await until('two scripts to run', () => pids(step.log()).length === 2);
      const processes = pids(step.log());
      expect(await step.cancel()).toBe('SIGINT');
      const result = await step.result;
      expect(result.exitCode).toBe(1);
      await until('the scripts to be gone', () => !processes.some(isRunning));
      const results = readResults(result.outputs.results);
      expect(results.map(({ error }) => error?.code)).toEqual(Array(4).fill('EIC_CANCELLED'));
      const notStarted = results.filter(({ error }) => error?.message.startsWith('Not started: '));
      expect(notStarted.map(({ address, durationsMs }) => [address, durationsMs.run])).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(result.summaryText).toContain('4 instances: 0 succeeded, 2 failed, 2 not started.');
      const pushed = sandbox.pushes.map(({ instanceId }) => instanceId);
      expect(pushed.sort()).toEqual(
        sandbox.instances
          .slice(0, 2)
          .map(({ id }) => id)
          .sort(),
      );
    } finally {
      await job.close();
      await sandbox.close();
    }
  });
});
