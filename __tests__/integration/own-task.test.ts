import { expect, it } from 'vitest';
import { awsClients } from '../../src/aws/clients';
import { parseKnownHosts } from '../../src/connect/host-keys/known-hosts';
import { directRoute } from '../../src/connect/routes/direct';
import { EicError } from '../../src/eic-error';
import { runOnInstances } from '../../src/fleet/run-on-instances';
import { choose } from '../../src/fleet/selection/choose';
import type { Task } from '../../src/remote/task';
import { startSandbox } from '../../src/sandbox/sandbox';
import { aSelection } from '../fleet/selection/a-selection';

interface Greeting {
  readonly greeting: string | null;
}

/** A task that is no script: it reads what one command prints, and fails on the instance `b`. */
const greet: Task<Greeting> = {
  notStarted: { greeting: null },
  run: ({ connection, instance, warn }) =>
    new Promise((resolve) => {
      connection.client.exec('echo "hello"', (error, channel) => {
        if (error) throw error;
        let greeting = '';
        channel.on('data', (chunk: Buffer) => {
          greeting += chunk.toString();
        });
        channel.on('close', () => {
          warn('greeted');
          const failure = new EicError('EIC_SCRIPT_FAILED', 'It did not greet well.', { remedy: 'Smile.' });
          resolve({ outcome: { greeting }, error: instance.name === 'b' ? failure : undefined });
        });
      });
    }),
};

it('a run does any task over its connections, and adds its outcome to what was reached', async () => {
  const sandbox = await startSandbox({
    instances: [{ name: 'a' }, { name: 'b' }, { name: 'c', state: 'stopped' }],
  });
  const before = { ...process.env };
  Object.assign(process.env, sandbox.env);
  const aws = awsClients(sandbox.region);
  const events: string[] = [];
  try {
    const cancelled = new AbortController().signal;
    const ids = sandbox.instances.map(({ id }) => id);
    const choice = await choose(aSelection(ids, sandbox.region), {
      aws: () => aws,
      connectTimeoutMs: 15_000,
      cancelled,
      waiting: () => undefined,
    });
    const route = directRoute(sandbox.sshPort);
    const results = await runOnInstances({
      choice,
      access: () => ({ aws, route }),
      port: sandbox.sshPort,
      osUser: 'ec2-user',
      keyType: 'auto',
      hostKeyMode: 'auto',
      knownHosts: parseKnownHosts('').knownHosts,
      connectTimeoutMs: 15_000,
      maxParallel: 1,
      failFast: false,
      task: greet,
      listener: {
        chosen: () => undefined,
        notice: () => undefined,
        waiting: () => undefined,
        connected: ({ name }) => events.push(`connected ${name}`),
        warning: (instance, message) => events.push(`${instance?.name} ${message}`),
        debug: () => undefined,
        output: () => undefined,
        transferring: () => undefined,
        finished: ({ name, greeting, succeeded }) => events.push(`${name} ${greeting?.trim()} ${succeeded}`),
      },
      cancelled,
    });
    expect(results.map(({ name, greeting, error }) => [name, greeting, error?.code])).toEqual([
      ['a', 'hello\n', undefined],
      // The outcome of a task that failed is kept.
      ['b', 'hello\n', 'EIC_SCRIPT_FAILED'],
      ['c', null, 'EIC_INSTANCE_NOT_RUNNING'],
    ]);
    expect(results[0]).toMatchObject({ route: 'direct', hostKey: { verifiedBy: 'console-output' } });
    expect(events).toEqual([
      'connected a',
      'a greeted',
      'a hello true',
      'connected b',
      'b greeted',
      'b hello false',
      'c undefined false',
    ]);
  } finally {
    aws.close();
    for (const name of Object.keys(sandbox.env)) delete process.env[name];
    Object.assign(process.env, before);
    await sandbox.close();
  }
});
