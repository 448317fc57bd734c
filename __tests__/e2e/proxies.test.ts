import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { only } from '../fixtures/cloud';
import { type HttpProxy, type HttpProxyOptions, startHttpProxy } from '../fixtures/http-proxy';
import { type HttpsEndpoint, startHttpsEndpoint } from '../fixtures/https-endpoint';
import { type Job, startJob } from '../fixtures/runner';

/** A name that only the proxy can resolve. */
const hostname = 'aws.proxied.invalid';

describe('a step on a runner that reaches AWS only through a proxy', () => {
  let sandbox: Sandbox;
  let endpoint: HttpsEndpoint;
  let job: Job;
  beforeAll(async () => {
    sandbox = await startSandbox();
    endpoint = await startHttpsEndpoint(hostname, sandbox.endpoint, {
      AssumeRoleWithWebIdentity: `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIAFROMSTS</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await endpoint?.close();
    await sandbox?.close();
  });

  let proxy: HttpProxy | undefined;
  afterEach(async () => {
    await proxy?.close();
    proxy = undefined;
  });
  const startProxy = async (options: HttpProxyOptions = {}): Promise<HttpProxy> => {
    proxy = await startHttpProxy({
      hosts: { [`${hostname}:443`]: { address: endpoint.address, port: endpoint.port } },
      ...options,
    });
    return proxy;
  };

  const run = (env: Record<string, string>, inputs: Record<string, string> = {}) =>
    job.run({
      inputs: {
        'instance-ids': only(sandbox.instances).id,
        port: String(sandbox.sshPort),
        run: 'echo "it runs"',
        'connect-timeout': '10s',
        ...inputs,
      },
      env: { ...sandbox.env, ...env },
    });
  const https = { AWS_ENDPOINT_URL: `https://${hostname}` };

  it.each(['HTTPS_PROXY', 'https_proxy'])(
    'makes all calls through %s, trusting AWS_CA_BUNDLE',
    async (name) => {
      const { port, tunnels } = await startProxy({ credentials: 'runner:p@ss' });
      const { exitCode, log } = await run({
        ...https,
        [name]: `http://runner:p%40ss@127.0.0.1:${port}`,
        AWS_CA_BUNDLE: endpoint.caBundle,
      });
      expect(log).toContain('it runs');
      expect(exitCode).toBe(0);
      // One for each service; the connection for EC2 is kept for the second call.
      expect(new Set(tunnels)).toEqual(new Set([`${hostname}:443`]));
      expect(
        sandbox.calls
          .slice(-3)
          .map(({ operation }) => operation)
          .toSorted(),
      ).toEqual(['DescribeInstances', 'GetConsoleOutput', 'SendSSHPublicKey']);
    },
  );

  it('trusts NODE_EXTRA_CA_CERTS too', async () => {
    const { port } = await startProxy();
    const { exitCode } = await run({
      ...https,
      HTTPS_PROXY: `127.0.0.1:${port}`,
      NODE_EXTRA_CA_CERTS: endpoint.caBundle,
    });
    expect(exitCode).toBe(0);
  });

  it('learns about AWS_CA_BUNDLE if the certificate is not trusted', async () => {
    const { port } = await startProxy();
    const { exitCode, log } = await run({ ...https, HTTPS_PROXY: `http://127.0.0.1:${port}` });
    expect(exitCode).toBe(1);
    expect(log).toContain('EIC_AWS_UNAVAILABLE');
    expect(log).toContain('AWS_CA_BUNDLE');
  });

  it('gets its credentials from STS through the proxy', async () => {
    const { port, tunnels } = await startProxy();
    const token = join(job.workspace, 'token');
    await writeFile(token, 'a.web.token');
    const { log } = await run({
      ...https,
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
      AWS_CA_BUNDLE: endpoint.caBundle,
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deploy',
      AWS_WEB_IDENTITY_TOKEN_FILE: token,
    });
    expect(only(endpoint.answered)).toContain('WebIdentityToken=a.web.token');
    expect(new Set(tunnels)).toEqual(new Set([`${hostname}:443`]));
    // The sandbox knows no key from STS.
    expect(log).toContain('EIC_CREDENTIALS_REFUSED');
  });

  it('makes calls to a plain HTTP endpoint through HTTP_PROXY, without a tunnel', async () => {
    const { port, tunnels, requests } = await startProxy();
    const { exitCode } = await run({ HTTP_PROXY: `http://127.0.0.1:${port}` });
    expect(exitCode).toBe(0);
    expect(requests).toHaveLength(3);
    expect(requests[0]).toBe(`${sandbox.endpoint}/`);
    expect(tunnels).toEqual([]);
  });

  it.each(['NO_PROXY', 'no_proxy'])('leaves the proxy out for hosts in %s', async (name) => {
    const { port, tunnels, requests } = await startProxy({ refuseWith: '403 Forbidden' });
    const url = `http://127.0.0.1:${port}`;
    const { exitCode } = await run({ HTTP_PROXY: url, HTTPS_PROXY: url, [name]: '.example.com,127.0.0.1' });
    expect(exitCode).toBe(0);
    expect([...tunnels, ...requests]).toEqual([]);
  });

  it.each<[string, HttpProxyOptions, Record<string, string>, string]>([
    [
      'a tunnel without a password',
      { credentials: 'a:b' },
      https,
      'it requires another user or password (407)',
    ],
    [
      'a request without a password',
      { credentials: 'a:b' },
      {},
      'it requires another user or password (407)',
    ],
    ['a tunnel', { refuseWith: '403 Forbidden' }, https, 'it refused the tunnel: HTTP/1.1 403 Forbidden'],
    ['a tunnel, time and again', { refuseWith: '502 Bad Gateway' }, https, 'HTTP/1.1 502 Bad Gateway'],
  ])('names the proxy, without its password, if it refuses %s', async (_, options, more, why) => {
    const { port } = await startProxy(options);
    const url = `http://runner:wr0ng@127.0.0.1:${port}`;
    const { exitCode, log, summary } = await run(
      { ...more, HTTP_PROXY: url, HTTPS_PROXY: url },
      { 'connect-timeout': '2s' },
    );
    expect(exitCode).toBe(1);
    expect(log).toContain(`EIC_AWS_UNAVAILABLE`);
    expect(log).toContain(`The proxy http://127.0.0.1:${port} did not pass on ec2:DescribeInstances: `);
    expect(log).toContain(why);
    expect(log + summary).not.toContain('wr0ng');
  });

  it.each([
    ['an HTTPS endpoint', https],
    ['an HTTP endpoint', {}],
  ])('names a proxy that cannot be reached, for %s', async (_, more) => {
    const { port, close } = await startHttpProxy();
    await close();
    const url = `http://runner:wr0ng@127.0.0.1:${port}`;
    const { log } = await run({ ...more, HTTP_PROXY: url, HTTPS_PROXY: url }, { 'connect-timeout': '1s' });
    expect(log).toContain(`The proxy http://127.0.0.1:${port} did not pass on`);
    expect(log).toContain('it cannot be reached: ECONNREFUSED');
    expect(log).not.toContain('wr0ng');
  });

  it('names a proxy whose name cannot be resolved', async () => {
    const { log } = await run({ ...https, HTTPS_PROXY: 'http://proxy.invalid:3128' });
    expect(log).toContain('The proxy http://proxy.invalid:3128 did not pass on');
    expect(log).toContain('it cannot be reached: ENOTFOUND');
  });

  it('ends in time if the proxy never answers, and names it', async () => {
    const { port } = await startProxy({ silent: true });
    const { exitCode, log } = await run(
      { ...https, HTTPS_PROXY: `http://127.0.0.1:${port}` },
      { 'connect-timeout': '6s' },
    );
    expect(exitCode).toBe(1);
    expect(log).toContain('EIC_AWS_UNAVAILABLE');
    expect(log).toContain(`The proxy http://127.0.0.1:${port} did not pass on`);
    expect(log).toContain('it did not open a tunnel in time');
  });

  it.each([
    [
      'HTTPS_PROXY',
      'socks5://user:wr0ng@proxy:1080',
      'The environment variable `HTTPS_PROXY` is not usable.',
    ],
    ['http_proxy', 'http://user:wr0ng@', 'The environment variable `HTTP_PROXY` is not usable.'],
    ['AWS_CA_BUNDLE', '/no/such/wr0ng', 'cannot be read: ENOENT'],
    ['AWS_CA_BUNDLE', '/etc/hostname', 'holds no certificate'],
  ])('is told that %s is not usable: %s', async (name, value, message) => {
    const { exitCode, log } = await run({ [name]: value });
    expect(exitCode).toBe(1);
    expect(log).toContain('EIC_INPUT_INVALID');
    expect(log).toContain(message);
    expect(log).not.toContain('wr0ng');
  });
});
