import { once } from 'node:events';
import { request } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { TunnelingAgent } from '../../src/aws/tunneling-agent';
import { until } from '../fixtures/until';

let proxy: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  if (proxy === undefined) return;
  proxy.close();
  await once(proxy, 'close');
  proxy = undefined;
});

/** Starts a proxy that answers CONNECT in its own way, and returns an agent that uses it. */
async function agentOf(onConnect: (socket: Socket) => void, timeout = 20_000): Promise<TunnelingAgent> {
  proxy = createServer((socket) => {
    sockets.add(socket.setNoDelay());
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined);
    socket.once('data', () => onConnect(socket));
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  return new TunnelingAgent({ proxyEnv: { HTTPS_PROXY: `http://127.0.0.1:${port}` }, timeout });
}

async function failureOf(agent: TunnelingAgent): Promise<unknown> {
  const [error] = await once(request('https://aws.invalid/', { agent }).end(), 'error').catch((thrown) => [
    thrown,
  ]);
  return error;
}

describe('a proxy that opens no tunnel', () => {
  it('cannot fill the memory with an endless response', async () => {
    const agent = await agentOf((socket) => {
      const piece = 'a'.repeat(64 * 1024);
      const send = () => {
        while (!socket.destroyed && socket.write(piece));
      };
      socket.on('drain', send).write('HTTP/1.1 200 OK\r\nX: ');
      send();
    });
    expect(await failureOf(agent)).toMatchObject({
      code: 'ERR_PROXY_TUNNEL',
      message: expect.stringContaining('too many pieces'),
    });
    await until('the connection is closed', () => sockets.size === 0);
  });

  it('cannot hold the connection with a response that comes byte by byte', async () => {
    const agent = await agentOf((socket) => {
      const timer = setInterval(() => socket.write('H'), 20);
      socket.once('close', () => clearInterval(timer));
    }, 100);
    expect(await failureOf(agent)).toMatchObject({ code: 'ERR_PROXY_TUNNEL', proxyTunnelTimeout: 100 });
    await until('the connection is closed', () => sockets.size === 0);
  });

  it('has no connection left after the agent is destroyed', async () => {
    let asked = false;
    const agent = await agentOf(() => {
      asked = true;
    });
    const waiting = request('https://aws.invalid/', { agent }).on('error', () => undefined);
    waiting.end();
    await until('the proxy is asked', () => asked);
    waiting.destroy();
    agent.destroy();
    await until('the connection is closed', () => sockets.size === 0);
  });
});
