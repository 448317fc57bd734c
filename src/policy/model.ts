import type { ObjectNode, PolicyNode, StringNode } from './document';

/** The strings of `Action`, `NotAction`, `Resource` or `NotResource`, one or many. */
export interface Patterns {
  /** `NotAction`, `NotResource`. */
  readonly negated: boolean;
  readonly key: StringNode;
  readonly value: PolicyNode;
  readonly items: readonly StringNode[];
  /** True where an item is known only when a template is used: the list may hold more than `items`. */
  readonly incomplete: boolean;
}

/** A condition operator taken apart. */
export interface Operator {
  /** Without prefix and suffix, in AWS's spelling: `StringEquals`, `NumericLessThan`, `Null` … */
  readonly base: string;
  readonly quantifier?: 'ForAllValues' | 'ForAnyValue';
  readonly ifExists: boolean;
}

/** One key of one operator of a statement's `Condition`: its values are ORed, the conditions of a statement ANDed. */
export interface Condition {
  readonly operatorNode: StringNode;
  /** Undefined where IAM knows no such operator. */
  readonly operator: Operator | undefined;
  readonly key: StringNode;
  readonly valueNode: PolicyNode;
  /** The values that are known, one or many; numbers and booleans as IAM reads them, as strings. */
  readonly values: readonly { readonly text: string; readonly node: PolicyNode }[];
  readonly incomplete: boolean;
}

/** One statement as far as it can be read; what has the wrong type is left out (the schema rule tells of it). */
export interface Statement {
  readonly index: number;
  readonly node: ObjectNode;
  readonly sid?: StringNode;
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly effectNode?: PolicyNode;
  readonly action?: Patterns;
  readonly resource?: Patterns;
  readonly conditionNode?: PolicyNode;
  readonly conditions: readonly Condition[];
}

/** A policy as IAM reads it, with the nodes behind each part. */
export interface Policy {
  readonly root: ObjectNode;
  readonly version?: StringNode;
  readonly statements: readonly Statement[];
  /** True where a statement is known only when a template is used: the policy may hold more than `statements`. */
  readonly incomplete: boolean;
}
