import type { Clock, GroupRules, RuleTag } from '../../src/security-group/group-rules';
import type { IngressRule, Opening } from '../../src/security-group/rule';

/** A process that is killed: it does nothing more. */
export const killed = new Error('killed');

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Event {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/**
 * A security group with a time of its own. Each call takes a random time, has its effect at a random moment in it, and a
 * list may be up to `staleMs` old. Everything follows from the seed.
 */
export class SimulatedGroup {
  readonly random: () => number;
  readonly #staleMs: number;
  readonly #events: Event[] = [];
  readonly #history: { readonly at: number; readonly rules: readonly IngressRule[] }[] = [];
  #rules: readonly IngressRule[] = [];
  #now = Date.parse('2026-11-26T00:00:00Z');
  #count = 0;

  constructor(seed: number, { staleMs = 0, rules = [] as readonly IngressRule[] } = {}) {
    this.random = randomNumbers(seed);
    this.#staleMs = staleMs;
    this.#set(rules);
  }

  /** The true state. */
  get rules(): readonly IngressRule[] {
    return this.#rules;
  }

  get now(): number {
    return this.#now;
  }

  /** Lets time pass while nobody does anything. */
  skip(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Runs everything that was begun to its end. `check` is called after each event. */
  async run(check: () => void): Promise<void> {
    for (;;) {
      // All that follows from the event before: promises only, so that one turn of the loop is enough.
      await new Promise(setImmediate);
      const next = this.#events.reduce<Event | undefined>(
        (first, event) =>
          first === undefined || event.at < first.at || (event.at === first.at && event.order < first.order)
            ? event
            : first,
        undefined,
      );
      if (next === undefined) return;
      this.#events.splice(this.#events.indexOf(next), 1);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      check();
    }
  }

  /**
   * Returns a process: its calls and its clock. It is killed in the call or wait of the number `killAt`: before, within or
   * after its effect.
   */
  process(killAt = Number.POSITIVE_INFINITY): { rules: GroupRules; clock: Clock } {
    let steps = 0;
    const step = <T>(effect: () => T, slowest: number): Promise<T> => {
      steps += 1;
      const dies = steps >= killAt;
      if (steps > killAt) return new Promise(() => undefined);
      const arrives = this.#now + this.random() * slowest;
      const isLost = dies && this.random() < 0.5;
      return new Promise((resolve, reject) => {
        this.#at(arrives, () => {
          if (isLost) return reject(killed);
          const result = effect();
          this.#at(arrives + this.random() * slowest, () => (dies ? reject(killed) : resolve(result)));
        });
      });
    };
    const slow = (): number => (this.random() < 0.05 ? 2_000 : 150);
    return {
      clock: {
        now: () => this.#now,
        elapsed: () => this.#now,
        sleep: async (milliseconds) => {
          const end = this.#now + milliseconds;
          await step(() => undefined, 0);
          await new Promise<void>((resolve) => this.#at(end, resolve));
        },
      },
      rules: {
        list: () => step(() => this.#seen(), slow()),
        authorize: (opening, description, tag) =>
          step(() => this.#authorize(opening, description, tag), slow()),
        tag: (id, tag) => step(() => this.#tag(id, tag), slow()),
        untag: (id, key) => step(() => this.#untag(id, key), slow()),
        revoke: (id) => step(() => this.#set(this.#rules.filter((rule) => rule.id !== id)), slow()),
      },
    };
  }

  #at(at: number, run: () => void): void {
    this.#count += 1;
    this.#events.push({ at, order: this.#count, run });
  }

  #set(rules: readonly IngressRule[]): void {
    this.#rules = rules;
    this.#history.push({ at: this.#now, rules });
  }

  /** A state of the group as it was a moment ago. */
  #seen(): readonly IngressRule[] {
    const at = this.#now - this.random() * this.#staleMs;
    return this.#history.findLast((state) => state.at <= at)?.rules ?? this.#history[0]?.rules ?? [];
  }

  #authorize({ port, cidr }: Opening, description: string, { key, value }: RuleTag): boolean {
    if (this.#rules.some((rule) => rule.fromPort === port && rule.cidr === cidr)) return false;
    this.#count += 1;
    const id = `sgr-${this.#count}`;
    const rule = { id, protocol: 'tcp', fromPort: port, toPort: port, cidr, description };
    this.#set([...this.#rules, { ...rule, tags: new Map([[key, value]]) }]);
    return true;
  }

  #tag(id: string, { key, value }: RuleTag): boolean {
    if (!this.#rules.some((rule) => rule.id === id)) return false;
    this.#change(id, (tags) => tags.set(key, value));
    return true;
  }

  #untag(id: string, key: string): void {
    this.#change(id, (tags) => tags.delete(key));
  }

  #change(id: string, change: (tags: Map<string, string>) => void): void {
    this.#set(
      this.#rules.map((rule) => {
        if (rule.id !== id) return rule;
        const tags = new Map(rule.tags);
        change(tags);
        return { ...rule, tags };
      }),
    );
  }
}
