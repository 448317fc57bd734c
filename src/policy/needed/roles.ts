import type { RoleNeeds } from './workflow-needs';

/** Whether a role is the wanted one, by its ARN or its name. */
export function isRole(role: string | undefined, wanted: string | undefined): boolean {
  return role === wanted || (role !== undefined && role.slice(role.lastIndexOf('/') + 1) === wanted);
}

/** Returns the end of a sentence that lists roles, with the text of the workflow. */
export function roleList(roles: readonly Pick<RoleNeeds, 'role'>[]): string {
  return `the roles are ${roles.map(({ role }) => role ?? '(none configured)').join(', ')}.`;
}
