/** A key that was pushed to an instance. */
export interface Push {
  readonly instanceId: string;
  readonly osUser: string;
  /** `ssh-ed25519 AAAA…`, with a comment if there was one. */
  readonly publicKey: string;
  /** Time of the push, in milliseconds since 1970. */
  readonly time: number;
  /** Time when it expires, in milliseconds since 1970. */
  readonly expiry: number;
  /** ARN of the caller. */
  readonly caller: string;
  /** Request ID of the call. */
  readonly requestId: string;
}

/** All pushed keys, also expired ones. */
export class PushedKeys {
  readonly #all: Push[] = [];

  readonly #lifetimeSeconds: number;
  readonly #now: () => number;

  constructor(lifetimeSeconds: number, now: () => number) {
    this.#lifetimeSeconds = lifetimeSeconds;
    this.#now = now;
  }

  /** All pushes since the start, in order. */
  get pushes(): readonly Push[] {
    return this.#all;
  }

  add(push: Omit<Push, 'time' | 'expiry'>): void {
    const time = this.#now();
    this.#all.push({ ...push, time, expiry: time + this.#lifetimeSeconds * 1000 });
  }

  /** Returns the keys that are in an instance's metadata for a user now, oldest first. */
  live(instanceId: string, osUser: string): Push[] {
    const now = this.#now();
    return this.#all.filter(
      (push) => push.instanceId === instanceId && push.osUser === osUser && push.expiry > now,
    );
  }
}
