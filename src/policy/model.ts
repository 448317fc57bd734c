import type { ObjectNode, OpaqueNode, PolicyNode, StringNode } from './document';

/** The strings of `Action`, `NotAction`, `Resource` or `NotResource`, one or many. */
export interface Patterns {
  /** `NotAction`, `NotResource`. */
  readonly negated: boolean;
  readonly key: StringNode;
  readonly value: PolicyNode;
  readonly items: readonly StringNode[];
  /** True if an item is known only when a template is used: the list may have more than `items`. */
  readonly incomplete: boolean;
}

/** A parsed condition operator. */
export interface Operator {
  /** Without prefix and suffix, in AWS's spelling: `StringEquals`, `NumericLessThan`, `Null` … */
  readonly base: string;
  readonly quantifier?: 'ForAllValues' | 'ForAnyValue';
  readonly ifExists: boolean;
}

/** One key of one operator of a statement's `Condition`: its values are ORed, the conditions of a statement ANDed. */
export interface Condition {
  readonly operatorNode: StringNode;
  /** Undefined if IAM does not know the operator. */
  readonly operator: Operator | undefined;
  readonly key: StringNode;
  /** The known values. Numbers and booleans are strings, as for IAM. */
  readonly values: readonly { readonly text: string; readonly node: PolicyNode }[];
  readonly incomplete: boolean;
  /** The values that are known only when a template is used. Default: none. */
  readonly unknown?: readonly OpaqueNode[];
}

/** One statement without parts of the wrong type, which the rule `schema` reports. */
export interface Statement {
  readonly index: number;
  readonly node: ObjectNode;
  /** Undefined also if it is empty: Terraform writes an empty Sid in each statement without one, and IAM accepts it. */
  readonly sid?: StringNode;
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly action?: Patterns;
  readonly resource?: Patterns;
  readonly conditionNode?: PolicyNode;
  readonly conditions: readonly Condition[];
}

/** A policy as IAM reads it, with the nodes of each part. */
export interface Policy {
  readonly root: ObjectNode;
  readonly version?: StringNode;
  readonly statements: readonly Statement[];
  /** True if a statement is known only when a template is used: the policy may have more than `statements`. */
  readonly incomplete: boolean;
}
