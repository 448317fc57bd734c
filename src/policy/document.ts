/** A half-open range of UTF-16 offsets into the file that is linted. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface NodeBase {
  /** Where the value stands in the file, quotes and brackets included, also where it stands in an embedded string. */
  readonly range: Range;
}

export interface StringNode extends NodeBase {
  readonly kind: 'string';
  /** The string itself, escapes resolved. */
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

/** A value that is known only when the file is used: `!Ref Role`, `Fn::Sub`, an unknown of a Terraform plan. */
export interface OpaqueNode extends NodeBase {
  readonly kind: 'opaque';
  /** How it is written, for messages. */
  readonly text: string;
  /** What an intrinsic function of a template is given, where that is one string. */
  readonly argument?: string;
}

export interface Property {
  readonly key: StringNode;
  readonly value: PolicyNode;
}

export interface ObjectNode extends NodeBase {
  readonly kind: 'object';
  /** In the order written; a key that is written twice is here twice. */
  readonly properties: readonly Property[];
}

export interface ArrayNode extends NodeBase {
  readonly kind: 'array';
  readonly items: readonly PolicyNode[];
}

/** A value of a policy with its place in the file, whatever the file's format is. */
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
  /** The way to it in the file, such as `Resources.Deploy.Properties.PolicyDocument`; empty for a file of its own. */
  readonly path: string;
  /** False where the text cannot be edited in place: inside an embedded string, or in YAML. */
  readonly editable: boolean;
  /** Where strings stand whose value has a variable's value put in: what is written there differs. */
  readonly substituted?: readonly Range[];
}
