import type { OpaqueNode } from '../document';

/** A report that holds for some values of an unknown part, and not for others. */
export interface DependentReport {
  readonly ruleId: string;
  readonly message: string;
  /** The unknown part. */
  readonly node: OpaqueNode;
  /** The value with which it holds, as a clause: `OsUser is "root"`. Undefined if the file does not limit the values. */
  readonly value?: string;
}
