import { readAssignments } from '../policy/variable-assignments';
import { UsageError } from './usage-error';

/**
 * Reads the values of `--variable`.
 *
 * @throws {UsageError} for a value that is not `NAME=value`, is empty, or is the second of a name; all at once
 */
export function variablesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const { variables, problems } = readAssignments(texts, (text) => JSON.stringify(text));
  if (problems.length > 0)
    throw new UsageError(problems.map((problem) => `--variable ${problem}.`).join('\n     '));
  return variables;
}
