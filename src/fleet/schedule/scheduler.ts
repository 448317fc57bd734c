import type { Clock } from '../clock';
import { MeanTime } from './mean-time';
import type { PushPace } from './push-pace';
import type { Again, Ended, Transport } from './transport';

/** Maximum number of attempts for one instance that AWS, or a lost connection, makes necessary. */
const maxTries = 10;

/** Options of {@link Scheduler}. */
export interface SchedulerOptions<Item, Session, End, Value> {
  readonly clock: Clock;
  readonly transport: Transport<Item, Session, End>;
  /** Maximum number of tasks that run at a time. */
  readonly limit: number;
  /** Whether logins are done ahead: an instance may then be logged in to on which nothing is started in the end. */
  readonly isAhead: boolean;
  /** The pace of the item's Region, which may outlive the scheduler. */
  readonly pace: (item: Item) => PushPace;
  /** Milliseconds without an accepted push in a Region after which a push that failed there is not tried again. */
  readonly patienceMs: number;
  /**
   * Called before each login and each task. Returns how an item ended that must not be started; else `undefined`. It must
   * refuse every item after `cancelled` is aborted: the scheduler itself then only ends its waits.
   */
  readonly refusal: (item: Item) => End | undefined;
  /** Returns how an item ended that waits while AWS no longer takes pushes in its Region, as the end of another says. */
  readonly givenUp: (item: Item, because: End) => End;
  /** Called once for each item, when it has ended. The next starts meanwhile. */
  readonly finish: (item: Item, end: End) => Value | Promise<Value>;
  /** The limit was lowered, because the process has no file descriptor left. */
  readonly lowered: (limit: number) => void;
  /** Ends the waits of the scheduler itself. */
  readonly cancelled: AbortSignal;
}

/** An item on its way. */
interface Entry<Item> {
  readonly index: number;
  readonly item: Item;
  tries: number;
  /** The limit when its attempt began. */
  roomAtStart: number;
}

/**
 * Works on items in stages: login, then the task. At most `limit` tasks run at a time. Logins are done ahead only as far
 * as places become free while a login takes; none before the first task has ended. An attempt that is out of files lowers
 * the limit to half, and its item is the next to be tried. An item whose push AWS did not take is tried again after the
 * others, as long as other pushes succeed. If they do not for `patienceMs`, those of its Region that wait fail with it.
 */
export class Scheduler<Item, Session, End, Value> {
  readonly #options: SchedulerOptions<Item, Session, End, Value>;
  /** How long logins and tasks take. */
  readonly #logins = new MeanTime();
  readonly #tasks = new MeanTime();
  #room: number;
  #isLowered = false;

  constructor(options: SchedulerOptions<Item, Session, End, Value>) {
    this.#options = options;
    this.#room = options.limit;
  }

  /**
   * Works on all items, in their order. One call at a time.
   * @returns the values, in the items' order
   * @throws what `finish` throws
   */
  run(items: readonly Item[]): Promise<Value[]> {
    return new Promise((resolve, reject) => {
      const { transport, clock, cancelled, pace, refusal } = this.#options;
      const values: Value[] = [];
      const paces = new Set(items.map(pace));
      /** How an item ended with which the patience was over, by the pace of its Region. */
      const hopeless = new Map<PushPace, End>();
      const waiting: Entry<Item>[] = [...items.entries()].map(([index, item]) => ({
        ...{ index, item, tries: 0 },
        roomAtStart: this.#room,
      }));
      const ready: { readonly entry: Entry<Item>; readonly session: Session }[] = [];
      let loggingIn = 0;
      let running = 0;
      let unfinished = items.length;
      let wake: AbortController | undefined;
      /** The last that began, if no other was under way since: a lower limit would not help it. */
      let alone: Entry<Item> | undefined;

      const underWay = () => loggingIn + ready.length + running;

      const finish = async (entry: Entry<Item>, end: End): Promise<void> => {
        try {
          values[entry.index] = await this.#options.finish(entry.item, end);
          unfinished -= 1;
          if (unfinished === 0) resolve(values);
        } catch (thrown) {
          reject(thrown);
        }
      };

      /** Finishes an attempt that has given its place back, or puts its item back. */
      const ended = (entry: Entry<Item>, { end, again }: Ended<End>): void => {
        if (again !== undefined && this.#mayTryAgain(entry, again, alone === entry)) {
          if (again === 'out-of-files') {
            waiting.unshift(entry);
            this.#lower(entry, underWay() + 1);
          } else waiting.push(entry);
          return;
        }
        const itsPace = pace(entry.item);
        if (again === 'aws' && this.#isPatienceOver(itsPace)) hopeless.set(itsPace, end);
        void finish(entry, end);
      };

      /** Returns how an item ended that is not logged in to; `undefined` if it may be. */
      const leftOut = ({ item }: Entry<Item>): End | undefined => {
        const refused = refusal(item);
        if (refused !== undefined) return refused;
        const itsPace = pace(item);
        const because = hopeless.get(itsPace);
        // Another login that was under way may have succeeded since.
        return because !== undefined && this.#isPatienceOver(itsPace)
          ? this.#options.givenUp(item, because)
          : undefined;
      };

      const logIn = async (entry: Entry<Item>): Promise<void> => {
        alone = underWay() === 0 ? entry : undefined;
        entry.roomAtStart = this.#room;
        entry.tries += 1;
        loggingIn += 1;
        const startedAt = clock.now();
        const itsPace = pace(entry.item);
        itsPace.opened();
        const login = await transport.logIn(entry.item, itsPace);
        loggingIn -= 1;
        if ('session' in login) {
          this.#logins.add(clock.now() - startedAt);
          ready.push({ entry, session: login.session });
        } else ended(entry, login);
        advance();
      };

      const runTask = async (entry: Entry<Item>, session: Session): Promise<void> => {
        running += 1;
        const startedAt = clock.now();
        const end = await transport.run(entry.item, session);
        running -= 1;
        this.#tasks.add(clock.now() - startedAt);
        ended(entry, end);
        advance();
      };

      const startTasks = (): void => {
        while (running < this.#room) {
          const next = ready.shift();
          if (next === undefined) return;
          const refused = refusal(next.entry.item);
          if (refused === undefined) void runTask(next.entry, next.session).catch(reject);
          else {
            transport.close(next.session);
            void finish(next.entry, refused);
          }
        }
      };

      /** Returns the milliseconds until the next login may begin; `undefined` if that is no matter of time. */
      const startLogins = (): number | undefined => {
        let soonest: number | undefined;
        const later = new Set<PushPace>();
        for (let at = 0; at < waiting.length && later.size < paces.size; ) {
          if (underWay() >= this.#room + this.#ahead()) return undefined;
          const entry = waiting[at];
          if (entry === undefined) break;
          const refused = leftOut(entry);
          const itsPace = pace(entry.item);
          const openInMs = refused === undefined ? itsPace.openInMs() : 0;
          if (openInMs > 0) {
            later.add(itsPace);
            soonest = Math.min(soonest ?? openInMs, openInMs);
            at += 1;
            continue;
          }
          waiting.splice(at, 1);
          if (refused === undefined) void logIn(entry).catch(reject);
          else void finish(entry, refused);
        }
        return soonest;
      };

      const advance = (): void => {
        startTasks();
        const ms = startLogins();
        wake?.abort();
        wake = undefined;
        if (ms === undefined || cancelled.aborted) return;
        const waking = new AbortController();
        wake = waking;
        clock.sleep(ms, AbortSignal.any([waking.signal, cancelled])).then(
          () => waking === wake && advance(),
          () => waking === wake && advance(),
        );
      };

      if (items.length === 0) resolve(values);
      advance();
    });
  }

  /** Returns the number of logins to do ahead: places that become free in the time of one (Little's law). */
  #ahead(): number {
    const { limit, isAhead } = this.#options;
    if (!isAhead || this.#isLowered) return 0;
    const { ms: taskMs } = this.#tasks;
    const { ms: loginMs } = this.#logins;
    if (taskMs === undefined || loginMs === undefined) return 0;
    return Math.min(limit, Math.round((limit / Math.max(1, taskMs)) * loginMs));
  }

  #mayTryAgain(entry: Entry<Item>, again: Again, isAlone: boolean): boolean {
    const { cancelled, pace } = this.#options;
    if (cancelled.aborted) return false;
    if (again === 'out-of-files') return !isAlone;
    if (entry.tries >= maxTries) return false;
    return again === 'lost' || !this.#isPatienceOver(pace(entry.item));
  }

  #isPatienceOver(pace: PushPace): boolean {
    return pace.msWithoutProgress() >= this.#options.patienceMs;
  }

  #lower({ roomAtStart }: Entry<Item>, underWay: number): void {
    // An attempt from before the last lowering says nothing about the new limit.
    if (this.#room !== roomAtStart) return;
    this.#isLowered = true;
    this.#room = Math.max(1, Math.floor(Math.min(this.#room, underWay) / 2));
    this.#options.lowered(this.#room);
  }
}
