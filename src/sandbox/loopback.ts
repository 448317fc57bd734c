import type { AddressInfo, Server } from 'node:net';
import { systemErrorCode } from '../system-error-code';
import { SandboxError } from './sandbox-error';

/** Maximum number of ports to try when one is free on the first address but not on all. */
const attempts = 20;

/** The loopback address of IPv6. There is only one. */
export const ipv6Loopback = '::1';

/** Whether a text is an IPv4 address in 127.0.0.0/8. */
export function isLoopback(address: string): boolean {
  return /^127(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/.test(address);
}

/** Returns the `index`-th (from 0) address after 127.0.0.10: 127.0.0.11, 127.0.0.12, … 127.0.1.0, … */
export function loopbackAddress(index: number): string {
  const number = index + 11;
  if (!Number.isInteger(index) || index < 0 || number > 0xff_ff_fe) {
    throw new SandboxError(`There is no loopback address number ${index}`);
  }
  return `127.${number >> 16}.${(number >> 8) & 0xff}.${number & 0xff}`;
}

/** The common interface of `net.Server` and `http.Server`. */
export interface Listener {
  listen(port: number, address: string): unknown;
  address(): ReturnType<Server['address']>;
  once(event: 'listening', listener: () => void): unknown;
  once(event: 'error', listener: (error: Error) => void): unknown;
  off(event: 'listening', listener: () => void): unknown;
  off(event: 'error', listener: (error: Error) => void): unknown;
  close(callback: (error?: Error) => void): unknown;
}

function isInternet(address: ReturnType<Server['address']>): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

function listen(listener: Listener, port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error): void => {
      listener.off('listening', onListening);
      reject(error);
    };
    const onListening = (): void => {
      listener.off('error', onError);
      const bound = listener.address();
      if (isInternet(bound)) resolve(bound.port);
      else reject(new SandboxError(`No port was bound on ${address}`));
    };
    listener.once('error', onError);
    listener.once('listening', onListening);
    listener.listen(port, address);
  });
}

/** Stops accepting connections, and waits until all existing ones are closed. */
export function stopListening(listener: Listener): Promise<void> {
  return new Promise((resolve) => {
    // The only error is that it was not listening, which is the desired state.
    listener.close(() => resolve());
  });
}

function explain(error: unknown, address: string, port: number): unknown {
  switch (systemErrorCode(error)) {
    case 'EADDRNOTAVAIL':
      return new SandboxError(
        `This machine has no address ${address}. Linux answers on all of 127.0.0.0/8; on macOS add it first: sudo ifconfig lo0 alias ${address}`,
        { cause: error },
      );
    case 'EADDRINUSE':
      return new SandboxError(`Port ${port} of ${address} is in use`, { cause: error });
    case 'EACCES':
      return new SandboxError(`This user may not listen on port ${port} of ${address}`, { cause: error });
    default:
      return error;
  }
}

/**
 * Binds one listener to each address, all on one port, and returns the port. Each attempt calls `make` again.
 *
 * @param port 0 for any port that is free on all of the addresses.
 * @throws SandboxError if an address or the port is not available; nothing is left bound.
 */
export async function bindAll<T extends Listener>(
  addresses: readonly string[],
  port: number,
  make: (address: string) => T,
): Promise<{ port: number; listeners: T[] }> {
  for (let attempt = 1; ; attempt++) {
    const listeners: T[] = [];
    let common = port;
    let last = '';
    try {
      for (const address of addresses) {
        last = address;
        const listener = make(address);
        common = await listen(listener, common, address);
        listeners.push(listener);
      }
      return { port: common, listeners };
    } catch (error) {
      await Promise.all(listeners.map(stopListening));
      const retry = port === 0 && systemErrorCode(error) === 'EADDRINUSE' && attempt < attempts;
      if (!retry) throw explain(error, last, common);
    }
  }
}
