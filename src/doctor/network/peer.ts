/** One end of a connection, as the rules of the other end see it. */
export interface Peer {
  /** As messages name it: `this runner`, `the endpoint eice-…`. */
  readonly name: string;
  /** Its address, or a CIDR block that holds it: `0.0.0.0/0` or `::/0` if nothing is known. */
  readonly address: string;
  /** The security groups that rules may refer to; empty for an end outside the VPC. */
  readonly groupIds: readonly string[];
}

/** The verdict of rules about a connection; `unclear` if that depends on something that is not known. */
export type Verdict = 'allowed' | 'denied' | 'unclear';
