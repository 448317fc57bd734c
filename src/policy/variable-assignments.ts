/** The form of a placeholder's name without its `$`. `schemas/lint-config.schema.json` has the same pattern. */
export const variableNamePattern = '^[A-Za-z_][A-Za-z0-9_-]*$';

/** The form of an assignment, in words. */
export const assignmentForm = 'NAME=value, such as REGION=us-east-1';

/** The value of a placeholder. */
export interface Assignment {
  /** Without `$`. */
  readonly name: string;
  /** Without whitespace around it; may be empty. */
  readonly value: string;
}

const name = new RegExp(variableNamePattern);

/** Reads `NAME=value`; a `$` before the name is dropped. Returns undefined for any other form. */
export function readAssignment(text: string): Assignment | undefined {
  const equals = text.indexOf('=');
  if (equals < 0) return undefined;
  const written = text.slice(0, equals).trim().replace(/^\$/, '');
  return name.test(written) ? { name: written, value: text.slice(equals + 1).trim() } : undefined;
}

/** The values of placeholders, and what is wrong with the assignments. */
export interface Assignments {
  /** By name without `$`. */
  readonly variables: ReadonlyMap<string, string>;
  /** Each is the end of a sentence that begins with the option's or input's name, without the period. */
  readonly problems: readonly string[];
}

/**
 * Reads assignments, one value for each name. An empty value is a mistake: most often it comes from a shell variable
 * that is not set.
 *
 * @param quoted shows untrusted text in a problem
 */
export function readAssignments(texts: readonly string[], quoted: (text: string) => string): Assignments {
  const variables = new Map<string, string>();
  const problems: string[] = [];
  for (const text of texts) {
    const assignment = readAssignment(text);
    if (assignment === undefined) problems.push(`has ${quoted(text)}, which is not ${assignmentForm}`);
    else if (assignment.value === '') problems.push(`gives ${assignment.name} no value`);
    else if (variables.has(assignment.name)) problems.push(`gives ${assignment.name} twice`);
    else variables.set(assignment.name, assignment.value);
  }
  return { variables, problems };
}
