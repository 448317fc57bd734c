import type { Text } from './text';

/** A tag of instances. */
export interface InstanceTag {
  readonly key: string;
  readonly value: string;
  /** Whether `*` and `?` in the value are wildcards. */
  readonly isPattern?: true;
}

/** An instance that a use connects to: by its ID, or any that has all of some tags. */
export type ChosenInstance = { readonly id: Text } | { readonly tags: readonly InstanceTag[] };

/** A login on an instance: the key that is pushed, and whether the host keys are read from the console output. */
export interface Login {
  readonly instance: ChosenInstance;
  readonly osUser: Text;
  readonly readsConsole: boolean;
}

/** Tunnels through EC2 Instance Connect Endpoints. */
export interface TunnelNeed {
  /** The endpoint's ID; hidden if the action chooses it. */
  readonly endpointId: Text;
  readonly remotePort: Text;
  /** `max-tunnel-duration` in seconds, if it is given. */
  readonly maxTunnelSeconds?: Text;
  /** Address ranges (CIDR) that a tunnel may lead to, if they are limited. */
  readonly addresses?: readonly string[];
  /** Whether it depends on the addresses of the instances if there is a tunnel. */
  readonly optional?: true;
}

/** Everything that one use of the action, or a command line, asks of AWS. All of it is needed, in every combination. */
export interface Need {
  readonly region: Text;
  readonly accountId: Text;
  readonly logins: readonly Login[];
  readonly tunnel?: TunnelNeed;
  /** Instances that are reached through SSM Session Manager. */
  readonly sessions?: readonly ChosenInstance[];
  /** The security group in which the port is opened to the runner. */
  readonly securityGroup?: Text;
  /** Whether what only explains failures is included: reading AMIs, subnets, security groups. */
  readonly diagnose?: boolean;
}
