import type { ObjectNode, OpaqueNode, PolicyNode, Range, StringNode } from '../document';
import { valueUnder } from './find-node';
import type { IntrinsicCall } from './intrinsic-call';
import { overOptions, type TemplateValue } from './known-options';
import { isSameValue } from './same-value';
import { mostOptions } from './template-parameters';
import { piecesOfValue, type TextPiece, textOfPieces } from './text-pieces';

/** The parts of a template that its functions need. */
export interface Evaluation {
  /** Returns a value with its functions evaluated. */
  evaluate(node: PolicyNode): TemplateValue;
  /** Returns the value of a name in `Ref` or `Fn::Sub`: a parameter's, a pseudo parameter's or a resource's. */
  named(name: string, range: Range): TemplateValue;
  /** Returns a value as it is where a condition is true or false. */
  evaluateUnder(condition: string, holds: boolean, node: PolicyNode): TemplateValue;
  /** Returns whether a condition holds; undefined if it depends on unknown values. */
  holds(condition: string): boolean | undefined;
  /** Returns whether a condition holds if each parameter has its default. */
  holdsByDefault(condition: string): boolean | undefined;
  /** Returns a map of the template's `Mappings`. */
  mapping(name: string): ObjectNode | undefined;
  /** Returns the name by which values with the same origin know each other. */
  reference(origin: string): string;
  /** Returns a copy of a value at another place; undefined if the template makes too much of its values. */
  copyAt(node: PolicyNode, range: Range): PolicyNode | undefined;
}

/**
 * Evaluates a call of an intrinsic function as far as its arguments are known.
 *
 * @param text the call as written, for messages
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function evaluateCall(call: IntrinsicCall, text: string, evaluation: Evaluation): TemplateValue {
  const unknown: OpaqueNode = { kind: 'opaque', text, range: call.range };
  const evaluated = functions.get(call.name);
  return evaluated === undefined ? unknown : evaluated(call.argument, unknown, evaluation);
}

/**
 * Returns the text that a call of `Fn::Sub` or `Fn::Join` puts together; undefined for other functions, and if its
 * parts are not known.
 */
export function piecesOfCall(
  { name, argument, range }: IntrinsicCall,
  text: string,
  evaluation: Evaluation,
): readonly TextPiece[] | undefined {
  if (name === 'Fn::Sub') return subPieces(argument, { kind: 'opaque', text, range }, evaluation);
  if (name !== 'Fn::Join') return undefined;
  const [delimiter, list] = evaluatedItems(argument, evaluation);
  return delimiter?.kind === 'string' && list?.kind === 'array'
    ? joinPieces(delimiter, list.items)
    : undefined;
}

/** A function gets its argument before it is evaluated, and `unknown` to return if it has no better value. */
type Intrinsic = (argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation) => TemplateValue;

const functions: ReadonlyMap<string, Intrinsic> = new Map([
  ['Ref', ref],
  ['Fn::Sub', sub],
  ['Fn::Join', join],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::FindInMap', findInMap],
  ['Fn::If', if_],
  ['Fn::GetAtt', getAtt],
  ['Fn::ImportValue', sharedByArgument('ImportValue')],
  ['Fn::GetAZs', sharedByArgument('GetAZs')],
  ['Fn::Length', length],
]);

function ref(argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation): TemplateValue {
  const name = evaluation.evaluate(argument);
  return name?.kind === 'string' ? evaluation.named(name.value, unknown.range) : unknown;
}

function getAtt(argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation): TemplateValue {
  const names = evaluatedItems(argument, evaluation);
  const written = names.flatMap((name) => (name.kind === 'string' ? [name.value] : []));
  if (written.length < 2 || written.length < names.length) return unknown;
  return { ...unknown, reference: evaluation.reference(written.join('.')) };
}

/** Returns a function whose value is unknown, but the same for the same argument. */
function sharedByArgument(name: string): Intrinsic {
  return (argument, unknown, evaluation) => {
    const value = evaluation.evaluate(argument);
    if (value?.kind !== 'string') return unknown;
    return { ...unknown, reference: evaluation.reference(`${name} ${value.template ?? value.value}`) };
  };
}

function sub(argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation): TemplateValue {
  const pieces = subPieces(argument, unknown, evaluation);
  return pieces === undefined ? unknown : textOfPieces(pieces, unknown.range, unknown.text);
}

/** Maximum number of unknown or replaced parts of one `Fn::Sub`. */
const mostReplaced = 400;

function subPieces(
  argument: PolicyNode,
  unknown: OpaqueNode,
  evaluation: Evaluation,
): readonly TextPiece[] | undefined {
  const [template, map] = argument.kind === 'array' ? argument.items : [argument];
  if (template?.kind !== 'string') return undefined;
  const pieces: TextPiece[] = [];
  const literal = (from: number, to: number): void => {
    const text = template.value.slice(from, to);
    if (text !== '') pieces.push({ text, source: { node: template, from } });
  };
  let at = 0;
  let replaced = 0;
  for (const match of template.value.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
    const [whole, mark, written = ''] = match;
    literal(at, match.index);
    at = match.index + whole.length;
    // `${!Name}` is how a template writes `${Name}`.
    if (mark === '!') {
      literal(match.index, match.index + 2);
      literal(match.index + 3, at);
      continue;
    }
    if (++replaced > mostReplaced) return undefined;
    const name = written.trim();
    const hole = { ...unknown, text: whole };
    const own = valueUnder(map, name);
    const value =
      own !== undefined
        ? evaluation.evaluate(own)
        : name.includes('.')
          ? { ...hole, reference: evaluation.reference(name) }
          : evaluation.named(name, unknown.range);
    pieces.push(...((value && piecesOfValue(value)) ?? [hole]));
  }
  literal(at, template.value.length);
  return pieces;
}

function join(argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation): TemplateValue {
  const [delimiter, list] = evaluatedItems(argument, evaluation);
  if (delimiter?.kind !== 'string' || list === undefined) return unknown;
  return overOptions([list], unknown, ([known]) => {
    const pieces = known?.kind === 'array' ? joinPieces(delimiter, known.items) : undefined;
    return pieces === undefined ? unknown : textOfPieces(pieces, unknown.range, unknown.text);
  });
}

function joinPieces(delimiter: StringNode, items: readonly PolicyNode[]): readonly TextPiece[] | undefined {
  const pieces: TextPiece[] = [];
  for (const [index, item] of items.entries()) {
    const text = piecesOfValue(item);
    if (text === undefined) return undefined;
    if (index > 0 && delimiter.value !== '') pieces.push({ text: delimiter.value });
    pieces.push(...text);
  }
  return pieces;
}

function select(argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation): TemplateValue {
  const [index, list] = evaluatedItems(argument, evaluation);
  if (index === undefined || list === undefined) return unknown;
  return overOptions([index, list], unknown, ([at, known]) => {
    if (known?.kind !== 'array' || (at?.kind !== 'string' && at?.kind !== 'number')) return unknown;
    // An option with one item stands for a list of any length, as each item of the list can be that.
    const position = list.kind === 'opaque' && known.items.length === 1 ? '0' : String(at.value);
    const item = /^\d+$/.test(position) ? known.items[Number(position)] : undefined;
    return item === undefined ? unknown : { ...item, range: unknown.range };
  });
}

function split(argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation): TemplateValue {
  const [delimiter, source] = evaluatedItems(argument, evaluation);
  if (delimiter?.kind !== 'string' || delimiter.value === '' || source === undefined) return unknown;
  return overOptions([source], unknown, ([known]) =>
    known?.kind === 'string' ? splitString(known, delimiter.value, unknown) : unknown,
  );
}

function splitString(node: StringNode, delimiter: string, unknown: OpaqueNode): PolicyNode {
  const { range } = unknown;
  const values = node.value.split(delimiter);
  if (values.length > mostItems) return unknown;
  if (node.template === undefined)
    return { kind: 'array', range, items: values.map((value) => ({ kind: 'string', value, range })) };
  // The colons in `${AWS::Region}` separate nothing.
  const masked = node.template.replace(pseudo, (name) => name.replaceAll(':', '\ufffc'));
  const templates = masked.split(delimiter).map((template) => template.replaceAll('\ufffc', ':'));
  if (templates.length !== values.length) return unknown;
  const items = values.map((value, index): StringNode => {
    const template = templates[index] ?? value;
    return { kind: 'string', value, range, ...(template !== value && { template }) };
  });
  return { kind: 'array', range, items };
}

/** Maximum number of items that a text is split into. */
const mostItems = 1000;
const pseudo = /\$\{AWS::\w+\}/g;

function findInMap(argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation): TemplateValue {
  const [name, first, second, more] = evaluatedItems(argument, evaluation);
  if (name?.kind !== 'string' || first === undefined || second === undefined) return unknown;
  const map = evaluation.mapping(name.value);
  if (map === undefined) return unknown;
  const byDefault = valueUnder(more, 'DefaultValue');
  const place = `${name.value} in Mappings`;
  return overOptions([first, second], unknown, ([row = first, column = second]) =>
    lookUp(map, row, place, (entry, key) =>
      lookUp(entry, column, `${place}.${key}`, (found) =>
        // A map holds strings and lists of strings.
        found.kind === 'object' ? unknown : (evaluation.copyAt(found, unknown.range) ?? unknown),
      ),
    ),
  );

  /** Returns what is found under a key, or for an unknown key what is found under each. */
  function lookUp(
    node: PolicyNode,
    key: PolicyNode,
    path: string,
    next: (found: PolicyNode, key: string) => TemplateValue,
  ): TemplateValue {
    if (node.kind !== 'object') return unknown;
    if (key.kind === 'string' && key.template === undefined) {
      const found = valueUnder(node, key.value);
      return found === undefined ? (byDefault ?? unknown) : next(found, key.value);
    }
    const origin = key.kind === 'string' ? key.template : key.kind === 'opaque' ? key.reference : undefined;
    if (node.properties.length > mostOptions) return { ...unknown, tooManyOptions: true };
    const options = node.properties.map(({ key: { value }, value: found }) => next(found, value));
    if (byDefault !== undefined) options.push(byDefault);
    if (options.every((option) => isSameValue(option, options[0])) && options.length > 0) return options[0];
    const reference = origin === undefined ? {} : { reference: evaluation.reference(`${origin} of ${path}`) };
    return { ...unknown, ...reference, options };
  }
}

function if_(argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation): TemplateValue {
  const [named, whenTrue, whenFalse] = argument.kind === 'array' ? argument.items : [];
  const name = named && evaluation.evaluate(named);
  if (name?.kind !== 'string' || whenTrue === undefined || whenFalse === undefined) return unknown;
  const holds = evaluation.holds(name.value);
  if (holds !== undefined) return evaluation.evaluate(holds ? whenTrue : whenFalse);
  const options = [
    evaluation.evaluateUnder(name.value, true, whenTrue),
    evaluation.evaluateUnder(name.value, false, whenFalse),
  ];
  // Both branches are the same: the condition decides nothing.
  if (isSameValue(options[0], options[1])) return options[0];
  const byDefault = evaluation.holdsByDefault(name.value);
  const fallback = byDefault === undefined ? undefined : options[byDefault ? 0 : 1];
  const reference = evaluation.reference(`condition ${name.value}`);
  return { ...unknown, reference, options, ...(fallback && { fallback }) };
}

function length(argument: PolicyNode, unknown: OpaqueNode, evaluation: Evaluation): TemplateValue {
  const list = evaluation.evaluate(argument);
  if (list === undefined) return unknown;
  return overOptions([list], unknown, ([known]) =>
    known?.kind === 'array' ? { kind: 'number', value: known.items.length, range: unknown.range } : unknown,
  );
}

/** Returns a list of arguments with each evaluated; none if they are no list. */
function evaluatedItems(argument: PolicyNode, evaluation: Evaluation): readonly PolicyNode[] {
  const list = evaluation.evaluate(argument);
  return list?.kind === 'array' ? list.items : [];
}
