import type { Connection } from 'ssh2';

/**
 * Lets a function change each decrypted packet of a client before a server of ssh2 reads it.
 *
 * Call it in the listener of `connection`: ssh2 takes the function over when the first key exchange ends.
 */
export function filterPayloads(connection: Connection, filter: (packet: Buffer) => Buffer): void {
  const protocol: unknown = Reflect.get(connection, '_protocol');
  if (typeof protocol !== 'object' || protocol === null) throw new Error('ssh2 has no _protocol');
  const onPayload: unknown = Reflect.get(protocol, '_onPayload');
  if (typeof onPayload !== 'function') throw new Error('ssh2 has no _onPayload');
  Reflect.set(protocol, '_onPayload', (packet: Buffer): unknown => onPayload(filter(packet)));
}
