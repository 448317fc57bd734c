import { setTimeout as delay } from 'node:timers/promises';
import { Client, type ServerChannel } from 'ssh2';
import { afterAll, expect, it, vi } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { runScript } from '../../../src/remote/script/run-script';
import { CollectedOutput } from '../../fixtures/collected-output';
import { scriptRequest } from '../../fixtures/local-payload';
import {
  type OnSession,
  onPayload,
  type ScriptedSshServer,
  startScriptedSshServer,
} from '../../fixtures/scripted-ssh-server';
import { until } from '../../fixtures/until';

// A host that does not close its channel after a stop is waited for, up to 4 s.
vi.setConfig({ testTimeout: 30_000 });

const never = new AbortController().signal;
const servers: ScriptedSshServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

async function connectTo(onSession?: OnSession) {
  const server = await startScriptedSshServer(onSession);
  servers.push(server);
  return server.connect();
}

/** Runs `true` on a host that behaves like `onSession`, and gives what came of it. */
async function runOn(onSession?: OnSession, { pty = false, timeoutMs = 20_000 } = {}) {
  const client = await connectTo(onSession);
  const output = new CollectedOutput();
  const outcome = await runScript(client, scriptRequest('true', { pty, timeoutMs }), output.sink, never).then(
    (end) => ({ end, error: undefined }),
    (error: unknown) => ({ end: undefined, error }),
  );
  return { ...outcome, output };
}

/** Writes again and again, for as long as the channel is open. */
function writeForEver(channel: ServerChannel, stream: { write(chunk: string): boolean }) {
  const timer = setInterval(() => stream.write('x'.repeat(1024)), 2);
  channel.on('close', () => clearInterval(timer));
}

it.concurrent('a bad request is refused before anything is sent', async () => {
  const request = scriptRequest('a\0b', { env: new Map([['UID', '0']]) });
  await expect(runScript(new Client(), request, () => {}, never)).rejects.toMatchObject({
    code: 'EIC_INPUT_INVALID',
    details: [
      expect.stringMatching(/^The script has a NUL/),
      expect.stringMatching(/^env: "UID" cannot be set/),
    ],
  });
});

it.concurrent('a run that was cancelled before it began opens no session', async () => {
  const run = runScript(new Client(), scriptRequest('true'), () => {}, AbortSignal.abort());
  await expect(run).rejects.toMatchObject({ code: 'EIC_CANCELLED' });
});

it.concurrent('a connection that is closed already is a refused session, not a crash', async () => {
  await expect(runScript(new Client(), scriptRequest('true'), () => {}, never)).rejects.toMatchObject({
    code: 'EIC_SESSION_REFUSED',
  });
});

it.concurrent('a refused channel, terminal or command is a refused session', async () => {
  expect(await runOn(undefined)).toMatchObject({ error: { code: 'EIC_SESSION_REFUSED' } });
  expect(
    await runOn((session) => session.on('pty', (_accept, reject) => reject()), { pty: true }),
  ).toMatchObject({
    error: { code: 'EIC_SESSION_REFUSED', remedy: expect.stringContaining('PermitTTY') },
  });
  expect(await runOn((session) => session.on('exec', (_accept, reject) => reject()))).toMatchObject({
    error: { code: 'EIC_SESSION_REFUSED' },
  });
});

it.concurrent('a host without bash is a refused session that says so', async () => {
  const { error, output } = await runOn((session) =>
    session.on('exec', (accept) => {
      const channel = accept();
      channel.stderr.write('sh: 1: exec: bash: not found\n');
      channel.exit(127);
      channel.end();
    }),
  );
  expect(error).toMatchObject({
    code: 'EIC_SESSION_REFUSED',
    message: expect.stringContaining('no bash'),
    details: ['sh: 1: exec: bash: not found'],
  });
  expect(output.stderr).toBe('sh: 1: exec: bash: not found\n');
});

it.concurrent('a host that answers with something else is a refused session that shows it without its escapes', async () => {
  const { error } = await runOn((session) =>
    session.on('exec', (accept) => {
      const channel = accept();
      channel.write('\x1b[31mThis account is not available.\r\n\r\n::error::x\n');
      channel.exit(1);
      channel.end();
    }),
  );
  expect(error).toMatchObject({
    code: 'EIC_SESSION_REFUSED',
    message: expect.stringContaining('exit code 1'),
    details: ['[31mThis account is not available.', '::error::x'],
  });
});

it.concurrent("what comes before the start mark is stderr, so that stdout is the script's own", async () => {
  const { end, output } = await runOn(
    onPayload((channel, mark) => {
      channel.write(`Welcome!\neic-sta`);
      channel.write(`${mark.slice(0, 9)}`);
      channel.write(`${mark.slice(9)}out`);
      channel.exit(0);
      channel.end();
    }),
  );
  expect(output).toMatchObject({ stdout: 'out', stderr: 'Welcome!\neic-sta' });
  expect(end).toMatchObject({
    start: 'started',
    hasOutput: true,
    complaint: [],
    exitCode: 0,
    stdoutBytes: 3,
    stderrBytes: 16,
  });
});

it.concurrent('what comes before the start mark is not output of the script', async () => {
  const { end } = await runOn(
    onPayload((channel, mark) => {
      channel.write(`Welcome!\n${mark}`);
      channel.exit(1);
      channel.end();
    }),
  );
  expect(end).toMatchObject({ start: 'started', hasOutput: false, exitCode: 1 });
});

it.concurrent('a long line of a host is left out of the message, and the last of many lines are shown', async () => {
  const { error } = await runOn((session) =>
    session.on('exec', (accept) => {
      const channel = accept();
      const lines = Array.from({ length: 400 }, (_, index) => `line ${index}`);
      channel.write(`${'s3cr3t'.repeat(100)}\n${lines.join('\n')}\n${'s3cr3t'.repeat(60)}\nbye\n`);
      channel.exit(1);
      channel.end();
    }),
  );
  if (!(error instanceof EicError)) throw new Error('expected an EicError');
  expect(error.details).toHaveLength(10);
  expect(error.details.slice(-3)).toEqual(['line 399', '[a line of 360 characters]', 'bye']);
  expect(error.details.join()).not.toContain('s3cr3t');
});

it.concurrent('a channel that is closed with no exit status is a lost connection', async () => {
  const outcome = await runOn(
    onPayload((channel, mark) => {
      channel.write(`${mark}partial`);
      channel.end();
    }),
  );
  expect(outcome).toMatchObject({ error: { code: 'EIC_CONNECTION_LOST' }, output: { stdout: 'partial' } });
});

it.concurrent('a connection that ends in the middle is lost, and what it brought is given', async () => {
  const outcome = await runOn(
    onPayload((channel, mark, connection) => {
      channel.write(`${mark}partial`);
      setImmediate(() => connection.end());
    }),
  );
  expect(outcome).toMatchObject({ error: { code: 'EIC_CONNECTION_LOST' }, output: { stdout: 'partial' } });
});

it.concurrent('an exit status is enough, though the host never closes the channel', async () => {
  const outcome = await runOn(
    onPayload((channel, mark) => {
      channel.write(`${mark}out`);
      channel.exit(3);
    }),
  );
  expect(outcome).toMatchObject({ end: { exitCode: 3, signal: null }, output: { stdout: 'out' } });
});

it.concurrent('a host that writes endlessly after the exit status is cut off', async () => {
  const client = await connectTo(
    onPayload((channel, mark) => {
      channel.write(mark);
      channel.exit(0);
      writeForEver(channel, channel.stderr);
    }),
  );
  const end = await runScript(client, scriptRequest('true'), () => {}, never);
  expect(end.exitCode).toBe(0);
});

it.concurrent('a host that does not heed a stop is given up, with all that arrived', async () => {
  let heard = '';
  const outcome = await runOn(
    onPayload((channel, mark) => {
      channel.write(`${mark}deaf`);
      channel.on('data', (chunk: Buffer) => {
        heard += chunk;
      });
    }),
    { timeoutMs: 300 },
  );
  expect(outcome).toMatchObject({
    error: { code: 'EIC_TIMED_OUT', message: expect.stringContaining('0.3 s') },
    output: { stdout: 'deaf' },
  });
  expect(heard).toBe('\n');
});

it.concurrent('a timeout before the script began does not say that the script was slow', async () => {
  const { error } = await runOn((session) => session.on('exec', (accept) => accept().resume()), {
    timeoutMs: 300,
  });
  expect(error).toMatchObject({ code: 'EIC_TIMED_OUT', message: expect.stringContaining('did not start') });
});

it.concurrent('a session that is neither granted nor refused ends with the timeout', async () => {
  const { error } = await runOn((session) => session.on('exec', () => undefined), { timeoutMs: 300 });
  expect(error).toMatchObject({ code: 'EIC_TIMED_OUT' });
});

it.concurrent('a sink that throws or rejects stops the script, and its error comes back', async () => {
  for (const fail of [
    () => {
      throw new Error('disk full');
    },
    () => Promise.reject(new Error('disk full')),
  ]) {
    let stopped = false;
    const client = await connectTo(
      onPayload((channel, mark) => {
        channel.write(`${mark}out`);
        channel.on('data', () => {
          stopped = true;
          channel.exit('TERM');
          channel.end();
        });
      }),
    );
    await expect(runScript(client, scriptRequest('true'), fail, never)).rejects.toThrow('disk full');
    expect(stopped).toBe(true);
  }
});

it.concurrent('a sink gets no chunk of a stream before it has taken the last', async () => {
  const client = await connectTo(
    onPayload((channel, mark) => {
      channel.write(mark);
      writeForEver(channel, channel);
    }),
  );
  let calls = 0;
  const release: (() => void)[] = [];
  const cancel = new AbortController();
  const run = runScript(
    client,
    scriptRequest('true'),
    () => {
      calls += 1;
      return new Promise((resolve) => release.push(resolve));
    },
    cancel.signal,
  ).catch((error: unknown) => error);
  for (const call of [1, 2, 3]) {
    await until('a chunk', () => calls >= call);
    // More has been sent by then.
    await delay(20);
    expect(calls).toBe(call);
    release.shift()?.();
  }
  cancel.abort();
  expect(await run).toMatchObject({ code: 'EIC_CANCELLED' });
});

it.concurrent('nothing is left listening on the connection', async () => {
  const client = await connectTo(
    onPayload((channel, mark) => {
      channel.write(mark);
      channel.exit(0);
      channel.end();
    }),
  );
  const listeners = () => client.eventNames().map((name) => [name, client.listenerCount(name)]);
  const before = listeners();
  await runScript(client, scriptRequest('true'), () => {}, never);
  await delay(0);
  expect(listeners()).toEqual(before);
});
