import { UsageError } from './usage-error';

/** The form that a placeholder's name has: `$TAGKEY`, `$ACCOUNT-ID`. */
const assignment = /^\s*\$?([A-Za-z_][A-Za-z0-9_-]*)\s*=(.*)$/s;

/**
 * Reads `NAME=value`, the form in which placeholders get their values. A `$` before the name is passed over, as is
 * white space around the value.
 *
 * @throws {UsageError} for one of another form
 */
export function variablesOf(assignments: readonly string[]): Map<string, string> {
  return new Map(assignments.map((text) => variableOf(text, '--variable')));
}

/** One such assignment; `where` begins the message on one of another form. */
export function variableOf(text: string, where: string): [name: string, value: string] {
  const [, name, value] = assignment.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`${where}: ${JSON.stringify(text)} is not of the form NAME=value.`);
  return [name, value.trim()];
}
