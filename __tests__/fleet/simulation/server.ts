import type { Latency } from './random';

/** Where a server misbehaves. */
export const phases = ['connect', 'handshake', 'authenticate', 'run'] as const;

/** One of {@link phases}. */
export type Phase = (typeof phases)[number];

/** How a server misbehaves: it never responds, takes ten times as long, refuses what is asked for, or resets the connection. */
export const faults = ['dead', 'slow', 'refusing', 'resetting'] as const;

/** One of {@link faults}. */
export type Fault = (typeof faults)[number];

/** An SSH server, from the outside. */
export interface Server {
  /** From the request to the response of each phase. */
  readonly latency: Readonly<Record<Phase, Latency>>;
  /** Where it misbehaves, if it does. */
  readonly trouble?: { readonly phase: Phase; readonly fault: Fault } | undefined;
  /** Milliseconds after which it, or a firewall, forgets a session that does nothing. Default is never. */
  readonly idleMs?: number | undefined;
  /** It does not pass its health check. */
  readonly isUnhealthy?: boolean;
}

/** Durations of a server that is well. */
export const usualLatency: Server['latency'] = {
  connect: { medianMs: 40, spread: 0.5 },
  handshake: { medianMs: 120, spread: 0.4 },
  authenticate: { medianMs: 600, spread: 0.3 },
  run: { medianMs: 2_000, spread: 0.8 },
};
