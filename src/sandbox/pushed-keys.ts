/** A key that was pushed to an instance. */
export interface Push {
  readonly instanceId: string;
  readonly osUser: string;
  /** `ssh-ed25519 AAAA…`, with the comment if there was one. */
  readonly publicKey: string;
  /** When it was pushed, in milliseconds since 1970. */
  readonly time: number;
  /** When it ends, in milliseconds since 1970. */
  readonly expiry: number;
  /** ARN of who pushed it. */
  readonly caller: string;
  /** The request ID that the call was answered with. */
  readonly requestId: string;
}

/** All keys that were pushed, live or not. */
export class PushedKeys {
  readonly #all: Push[] = [];

  readonly #lifetimeSeconds: number;
  readonly #now: () => number;

  constructor(lifetimeSeconds: number, now: () => number) {
    this.#lifetimeSeconds = lifetimeSeconds;
    this.#now = now;
  }

  /** Every push since the start, in order. */
  get pushes(): readonly Push[] {
    return this.#all;
  }

  add(push: Omit<Push, 'time' | 'expiry'>): void {
    const time = this.#now();
    this.#all.push({ ...push, time, expiry: time + this.#lifetimeSeconds * 1000 });
  }

  /** The keys that are in the metadata of an instance for one of its users now, oldest first. */
  live(instanceId: string, osUser: string): Push[] {
    const now = this.#now();
    return this.#all.filter(
      (push) => push.instanceId === instanceId && push.osUser === osUser && push.expiry > now,
    );
  }
}
