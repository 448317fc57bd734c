import type { InstanceFilter } from '../fleet/selection/selection';
import { filterValues } from '../instance/find';
import { splitValues } from '../policy/instance-filters';
import { type InputReader, shown } from './input-reader';

/** EC2 takes at most 50 filters in a request. */
const maxFilters = 50;

const form = 'it takes NAME=VALUE,VALUE on each line, such as tag:Role=web,api';

/**
 * Reads the lines of `filters`. Empty lines and lines that begin with `#` are skipped.
 *
 * A message shows only short parts of a line that has a known form: another may be a line of a secret in the wrong input.
 */
export function readFilters(inputs: InputReader): readonly InstanceFilter[] {
  const filters: InstanceFilter[] = [];
  const lines = new Map<string, number>();
  const text = inputs.raw('filters');
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const entry = raw.trim();
    if (entry === '' || entry.startsWith('#')) continue;
    const filter = filterOf(entry);
    if (typeof filter === 'string') {
      inputs.problem(`\`filters\`: line ${line} ${filter}.`);
      continue;
    }
    const before = lines.get(filter.name);
    if (before !== undefined)
      inputs.problem(
        `\`filters\`: line ${line} has the name of line ${before}; write all values in one line, with commas between them.`,
      );
    lines.set(filter.name, line);
    filters.push(filter);
  }
  if (filters.length > maxFilters)
    inputs.problem(`\`filters\` has ${filters.length} lines; EC2 takes at most ${maxFilters}.`);
  return filters;
}

/** Returns the filter of a line, or what is wrong with the line: the end of a sentence. */
function filterOf(entry: string): InstanceFilter | string {
  const commandLine = /^Name=(.+?),\s*Values=(.+)$/i.exec(entry);
  if (commandLine !== null) {
    const [, cliName = '', cliValues = ''] = commandLine;
    return `has the AWS CLI's form; write ${shown(`${cliName}=${cliValues}`)}`;
  }
  const [, name = '', list] = /^([^=]*?)\s*=(.*)$/.exec(entry) ?? [];
  if (list === undefined) return `has no "="; ${form}`;
  if (!/^tag:.|^[a-z][a-z0-9.-]*$/.test(name)) {
    // The most frequent mistake: the key of a tag alone.
    return /^(?!tag:)[\w .:/+@-]{1,60}$/.test(name)
      ? `has no name of a filter before the "="; for a tag, write tag:${name}=…`
      : `has no name of a filter before the "="; ${form}`;
  }
  const values = splitValues(list);
  if (values.includes('')) return `has an empty value for ${shown(name)}; ${form}`;
  if (values.length > filterValues) return `has ${values.length} values; EC2 takes at most ${filterValues}`;
  return { name, values };
}
