import type { PolicyStatement } from '../aws/policy-statement';
import type { Subject } from './subject';

/** The parts of the chain, in its order. Reports group the checks by them. */
export const checkGroups = ['aws', 'instance', 'network', 'ssh'] as const;

/** One part of the chain between the runner and a login. */
export type CheckGroup = (typeof checkGroups)[number];

/** The result of one check, as the check itself decides it. */
export type CheckResult = Passed | Problem | Unknown | Skipped;

/** The parts that every result has. */
interface Said {
  /** One sentence. Text from AWS or the instance goes in as it is: reports make it safe. */
  readonly summary: string;
  /** The facts that decided, a line each. */
  readonly evidence?: readonly string[];
}

/** The link is intact. */
export interface Passed extends Said {
  readonly state: 'passed';
}

/** `failed`: no login is possible with this. `warned`: a login may fail because of it, or works for now. */
export interface Problem extends Said {
  readonly state: 'failed' | 'warned';
  /** Says in one sentence or two what to do. */
  readonly remedy: string;
  /** Commands to copy, one each, or an IAM policy statement, which follow the remedy as they are. */
  readonly fix?: readonly string[];
}

/** The check does not apply here: the summary says why. */
export interface Skipped extends Said {
  readonly state: 'skipped';
  /** IDs of the failed checks that prevent it here, if they do not always. Checks that need it are skipped too. */
  readonly because?: readonly string[];
}

/** It could not be told. */
export interface Unknown extends Said {
  readonly state: 'unknown';
  /** Grants the call that would have told; absent if something else than a permission was missing. */
  readonly statement?: PolicyStatement;
}

/**
 * One link of the chain, examined. A check reads facts (`facts/`), which are shared between checks, and rejects if one of
 * them is not known: the engine makes that an `unknown` result with the permission that was missing.
 */
export interface Check {
  /** In kebab-case; also the name of its file, its test and its page. */
  readonly id: string;
  readonly group: CheckGroup;
  /** A noun phrase for a tree: "Security groups". */
  readonly title: string;
  /** The question that it answers, one sentence. */
  readonly asks: string;
  /** IAM actions that it may call, such as `ec2:DescribeInstances`. Empty for a check that calls no AWS. */
  readonly permissions: readonly string[];
  /**
   * Checks that must have ended before. If one of them failed, this one is skipped. One that is unknown, warned or does
   * not apply stops nothing, except an unknown one with `stopsIfUnknown`.
   */
  readonly needs: readonly string[];
  /** Whether the checks that need this one can tell nothing if it is unknown: they are skipped then too. */
  readonly stopsIfUnknown?: true;
  /**
   * Checks of which a problem would make this one fail: if this check fails too, they are the cause and it is a
   * consequence. If this check passes, their problem was not one. A check named here is not necessarily awaited.
   */
  readonly explainedBy?: readonly string[];
  run(subject: Subject): Promise<CheckResult>;
}

/** Returns a result that says that the link is intact. */
export function passed(summary: string, evidence: readonly string[] = []): Passed {
  return { state: 'passed', summary, evidence };
}

/** Returns a result for a check that does not apply. */
export function notApplicable(summary: string): CheckResult {
  return { state: 'skipped', summary };
}
