import { type NeededRequest, requestsOf } from '../policy/needed/requests';
import { isRole, roleList } from '../policy/needed/roles';
import { WorkflowError } from '../policy/needed/workflow/use';
import { needsOf } from '../policy/needed/workflow-needs';
import { usesInFiles, type WorkflowFiles } from './workflow-files';

/** The workflows that policies are compared with. */
export interface ComparedWorkflows extends WorkflowFiles {
  /** The role whose requests are meant, if the jobs assume several. */
  readonly role?: string | undefined;
  /** The option for `role`, as a message names it. */
  readonly roleOption: string;
  /** Values of what only the run knows, by the placeholder's name. */
  readonly variables?: ReadonlyMap<string, string> | undefined;
  /** Defaults of the inputs in `action.yml`. */
  readonly defaults: ReadonlyMap<string, string>;
}

/**
 * Returns what the uses of the action in workflows ask of AWS.
 * @throws {WorkflowError} if a file cannot be read, does not use the action, or it is not clear which role is meant
 */
export function requestsOfWorkflows(compared: ComparedWorkflows): readonly NeededRequest[] {
  const { files, role, roleOption, variables = new Map(), defaults } = compared;
  const { roles } = needsOf(usesInFiles(compared), { defaults });
  if (roles.length === 0)
    throw new WorkflowError(`No step of ${files.join(', ')} uses this action in a way that could be read.`);
  const chosen = role === undefined ? roles : roles.filter((one) => isRole(one.role, role));
  const [only, another] = chosen;
  if (only === undefined)
    throw new WorkflowError(`No job assumes the role ${JSON.stringify(role)}; ${roleList(roles)}`);
  if (another !== undefined)
    throw new WorkflowError(
      `The jobs assume ${chosen.length} roles. Choose one with ${roleOption}; ${roleList(chosen)}`,
    );
  return requestsOf(only.needs, variables);
}
