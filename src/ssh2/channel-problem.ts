import type { ClientChannel } from 'ssh2';

/**
 * Minimum that a host must accept in one packet, in bytes: RFC 4254 §5.1 sets none. ssh2 cuts what it sends into
 * packets of the host's size in one go, which with 1 byte takes minutes and with 0 never ends.
 */
const minPacketBytes = 256;

/** Returns why a channel that was granted cannot be used, or `undefined` if it can. */
export function channelProblem(channel: ClientChannel): Error | undefined {
  const outgoing: unknown = Reflect.get(channel, 'outgoing');
  if (typeof outgoing !== 'object' || outgoing === null) return undefined;
  const packetSize: unknown = Reflect.get(outgoing, 'packetSize');
  if (typeof packetSize !== 'number' || packetSize >= minPacketBytes) return undefined;
  return new Error(`it takes packets of ${packetSize} bytes at most, and ${minPacketBytes} are needed`);
}
