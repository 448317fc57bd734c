// The data of the report page. Node writes it and a browser reads it, so this file imports only types.

import type { PhaseName } from '../text/phases';

/** The time of one phase, in milliseconds since the start of the run. */
export interface PhaseSpan {
  readonly phase: PhaseName;
  readonly startMs: number;
  readonly endMs: number;
}

/** How an instance ended. */
export type PageStatus = 'succeeded' | 'failed' | 'not-started';

/** Why an instance failed. All texts are safe lines. */
export interface PageError {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly details: readonly string[];
  readonly requestId: string | null;
}

/** A fact about an instance, as the details show it. */
export interface PageFact {
  readonly name: string;
  readonly value: string;
}

/** One instance. Texts from hosts and tags are safe lines without control characters. */
export interface PageInstance {
  readonly id: string;
  readonly name: string | null;
  readonly status: PageStatus;
  /** In a few words: `succeeded`, `exit code 3`, `EIC_UNREACHABLE`. */
  readonly result: string;
  readonly zone: string | null;
  readonly batch: number | null;
  /**
   * Milliseconds that it took, as the log and the job summary say it: with finding it, and without waiting for others.
   * `null` if it was not started, or has no result.
   */
  readonly durationMs: number | null;
  /** In the order of time, without gaps. Empty if no connection was begun. */
  readonly spans: readonly PhaseSpan[];
  readonly facts: readonly PageFact[];
  readonly error: PageError | null;
  /** The end of its output if it failed; `null` if it wrote nothing, or there was no room. */
  readonly output: string | null;
}

/** Everything that the page shows. */
export interface PageData {
  /** The start of the run, in milliseconds since 1970; `null` if no connection was begun. */
  readonly startedAtMs: number | null;
  /** From the start of the run to the end of the last instance, in milliseconds. */
  readonly durationMs: number;
  /** Milliseconds that choosing the instances took, at the start of the run. */
  readonly findMs: number;
  readonly instances: readonly PageInstance[];
  /** Error code → URL of its documentation. */
  readonly errorPages: Readonly<Record<string, string>>;
  /** Sentences about what was left out. */
  readonly notes: readonly string[];
}
