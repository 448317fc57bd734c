import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { denied } from '../../src/sandbox/sandbox';
import type { SandboxEndpoint } from '../../src/sandbox/tunnel/endpoints';
import { type Cloud, type CloudInstance, only, startCloud } from '../fixtures/cloud';
import { runFromSource, type SourceRun, type SourceRunResult } from '../fixtures/run-from-source';
import { until } from '../fixtures/until';

describe('private instances with a real sshd behind an endpoint', () => {
  let cloud: Cloud;
  beforeAll(async () => {
    const hostKeyTypes = ['ed25519'] as const;
    cloud = await startCloud(
      [
        { name: 'public', hostKeyTypes },
        { name: 'private', publicAddress: null, hostKeyTypes },
        { name: 'six', publicAddress: null, privateAddress: null, ipv6Address: '2001:db8::5', hostKeyTypes },
        { name: 'alone', publicAddress: null, vpcId: 'vpc-00000000000000001', hostKeyTypes },
      ],
      { endpoints: [{}], sessionCredentials: true },
    );
  });
  afterAll(() => cloud?.close());
  afterEach(() => {
    endpoint().clearFaults();
    cloud.sandbox.clearFaults();
  });

  const endpoint = (): SandboxEndpoint => only(cloud.sandbox.endpoints);
  function instance(name: string): CloudInstance {
    return only(cloud.instances.filter((each) => each.name === name));
  }
  /** Runs on instances, and waits until no tunnel is left. */
  async function run(names: readonly string[], changes: Partial<SourceRun> = {}): Promise<SourceRunResult> {
    const result = await runFromSource({
      instanceIds: names.map((name) => instance(name).id),
      aws: cloud.sandbox.env,
      // The port of all instances, which the endpoint connects to as well.
      port: cloud.sandbox.sshPort,
      ...changes,
    });
    await until('the tunnels are closed', () => endpoint().openTunnels === 0);
    return result;
  }
  function pushes(): number {
    return cloud.sandbox.pushes.length;
  }
  function operations(): string[] {
    return cloud.sandbox.calls.map(({ operation }) => operation);
  }

  it('are reached through it with auto, and public ones directly, in one step', async () => {
    const before = operations().length;
    const { results, stdout } = await run(['public', 'private'], { script: 'echo "it runs"' });
    expect(stdout).toBe('it runs\nit runs\n');
    expect(results).toMatchObject([
      { succeeded: true, route: 'direct', endpoint: null, durationsMs: { tunnel: null } },
      {
        succeeded: true,
        route: 'endpoint',
        endpoint: endpoint().id,
        address: '127.1.0.12',
        hostKey: { verifiedBy: 'console-output' },
        durationsMs: { tunnel: expect.any(Number) },
      },
    ]);
    const lookups = operations()
      .slice(before)
      .filter((name) => name === 'DescribeInstanceConnectEndpoints');
    expect(lookups).toHaveLength(1);
  });

  it('are all reached through it with endpoint, with IPv6 too, and with the ID and the limit given', async () => {
    const { results } = await run(['public', 'six'], {
      connectionType: 'endpoint',
      endpointId: endpoint().id,
      maxTunnelSeconds: 600,
    });
    expect(results).toMatchObject([
      { succeeded: true, route: 'endpoint', address: '127.1.0.11' },
      { succeeded: true, route: 'endpoint', address: '2001:db8::5' },
    ]);
    expect(endpoint().tunnels.at(-1)).toMatchObject({ maxTunnelDuration: 600 });
  });

  it('carry much output and a script, whatever frames the bytes come in', async () => {
    endpoint().fail({ kind: 'frames', bytes: 7, times: 1 });
    const few = await run(['private'], { script: 'seq 1 2000' });
    expect(few.stdout.split('\n')).toHaveLength(2001);
    endpoint().fail({ kind: 'fragments', bytes: 1000, times: 1 });
    const many = await run(['private'], { script: 'head -c 20000000 /dev/zero | tr "\\0" "x"' });
    expect(many.stdout).toHaveLength(20_000_000);
  });

  it('are not dialed directly by auto if the user named an endpoint that is not there', async () => {
    const { results } = await run(['private'], { endpointId: 'eice-00000000000000001' });
    expect(results).toMatchObject([
      { succeeded: false, address: null, route: null, error: { code: 'EIC_NO_ENDPOINT' } },
    ]);
  });

  it('are dialed directly by auto if their VPC has no endpoint, and a failure says so', async () => {
    const { results } = await run(['alone'], { connectTimeoutMs: 3_000 });
    expect(results).toMatchObject([
      {
        route: 'direct',
        endpoint: null,
        error: {
          code: 'EIC_REFUSED',
          message: expect.stringContaining('has no usable EC2 Instance Connect Endpoint'),
          remedy: expect.stringContaining('create-instance-connect-endpoint'),
        },
      },
    ]);
  });

  it('are dialed directly by auto without permission to look for endpoints, and a failure has the statement', async () => {
    const operation = 'DescribeInstanceConnectEndpoints';
    cloud.sandbox.fail(operation, denied(operation, cloud.sandbox.principal));
    const { results, debug } = await run(['private'], { connectTimeoutMs: 3_000 });
    const [result] = results;
    expect(result?.error).toMatchObject({
      code: 'EIC_REFUSED',
      message: expect.stringContaining('AWS denied ec2:DescribeInstanceConnectEndpoints'),
    });
    expect(result?.error?.details.join('\n')).toContain('"Action": "ec2:DescribeInstanceConnectEndpoints"');
    expect(debug.join('\n')).toContain('no endpoint is used');
  });

  it('are reached after the endpoint was full, failed, or closed the tunnel at first', async () => {
    endpoint().fail({ kind: 'full', times: 1 });
    endpoint().fail({ kind: 'refuse', status: 500, times: 1 });
    endpoint().fail({ kind: 'close', code: 1011, reason: 'no route', times: 1 });
    endpoint().fail({ kind: 'vanish', afterBytes: 30, times: 1 });
    const { results, debug } = await run(['private']);
    expect(only(results)).toMatchObject({ succeeded: true });
    expect(debug.join('\n')).toContain('code 1011: no route');
  });

  it.each([
    [
      'closes each tunnel',
      { kind: 'close', code: 1011, reason: 'no route' },
      'EIC_CONNECT_TIMED_OUT',
      /no route/,
    ],
    ['is full', { kind: 'full' }, 'EIC_THROTTLED', /20 open tunnels/],
    ['sends text', { kind: 'text' }, 'EIC_CONNECT_TIMED_OUT', /text in place of bytes: "SSH-2\.0/],
    ['sends nothing', { kind: 'stall' }, 'EIC_UNREACHABLE', /sent nothing in 1 s/],
    ['answers nothing', { kind: 'unanswered' }, 'EIC_UNREACHABLE', /opened no tunnel in 1 s/],
    ['refuses', { kind: 'refuse', status: 403 }, 'EIC_ACCESS_DENIED', /OpenTunnel/],
  ] as const)(
    'have no key pushed for them while the endpoint %s, which the error says',
    async (_, fault, code, message) => {
      endpoint().fail(fault);
      const before = pushes();
      const running = runFromSource({
        instanceIds: [instance('private').id],
        aws: cloud.sandbox.env,
        port: cloud.sandbox.sshPort,
        connectTimeoutMs: 1_200,
      });
      const { results } = await running;
      expect(only(results).error?.code).toBe(code);
      expect(only(results).error?.message).toMatch(message);
      expect(pushes()).toBe(before);
      // A stalled endpoint keeps its own side open.
      endpoint().disconnect();
      await until('nothing is open', () => endpoint().openTunnels === 0);
    },
  );

  it('that are lost while a script runs are reported as lost', async () => {
    endpoint().fail({ kind: 'close', code: 1011, reason: 'gone', afterBytes: 200_000 });
    const { results } = await run(['private'], { script: 'head -c 1000000 /dev/zero; sleep 30' });
    expect(only(results).error).toMatchObject({ code: 'EIC_CONNECTION_LOST' });
  });

  it('whose tunnel ends at its maximum duration are reported as that', async () => {
    const { results } = await run(['private'], { script: 'echo started; sleep 60', maxTunnelSeconds: 4 });
    expect(only(results).error).toMatchObject({
      code: 'EIC_TUNNEL_EXPIRED',
      message: expect.stringContaining('maximum duration of 4 s'),
    });
  });

  it('that refuse the connection are named with the endpoint', async () => {
    await instance('six').sshd.close();
    const { results } = await run(['six'], { connectionType: 'endpoint', connectTimeoutMs: 1_000 });
    expect(only(results).error).toMatchObject({
      code: 'EIC_CONNECT_TIMED_OUT',
      message: expect.stringMatching(
        new RegExp(`2001:db8::5 port \\d+ through ${endpoint().id} \\(i-\\w+\\).*The instance refused`),
      ),
      remedy: expect.stringContaining('security group'),
    });
  });
});
