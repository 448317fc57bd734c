import type { PolicyNode, Range, StringNode } from '../document';
import { itemsUnder, stringUnder, valueUnder } from './find-node';

/** Maximum number of values of a parameter that are tried. */
export const mostOptions = 64;

/**
 * Returns the value of a template's parameter, as far as the template says it: its only allowed value, or an opaque node
 * with the allowed values and the default.
 *
 * @param range the place of the `Ref`
 * @param reference the parameter's name in messages, and what nodes with the same value share
 */
export function parameterValue(parameter: PolicyNode, range: Range, reference: string): PolicyNode {
  const type = stringUnder(parameter, 'Type') ?? 'String';
  const opaque = { kind: 'opaque', text: `!Ref ${reference}`, range, reference } as const;
  // The default is the name of an SSM parameter.
  if (type.startsWith('AWS::SSM::Parameter::Value')) return opaque;
  const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
  const byDefault = valueUnder(parameter, 'Default');
  const fallback = byDefault && parameterText(byDefault, isList, range);
  const allowed = itemsUnder(parameter, 'AllowedValues');
  // A list has some of its allowed values. Each alone is tried, because several together are allowed no more.
  const options = allowed.flatMap((value) => parameterText(value, isList, range) ?? []);
  const [first] = options;
  if (options.length === 1 && allowed.length === 1 && first !== undefined) return first;
  const isKnown = options.length > 0 && options.length === allowed.length;
  return {
    ...opaque,
    ...(fallback && { fallback }),
    ...(isKnown && (options.length <= mostOptions ? { options } : { tooManyOptions: true })),
  };
}

/** Returns a default or allowed value as the text that it is for CloudFormation, or as the list of its texts. */
function parameterText(written: PolicyNode, isList: boolean, range: Range): PolicyNode | undefined {
  if (written.kind !== 'string' && written.kind !== 'number' && written.kind !== 'boolean') return undefined;
  const value = String(written.value);
  if (!isList) return { kind: 'string', value, range };
  const items = value === '' ? [] : value.split(',').map((item) => item.trim());
  return {
    kind: 'array',
    range,
    items: items.map((item): StringNode => ({ kind: 'string', value: item, range })),
  };
}
