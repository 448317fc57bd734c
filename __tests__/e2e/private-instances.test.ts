import { globSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import type { SandboxEndpoint } from '../../src/sandbox/tunnel/endpoints';
import { projectFolder, read } from '../docs/markdown';
import { only } from '../fixtures/cloud';
import { type HttpProxy, startHttpProxy } from '../fixtures/http-proxy';
import { readResults } from '../fixtures/results-schema';
import { type Job, startJob } from '../fixtures/runner';
import { until } from '../fixtures/until';

const count = 22;
const name = 'eice.proxied.invalid';

describe('the built action', () => {
  it('has the WebSocket library in a file that only a tunnel loads', () => {
    const files = globSync('dist/run/*.js', { cwd: projectFolder });
    const withLibrary = files.filter((path) => /sec-websocket-accept/.test(read(path)));
    expect(withLibrary).toHaveLength(1);
    expect(withLibrary).not.toContain('dist/run/index.js');
  });
});

describe('a step on private instances', () => {
  let sandbox: Sandbox;
  let job: Job;
  beforeAll(async () => {
    sandbox = await startSandbox({
      instances: Array.from({ length: count }, () => ({
        publicAddress: null,
        hostKeyTypes: ['ed25519'] as const,
      })),
      endpoints: [{ id: 'eice-00000000000000001' }, { dnsName: name, vpcId: 'vpc-00000000000000001' }],
      sessionCredentials: true,
    });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await sandbox?.close();
  });
  afterEach(() => endpoint().clearFaults());

  function endpoint(): SandboxEndpoint {
    return only(sandbox.endpoints.filter(({ id }) => id === 'eice-00000000000000001'));
  }
  function options(inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
    return {
      inputs: {
        'instance-ids': sandbox.instances[0]?.id ?? '',
        run: 'echo "it runs"',
        'connect-timeout': '20s',
        ...inputs,
      },
      env: { ...sandbox.env, ...env },
      debug: true,
    };
  }
  const nothingIsOpen = () => until('the tunnels are closed', () => endpoint().openTunnels === 0);
  const allIds = () => sandbox.instances.map(({ id }) => id).join(' ');

  it('reaches them through the endpoint with the defaults, and shows that', async () => {
    const { exitCode, log, outputs, summaryText } = await job.run(options());
    expect(log).toContain('it runs');
    expect(exitCode).toBe(0);
    expect(log).toMatch(/connected to 127\.1\.0\.11:22 through eice-00000000000000001, host key ssh-ed25519/);
    expect(log).not.toContain('X-Amz-Signature');
    expect(only(readResults(outputs.results))).toMatchObject({
      address: '127.1.0.11',
      port: 22,
      route: 'endpoint',
      endpoint: 'eice-00000000000000001',
      hostKey: { verifiedBy: 'console-output' },
      durationsMs: { tunnel: expect.any(Number) },
    });
    expect(summaryText).toContain('| Route |');
    expect(summaryText).toContain('endpoint eice-00000000000000001');
    await nothingIsOpen();
  });

  it('goes through a proxy to the endpoint', async () => {
    let proxy: HttpProxy | undefined;
    try {
      const [, other] = sandbox.endpoints;
      const target = { address: other?.address ?? '', port: other?.port ?? 0 };
      proxy = await startHttpProxy({ hosts: { [`${name}:443`]: target } });
      const { log, exitCode } = await job.run(
        options(
          { 'connection-type': 'eice', 'endpoint-id': other?.id ?? '', 'connect-timeout': '3s' },
          { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` },
        ),
      );
      // The instance is in another VPC than this endpoint, which says so through the proxy.
      expect(log).toContain('The specified PrivateIpAddress is not in the VPC.');
      expect(exitCode).toBe(1);
      expect(proxy.tunnels).toEqual([`${name}:443`]);
    } finally {
      await proxy?.close();
    }
  });

  it('opens no more tunnels than the endpoint has, and the rest wait', async () => {
    const before = endpoint().tunnels.length;
    const { exitCode, outputs, log } = await job.run(
      options({
        'instance-ids': allIds(),
        'max-parallel': String(count),
        run: 'sleep 1',
        'connect-timeout': '60s',
      }),
    );
    expect(exitCode, log).toBe(0);
    expect(readResults(outputs.results)).toHaveLength(count);
    expect(endpoint().tunnels.length - before).toBe(count);
    await nothingIsOpen();
  });

  it('does not start an instance that waited when another failed, with fail-fast', async () => {
    const before = sandbox.pushes.length;
    const { outputs } = await job.run(
      options({
        'instance-ids': allIds(),
        'max-parallel': String(count),
        'fail-fast': 'true',
        run: 'sleep 1; exit 3',
        'connect-timeout': '60s',
      }),
    );
    const codes = readResults(outputs.results).map(({ error }) => error?.code);
    expect(codes.filter((code) => code === 'EIC_SCRIPT_FAILED')).toHaveLength(20);
    expect(codes.filter((code) => code === 'EIC_NOT_STARTED')).toHaveLength(2);
    expect(sandbox.pushes.length - before).toBe(20);
    await nothingIsOpen();
  });

  it.each([
    ['the endpoint does not answer', { kind: 'unanswered' }],
    ['the tunnel is silent', { kind: 'stall' }],
  ] as const)('ends at once if it is cancelled while %s', async (_, fault) => {
    endpoint().fail(fault);
    const before = sandbox.calls.length;
    const step = await job.start(options());
    await until('the tunnel is asked for', () =>
      sandbox.calls.slice(before).some(({ operation }) => operation === 'OpenTunnel'),
    );
    expect(await step.cancel()).toBe('SIGINT');
    const { outputs } = await step.result;
    expect(only(readResults(outputs.results)).error?.code).toBe('EIC_CANCELLED');
    endpoint().disconnect();
    await nothingIsOpen();
  });

  it('ends the script and the tunnel if it is cancelled while the script runs', async () => {
    const step = await job.start(options({ run: 'echo started; sleep 60' }));
    await step.seen('started');
    expect(await step.cancel()).toBe('SIGINT');
    const { outputs } = await step.result;
    expect(only(readResults(outputs.results)).error?.code).toBe('EIC_CANCELLED');
    await nothingIsOpen();
  });

  it('says which inputs have no effect together', async () => {
    const { log } = await job.run(
      options({ 'connection-type': 'direct', 'endpoint-id': 'eice-00000000000000001' }),
    );
    expect(log).toContain('`endpoint-id` has no effect: `connection-type` is direct.');
  });
});
