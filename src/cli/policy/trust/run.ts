import type { EmittedRole } from '../../../policy/emit/emitted';
import { nameProblem } from '../../../policy/iam-names';
import { policyText } from '../../../policy/render/policy-text';
import { PolicyValuesError } from '../../../policy/render/policy-values';
import { trustNotes, trustPolicy } from '../../../policy/trust/trust-policy';
import { noPullRequests } from '../../../policy/trust/trust-problems';
import {
  defaultAudience,
  gitHubIssuer,
  providerArn,
  type TrustValues,
} from '../../../policy/trust/trust-values';
import { singleLine } from '../../../report/text/safe-text';
import { allowClosedOutput, written } from '../../standard-output';
import { UsageError } from '../../usage-error';
import { throwWrongValues } from '../wrong-values';
import type { TrustFlags } from './flags';

/**
 * `eic policy trust`: prints a trust policy, or the role with it.
 *
 * @throws {UsageError} with all problems of the values
 */
export async function runTrust(flags: TrustFlags): Promise<void> {
  allowClosedOutput();
  const values = valuesOf(flags);
  const problems = flagProblems(flags);
  try {
    trustPolicy(values, '');
  } catch (thrown) {
    if (!(thrown instanceof PolicyValuesError)) throw thrown;
    problems.push(...thrown.problems);
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n     '));
  const text = await output(flags, values).catch(throwWrongValues);
  await written(
    process.stderr,
    trustNotes(values)
      .map((note) => `note: ${singleLine(note)}\n`)
      .join(''),
  );
  await written(process.stdout, text);
}

function valuesOf(flags: TrustFlags): TrustValues {
  const { repository, branch, tag, environment, ownerId, repositoryId, partition, audience, issuer } = flags;
  return {
    repository,
    ...(branch && { branches: branch }),
    ...(tag && { tags: tag }),
    ...(environment && { environments: environment }),
    ...(ownerId !== undefined &&
      repositoryId !== undefined && { ids: { owner: ownerId, repository: repositoryId } }),
    partition,
    ...(audience !== undefined && { audience }),
    ...(issuer !== undefined && { issuer: issuer.replace(/^https:\/\//, '').replace(/\/$/, '') }),
  };
}

/** Returns the problems of the options that the trust policy does not have. */
function flagProblems(flags: TrustFlags): string[] {
  const { pullRequest, ownerId, repositoryId, accountId, roleName, provider, emit } = flags;
  const problems: string[] = [];
  if (pullRequest === true) problems.push(noPullRequests);
  if ((ownerId === undefined) !== (repositoryId === undefined))
    problems.push('An immutable subject has both IDs: give --owner-id and --repository-id.');
  if (accountId !== undefined && !/^\d{12}$/.test(accountId))
    problems.push(`The account ${JSON.stringify(accountId)} is not 12 digits.`);
  if (accountId === undefined && (emit === undefined || emit === 'aws-cli'))
    problems.push(
      'Give the account of the role: --account-id ID (aws sts get-caller-identity --query Account --output text).',
    );
  if (emit === undefined) {
    if (roleName !== undefined)
      problems.push('--role-name is for --emit: a trust policy does not name its role.');
    if (!provider) problems.push('--no-provider is for --emit: a trust policy alone has no provider.');
  } else {
    const problem =
      roleName === undefined ? 'Name the role: --role-name NAME.' : nameProblem('role', roleName);
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

async function output(flags: TrustFlags, values: TrustValues): Promise<string> {
  const { accountId = '', partition, roleName = '', provider, emit } = flags;
  const { issuer = gitHubIssuer, audience = defaultAudience(partition) } = values;
  if (emit === undefined) return policyText(trustPolicy(values, providerArn(partition, accountId, issuer)));
  const role: EmittedRole = {
    name: roleName,
    issuer,
    audience,
    partition,
    ...(accountId !== '' && { accountId }),
    withProvider: provider,
    trust: (federated) => trustPolicy(values, federated),
  };
  switch (emit) {
    case 'aws-cli': {
      const { roleCommands } = await import('../../../policy/emit/aws-cli');
      return roleCommands({ ...role, accountId });
    }
    case 'terraform': {
      const { roleTerraform } = await import('../../../policy/emit/terraform');
      return roleTerraform(role);
    }
    case 'cloudformation': {
      const { roleTemplate } = await import('../../../policy/emit/cloudformation');
      return roleTemplate(role);
    }
  }
}
