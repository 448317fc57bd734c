/** One thing that happens at a moment. */
export interface Event {
  /** Milliseconds in the world. */
  at: number;
  /** Order of events of the same moment. */
  readonly order: number;
  /** Undefined if it was called off. */
  happen: (() => void) | undefined;
  /** The client notices it: it waits while the client is paused. */
  readonly forClient: boolean;
}

function isBefore(one: Event, other: Event): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

/** Events by their moment: a binary heap. */
export class EventQueue {
  #heap: Event[] = [];

  /** The next event. */
  get first(): Event | undefined {
    return this.#heap[0];
  }

  add(event: Event): void {
    let place = this.#heap.push(event) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#heap[above];
      if (parent === undefined || isBefore(parent, event)) break;
      this.#heap[place] = parent;
      place = above;
    }
    this.#heap[place] = event;
  }

  /** Takes the next event out. */
  shift(): Event | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (first === undefined || last === undefined || first === last) return first;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const [one, other] = [this.#heap[left], this.#heap[left + 1]];
      if (one === undefined) break;
      const isOther = other !== undefined && isBefore(other, one);
      const least = isOther ? other : one;
      if (isBefore(last, least)) break;
      this.#heap[place] = least;
      place = isOther ? left + 1 : left;
    }
    this.#heap[place] = last;
    return first;
  }

  /** Changes the moments of events. */
  change(changed: (event: Event) => void): void {
    const events = this.#heap;
    this.#heap = [];
    for (const event of events) {
      changed(event);
      this.add(event);
    }
  }
}
