import type { InstanceResult } from './result';

/** The first violation, as Ajv reports it. */
interface Violation {
  /** A JSON Pointer (RFC 6901) into the value. */
  readonly instancePath: string;
  readonly keyword: string;
}

/** Whether a value is a list of results by `schemas/results.schema.json`. */
export declare const validate: {
  (value: unknown): value is readonly InstanceResult[];
  readonly errors?: readonly Violation[] | null;
};
