import { createServer, type Server } from 'node:net';
import { bindAll, ipv6Loopback, stopListening } from './loopback';
import type { Machine } from './machine';
import { SandboxError } from './sandbox-error';

/** Finds a port that nothing listens on, for SSH servers that the caller starts. */
async function freePort(): Promise<number> {
  const { port, listeners } = await bindAll(['127.0.0.1'], 0, () => createServer());
  await Promise.all(listeners.map(stopListening));
  return port;
}

/**
 * Binds the SSH hosts of all instances to their addresses, all on one port, and returns the port. Without a host it is
 * a free port, for servers that the caller starts.
 *
 * @param wanted 0 for any port.
 * @throws SandboxError if an address or the port is not available; nothing is left bound.
 */
export async function listenForSsh(machines: readonly Machine[], wanted: number): Promise<number> {
  const listeners = new Map<string, Server>();
  for (const { record, host } of machines) {
    if (host === undefined) continue;
    listeners.set(record.address, host.listener);
    if (host.ipv6Listener !== undefined) listeners.set(ipv6Loopback, host.ipv6Listener);
  }
  if (listeners.size === 0) return wanted || freePort();
  const { port } = await bindAll([...listeners.keys()], wanted, (address) => {
    const listener = listeners.get(address);
    if (listener === undefined) throw new SandboxError(`No SSH host for ${address}`);
    return listener;
  });
  return port;
}

/**
 * Returns the text of a `known_hosts` file (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT") with all addresses of the
 * instances.
 */
export function knownHosts(machines: readonly Machine[], port: number): string {
  return machines
    .flatMap(({ record, publicKeys }) => {
      const { address, privateAddress, ipv6Address } = record;
      const names = [address, privateAddress, ipv6Address].flatMap((name) => name ?? []);
      const patterns = [...new Set(names)].map((name) => `[${name}]:${port}`);
      return publicKeys.map((key) => `${patterns.join(',')} ${key}\n`);
    })
    .join('');
}
