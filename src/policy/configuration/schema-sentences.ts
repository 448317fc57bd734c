import { osUserForm } from '../os-user';
import { nearestName } from '../schema/nearest-name';
import type { Violation } from '../schema/validate';
import type { ConfigurationProblem } from './configuration-error';

const topNames = ['$schema', 'extends', 'rules', 'osUsers', 'variables', 'ignores'];
const ignoreNames = ['files', 'rule', 'sid', 'statement', 'reason', 'expires'];

/** Returns a broken keyword of the configuration's schema as a sentence; undefined for an error that repeats another. */
export function sentenceOn({ keyword, path, node, params }: Violation): ConfigurationProblem | undefined {
  const { range } = node;
  const top = path[0];
  if (keyword === 'if') return undefined;
  if (keyword === 'additionalProperties' && node.kind === 'object') {
    const written = String(params.additionalProperty);
    const key = node.properties.findLast(({ key: { value } }) => value === written)?.key;
    const names = top === 'ignores' ? ignoreNames : topNames;
    const near = nearestName(written, names);
    return {
      range: key?.range ?? range,
      message: `${top === 'ignores' ? 'An entry of ignores' : 'The configuration'} has no ${written}${near === undefined ? `; it has ${names.join(', ')}.` : `; did you mean ${near}?`}`,
    };
  }
  if (top === undefined) return { range, message: 'A configuration is an object.' };
  if (keyword === 'required')
    return {
      range: { start: range.start, end: range.start + 1 },
      message: 'Every entry of ignores gives its reason.',
    };
  // Ajv reports a name twice: what is wrong with it, and that it is wrong.
  if (top === 'variables' && path.length === 1 && keyword === 'pattern') return undefined;
  if (keyword === 'propertyNames') {
    if (node.kind !== 'object') return undefined;
    const name = String(params.propertyName);
    const key = node.properties.findLast(({ key: { value } }) => value === name)?.key;
    return {
      range: key?.range ?? range,
      message: `${JSON.stringify(name)} is not the name of a variable: letters, digits, _ and -, without $ before it.`,
    };
  }
  return { range, message: expectedAt(path, keyword) };
}

function expectedAt([top, second, third, ...rest]: readonly string[], keyword: string): string {
  switch (top) {
    case 'extends':
      return 'extends is recommended, strict or all.';
    case 'rules':
      if (second === undefined) return 'rules is an object of rule IDs and severities.';
      if (third === '1') return `The options of ${second} are an object.`;
      return `The severity of ${second} is "off", "warning" or "error", or a list of it and the options: ["error", {…}].`;
    case 'osUsers':
      if (second === undefined) return 'osUsers is a list of at least one OS user.';
      return `An OS user is ${osUserForm}.`;
    case 'variables':
      return second === undefined
        ? 'variables is an object of names and values.'
        : `The value of ${second} is a string that is not empty.`;
    case 'ignores':
      if (second === undefined) return 'ignores is a list of objects.';
      if (third === undefined) return 'An entry of ignores is an object.';
      if (third === 'files')
        return rest.length > 0 || keyword !== 'minItems'
          ? 'files is a glob or a list of globs.'
          : 'files names no glob.';
      if (third === 'statement')
        return 'statement is the place of a statement in its policy, counted from 1.';
      if (third === 'expires') return 'expires is a date such as 2027-01-31.';
      if (third === 'reason') return 'The reason is a sentence, not nothing.';
      return `${third} is a string.`;
    default:
      return `${top ?? 'The configuration'} is a string.`;
  }
}
