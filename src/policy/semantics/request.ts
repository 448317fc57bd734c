/** A request to AWS as IAM evaluates it. */
export interface Request {
  /** `service:Action`. */
  readonly action: string;
  /** An ARN, or `*` for actions without resources. */
  readonly resource: string;
  /** Canonical condition key → its values. The request does not carry other keys. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}
