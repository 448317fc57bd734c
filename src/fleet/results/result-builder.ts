import type { Connection } from '../../connect/connection';
import type { VerifiedHostKey } from '../../connect/host-keys/host-key';
import type { RouteTarget } from '../../connect/routes/route';
import type { EicError } from '../../eic-error';
import type { Instance } from '../../instance/instance';
import type { PhaseDurations, Result, ResultError } from './result';
import { type Unreached, unreached } from './unreached';

/** Collects the result of one instance during the run, so that a failure anywhere leaves what is known so far. */
export class ResultBuilder {
  readonly #reached: Unreached;
  #bootStartedAt: number | undefined;
  #connectStartedAt: number | undefined;
  #loggedInAt: number | undefined;
  #taskStartedAt: number | undefined;

  constructor(instanceId: string, { port }: { readonly port: number }, findMs: number) {
    this.#reached = unreached(instanceId, port);
    this.#durations.find = Math.round(findMs);
  }

  get #durations(): PhaseDurations {
    return this.#reached.durationsMs;
  }

  /** The instance is known. */
  instance({ name, region, availabilityZone }: Instance): void {
    this.#reached.name = name ?? null;
    this.#reached.region = region;
    this.#reached.availabilityZone = availabilityZone ?? null;
  }

  /** The address is known, and is dialed from now on. */
  target({ address, route, endpoint, bastion }: RouteTarget): void {
    this.#reached.startedAt ??= new Date().toISOString();
    this.#reached.address = address;
    this.#reached.route = route;
    this.#reached.endpoint = endpoint?.id ?? null;
    this.#reached.bastion = bastion?.instance.id ?? null;
    this.#connectStartedAt = performance.now();
  }

  /** The wait for sshd begins. */
  bootWaitStarted(): void {
    this.#bootStartedAt = performance.now();
    this.#connectStartedAt = undefined;
  }

  /** sshd answers: connecting begins. */
  booted(): void {
    this.#endBootWait();
    this.#connectStartedAt = performance.now();
  }

  #endBootWait(): void {
    if (this.#bootStartedAt !== undefined)
      this.#durations.boot = Math.round(performance.now() - this.#bootStartedAt);
    this.#bootStartedAt = undefined;
  }

  /** The server has shown its host key, and it was accepted. */
  hostKey(hostKey: VerifiedHostKey): void {
    this.#reached.hostKey = hostKey;
  }

  /** The packages were missing, and were installed. */
  packagesInstalled(): void {
    this.#reached.packagesInstalled = true;
  }

  connected({ connectMs, tunnelMs, pushMs, authenticateMs }: Connection): void {
    this.#durations.connect = Math.round(connectMs);
    this.#durations.tunnel = tunnelMs === null ? null : Math.round(tunnelMs);
    this.#durations.push = pushMs === null ? null : Math.round(pushMs);
    this.#durations.authenticate = Math.round(authenticateMs);
    this.#loggedInAt = performance.now();
  }

  taskStarted(): void {
    this.#taskStartedAt = performance.now();
    if (this.#loggedInAt !== undefined)
      this.#durations.wait = Math.round(this.#taskStartedAt - this.#loggedInAt);
  }

  /** @param error why it failed; `undefined` for success */
  build<Outcome extends object>(outcome: Outcome, error: EicError | undefined): Result<Outcome> {
    this.#endBootWait();
    // Records the time spent even if connecting failed.
    if (this.#connectStartedAt !== undefined)
      this.#durations.connect ??= Math.round(performance.now() - this.#connectStartedAt);
    if (this.#taskStartedAt !== undefined)
      this.#durations.run = Math.round(performance.now() - this.#taskStartedAt);
    return {
      ...this.#reached,
      ...outcome,
      succeeded: error === undefined,
      error: error === undefined ? null : resultError(error),
    };
  }
}

/** Returns an error as it is in a result. */
export function resultError({ code, message, remedy, details, requestId }: EicError): ResultError {
  return { code, message, remedy, details, requestId: requestId ?? null };
}
