import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox';
import { only } from '../fixtures/cloud';
import { runFromSource, type SourceRun } from '../fixtures/run-from-source';
import { startFaultProxy } from '../fixtures/tcp-servers';

function run(sandbox: Sandbox, more: Partial<SourceRun> = {}) {
  return runFromSource({
    instanceIds: sandbox.instances.map(({ id }) => id),
    aws: sandbox.env,
    port: sandbox.sshPort,
    osUser: 'ec2-user',
    keyType: 'ed25519',
    ...more,
  });
}

async function withSandbox(options: SandboxOptions, use: (sandbox: Sandbox) => Promise<void>) {
  const sandbox = await startSandbox(options);
  try {
    await use(sandbox);
  } finally {
    await sandbox.close();
  }
}

describe('the address of an instance', () => {
  it('is the public IPv4 address if there is one', async () => {
    await withSandbox({ instances: [{ privateAddress: '127.9.9.9' }] }, async (sandbox) => {
      const { results } = await run(sandbox);
      expect(only(results)).toMatchObject({
        succeeded: true,
        address: only(sandbox.instances).address,
        route: 'direct',
      });
    });
  });

  it.each([
    ['there is no IPv4 address', null, 'auto'],
    ['connection-type is direct and there is no public IPv4 address', '127.9.9.9', 'direct'],
  ] as const)('is the IPv6 address if %s', async (_, privateAddress, connectionType) => {
    const instance = { publicAddress: null, privateAddress, ipv6Address: '::1' };
    await withSandbox({ instances: [instance] }, async (sandbox) => {
      const { address } = only(sandbox.instances);
      const proxy = await startFaultProxy({ address, port: sandbox.sshPort }, {}, '::1');
      try {
        const { results } = await run(sandbox, { port: proxy.port, connectionType });
        expect(only(results)).toMatchObject({ succeeded: true, address: '::1' });
      } finally {
        await proxy.close();
      }
    });
  });

  it('is the private IPv4 address if there is no public one', async () => {
    const instance = { publicAddress: null, address: '127.0.3.7', privateAddress: '127.0.3.7' };
    await withSandbox({ instances: [instance] }, async (sandbox) => {
      const { results } = await run(sandbox);
      expect(only(results)).toMatchObject({ succeeded: true, address: '127.0.3.7' });
    });
  });

  it('is instance-ip if that is given, an address or a name', async () => {
    const instance = { publicAddress: '127.9.9.9', privateAddress: null, address: '127.0.0.1' };
    await withSandbox({ instances: [instance] }, async (sandbox) => {
      const { results } = await run(sandbox, { instanceIp: 'localhost' });
      expect(only(results)).toMatchObject({ succeeded: true, address: 'localhost' });
    });
  });

  it('is missed if there is none', async () => {
    await withSandbox({ instances: [{ publicAddress: null, privateAddress: null }] }, async (sandbox) => {
      const { results } = await run(sandbox);
      expect(only(results)).toMatchObject({ address: null, error: { code: 'EIC_NO_ADDRESS' } });
      expect(sandbox.pushes).toEqual([]);
    });
  });
});

describe('finding instances', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({
      pageSize: 2,
      instances: [
        { name: 'a' },
        { name: 'b' },
        { name: 'c' },
        { name: 'd' },
        { name: 'e' },
        { name: 'stopped', state: 'stopped' },
        { name: 'elsewhere', region: 'us-east-1' },
      ],
    });
  });
  afterAll(() => sandbox.close());

  const idOf = (name: string) => only(sandbox.instances.filter((instance) => instance.name === name)).id;

  it('reads all pages', async () => {
    const before = sandbox.calls.length;
    const { results } = await run(sandbox, { instanceIds: ['a', 'b', 'c', 'd', 'e'].map(idOf) });
    expect(results.map(({ name, succeeded }) => [name, succeeded])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
      ['d', true],
      ['e', true],
    ]);
    const pages = sandbox.calls.slice(before).filter(({ operation }) => operation === 'DescribeInstances');
    expect(pages).toHaveLength(3);
  });

  it('names each one that cannot be used, with its reason, and runs on the others', async () => {
    const missing = 'i-0123456789abcdef0';
    const ids = [idOf('stopped'), missing, idOf('elsewhere'), idOf('a')];
    const { results } = await run(sandbox, { instanceIds: ids });
    expect(results.map(({ instanceId }) => instanceId)).toEqual(ids);
    expect(results.map(({ error }) => error?.code ?? null)).toEqual([
      'EIC_INSTANCE_NOT_RUNNING',
      'EIC_INSTANCE_NOT_FOUND',
      'EIC_INSTANCE_NOT_FOUND',
      null,
    ]);
    expect(results[0]?.error?.message).toContain('stopped');
    expect(results[0]?.error?.message).toContain(idOf('stopped'));
    expect(results[2]?.error?.message).toContain('eu-central-1');
    expect(sandbox.pushes.map(({ instanceId }) => instanceId)).not.toContain(idOf('stopped'));
  });
});

describe('calls to AWS that fail for a while', () => {
  it.each([
    ['throttling of EC2', 'DescribeInstances', { code: 'RequestLimitExceeded', status: 503 }],
    ['throttling of EC2 Instance Connect', 'SendSSHPublicKey', { code: 'ThrottlingException' }],
    ['a fault of the service', 'SendSSHPublicKey', { code: 'ServiceException', status: 500 }],
    ['a connection that is reset', 'DescribeInstances', { code: 'ECONNRESET' }],
    ['a console that is throttled', 'GetConsoleOutput', { code: 'RequestLimitExceeded', status: 503 }],
  ] as const)('are made again: %s', async (_, operation, fault) => {
    await withSandbox({}, async (sandbox) => {
      sandbox.fail(operation, { ...fault, times: 2 });
      const { results, warnings } = await run(sandbox);
      expect(only(results)).toMatchObject({ succeeded: true });
      expect(warnings).toEqual([]);
      expect(sandbox.calls.filter((call) => call.operation === operation)).toHaveLength(3);
    });
  });

  it('are not made again if AWS said no', async () => {
    await withSandbox({}, async (sandbox) => {
      sandbox.fail('SendSSHPublicKey', { code: 'AccessDeniedException', status: 403 });
      const { results, errors } = await run(sandbox);
      const { error } = only(results);
      expect(error?.code).toBe('EIC_ACCESS_DENIED');
      const calls = sandbox.calls.filter(({ operation }) => operation === 'SendSSHPublicKey');
      expect(error?.requestId).toBe(only(calls).requestId);
      // The statement that would grant it: for this instance and this user, nothing more.
      const statement: unknown = JSON.parse(only(errors).details.join('\n'));
      expect(statement).toMatchObject({
        Effect: 'Allow',
        Action: 'ec2-instance-connect:SendSSHPublicKey',
        Resource: `arn:aws:ec2:eu-central-1:123456789012:instance/${only(sandbox.instances).id}`,
        Condition: { StringEquals: { 'ec2:osuser': 'ec2-user' } },
      });
    });
  });
});
