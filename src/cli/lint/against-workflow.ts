import { type NeededRequest, requestsOf } from '../../policy/needed/requests';
import { needsOf } from '../../policy/needed/workflow-needs';
import { singleLine } from '../../report/text/safe-text';
import { inputDefaults, isRole, roleList } from '../policy/needed/roles';
import { usesInFiles } from '../policy/needed/workflow-files';
import { UsageError } from '../usage-error';

/**
 * Returns what the uses of the action in workflows ask of AWS.
 * @param role the role whose requests are meant, if the jobs assume several
 * @param variables values of what only the run knows, by the placeholder's name
 * @throws {UsageError} if a file cannot be read, does not use the action, or it is not clear which role is meant
 */
export function requestsOfWorkflows(
  files: readonly string[],
  role: string | undefined,
  variables: ReadonlyMap<string, string> = new Map(),
): readonly NeededRequest[] {
  const { roles } = needsOf(usesInFiles(files, []), { defaults: inputDefaults });
  const names = files.map((file) => singleLine(file)).join(', ');
  if (roles.length === 0)
    throw new UsageError(`No step of ${names} uses this action in a way that could be read.`);
  const chosen = role === undefined ? roles : roles.filter((one) => isRole(one.role, role));
  const [only, another] = chosen;
  if (only === undefined)
    throw new UsageError(`No job assumes the role ${JSON.stringify(role)}; ${roleList(roles)}`);
  if (another !== undefined)
    throw new UsageError(
      `The jobs assume ${chosen.length} roles. Choose one with --workflow-role; ${roleList(chosen)}`,
    );
  return requestsOf(only.needs, variables);
}
