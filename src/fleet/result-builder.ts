import type { Connection } from '../connect/connection';
import type { VerifiedHostKey } from '../connect/host-keys/host-key';
import type { Route, RouteTarget } from '../connect/routes/route';
import type { EicError } from '../eic-error';
import type { Instance } from '../instance/instance';
import type { ScriptEnd } from '../remote/script/run-script';
import type { OutputStream } from './listener';
import type { InstanceResult, PhaseDurations } from './result';

/** Collects the result of one instance while it comes about, so that a failure anywhere leaves what is known so far. */
export class ResultBuilder {
  readonly #result: Omit<InstanceResult, 'succeeded' | 'error' | 'durationsMs'>;
  readonly #durations: PhaseDurations;
  #connectStartedAt: number | undefined;
  #runStartedAt: number | undefined;

  constructor(
    instanceId: string,
    { route, port }: { readonly route: Route; readonly port: number },
    findMs: number,
  ) {
    this.#result = {
      instanceId,
      name: null,
      address: null,
      port,
      route: route.kind,
      exitCode: null,
      signal: null,
      hostKey: null,
      bytesOut: { stdout: 0, stderr: 0 },
    };
    this.#durations = { find: Math.round(findMs), connect: null, push: null, authenticate: null, run: null };
  }

  /** The instance is known. */
  instance({ name }: Instance): void {
    this.#result.name = name ?? null;
  }

  /** Where it is dialled, from now on. */
  target({ address }: RouteTarget): void {
    this.#result.address = address;
    this.#connectStartedAt = performance.now();
  }

  /** The host has shown its key, and it was accepted. */
  hostKey(hostKey: VerifiedHostKey): void {
    this.#result.hostKey = hostKey;
  }

  connected({ connectMs, pushMs, authenticateMs }: Connection): void {
    this.#durations.connect = Math.round(connectMs);
    this.#durations.push = pushMs === null ? null : Math.round(pushMs);
    this.#durations.authenticate = Math.round(authenticateMs);
  }

  runStarted(): void {
    this.#runStartedAt = performance.now();
  }

  output(stream: OutputStream, bytes: number): void {
    this.#result.bytesOut[stream] += bytes;
  }

  ended({ exitCode, signal }: ScriptEnd): void {
    this.#result.exitCode = exitCode;
    this.#result.signal = signal;
  }

  /** @param error why it failed; undefined for success */
  build(error: EicError | undefined): InstanceResult {
    // A connection that never came about has taken its time all the same.
    if (this.#connectStartedAt !== undefined)
      this.#durations.connect ??= Math.round(performance.now() - this.#connectStartedAt);
    if (this.#runStartedAt !== undefined)
      this.#durations.run = Math.round(performance.now() - this.#runStartedAt);
    return {
      ...this.#result,
      succeeded: error === undefined,
      error:
        error === undefined
          ? null
          : {
              code: error.code,
              message: error.message,
              remedy: error.remedy,
              requestId: error.requestId ?? null,
            },
      durationsMs: this.#durations,
    };
  }
}
