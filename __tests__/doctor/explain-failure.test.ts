import type { SocketType } from 'node:dgram';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { awsClients } from '../../src/aws/clients';
import { publicAddress } from '../../src/aws/public-address';
import { ConnectionTrace } from '../../src/connect/connection-trace';
import { failureExplainer } from '../../src/doctor/explain-failure';
import { EicError, type ErrorCode } from '../../src/eic-error';
import { defaultIds, type Sandbox, type SandboxInstance, startSandbox } from '../../src/sandbox/sandbox';
import { withAwsEnvironment } from '../fixtures/run-from-source';

vi.mock('../../src/aws/public-address', () => ({ publicAddress: vi.fn(async () => '203.0.113.7') }));

/** No network interface leads to the internet, as on a machine without one. */
vi.mock('node:dgram', async (original) => {
  const { createSocket, Socket } = await original<typeof import('node:dgram')>();
  const open = (type: SocketType) => {
    const socket = createSocket(type);
    vi.spyOn(socket, 'connect').mockImplementation((port, ...rest) => {
      if (String(rest[0]).startsWith('127.'))
        Reflect.apply(Socket.prototype.connect, socket, [port, ...rest]);
      else socket.emit('error', new Error('ENETUNREACH'));
    });
    return socket;
  };
  return { createSocket: open };
});

describe('the explanation of a failed connection', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ instances: Array.from({ length: 12 }, () => ({ sshHost: false })) });
    sandbox.network.setRules(defaultIds.instanceGroup, 'ingress', []);
  });
  afterAll(() => sandbox?.close());
  afterEach(() => sandbox.clearFaults());

  const failure = (code: ErrorCode) =>
    new EicError(code, 'It cannot be reached.', { remedy: 'Look at everything.', details: ['a detail'] });

  /** Explains the same failure of instances, all at once. */
  async function explain(
    error: EicError,
    {
      count = 1,
      limitMs = 10_000,
      cancelled = new AbortController().signal,
      addressOf = ({ address }: SandboxInstance) => address,
    } = {},
  ): Promise<EicError[]> {
    return withAwsEnvironment(sandbox.env, async () => {
      const aws = awsClients(sandbox.region);
      try {
        const explainer = failureExplainer({
          osUser: 'ec2-user',
          keyType: 'auto',
          hostKeyMode: 'auto',
          knownHosts: { entries: [], warnings: [] },
          routing: { port: sandbox.sshPort },
          aws,
          environment: {},
          cancelled,
          limitMs,
        });
        return await Promise.all(
          sandbox.instances.slice(0, count).map((one) => {
            const { id } = one;
            const address = addressOf(one);
            const instance = { id, state: 'running', region: sandbox.region };
            const target = { instance, address, port: sandbox.sshPort, route: 'direct' } as const;
            return explainer({ error, target, trace: new ConnectionTrace() });
          }),
        );
      } finally {
        aws.close();
      }
    });
  }

  it('names the cause and keeps the code and the details', async () => {
    const [explained] = await explain(failure('EIC_UNREACHABLE'));
    expect(explained).toMatchObject({ code: 'EIC_UNREACHABLE' });
    expect(explained?.message).toMatch(/^Security groups: .* It cannot be reached\.$/);
    expect(explained?.details).toContain('a detail');
  });

  it('is the same for each of many that fail by the same cause', async () => {
    const before = sandbox.calls.length;
    const all = await explain(failure('EIC_UNREACHABLE'), { count: 12 });
    for (const { message } of all) expect(message).toMatch(/^Security groups: /);
    const calls = sandbox.calls.slice(before).map(({ operation }) => operation);
    expect(calls.filter((operation) => operation === 'DescribeSecurityGroups')).toHaveLength(1);
    expect(calls.filter((operation) => operation === 'DescribeInstances')).toHaveLength(12);
  });

  it('asks for the address of the runner and for a prefix list once for all instances', async () => {
    const rules = [{ port: sandbox.sshPort, peer: defaultIds.prefixList }];
    sandbox.network.setRules(defaultIds.instanceGroup, 'ingress', rules);
    const before = sandbox.calls.length;
    // Addresses of the internet: from the tests' machine only AWS could tell which one they see.
    const addressOf = ({ address }: SandboxInstance) => address.replace(/^127\.0\.0\./, '198.51.100.');
    const all = await explain(failure('EIC_UNREACHABLE'), { count: 12, addressOf });
    for (const { message } of all) expect(message).toContain('this runner (203.0.113.7, as AWS sees it)');
    expect(publicAddress).toHaveBeenCalledTimes(1);
    const calls = sandbox.calls.slice(before).map(({ operation }) => operation);
    expect(calls.filter((operation) => operation === 'GetManagedPrefixListEntries')).toHaveLength(1);
    sandbox.network.setRules(defaultIds.instanceGroup, 'ingress', []);
  });

  it.each([
    'EIC_HOST_KEY_CHANGED',
    'EIC_ACCESS_DENIED',
    'EIC_THROTTLED',
    'EIC_TOO_MANY_OPEN_FILES',
    'EIC_CANCELLED',
    'EIC_INTERNAL',
  ] as const)('is not looked for after %s', async (code) => {
    const before = sandbox.calls.length;
    const error = failure(code);
    expect(await explain(error)).toEqual([error]);
    expect(sandbox.calls).toHaveLength(before);
  });

  it('gives way to the error as it was if AWS does not respond in time', async () => {
    sandbox.fail('DescribeInstances', { delayMs: 60_000 });
    const error = failure('EIC_UNREACHABLE');
    const [explained] = await explain(error, { limitMs: 300 });
    expect(explained).toMatchObject({ message: error.message, remedy: error.remedy, details: error.details });
  });

  it('gives way to the error as it was if no call succeeds', async () => {
    for (const operation of ['DescribeInstances', 'DescribeSecurityGroups', 'DescribeNetworkAcls']) {
      sandbox.fail(operation, { code: 'ECONNRESET' });
    }
    const error = failure('EIC_UNREACHABLE');
    const [explained] = await explain(error, { limitMs: 500 });
    expect(explained).toMatchObject({ code: error.code, message: error.message, remedy: error.remedy });
  });

  it('ends with the run', async () => {
    const controller = new AbortController();
    sandbox.fail('DescribeInstances', { delayMs: 60_000 });
    const error = failure('EIC_UNREACHABLE');
    const explained = explain(error, { count: 12, cancelled: controller.signal });
    controller.abort(failure('EIC_CANCELLED'));
    expect(await explained).toEqual(Array(12).fill(error));
  });
});
