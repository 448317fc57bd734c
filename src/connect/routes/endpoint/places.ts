import type { Duplex } from 'node:stream';
import type { RouteTarget } from '../route';

/** Tunnels that an endpoint has at a time, over all its users (EC2 quota "Concurrent connections"). */
const maxTunnels = 20;

interface Use {
  reserved: number;
  open: number;
}

/** The places for tunnels at one endpoint. A place is in use until its tunnel's socket is closed. */
export class TunnelPlaces {
  readonly #limit: number;
  readonly #uses = new Map<RouteTarget, Use>();
  readonly #waiting = new Set<() => void>();

  constructor(limit = maxTunnels) {
    this.#limit = limit;
  }

  /**
   * Waits for a place, in the order of the calls.
   * @throws the reason given at cancellation
   */
  async reserve(target: RouteTarget, cancelled: AbortSignal): Promise<Disposable> {
    cancelled.throwIfAborted();
    if (this.#free === 0 || this.#waiting.size > 0) await this.#wait(target, cancelled);
    else this.#change(target, 'reserved', 1);
    let disposed = false;
    return {
      [Symbol.dispose]: () => {
        if (disposed) return;
        disposed = true;
        this.#change(target, 'reserved', -1);
      },
    };
  }

  /** A tunnel was opened in a reserved place. It must emit `close` only after its socket is closed. */
  opened(target: RouteTarget, tunnel: Duplex): void {
    if (tunnel.closed) return;
    this.#change(target, 'open', 1);
    tunnel.once('close', () => this.#change(target, 'open', -1));
  }

  get #free(): number {
    const used = [...this.#uses.values()].reduce(
      (sum, { reserved, open }) => sum + Math.max(reserved, open),
      0,
    );
    return Math.max(0, this.#limit - used);
  }

  #change(target: RouteTarget, what: keyof Use, by: 1 | -1): void {
    const use = this.#uses.get(target) ?? { reserved: 0, open: 0 };
    use[what] += by;
    if (use.reserved === 0 && use.open === 0) this.#uses.delete(target);
    else this.#uses.set(target, use);
    if (by === -1) this.#admit();
  }

  #admit(): void {
    for (const next of this.#waiting) {
      if (this.#free === 0) return;
      next();
    }
  }

  /** Waits, and takes the place as soon as it is free: nobody else can take it meanwhile. */
  #wait(target: RouteTarget, cancelled: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        this.#waiting.delete(admit);
        cancelled.removeEventListener('abort', onAbort);
      };
      const admit = () => {
        settle();
        this.#change(target, 'reserved', 1);
        resolve();
      };
      const onAbort = () => {
        settle();
        reject(cancelled.reason);
      };
      this.#waiting.add(admit);
      cancelled.addEventListener('abort', onAbort, { once: true });
    });
  }
}
