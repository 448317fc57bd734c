import { createConnection, type Socket } from 'node:net';
import type { Deadline } from '../../aws/deadline';
import { tooManyOpenFiles } from '../../aws/too-many-open-files';
import { EicError } from '../../eic-error';
import { directAddress } from '../../instance/address';
import { ConnectionDropped, type Route, type RouteTarget, unlimited, where } from './route';

/** Dials the instance over TCP. */
export function directRoute(port: number, instanceIp?: string): Route {
  return {
    async target(instance) {
      const address = instanceIp ?? directAddress(instance);
      if (address !== undefined) return { instance, address, port, route: 'direct' };
      throw new EicError('EIC_NO_ADDRESS', `Instance ${instance.id} has no IP address to connect to.`, {
        remedy: 'Give it a public address, or set `instance-ip` to one that the runner can reach.',
      });
    },
    reserve: unlimited,
    async open(target, deadline) {
      try {
        return await connectTcp(target, deadline.signal);
      } catch (thrown) {
        deadline.throwIfCancelled();
        throw tcpError(thrown, target, deadline);
      }
    },
    close() {},
  };
}

function connectTcp({ address, port }: RouteTarget, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = createConnection({ host: address, port, noDelay: true });
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
  });
}

/** Returns what a failed TCP connection means for the user. A deadline that ended the attempt is a timeout. */
function tcpError(thrown: unknown, target: RouteTarget, { totalMs }: Deadline): Error {
  const outOfFiles = tooManyOpenFiles(thrown);
  if (outOfFiles !== undefined) return outOfFiles;
  const code = thrown instanceof Error ? String(Reflect.get(thrown, 'code') ?? '') : '';
  if (code === 'ECONNRESET') return new ConnectionDropped('the connection was reset', { cause: thrown });
  if (code === 'ECONNREFUSED') {
    return new EicError('EIC_REFUSED', `${where(target)} refused the connection: nothing listens there.`, {
      remedy:
        'Check that sshd runs on the instance, and on which `port`. For an instance that boots, set `wait-for-boot`.',
      cause: thrown,
    });
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new EicError('EIC_UNREACHABLE', `The name ${target.address} cannot be resolved.`, {
      remedy: 'Check `instance-ip`: it takes an IP address or a name that the runner can look up.',
      cause: thrown,
    });
  }
  const why = /^E[A-Z]+$/.test(code) ? code : `no response in ${Math.round(totalMs / 1000)} s`;
  return new EicError('EIC_UNREACHABLE', `${where(target)} cannot be reached: ${why}.`, {
    remedy:
      'Check the security group and network ACL for this port from the runner, the route to the address, and that the instance has booted. If the port must stay closed to the runner, use `connection-type: endpoint`.',
    cause: thrown,
  });
}
