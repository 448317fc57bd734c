import { type TagVariables, tagVariable } from '../fleet/script-variables';
import { type InputReader, shown } from './input-reader';

/** EC2's limit for the key of a tag, in characters. */
const longestKey = 128;

/** Reads `env-from-tags`: keys of tags, separated by commas or line breaks. A key may contain spaces. */
export function readTagVariables(inputs: InputReader): TagVariables {
  const variables = new Map<string, string>();
  const keys = inputs
    .text('env-from-tags')
    .split(/[,\r\n]+/)
    .map((key) => key.trim())
    .filter((key) => key !== '');
  for (const key of new Set(keys)) {
    const variable = tagVariable(key);
    const other = variables.get(variable);
    if (key.length > longestKey || key.includes('\0')) {
      inputs.problem(
        `\`env-from-tags\` has an entry of ${key.length} characters; it takes keys of tags, of at most ${longestKey} characters.`,
      );
    } else if (other !== undefined) {
      inputs.problem(
        `\`env-from-tags\` has two keys for the variable ${shown(variable)}: ${shown(other)} and ${shown(key)}; remove one of them.`,
      );
    } else {
      variables.set(variable, key);
    }
  }
  return variables;
}
