import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import ssh2 from 'ssh2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox';
import { type Cloud, type CloudInstance, only, startCloud } from '../fixtures/cloud';
import { makeHostKeys } from '../fixtures/host-keys';
import { signalAll } from '../fixtures/processes';
import { readResults } from '../fixtures/results-schema';
import { type Job, startJob } from '../fixtures/runner';
import { onPayload } from '../fixtures/scripted-ssh-server';
import { testUser } from '../fixtures/sshd';
import { startFaultProxy } from '../fixtures/tcp-servers';

// Most of the time is waiting.
describe.concurrent('a host that vanishes while a script runs', () => {
  let cloud: Cloud;
  let instance: CloudInstance;
  /** The sessions of its sshd are killed. */
  let killed: CloudInstance;
  let job: Job;
  beforeAll(async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }, { hostKeyTypes: ['ed25519'] }]);
    const [first, second] = cloud.instances;
    if (first === undefined || second === undefined) throw new Error('two instances were started');
    instance = first;
    killed = second;
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await cloud?.close();
  });

  const startThrough = async (inputs: Record<string, string> = {}, { id, sshd } = instance) => {
    const proxy = await startFaultProxy(sshd);
    const step = await job.start({
      inputs: {
        'instance-ids': id,
        'instance-ip': proxy.address,
        port: String(proxy.port),
        'os-user': testUser,
        run: 'echo "it runs"; exec sleep 60',
        ...inputs,
      },
      env: cloud.sandbox.env,
    });
    await step.seen('it runs');
    return { proxy, step };
  };

  it('ends the step with EIC_CONNECTION_LOST when the connection is reset; what it had printed is there', async () => {
    const { proxy, step } = await startThrough();
    proxy.cut();
    const result = await step.result;
    await proxy.close();
    expect(result).toMatchObject({ exitCode: 1, outputs: { stdout: 'it runs', 'exit-code': '' } });
    expect(only(readResults(result.outputs.results))).toMatchObject({
      exitCode: null,
      error: { code: 'EIC_CONNECTION_LOST' },
    });
    expect(proxy.connections()).toBe(1); // A script that has started is never run again.
  });

  it('ends the step when sshd is killed', async () => {
    const { proxy, step } = await startThrough({}, killed);
    const sessions = killed.sshd.sessions();
    signalAll(
      sessions.flatMap(({ pid, commandLine }) => (commandLine.startsWith('sshd') ? [pid] : [])),
      'KILL',
    );
    const result = await step.result;
    await proxy.close();
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_CONNECTION_LOST');
  });

  it('ends the step at the timeout when nothing arrives, without any notice', async () => {
    const { proxy, step } = await startThrough({ timeout: '2s' });
    proxy.freeze();
    const result = await step.result;
    await proxy.close();
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_TIMED_OUT');
  });

  it('lets a cancelled job end in time', async () => {
    const { proxy, step } = await startThrough();
    proxy.freeze();
    expect(await step.cancel()).toBe('SIGINT');
    const result = await step.result;
    await proxy.close();
    expect(result.exitCode).toBe(1);
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_CANCELLED');
  });

  it('is noticed long before the timeout', async () => {
    const { proxy, step } = await startThrough({ timeout: '10m' });
    proxy.freeze();
    const result = await step.result;
    await proxy.close();
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_CONNECTION_LOST');
  }, 60_000);
});

describe('a host that tells how the script ended and then does not hang up', () => {
  it('does not keep the step: it ends by itself, with all of the output', async () => {
    const sandbox = await startSandbox({ instances: [{ sshHost: false, consoleOutput: null }] });
    const { id, address } = only(sandbox.instances);
    const hostKeys = await makeHostKeys(['ed25519']);
    const sockets: Socket[] = [];
    const server = new ssh2.Server({ hostKeys: [await readFile(only(hostKeys.keys).path)] }, (connection) => {
      connection.on('error', () => undefined);
      connection.on('authentication', (context) => context.accept());
      connection.on('session', (accept) => {
        onPayload((channel, mark) => {
          channel.write(`${mark}all of it\n`);
          channel.exit(0);
        })(accept(), connection);
      });
    });
    // A TCP connection that is never closed from this side, whatever the client says.
    const listener = createServer({ allowHalfOpen: true }, (socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      const held = new Duplex({
        read: () => undefined,
        write: (chunk, _, done) => socket.write(chunk, () => done()),
        final: (done) => done(),
      });
      socket.on('data', (chunk: Buffer) => held.push(chunk));
      server.injectSocket(held as Socket);
    });
    listener.listen(sandbox.sshPort, address);
    await once(listener, 'listening');
    const job = await startJob();
    try {
      const step = await job.run({
        inputs: { 'instance-ids': id, port: String(sandbox.sshPort), run: 'true' },
        env: sandbox.env,
      });
      expect(step).toMatchObject({ exitCode: 0, outputs: { stdout: 'all of it', 'exit-code': '0' } });
    } finally {
      await job.close();
      for (const socket of sockets) socket.destroy();
      listener.close();
      await hostKeys.remove();
      await sandbox.close();
    }
  });
});
