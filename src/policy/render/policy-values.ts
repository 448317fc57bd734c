/** What both templates take. Lists need one entry at least; an entry that is there twice counts once. */
export interface PolicyValues {
  /** AWS Regions, such as `us-east-1`. With `allowWildcard` also `*` or a pattern such as `eu-*`. */
  readonly regions: readonly string[];
  /** AWS account IDs, 12 digits each. With `allowWildcard` also `*`. */
  readonly accounts: readonly string[];
  /** Default: what each Region's name says, `aws` where it is a wildcard. */
  readonly partition?: string;
  /** The OS users that may log in; default `ec2-user`. */
  readonly osUsers?: readonly string[];
  /** Also grants access through EC2 Instance Connect Endpoints. */
  readonly endpoint?: EndpointValues;
  /** Also grants `ec2:GetConsoleOutput`, from which the host keys are read. Default: not. */
  readonly consoleOutput?: boolean;
  /** Whether `*` and `?` are accepted, as the wildcards that they are then. Default: refused. */
  readonly allowWildcard?: boolean;
}

/** Access through EC2 Instance Connect Endpoints. */
export interface EndpointValues {
  /** IDs, such as `eice-0123456789abcdef0`; default: every endpoint of the accounts and Regions. */
  readonly ids?: readonly string[];
  /** The ports of an instance that a tunnel may lead to; default 22. */
  readonly remotePorts?: readonly number[];
}

/** What `ec2_instance_connect_policy_by_tag.json` takes. */
export interface ByTagValues extends PolicyValues {
  readonly tagKey: string;
  /** An instance needs one of them. With `allowWildcard`, `*` and `?` in them are wildcards (`StringLike`). */
  readonly tagValues: readonly string[];
}

/** What `ec2_instance_connect_policy_by_instance-id.json` takes. */
export interface ByInstanceIdValues extends PolicyValues {
  /** Such as `i-1234567890abcdef0`. With `allowWildcard` also `*` or a pattern such as `i-0123*`. */
  readonly instanceIds: readonly string[];
}

/** The values make no policy: `problems` are all the reasons, a sentence each. */
export class PolicyValuesError extends Error {
  override readonly name = 'PolicyValuesError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
