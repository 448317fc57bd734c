import { Agent, createServer, request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readProxies } from '../../src/aws/proxies';
import { listen } from '../fixtures/tcp-servers';

/** Whether Node sends a request for `http://ec2.example.test` to the proxy. */
async function isProxied(noProxy: string): Promise<boolean> {
  const proxy = createServer((_, response) => response.end());
  onTestFinished(() => void proxy.close());
  const port = await listen(proxy);
  const proxies = readProxies({ http_proxy: `http://127.0.0.1:${port}`, NO_PROXY: noProxy });
  if (proxies === undefined) throw new Error('no proxy was read');
  const sent = request('http://ec2.example.test/', { agent: new Agent({ proxyEnv: proxies.env }) });
  return new Promise((resolve) => {
    sent.on('response', (response) => resolve(response.resume() !== undefined));
    // Nobody knows the name.
    sent.on('error', () => resolve(false));
    sent.end();
  });
}

describe('NO_PROXY', () => {
  it.each([
    'example.test',
    'EXAMPLE.test',
    'other.test, example.test',
    '.example.test',
    'ec2.example.test',
    '*',
  ])('leaves the proxy out for a host and all below it, as in curl: %s', async (noProxy) =>
    expect(await isProxied(noProxy)).toBe(false),
  );

  it.each(['', 'ample.test', 'test.example', '2.example.test', 's3.example.test', '10.0.0.1'])(
    'is about no other host: %j',
    async (noProxy) => expect(await isProxied(noProxy)).toBe(true),
  );
});
