/** A warning as several instances that have it are told at once. */
export interface SharedWarning {
  /** A sentence that fits all of them. Instances with the same sentence are named together. */
  readonly sentence: string;
  /** One line of this instance that a user needs, such as one for `known-hosts`. It is in its message too. */
  readonly line?: string;
  /** Whether the job summary has the line too. Default is that it does not. */
  readonly isInSummary?: boolean;
}
