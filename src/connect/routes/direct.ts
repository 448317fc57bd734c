import { createConnection } from 'node:net';
import { tooManyOpenFiles } from '../../aws/too-many-open-files';
import { EicError } from '../../eic-error';
import { directAddress } from '../../instance/address';
import type { Route, RouteTarget } from './route';

/** Straight to the instance over TCP. */
export function directRoute(port: number, instanceIp?: string): Route {
  return {
    kind: 'direct',
    target(instance) {
      const address = instanceIp ?? directAddress(instance);
      if (address !== undefined) return { instance, address, port };
      throw new EicError('EIC_NO_ADDRESS', `Instance ${instance.id} has no IP address to connect to.`, {
        remedy: 'Give it a public address, or name one that the runner reaches in `instance-ip`.',
      });
    },
    open: ({ address, port: targetPort }, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const socket = createConnection({ host: address, port: targetPort, noDelay: true });
        // Not as an option of the socket: there it would end the connection long after it was opened.
        const onAbort = () => socket.destroy(new Error('aborted'));
        const settle = () => {
          signal.removeEventListener('abort', onAbort);
          socket.off('connect', onConnect);
          socket.off('error', onError);
        };
        const onConnect = () => {
          settle();
          resolve(socket);
        };
        const onError = (error: Error) => {
          settle();
          reject(error);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        socket.once('connect', onConnect);
        socket.once('error', onError);
      }),
  };
}

/** What a failed TCP connection means for the user. A deadline that ended the attempt is a time-out. */
export function tcpError(
  thrown: unknown,
  { address, port, instance }: RouteTarget,
  afterMs: number,
): EicError {
  const outOfFiles = tooManyOpenFiles(thrown);
  if (outOfFiles !== undefined) return outOfFiles;
  const code = thrown instanceof Error ? String(Reflect.get(thrown, 'code') ?? '') : '';
  const where = `${address} port ${port} (${instance.id})`;
  if (code === 'ECONNREFUSED') {
    return new EicError('EIC_REFUSED', `${where} refused the connection: nothing listens there.`, {
      remedy: 'Check that sshd runs on the instance and on which `port`; right after a boot, wait for it.',
      cause: thrown,
    });
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new EicError('EIC_UNREACHABLE', `The name ${address} cannot be resolved.`, {
      remedy: 'Check `instance-ip`: it takes an IP address or a name that the runner can look up.',
      cause: thrown,
    });
  }
  const why = /^E[A-Z]+$/.test(code) ? code : `no answer in ${Math.round(afterMs / 1000)} s`;
  return new EicError('EIC_UNREACHABLE', `${where} cannot be reached: ${why}.`, {
    remedy:
      'Check the security group and network ACL for this port from the runner, the route to the address, and that the instance has booted.',
    cause: thrown,
  });
}
