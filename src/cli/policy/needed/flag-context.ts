import { isRegionName } from '../../../aws/region-name';
import type { PlaceholderValues } from '../../../policy/needed/least-policy';
import type { InstanceTag } from '../../../policy/needed/need';
import { assignmentForm, readAssignment } from '../../../policy/variable-assignments';
import { UsageError } from '../../usage-error';
import type { NeededFlags } from './flags';

/**
 * Returns the facts that the flags add to a command line or a workflow.
 * @throws {UsageError} if a value cannot be used
 */
export function contextOf(flags: NeededFlags) {
  const tag = instanceTag(flags);
  const { accountId, region, privateIpAddress } = flags;
  if (accountId !== undefined && !/^\d{12}$/.test(accountId))
    throw new UsageError(`--account-id is ${JSON.stringify(accountId)}; it takes 12 digits.`);
  if (region?.split(/[\s,]+/).every(isRegionName) === false)
    throw new UsageError(`--region is ${JSON.stringify(region)}; it takes a Region, such as eu-central-1.`);
  return {
    ...(tag !== undefined && { instanceTag: tag }),
    ...(flags.publicIpv4 === true && { publicIpv4: true }),
    ...(flags.diagnose === true && { diagnose: true }),
    ...(privateIpAddress !== undefined && { tunnelAddresses: privateIpAddress }),
  };
}

/**
 * Returns the tag of `--instance-tag`.
 * @throws {UsageError} if it has no form of one
 */
export function instanceTag({ instanceTag: text }: NeededFlags): InstanceTag | undefined {
  if (text === undefined) return undefined;
  const [, key, value] = /^([\p{L}\p{N}_.:/+@-][\p{L}\p{Zs}\p{N}_.:/+@-]{0,127})=(.+)$/u.exec(text) ?? [];
  if (key === undefined || value === undefined)
    throw new UsageError(
      `--instance-tag is ${JSON.stringify(text)}; it takes KEY=value, such as Deploy=web.`,
    );
  return { key, value };
}

/**
 * Returns the values of `--variable`, by the name of the placeholder.
 * @throws {UsageError} if one is not an assignment
 */
export function placeholderValues(texts: readonly string[] = []): PlaceholderValues {
  const values = new Map<string, string[]>();
  for (const text of texts) {
    const assignment = readAssignment(text);
    if (assignment === undefined || assignment.value === '')
      throw new UsageError(`--variable has ${JSON.stringify(text)}, which is not ${assignmentForm}.`);
    values.set(assignment.name, [...(values.get(assignment.name) ?? []), assignment.value]);
  }
  return values;
}
