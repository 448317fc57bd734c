import type { IngressRule, Opening } from './rule';

/** A tag on a rule. */
export interface RuleTag {
  readonly key: string;
  readonly value: string;
}

/** The calls to EC2 about one security group. EC2 carries each out as a whole. */
export interface GroupRules {
  /** Returns the inbound rules of the group. They may be those of a second ago. */
  list(): Promise<readonly IngressRule[]>;
  /** Adds a rule with its tag. Returns false if the group has one for the same range and port, whatever its description. */
  authorize(opening: Opening, description: string, tag: RuleTag): Promise<boolean>;
  /** Sets a tag. Returns false if there is no such rule; true does not prove that there is one. */
  tag(ruleId: string, tag: RuleTag): Promise<boolean>;
  /** Removes a tag. Does nothing if there is no such rule or tag. */
  untag(ruleId: string, key: string): Promise<void>;
  /** Removes a rule. Does nothing if there is no such rule. Not sent again after `withinMs` milliseconds. */
  revoke(ruleId: string, withinMs: number): Promise<void>;
}

/** The time, and waiting. */
export interface Clock {
  /** Milliseconds since 1970, as other machines have it, too. */
  now(): number;
  /** Milliseconds since some moment; they never jump. */
  elapsed(): number;
  /** @throws if the work is cancelled or its time is over */
  sleep(milliseconds: number): Promise<void>;
}
