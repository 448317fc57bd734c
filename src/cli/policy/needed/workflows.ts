import { inputDefaults } from '../../../inputs/input-defaults';
import { isRole, roleList } from '../../../policy/needed/roles';
import { WorkflowError, type WorkflowUses } from '../../../policy/needed/workflow/use';
import { needsOf, type RoleNeeds } from '../../../policy/needed/workflow-needs';
import { usesInFiles } from '../../../policy-files/workflow-files';
import { singleLine } from '../../../report/text/safe-text';
import { UsageError } from '../../usage-error';
import { contextOf } from './flag-context';
import type { NeededFlags } from './flags';
import type { Found, FoundUse } from './found';
import { noteText } from './report';

/**
 * Returns the needs of the uses of the action in workflows, those of the role that `--role` names if it is given.
 * @throws {UsageError} if a file cannot be read, or nothing in the files can be used
 */
export function needsOfWorkflows(
  words: readonly string[],
  files: readonly string[],
  flags: NeededFlags,
): Found {
  if (words.length > 0)
    throw new UsageError('--workflow and instances are two ways to say what is needed; use one.');
  const { roles, notes } = needsOf(readUses(files, flags.action), {
    ...contextOf(flags),
    defaults: inputDefaults,
    region: flags.region,
    accountId: flags.accountId,
  });
  if (roles.length === 0)
    throw new UsageError(
      [
        `No step of ${files.map((file) => singleLine(file)).join(', ')} uses this action in a way that could be read.`,
        ...notes.map(noteText),
      ].join('\n     '),
    );
  const chosen = flags.role === undefined ? roles : roles.filter(({ role }) => isRole(role, flags.role));
  // A note about a step of another role is not about this policy.
  const others = placesOf(roles.filter((one) => !chosen.includes(one)));
  for (const place of placesOf(chosen)) others.delete(place);
  if (chosen.length === 0)
    throw new UsageError(
      `No job assumes the role ${JSON.stringify(flags.role)}; ${singleLine(roleList(roles))}`,
    );
  return {
    roles: chosen.map(({ role, needs }) => ({
      role,
      needs: needs.map(({ need }) => need),
      uses: distinctUses(needs),
    })),
    notes: notes.filter(({ at }) => !others.has(JSON.stringify(at))),
  };
}

function placesOf(roles: readonly RoleNeeds[]): Set<string> {
  return new Set(roles.flatMap(({ needs }) => needs.map(({ use }) => JSON.stringify(use.at))));
}

function readUses(files: readonly string[], actions: readonly string[] = []): WorkflowUses {
  try {
    return usesInFiles({ files, actions });
  } catch (thrown) {
    throw thrown instanceof WorkflowError ? new UsageError(thrown.message) : thrown;
  }
}

function distinctUses(needs: RoleNeeds['needs']): readonly FoundUse[] {
  return [...new Map(needs.map(({ use: { at, step } }) => [JSON.stringify(at), { at, step }])).values()];
}
