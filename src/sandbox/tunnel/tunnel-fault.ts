/** How a tunnel fails. Bytes are counted from the instance to the client; the default of `afterBytes` is 0. */
export type TunnelFault = {
  /** Number of tunnels that it concerns; default: all. */
  readonly times?: number;
} & (
  | {
      /** The handshake has another HTTP status than 101. */
      readonly kind: 'refuse';
      readonly status: number;
      /** Default: JSON with an error code, as from AWS. */
      readonly body?: string;
    }
  /** The handshake has HTTP status 429, as with too many tunnels. */
  | { readonly kind: 'full' }
  /** The handshake has no response. */
  | { readonly kind: 'unanswered' }
  /** The tunnel is closed with a close frame. */
  | {
      readonly kind: 'close';
      readonly code: number;
      readonly reason?: string;
      readonly afterBytes?: number;
    }
  /** The connection is closed without a close frame. */
  | { readonly kind: 'vanish'; readonly afterBytes?: number }
  /** Nothing more is read or sent, not even a pong. Only the endpoint's `disconnect` ends it. */
  | { readonly kind: 'stall'; readonly afterBytes?: number }
  /** Sends the instance's bytes as text frames. */
  | { readonly kind: 'text' }
  /** Sends the instance's bytes in frames of that many bytes. */
  | { readonly kind: 'frames'; readonly bytes: number }
  /** Sends the instance's bytes as messages of several frames, of that many bytes each. */
  | { readonly kind: 'fragments'; readonly bytes: number }
);

/** The faults of an endpoint. They take effect one after the other, in the order they were given. */
export class TunnelFaults {
  readonly #waiting: { readonly fault: TunnelFault; left: number }[] = [];

  add(fault: TunnelFault): void {
    this.#waiting.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** Returns the fault of the next tunnel, if there is one. */
  next(): TunnelFault | undefined {
    while (this.#waiting[0] !== undefined && this.#waiting[0].left <= 0) this.#waiting.shift();
    const first = this.#waiting[0];
    if (first === undefined) return undefined;
    first.left--;
    return first.fault;
  }
}
