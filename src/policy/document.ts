/** A half-open range of UTF-16 offsets into the linted file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface NodeBase {
  /** Range of the value in the file, including quotes and brackets, also inside an embedded string. */
  readonly range: Range;
}

export interface StringNode extends NodeBase {
  readonly kind: 'string';
  /** The string with its escapes resolved. */
  readonly value: string;
}

export interface NumberNode extends NodeBase {
  readonly kind: 'number';
  readonly value: number;
}

export interface BooleanNode extends NodeBase {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface NullNode extends NodeBase {
  readonly kind: 'null';
}

/** A value that is known only when the file is used: `!Ref Role`, `Fn::Sub`, an unknown value of a Terraform plan. */
export interface OpaqueNode extends NodeBase {
  readonly kind: 'opaque';
  /** As written, for messages. */
  readonly text: string;
  /** The argument of a template's intrinsic function, if it is a single string. */
  readonly argument?: string;
}

export interface Property {
  readonly key: StringNode;
  readonly value: PolicyNode;
}

export interface ObjectNode extends NodeBase {
  readonly kind: 'object';
  /** In the order of the file, including repeated keys. */
  readonly properties: readonly Property[];
}

export interface ArrayNode extends NodeBase {
  readonly kind: 'array';
  readonly items: readonly PolicyNode[];
}

/** A value of a policy with its range in the file, for all file formats. */
export type PolicyNode =
  | StringNode
  | NumberNode
  | BooleanNode
  | NullNode
  | OpaqueNode
  | ObjectNode
  | ArrayNode;

/** One policy in a file: the file itself, or a part of a template or plan. */
export interface PolicyDocument {
  readonly root: PolicyNode;
  /** Path in the file, such as `Resources.Deploy.Properties.PolicyDocument`; empty if the file is the policy. */
  readonly path: string;
  /** False if the text cannot be edited in place: inside an embedded string, or in YAML. */
  readonly editable: boolean;
  /** Default: `identity`. A trust policy says who may assume a role; rules on identity policies skip it. */
  readonly kind?: 'identity' | 'trust';
  /** Ranges of strings in which variables were replaced, so that the value differs from the text. */
  readonly substituted?: readonly Range[];
}
