import type { PolicyStatement } from '../../aws/policy-statement';

/** The address of an origin, as precisely as it can be told. */
export interface Located {
  /** An address, or a CIDR block that holds it. */
  readonly address: string;
  /** How it is known, or why it is not. */
  readonly source: string;
  /** Grants the call that would have told it more precisely. */
  readonly missing?: PolicyStatement;
}
