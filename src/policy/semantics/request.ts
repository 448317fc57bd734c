/** A request to AWS as IAM sees it. */
export interface Request {
  /** `service:Action`. */
  readonly action: string;
  /** An ARN, or `*` for actions without resources. */
  readonly resource: string;
  /** The values of the condition keys that the request carries, by canonical key; a key that is not here is absent. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}
