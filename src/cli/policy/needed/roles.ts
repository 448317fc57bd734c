import inputs from 'action-inputs';
import type { RoleNeeds } from '../../../policy/needed/workflow-needs';
import { singleLine } from '../../../report/text/safe-text';

/** Defaults of the inputs in `action.yml`; empty for an input without one. */
export const inputDefaults: ReadonlyMap<string, string> = new Map(
  Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']),
);

/** Whether a role is the wanted one, by its ARN or its name. */
export function isRole(role: string | undefined, wanted: string | undefined): boolean {
  return role === wanted || (role !== undefined && role.slice(role.lastIndexOf('/') + 1) === wanted);
}

/** Returns the end of a sentence that lists roles. */
export function roleList(roles: readonly Pick<RoleNeeds, 'role'>[]): string {
  return `the roles are ${roles.map(({ role }) => singleLine(role ?? '(none configured)')).join(', ')}.`;
}
