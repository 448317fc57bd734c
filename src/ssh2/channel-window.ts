import type { Client } from 'ssh2';

/** The window of a channel of ssh2, in bytes. */
export const largestWindow = 2 * 1024 * 1024;

/** Two of the largest packets that ssh2 accepts: the server sends the second while the first is read. */
const smallestWindow = 64 * 1024;

/** Bytes that all servers of a run together may send ahead of a slow reader, as far as {@link smallestWindow} allows. */
const allWindows = 32 * 1024 * 1024;

/**
 * Returns the bytes that each of several servers may send ahead of the reader of its output. Up to 16 servers it is the
 * window of ssh2; the more there are, the smaller it is, because the memory for all of them has to suffice.
 */
export function windowOfEach(servers: number): number {
  const share = Math.floor(allWindows / Math.max(1, servers));
  return Math.min(largestWindow, Math.max(smallestWindow, share));
}

/** The part of ssh2's `Protocol` that requests a session. */
interface SessionRequests {
  session(channel: number, window: number, packetSize: number): void;
}

function hasSession(value: unknown): value is SessionRequests {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'session') === 'function';
}

/**
 * Requests a session whose window is `bytes`: ssh2 has no option for it. The channel then needs `guardWindow` with the
 * same number, or it would never get more window.
 * @param request requests one session of `client` at once
 */
export function withWindow(client: Client, bytes: number, request: () => void): void {
  const protocol: unknown = Reflect.get(client, '_protocol');
  if (!hasSession(protocol)) throw new Error('this ssh2 requests no session');
  const session = protocol.session;
  protocol.session = (channel, _, packetSize) => session.call(protocol, channel, bytes, packetSize);
  try {
    request();
  } finally {
    protocol.session = session;
  }
}
