import type { PolicyNode, Range } from '../document';

/** A call of one of CloudFormation's intrinsic functions. */
export interface IntrinsicCall {
  /** `Ref`, `Fn::Sub` …, or `Condition`. */
  readonly name: string;
  readonly argument: PolicyNode;
  readonly range: Range;
}

/** Tags that do not stand for a function of their name with `Fn::` before it. */
const names: ReadonlyMap<string, string> = new Map([
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
]);

/** Returns the call that a node is: `{"Fn::Sub": …}` or `!Sub …`; undefined for a plain value. */
export function intrinsicCall(node: PolicyNode): IntrinsicCall | undefined {
  if (node.kind === 'opaque') {
    const { argument, text, range } = node;
    if (argument === undefined) return undefined;
    const name = names.get(text) ?? `Fn::${text.slice(1)}`;
    return callOf(name, argument, range);
  }
  if (node.kind !== 'object' || node.properties.length !== 1) return undefined;
  const [property] = node.properties;
  const name = property?.key.value ?? '';
  if (property === undefined || (name !== 'Ref' && !/^Fn::(?!ForEach::)/.test(name))) return undefined;
  // The line of the function's name, not of the brace before it.
  return callOf(name, property.value, { start: property.key.range.start, end: property.value.range.end });
}

function callOf(name: string, argument: PolicyNode, range: Range): IntrinsicCall {
  return { name, argument: name === 'Fn::GetAtt' ? splitAttribute(argument) : argument, range };
}

/** Returns `Role.Arn` of the short form as the list of the long form. */
function splitAttribute(argument: PolicyNode): PolicyNode {
  if (argument.kind !== 'string') return argument;
  const dot = argument.value.indexOf('.');
  if (dot < 0) return argument;
  const { range } = argument;
  const items = [argument.value.slice(0, dot), argument.value.slice(dot + 1)];
  return { kind: 'array', range, items: items.map((value) => ({ kind: 'string', value, range })) };
}

/** Returns a call as a person would write it in a sentence, shortened: `!Ref Environment`. */
export function callText({ name, argument }: IntrinsicCall): string {
  const short = `!${name.replace(/^Fn::/, '')}`;
  const [first] = argument.kind === 'array' ? argument.items : [argument];
  const words = first?.kind === 'string' ? ` ${first.value.replace(/\s+/g, ' ')}` : '';
  const whole = argument.kind === 'array' && words !== '' ? `${short} [${words.slice(1)}, …]` : short + words;
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}
