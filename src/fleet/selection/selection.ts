/** Which instances a user asks for. */
export interface Selection {
  /** The Regions to look in, each once; at least one. */
  readonly regions: readonly string[];
  /** IDs that the user names. */
  readonly instanceIds: readonly string[];
  /** Each chooses all instances that pass all of its filters, in addition to those that are named. None of them is empty. */
  readonly filterSets: readonly (readonly InstanceFilter[])[];
  /** IDs of instances that are not chosen in any case, as the user names them. */
  readonly exclude: readonly string[];
  /** The run of which this is a retry, if there is one. */
  readonly retried: RetriedRun | undefined;
  /** Maximum number of instances. */
  readonly maxInstances: number;
  /** Whether no instance is a choice too. */
  readonly allowEmpty: boolean;
}

/** An earlier run of which only a part is repeated. */
export interface RetriedRun {
  /** IDs of the instances that succeeded. They are not chosen in any case. That none is left is no failure. */
  readonly succeeded: readonly string[];
  /** Whether its other instances are chosen because the user asks for no others: `instanceIds` are these. */
  readonly isWhole: boolean;
}

/** A filter of EC2's `DescribeInstances`: an instance passes with one of the values. */
export interface InstanceFilter {
  /** EC2's name: `tag:Role`, `instance-type`. */
  readonly name: string;
  /** At least one. `*` and `?` are wildcards, `\` escapes them. */
  readonly values: readonly string[];
}

/** Returns whether there may be several instances. With filters, their number is known only after they are looked up. */
export function mayBeSeveral({ instanceIds, filterSets }: Selection): boolean {
  return instanceIds.length > 1 || filterSets.length > 0;
}
