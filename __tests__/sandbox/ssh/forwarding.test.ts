import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { Client, ClientChannel } from 'ssh2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { until } from '../../fixtures/until';
import { push } from '../aws/clients';
import { collect, exec, keyPair, logIn } from './ssh-command';

let sandbox: Sandbox;
/** Listens at the address of the instance `peer`, in place of an SSH server. */
let peer: Server;
const connections: Socket[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({
    instances: [
      { name: 'bastion', hostKeyTypes: ['ed25519'] },
      { name: 'private', hostKeyTypes: ['ed25519'], publicAddress: null },
      { name: 'peer', sshHost: false },
      { name: 'silent', sshHost: false },
      { name: 'elsewhere', sshHost: false, vpcId: 'vpc-2' },
      { name: 'strict', hostKeyTypes: ['ed25519'], allowTcpForwarding: false },
    ],
  });
  peer = createServer({ allowHalfOpen: true }, (socket) => {
    connections.push(socket);
    socket.on('error', () => {});
  });
  peer.listen(sandbox.sshPort, sandbox.instances[2]?.address);
  await once(peer, 'listening');
});
afterAll(async () => {
  await sandbox.close();
  peer.close();
});

async function logInTo(instance: number): Promise<Client> {
  const key = keyPair();
  await push(sandbox, key, { instance });
  const { address = '' } = sandbox.instances[instance] ?? {};
  return logIn({ host: address, port: sandbox.sshPort, username: 'ec2-user', privateKey: key.private });
}

function forward(client: Client, address: string, port = 22): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    client.forwardOut('127.0.0.1', 1, address, port, (error, channel) => {
      if (error) reject(error);
      else resolve(channel);
    });
  });
}

describe('a bastion', () => {
  it('leads to the SSH server of a private instance of its VPC', async () => {
    const bastion = await logInTo(0);
    const key = keyPair();
    await push(sandbox, key, { instance: 1 });
    const client = await logIn({
      sock: await forward(bastion, '127.1.0.12'),
      username: 'ec2-user',
      privateKey: key.private,
    });
    const { stdout } = await collect(await exec(client, 'basename "$HOME"'));
    expect(stdout.toString()).toBe(`${sandbox.instances[1]?.id}\n`);
    client.end();
    bastion.end();
  });

  it('relays both ways, each until its end', async () => {
    const bastion = await logInTo(0);
    const channel = await forward(bastion, '127.1.0.13');
    const socket = await until('it reaches the instance', () => connections.pop());
    const up = new Promise((resolve) => socket.once('data', (chunk) => resolve(chunk.toString())));
    channel.end('up');
    expect(await up).toBe('up');
    socket.end('down');
    const chunks: Buffer[] = [];
    for await (const chunk of channel) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('down');
    bastion.end();
  });

  it('closes its connections if the client vanishes', async () => {
    const bastion = await logInTo(0);
    await forward(bastion, '127.1.0.13');
    const socket = await until('it reaches the instance', () => connections.pop());
    const end = once(socket, 'close');
    socket.resume();
    sandbox.instances[0]?.disconnect();
    socket.end();
    await end;
  });

  it.each([
    ['an instance of another VPC', '127.1.0.15', 22],
    ['an address that no instance has', '127.0.0.1', 22],
    ['the address at which an instance listens on this machine', '127.0.0.12', 22],
    ['an instance on which nothing listens', '127.1.0.14', 22],
  ])('does not connect to %s', async (_, address, port) => {
    const bastion = await logInTo(0);
    await expect(forward(bastion, address, port)).rejects.toThrow('Channel open failure');
    bastion.end();
  });

  it('prohibits forwarding if it is not allowed, as sshd does', async () => {
    const bastion = await logInTo(5);
    // Reason 1 is SSH_OPEN_ADMINISTRATIVELY_PROHIBITED (RFC 4254 §5.1).
    await expect(forward(bastion, '127.1.0.12')).rejects.toMatchObject({ reason: 1 });
    bastion.end();
  });
});
