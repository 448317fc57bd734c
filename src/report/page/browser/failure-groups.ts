import type { PageError, PageInstance } from '../page-data';

/** The instances that ended with one error code. */
export interface FailureGroup {
  /** The error of the first of them. */
  readonly error: PageError;
  readonly instances: readonly PageInstance[];
}

/** Returns the failures by error code, the most frequent first. Instances that were not started follow their cause. */
export function failureGroups(instances: readonly PageInstance[]): readonly FailureGroup[] {
  const groups = new Map<string, { readonly error: PageError; readonly instances: PageInstance[] }>();
  for (const instance of instances) {
    const { error } = instance;
    if (error === null) continue;
    const group = groups.get(error.code) ?? { error, instances: [] };
    group.instances.push(instance);
    groups.set(error.code, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(isEffect(a)) - Number(isEffect(b)) || b.instances.length - a.instances.length,
  );
}

/** Whether other failures are the reason: nothing was started. */
function isEffect({ instances }: FailureGroup): boolean {
  return instances.every(({ status }) => status === 'not-started');
}
