import type { Client } from 'ssh2';

/** Reads one global request of the server and responds to it. */
type GlobalRequestHandler = (protocol: unknown, name: string, wantReply: boolean, data: unknown) => unknown;

/** The extension of OpenSSH by which a server tells all its host keys (`PROTOCOL` of OpenSSH, section 2.5). */
const hostKeysRequest = 'hostkeys-00@openssh.com';

/**
 * Makes a connecting client ignore the list of host keys that OpenSSH sends after each login. ssh2 asks the server to
 * prove each of them, for an event that nothing here listens for: with keys of three types, the server signs three times,
 * and the client verifies three signatures. No host key is learned in this way; the one of the key exchange is checked.
 *
 * `__tests__/ssh2/host-key-updates.test.ts` fails if a new version of ssh2 no longer allows this.
 *
 * @param client after `connect()` was called on it
 * @returns false if this ssh2 has no such part; it then asks as usual
 */
export function ignoreHostKeyUpdates(client: Client): boolean {
  const handlers: unknown = fieldOf(Reflect.get(client, '_protocol'), '_handlers');
  const handle: unknown = fieldOf(handlers, 'GLOBAL_REQUEST');
  if (!isObject(handlers) || !isHandler(handle)) return false;
  const handler: GlobalRequestHandler = (protocol, name, wantReply, data) => {
    // As for any other request, a response must follow if the server waits for one (RFC 4254 §4).
    if (name !== hostKeysRequest || wantReply) handle(protocol, name, wantReply, data);
  };
  return Reflect.set(handlers, 'GLOBAL_REQUEST', handler);
}

function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isHandler(value: unknown): value is GlobalRequestHandler {
  return typeof value === 'function';
}
