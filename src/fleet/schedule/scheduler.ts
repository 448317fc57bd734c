import { deferred } from '../../remote/deferred';
import type { Clock } from '../clock';
import { MeanTime } from './mean-time';
import { Places } from './places';
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
  limitAtStart: number;
}

/** An item whose task waits for a place. */
interface Ready<Item, Session> {
  readonly entry: Entry<Item>;
  readonly session: Session;
}

/**
 * Works on items in stages: login, then the task. At most `limit` tasks run at a time. Logins are done ahead only as far
 * as places become free while a login takes; none before the first task has ended. An attempt that is out of files lowers
 * the limit to half, and its item is the next to be tried. An item whose push AWS did not take is tried again after the
 * others, as long as other pushes succeed. If they do not for `patienceMs`, those of its Region that wait fail with it.
 *
 * Each item goes from `waiting` by a login to `ready`, and from there by its task to `finish`. {@link #advance} moves all
 * that may move; it is called after each step.
 */
export class Scheduler<Item, Session, End, Value> {
  readonly #options: SchedulerOptions<Item, Session, End, Value>;
  readonly #places: Places;
  /** How long logins and tasks take. */
  readonly #logins = new MeanTime();
  readonly #tasks = new MeanTime();
  /** In the order in which they are tried. */
  #waiting: Entry<Item>[] = [];
  #loggingIn = 0;
  readonly #ready: Ready<Item, Session>[] = [];
  #running = 0;
  #unfinished = 0;
  readonly #values: Value[] = [];
  readonly #done = deferred<Value[]>();
  /** Number of paces of all items. */
  #paces = 0;
  /** How an item ended with which the patience was over, by the pace of its Region. */
  readonly #hopeless = new Map<PushPace, End>();
  /** Ends the wait for the next login. */
  #wake: AbortController | undefined;
  /** The last that began, if no other was under way since: a lower limit would not help it. */
  #alone: Entry<Item> | undefined;

  constructor(options: SchedulerOptions<Item, Session, End, Value>) {
    this.#options = options;
    this.#places = new Places(options.limit);
  }

  /**
   * Works on all items, in their order. Called once.
   * @returns the values, in the items' order
   * @throws what `finish` throws
   */
  run(items: readonly Item[]): Promise<Value[]> {
    const { limit } = this.#places;
    this.#waiting = items.map((item, index) => ({ index, item, tries: 0, limitAtStart: limit }));
    this.#unfinished = items.length;
    this.#paces = new Set(items.map(this.#options.pace)).size;
    if (items.length === 0) this.#done.resolve(this.#values);
    this.#advance();
    return this.#done.promise;
  }

  /** Number of items that have a connection or open one. */
  get #underWay(): number {
    return this.#loggingIn + this.#ready.length + this.#running;
  }

  #advance(): void {
    this.#startTasks();
    this.#wakeAfter(this.#startLogins());
  }

  /** Advances again after some milliseconds, if it does not do so before. */
  #wakeAfter(ms: number | undefined): void {
    const { clock, cancelled } = this.#options;
    this.#wake?.abort();
    this.#wake = undefined;
    if (ms === undefined || cancelled.aborted) return;
    const wake = new AbortController();
    this.#wake = wake;
    const advance = () => {
      if (this.#wake === wake) this.#advance();
    };
    clock.sleep(ms, AbortSignal.any([wake.signal, cancelled])).then(advance, advance);
  }

  /** Starts what may be started. Returns the milliseconds until more may be; `undefined` if that is no matter of time. */
  #startLogins(): number | undefined {
    let soonest: number | undefined;
    const later = new Set<PushPace>();
    for (let at = 0; later.size < this.#paces; ) {
      const entry = this.#waiting[at];
      if (entry === undefined) break;
      if (this.#underWay >= this.#places.limit + this.#ahead()) return undefined;
      const refused = this.#leftOut(entry.item);
      const pace = this.#options.pace(entry.item);
      const openInMs = refused === undefined ? pace.openInMs() : 0;
      if (openInMs > 0) {
        later.add(pace);
        soonest = Math.min(soonest ?? openInMs, openInMs);
        at += 1;
        continue;
      }
      this.#waiting.splice(at, 1);
      if (refused === undefined) void this.#logIn(entry).catch(this.#done.reject);
      else void this.#finish(entry, refused);
    }
    return soonest;
  }

  /** Returns how an item ended that is not logged in to; `undefined` if it may be. */
  #leftOut(item: Item): End | undefined {
    const refused = this.#options.refusal(item);
    if (refused !== undefined) return refused;
    const pace = this.#options.pace(item);
    const because = this.#hopeless.get(pace);
    // Another login that was under way may have succeeded since.
    return because !== undefined && this.#isPatienceOver(pace)
      ? this.#options.givenUp(item, because)
      : undefined;
  }

  /** Returns the number of logins to do ahead: places that become free in the time of one (Little's law). */
  #ahead(): number {
    const { limit, isAhead } = this.#options;
    if (!isAhead || this.#places.isLowered) return 0;
    const { ms: taskMs } = this.#tasks;
    const { ms: loginMs } = this.#logins;
    if (taskMs === undefined || loginMs === undefined) return 0;
    return Math.min(limit, Math.round((limit / Math.max(1, taskMs)) * loginMs));
  }

  async #logIn(entry: Entry<Item>): Promise<void> {
    const { transport, clock, pace } = this.#options;
    this.#alone = this.#underWay === 0 ? entry : undefined;
    entry.limitAtStart = this.#places.limit;
    entry.tries += 1;
    this.#loggingIn += 1;
    const startedAt = clock.now();
    const pushes = pace(entry.item);
    pushes.opened();
    const login = await transport.logIn(entry.item, pushes);
    this.#loggingIn -= 1;
    if ('session' in login) {
      this.#logins.add(clock.now() - startedAt);
      this.#ready.push({ entry, session: login.session });
    } else this.#ended(entry, login);
    this.#advance();
  }

  #startTasks(): void {
    const { refusal, transport } = this.#options;
    while (this.#running < this.#places.limit) {
      const next = this.#ready.shift();
      if (next === undefined) return;
      const refused = refusal(next.entry.item);
      if (refused === undefined) void this.#runTask(next).catch(this.#done.reject);
      else {
        transport.close(next.session);
        void this.#finish(next.entry, refused);
      }
    }
  }

  async #runTask({ entry, session }: Ready<Item, Session>): Promise<void> {
    const { transport, clock } = this.#options;
    this.#running += 1;
    const startedAt = clock.now();
    const end = await transport.run(entry.item, session);
    this.#running -= 1;
    this.#tasks.add(clock.now() - startedAt);
    this.#ended(entry, end);
    this.#advance();
  }

  /** Finishes an attempt that has given its place back, or puts its item back. */
  #ended(entry: Entry<Item>, { end, again }: Ended<End>): void {
    if (again !== undefined && this.#mayTryAgain(entry, again)) {
      if (again === 'out-of-files') {
        this.#waiting.unshift(entry);
        this.#lower(entry);
      } else this.#waiting.push(entry);
      return;
    }
    const pace = this.#options.pace(entry.item);
    if (again === 'aws' && this.#isPatienceOver(pace)) this.#hopeless.set(pace, end);
    void this.#finish(entry, end);
  }

  #mayTryAgain(entry: Entry<Item>, again: Again): boolean {
    const { cancelled, pace } = this.#options;
    if (cancelled.aborted) return false;
    if (again === 'out-of-files') return this.#alone !== entry;
    if (entry.tries >= maxTries) return false;
    return again === 'lost' || !this.#isPatienceOver(pace(entry.item));
  }

  #isPatienceOver(pace: PushPace): boolean {
    return pace.msWithoutProgress() >= this.#options.patienceMs;
  }

  #lower({ limitAtStart }: Entry<Item>): void {
    if (this.#places.lower(limitAtStart, this.#underWay + 1)) this.#options.lowered(this.#places.limit);
  }

  async #finish(entry: Entry<Item>, end: End): Promise<void> {
    try {
      this.#values[entry.index] = await this.#options.finish(entry.item, end);
      this.#unfinished -= 1;
      if (this.#unfinished === 0) this.#done.resolve(this.#values);
    } catch (thrown) {
      this.#done.reject(thrown);
    }
  }
}
