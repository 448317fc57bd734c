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
  /**
   * The text as the template writes it, with `${AWS::Region}`, if `value` has values that were chosen for pseudo
   * parameters. Texts for people show this.
   */
  readonly template?: string;
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
  /** The argument of an intrinsic function in YAML's short form, whose tag is `text`, before it is evaluated. */
  readonly argument?: PolicyNode;
  /**
   * The origin of the value: the name of a parameter or condition, a logical ID with its attribute, an address in a plan.
   * Nodes of one file with the same reference have the same value. Without one, nothing shares the value.
   */
  readonly reference?: string;
  /**
   * All values that it can have, if the file says so (`AllowedValues`, the branches of `Fn::If`); undefined for no value
   * at all (`AWS::NoValue`). Of nodes with the same reference the options of the same index go together.
   */
  readonly options?: readonly (PolicyNode | undefined)[];
  /** Present if the file limits the values, but to more than are tried: `options` is undefined then. */
  readonly tooManyOptions?: true;
  /** The value if nobody gives another one: a parameter's `Default`. */
  readonly fallback?: PolicyNode;
  /** A text with unknown parts, in its order. */
  readonly parts?: readonly (string | OpaqueNode)[];
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

/**
 * The kind of a policy. An identity policy says what its user, group or role may do. A trust policy says who may assume
 * the role that has it.
 */
export type PolicyKind = 'identity' | 'trust';

/** One policy in a file: the file itself, or a part of a template or plan. */
export interface PolicyDocument {
  readonly root: PolicyNode;
  /** Path in the file, such as `Resources.Deploy.Properties.PolicyDocument`; empty if the file is the policy. */
  readonly path: string;
  /** False if the text cannot be edited in place: inside an embedded string, or in YAML. */
  readonly editable: boolean;
  /** Default: `identity`. Rules on policies of the other kind skip it. */
  readonly kind?: PolicyKind;
  /** Logical ID or address of the resource that has the policy, if the file has many. */
  readonly owner?: string;
  /** The role, user or group of the same file that has the policy: policies with the same one apply together. */
  readonly principal?: string;
  /** The template's conditions that are known to be true or false where the policy exists, if it depends on some. */
  readonly conditions?: ReadonlyMap<string, boolean>;
  /** Why the policy cannot be read, as a whole sentence; `root` is opaque then. */
  readonly unread?: string;
  /** Values that were chosen for pseudo parameters and are nowhere in the file, each with what the template writes. */
  readonly chosen?: ReadonlyMap<string, string>;
  /** Ranges of strings in which variables were replaced, so that the value differs from the text. */
  readonly substituted?: readonly Range[];
}
