/** Values of both templates. Lists need at least one entry; repeated entries count once. */
export interface PolicyValues {
  /** AWS Regions, such as `us-east-1`. With `allowWildcard` also `*` or a pattern such as `eu-*`. */
  readonly regions: readonly string[];
  /** AWS account IDs, 12 digits each. With `allowWildcard` also `*`. */
  readonly accounts: readonly string[];
  /** Default: the partition of each Region, `aws` for a wildcard. */
  readonly partition?: string;
  /** The OS users that may log in; default `ec2-user`. */
  readonly osUsers?: readonly string[];
  /** Also grants access through EC2 Instance Connect Endpoints. */
  readonly endpoint?: EndpointValues;
  /** Whether to grant `ec2:GetConsoleOutput`, with which host keys are read unless they are pinned. Default: true. */
  readonly consoleOutput?: boolean;
  /** Whether `*` and `?` are accepted, as wildcards. Default: false. */
  readonly allowWildcard?: boolean;
}

/** Access through EC2 Instance Connect Endpoints. */
export interface EndpointValues {
  /** IDs, such as `eice-0123456789abcdef0`; default: every endpoint of the accounts and Regions. */
  readonly ids?: readonly string[];
  /** Ports of an instance to which a tunnel may connect; default 22. */
  readonly remotePorts?: readonly number[];
}

/** Values of `ec2_instance_connect_policy_by_tag.json`. */
export interface ByTagValues extends PolicyValues {
  readonly tagKey: string;
  /** An instance needs one of them. With `allowWildcard`, `*` and `?` in them are wildcards (`StringLike`). */
  readonly tagValues: readonly string[];
}

/** Values of `ec2_instance_connect_policy_by_instance-id.json`. */
export interface ByInstanceIdValues extends PolicyValues {
  /** Such as `i-1234567890abcdef0`. With `allowWildcard` also `*` or a pattern such as `i-0123*`. */
  readonly instanceIds: readonly string[];
}

/** The values cannot be used. `problems` has all reasons, one sentence each. */
export class PolicyValuesError extends Error {
  override readonly name = 'PolicyValuesError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
