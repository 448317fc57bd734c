import { afterAll, expect, it } from 'vitest';
import { runScript } from '../../../src/remote/script/run-script';
import { replaceMessage } from '../../fixtures/inside-ssh2';
import { scriptRequest } from '../../fixtures/local-payload';
import {
  onPayload,
  type ScriptedSshServer,
  startScriptedSshServer,
} from '../../fixtures/scripted-ssh-server';

const never = new AbortController().signal;
const servers: ScriptedSshServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

/** Runs a script on a host that closes no channel. It does to the channel what a test wants. */
async function runOn(
  act: (channel: Parameters<Parameters<typeof onPayload>[0]>[0]) => void,
  timeoutMs = 60_000,
) {
  const server = await startScriptedSshServer(
    onPayload((channel, mark) => {
      channel.write(`${mark}out\n`);
      act(channel);
    }),
    (connection) => replaceMessage(connection, 'channelClose', () => () => undefined),
  );
  servers.push(server);
  let output = '';
  const take = (_: string, chunk: Buffer): void => {
    output += chunk;
  };
  const end = await runScript(
    await server.connect(),
    { ...scriptRequest('true'), timeoutMs },
    take,
    never,
  ).catch((error: unknown) => error);
  return { end, output };
}

it('a host that never closes its channel does not hold a script that has ended', async () => {
  const { end, output } = await runOn((channel) => channel.exit(3));
  expect(end).toMatchObject({ exitCode: 3 });
  expect(output).toBe('out\n');
});

it('nor one whose output has ended too', async () => {
  const { end } = await runOn((channel) => {
    channel.exit(0);
    channel.end();
  });
  expect(end).toMatchObject({ exitCode: 0 });
});

it('a host that says nothing of the end either is left after the timeout, and what it wrote is shown', async () => {
  const { end, output } = await runOn(() => undefined, 1_000);
  expect(end).toMatchObject({ code: 'EIC_TIMED_OUT' });
  expect(output).toBe('out\n');
});
