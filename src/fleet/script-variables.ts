import type { Instance } from '../instance/instance';
import type { Task } from '../remote/task';
import type { Choice } from './selection/choice';

/** The tags that a script gets as variables: the variable's name → the tag's key. */
export type TagVariables = ReadonlyMap<string, string>;

/** Returns the variable for a tag: `EIC_TAG_` and the key in uppercase, with `_` for what no variable's name can have. */
export function tagVariable(key: string): string {
  return `EIC_TAG_${key.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_')}`;
}

/**
 * Returns a function that gives an instance the variables of its script: `EIC_INSTANCE_ID`, `EIC_INSTANCE_NAME`,
 * `EIC_INDEX` (its place in the results, from 0), `EIC_TOTAL`, and one for each tag. A name or a tag that the instance
 * does not have is empty.
 */
export function scriptVariables(
  { ids }: Choice,
  tags: TagVariables = new Map(),
): (instance: Instance) => ReadonlyMap<string, string> {
  const places = new Map([...ids.entries()].map(([index, id]) => [id, String(index)]));
  return ({ id, name = '', tags: values }) =>
    new Map([
      ['EIC_INSTANCE_ID', id],
      ['EIC_INSTANCE_NAME', forEnvironment(name)],
      ['EIC_INDEX', places.get(id) ?? ''],
      ['EIC_TOTAL', String(ids.length)],
      ...[...tags].map(
        ([variable, key]) => [variable, forEnvironment(values?.get(key) ?? '')] satisfies [string, string],
      ),
    ]);
}

/** Tags are untrusted, and no environment can contain a NUL character. */
function forEnvironment(text: string): string {
  return text.replaceAll('\0', '');
}

/** The same task, whose script has variables of the instance and of its batch (`EIC_BATCH`, from 1). */
export function withVariables<Outcome extends object>(
  task: Task<Outcome>,
  variables: (instance: Instance) => ReadonlyMap<string, string>,
  batch: number,
): Task<Outcome> {
  return {
    notStarted: task.notStarted,
    run: (context) =>
      task.run({
        ...context,
        variables: new Map([...variables(context.instance), ['EIC_BATCH', String(batch)]]),
      }),
  };
}
