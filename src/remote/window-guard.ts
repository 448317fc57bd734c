import type { ClientChannel } from 'ssh2';

/** How far a host may go beyond its window before that is no mistake any more: as OpenSSH has it, a tenth of it. */
const toleratedBytes = 200 * 1024;

/**
 * Watches that a host sends no more than it was given room for (RFC 4254 §5.2). ssh2 takes everything that comes, so
 * that such a host would fill the memory while the reader of the output is slower than the host.
 * @param exceeded is called when the host has sent more than that
 */
export function guardWindow(channel: ClientChannel, exceeded: () => void): void {
  const incoming: unknown = Reflect.get(channel, 'incoming');
  if (typeof incoming !== 'object' || incoming === null) return;
  let window: unknown = Reflect.get(incoming, 'window');
  if (typeof window !== 'number') return;
  Object.defineProperty(incoming, 'window', {
    configurable: true,
    enumerable: true,
    get: () => window,
    set: (bytes: unknown) => {
      window = bytes;
      if (typeof bytes === 'number' && bytes < -toleratedBytes) exceeded();
    },
  });
}
