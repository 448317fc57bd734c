import type { PolicyNode, Property } from '../document';
import type { RuleOption } from '../rules/rule';
import { nearestName } from '../schema/nearest-name';
import type { ConfigurationProblem } from './configuration-error';

/** Returns what is wrong with an option of a rule, if anything. */
export function optionProblem(
  rule: string,
  options: Readonly<Record<string, RuleOption>>,
  { key, value }: Property,
): ConfigurationProblem[] {
  const names = Object.keys(options);
  const option = names.includes(key.value) ? options[key.value] : undefined;
  if (option === undefined) {
    if (names.length === 0) return [{ range: key.range, message: `The rule ${rule} takes no options.` }];
    const near = nearestName(key.value, names);
    const hint = near === undefined ? ` It takes ${names.join(', ')}.` : ` Did you mean ${near}?`;
    return [{ range: key.range, message: `The rule ${rule} has no option ${key.value}.${hint}` }];
  }
  const expected = expectedBy(option, value);
  return expected === undefined
    ? []
    : [{ range: value.range, message: `The option ${key.value} of ${rule} is ${expected}.` }];
}

/** Returns what an option takes if the value is not of that form, else undefined. */
function expectedBy(option: RuleOption, value: PolicyNode): string | undefined {
  switch (option.type) {
    case 'boolean':
      return value.kind === 'boolean' ? undefined : 'true or false';
    case 'integer':
      return value.kind === 'number' &&
        Number.isInteger(value.value) &&
        value.value >= option.minimum &&
        value.value <= option.maximum
        ? undefined
        : `a whole number from ${option.minimum} to ${option.maximum}`;
    case 'string':
      if (value.kind !== 'string') return 'a string';
      return option.oneOf === undefined || option.oneOf.includes(value.value)
        ? undefined
        : `one of ${option.oneOf.join(', ')}`;
    case 'strings':
      return value.kind === 'array' && value.items.every(({ kind }) => kind === 'string')
        ? undefined
        : 'a list of strings';
  }
}

/** Returns the value of an option that was checked. */
export function valueOfOption(node: PolicyNode): unknown {
  if (node.kind === 'array') return node.items.map(valueOfOption);
  return node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean' ? node.value : undefined;
}
