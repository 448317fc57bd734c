import type { ObjectNode, OpaqueNode, PolicyNode, Property, Range, StringNode } from '../document';
import { withDynamicReferences } from './dynamic-references';
import { valueUnder } from './find-node';
import { callText, intrinsicCall } from './intrinsic-call';
import { type Evaluation, evaluateCall, piecesOfCall } from './intrinsics';
import type { TemplateValue } from './known-options';
import type { PseudoParameters } from './pseudo-parameters';
import { conditionHolds, conditionsOf } from './template-conditions';
import { parameterValue } from './template-parameters';
import { piecesOfValue, type TextPiece } from './text-pieces';
import type { WorkBudget } from './work-budget';

/** Maximum number of conditions that one is made of, one inside the other. */
const deepestCondition = 10;
/** Evaluates the functions of a template as far as their arguments are known. */
export class TemplateEvaluator implements Evaluation {
  /** The places of strings whose values differ from the text. */
  substituted: Range[] = [];
  readonly #template: PolicyNode;
  readonly #pseudo: PseudoParameters;
  readonly #prefix: string;
  readonly #parameters = new Map<string, PolicyNode>();
  readonly #conditions: ReadonlyMap<string, PolicyNode>;
  /** Truth values that are assumed of conditions, inside the branches of `Fn::If`. */
  #assumed: ReadonlyMap<string, boolean> = new Map();
  #known = new Map<string, boolean | undefined>();
  /** Assumed truth values → the conditions that are known with them. */
  readonly #knownUnder = new Map<string, ReadonlyMap<string, boolean>>();
  #knownByDefault = new Map<string, boolean | undefined>();
  /** Conditions that are being evaluated. */
  readonly #open = new Set<string>();
  #bindings: ReadonlyMap<string, string> = new Map();
  readonly #budget: WorkBudget;

  /**
   * @param prefix precedes references, in a template inside of another
   */
  constructor(
    template: PolicyNode,
    {
      pseudo,
      prefix,
      budget,
    }: { readonly pseudo: PseudoParameters; readonly prefix: string; readonly budget: WorkBudget },
  ) {
    this.#template = template;
    this.#pseudo = pseudo;
    this.#prefix = prefix;
    this.#budget = budget;
    this.#conditions = conditionsOf(template);
    const parameters = valueUnder(template, 'Parameters');
    if (parameters?.kind === 'object')
      for (const { key, value } of parameters.properties) this.#parameters.set(key.value, value);
  }

  /** @throws TooMuch */
  evaluate(node: PolicyNode): TemplateValue {
    this.#budget.spend(1);
    const call = intrinsicCall(node);
    if (call !== undefined) {
      if (call.name !== 'Fn::If') this.substituted.push(call.range);
      const value = evaluateCall(call, callText(call), this);
      if (value?.kind === 'string') {
        this.#budget.spend(value.value.length);
        return this.#withDynamicReferences(value);
      }
      return value?.kind === 'opaque' ? withoutDynamicParts(value) : value;
    }
    switch (node.kind) {
      case 'string':
        return this.#withDynamicReferences(this.#withBindings(node));
      case 'array': {
        const items = node.items.flatMap((item) => this.evaluate(item) ?? []);
        const isSame =
          items.length === node.items.length && items.every((item, index) => item === node.items[index]);
        return isSame ? node : { ...node, items };
      }
      case 'object':
        return this.#evaluateObject(node);
      default:
        return node;
    }
  }

  #evaluateObject(node: ObjectNode): PolicyNode {
    const macro = node.properties.find(({ key }) => /^Fn::(Transform$|ForEach::)/.test(key.value));
    // A macro can add any name.
    if (macro !== undefined) return { kind: 'opaque', text: macro.key.value, range: node.range };
    let isSame = true;
    const properties: Property[] = [];
    for (const property of node.properties) {
      const key = this.#withBindings(property.key);
      const value = this.evaluate(property.value);
      if (value !== property.value || key !== property.key) isSame = false;
      if (value !== undefined)
        properties.push(value === property.value && key === property.key ? property : { key, value });
    }
    return isSame ? node : { ...node, properties };
  }

  /**
   * Returns the text that a string, `Fn::Sub` or `Fn::Join` is, in pieces; undefined for another value.
   *
   * @throws TooMuch
   */
  pieces(node: PolicyNode): readonly TextPiece[] | undefined {
    const call = intrinsicCall(node);
    const pieces = call && piecesOfCall(call, callText(call), this);
    if (pieces !== undefined) return pieces;
    if (call === undefined)
      return node.kind === 'string' ? piecesOfValue(this.#withBindings(node)) : undefined;
    const value = this.evaluate(node);
    return value?.kind === 'string' ? piecesOfValue(value) : undefined;
  }

  #withDynamicReferences(node: StringNode): PolicyNode {
    return withDynamicReferences(node, (text) => this.reference(text));
  }

  named(name: string, range: Range): TemplateValue {
    const bound = this.#bindings.get(name);
    if (bound !== undefined) return { kind: 'string', value: bound, range };
    if (name === 'AWS::NoValue') return undefined;
    const pseudo = this.#pseudo.piece(name);
    if (pseudo !== undefined)
      return { kind: 'string', value: pseudo.text, range, ...(pseudo.shown && { template: pseudo.shown }) };
    const reference = this.reference(name);
    const parameter = this.#parameters.get(name);
    if (parameter === undefined) return { kind: 'opaque', text: `!Ref ${name}`, range, reference };
    const value = parameterValue(parameter, range, reference);
    this.#budget.spend(value.kind === 'opaque' ? 1 + (value.options?.length ?? 0) : 1);
    return value;
  }

  evaluateUnder(condition: string, holds: boolean, node: PolicyNode): TemplateValue {
    return this.under(condition, holds, () => this.evaluate(node));
  }

  /** Runs a function while a condition is assumed to be true or false. */
  under<Result>(condition: string, holds: boolean, run: () => Result): Result {
    const before = [this.#assumed, this.#known, this.#knownByDefault] as const;
    this.#assumed = new Map(this.#assumed).set(condition, holds);
    this.#known = new Map();
    this.#knownByDefault = new Map();
    this.#budget.spend(this.#assumed.size);
    try {
      return run();
    } finally {
      [this.#assumed, this.#known, this.#knownByDefault] = before;
    }
  }

  /** Returns the conditions that are known to be true or false where some are assumed; none where none is. */
  get knownConditions(): ReadonlyMap<string, boolean> {
    if (this.#assumed.size === 0) return new Map();
    // Most resources of a template depend on one of a few conditions.
    const key = JSON.stringify([...this.#assumed]);
    const before = this.#knownUnder.get(key);
    if (before !== undefined) return before;
    const known = new Map<string, boolean>();
    this.#knownUnder.set(key, known);
    for (const name of new Set([...this.#assumed.keys(), ...this.#conditions.keys()])) {
      const holds = this.holds(name);
      if (holds !== undefined) known.set(name, holds);
    }
    return known;
  }

  holds(condition: string): boolean | undefined {
    return this.#holds(condition, false);
  }

  holdsByDefault(condition: string): boolean | undefined {
    return this.#holds(condition, true);
  }

  #holds(condition: string, byDefault: boolean): boolean | undefined {
    const known = byDefault ? this.#knownByDefault : this.#known;
    if (!known.has(condition)) known.set(condition, this.#evaluateCondition(condition, byDefault));
    return known.get(condition);
  }

  #evaluateCondition(condition: string, byDefault: boolean): boolean | undefined {
    this.#budget.spend(1);
    const assumed = this.#assumed.get(condition);
    if (assumed !== undefined) return assumed;
    const node = this.#conditions.get(condition);
    if (node === undefined || this.#open.has(condition) || this.#open.size > deepestCondition)
      return undefined;
    this.#open.add(condition);
    try {
      return conditionHolds(
        node,
        {
          operand: (operand) => this.evaluate(operand),
          holds: (name) => this.#holds(name, byDefault),
        },
        byDefault,
      );
    } finally {
      this.#open.delete(condition);
    }
  }

  mapping(name: string): ObjectNode | undefined {
    const map = valueUnder(valueUnder(this.#template, 'Mappings'), name);
    return map?.kind === 'object' ? map : undefined;
  }

  reference(origin: string): string {
    return this.#prefix + origin;
  }

  copyAt(node: PolicyNode, range: Range): PolicyNode | undefined {
    this.#budget.spend(node.kind === 'string' ? 1 + node.value.length : 1);
    if (node.kind === 'array')
      return { ...node, range, items: node.items.flatMap((item) => this.copyAt(item, range) ?? []) };
    return node.kind === 'object' ? undefined : { ...node, range };
  }

  /** Runs a function for each iteration of a loop, with its variable bound. */
  bound<Result>(variable: string, value: string, run: () => Result): Result {
    const before = this.#bindings;
    this.#budget.iterate();
    this.#bindings = new Map(before).set(variable, value);
    this.#budget.spend(this.#bindings.size);
    try {
      return run();
    } finally {
      this.#bindings = before;
    }
  }

  /** Whether a loop's variable is bound, so that the text of the file stands for several values. */
  get isInLoop(): boolean {
    return this.#bindings.size > 0;
  }

  /** Returns a name or text of a loop's body with the values of its variables. */
  withBindings(text: string): string {
    let bound = text;
    for (const [name, value] of this.#bindings)
      bound = bound.replaceAll(`\${${name}}`, value).replaceAll(`&{${name}}`, value);
    return bound;
  }

  #withBindings(node: StringNode): StringNode {
    if (this.#bindings.size === 0) return node;
    const value = this.withBindings(node.value);
    if (value === node.value) return node;
    this.#budget.spend(value.length);
    this.substituted.push(node.range);
    return { ...node, value };
  }
}

/** Returns a text whose unknown part is inside of a dynamic reference as wholly unknown. */
function withoutDynamicParts(node: OpaqueNode): OpaqueNode {
  const { parts, ...rest } = node;
  return parts?.some((part) => typeof part === 'string' && part.includes('{{resolve:')) ? rest : node;
}
