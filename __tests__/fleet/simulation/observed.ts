/** The script of a run, or its health check. */
export type SimulatedTask = 'script' | 'health-check';

/** A script or a health check on an instance. Times are in milliseconds of the world. */
export interface Script {
  readonly instanceId: string;
  readonly startedAt: number;
  /** Undefined while it runs. */
  endedAt: number | undefined;
}

/** Everything that happened in a simulated run, as the world saw it. */
export class Observed {
  /** Scripts in the order of their starts. */
  readonly scripts: Script[] = [];
  /** Health checks in the order of their starts. */
  readonly checks: Script[] = [];
  /** Requests to authenticate with a key outside its window. */
  readonly expiredKeys: { readonly instanceId: string; readonly atMs: number }[] = [];
  /** Connections that are open. */
  open = 0;
  /** The most connections at a time. */
  mostOpen = 0;
  /** The most scripts at a time. */
  mostRunning = 0;
  #running = 0;

  /** Number of scripts that run. */
  get running(): number {
    return this.#running;
  }

  opened(): void {
    this.open += 1;
    this.mostOpen = Math.max(this.mostOpen, this.open);
  }

  closed(): void {
    this.open -= 1;
  }

  started(instanceId: string, startedAt: number, task: SimulatedTask): Script {
    const script: Script = { instanceId, startedAt, endedAt: undefined };
    (task === 'script' ? this.scripts : this.checks).push(script);
    this.#running += 1;
    this.mostRunning = Math.max(this.mostRunning, this.#running);
    return script;
  }

  ended(script: Script, endedAt: number): void {
    if (script.endedAt !== undefined) return;
    script.endedAt = endedAt;
    this.#running -= 1;
  }
}
