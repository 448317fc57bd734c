import {
  AttachGroupPolicyCommand,
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  DeletePolicyVersionCommand,
  NoSuchEntityException,
  TagPolicyCommand,
} from '@aws-sdk/client-iam';
import { callAws } from '../aws/call';
import { type AwsCall, awsErrorName } from '../aws/error';
import { EicError } from '../eic-error';
import type { AttachTarget } from '../policy/emit/emitted';
import { policyText } from '../policy/render/policy-text';
import type { IamAccess } from './iam-access';
import type { PolicyState, WantedPolicy } from './managed-policy';
import { attachCall, policyCall } from './permissions';
import type { Step } from './plan';
import { findPolicy, readVersions } from './read-state';

/**
 * Carries out one step of a plan.
 *
 * @returns the ID of the version that was created, if one was
 * @throws EicError `EIC_POLICY_CHANGED` if the policy is no longer as in `state`
 */
export async function carryOut(
  step: Step,
  wanted: WantedPolicy,
  state: PolicyState,
  access: IamAccess,
): Promise<string | undefined> {
  const { arn } = state;
  switch (step.kind) {
    case 'create-policy':
      return createPolicy(wanted, arn, access);
    case 'delete-version':
      await checkUnchanged(state, access);
      await deleteVersion(step.version.id, arn, access);
      return undefined;
    case 'create-version':
      await checkUnchanged(state, access);
      return createVersion(wanted, arn, access);
    case 'tag':
      await onceKnown(policyCall('TagPolicy', arn), access, async (abortSignal) => {
        const Tags = step.tags.map(({ key, value }) => ({ Key: key, Value: value }));
        await access.iam.send(new TagPolicyCommand({ PolicyArn: arn, Tags }), { abortSignal });
      });
      return undefined;
    case 'attach':
      await attach(step.target, arn, access);
      return undefined;
  }
}

async function createPolicy(
  { name, path, description, document, tags }: WantedPolicy,
  arn: string,
  { iam, deadline }: IamAccess,
): Promise<string | undefined> {
  const command = new CreatePolicyCommand({
    PolicyName: name,
    Path: path,
    ...(description !== undefined && { Description: description }),
    PolicyDocument: textFor(document),
    ...(tags.size > 0 && { Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) }),
  });
  const { Policy } = await callAws(policyCall('CreatePolicy', arn), deadline(), (abortSignal) =>
    unlessChanged(
      'EntityAlreadyExistsException',
      () => iam.send(command, { abortSignal }),
      'a policy with this name was created',
    ),
  );
  return Policy?.DefaultVersionId;
}

async function deleteVersion(version: string, arn: string, { iam, deadline }: IamAccess): Promise<void> {
  const command = new DeletePolicyVersionCommand({ PolicyArn: arn, VersionId: version });
  await callAws(policyCall('DeletePolicyVersion', arn), deadline(), (abortSignal) =>
    unlessChanged(
      'NoSuchEntityException',
      () => iam.send(command, { abortSignal }),
      `its version ${version} was deleted`,
    ),
  );
}

async function createVersion(
  { document }: WantedPolicy,
  arn: string,
  access: IamAccess,
): Promise<string | undefined> {
  const { iam, deadline } = access;
  const command = new CreatePolicyVersionCommand({
    PolicyArn: arn,
    PolicyDocument: textFor(document),
    SetAsDefault: true,
  });
  const { PolicyVersion } = await callAws(policyCall('CreatePolicyVersion', arn), deadline(), (abortSignal) =>
    unlessChanged(
      'LimitExceededException',
      () => iam.send(command, { abortSignal }),
      'other versions were created',
    ),
  );
  const created = PolicyVersion?.VersionId ?? '';
  // IAM takes a new version whatever the default one is by then, so two runs at once are found only after it.
  const current = (await readVersions(arn, access)).find(({ isDefault }) => isDefault);
  if (current !== undefined && numberOf(current.id) > numberOf(created))
    throw policyChanged(
      `version ${current.id} was made the default one after ${created}, which is this document`,
    );
  return created;
}

function numberOf(version: string): number {
  return Number(version.replace(/^v/, ''));
}

async function attach(target: AttachTarget, arn: string, access: IamAccess): Promise<void> {
  const { kind, name } = target;
  await onceKnown(attachCall(target, arn), access, async (abortSignal) => {
    const options = { abortSignal };
    const PolicyArn = arn;
    if (kind === 'user')
      await access.iam.send(new AttachUserPolicyCommand({ UserName: name, PolicyArn }), options);
    else if (kind === 'group')
      await access.iam.send(new AttachGroupPolicyCommand({ GroupName: name, PolicyArn }), options);
    else await access.iam.send(new AttachRolePolicyCommand({ RoleName: name, PolicyArn }), options);
  });
}

/** Milliseconds to wait until IAM knows everywhere a policy that was just created. It takes seconds. */
const knownAfterMs = 20_000;

/** Makes a call again while IAM does not know a policy, or a target, that the plan has seen. */
async function onceKnown(
  call: AwsCall,
  access: IamAccess,
  send: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const deadline = access.deadline();
  const since = performance.now();
  for (let attempt = 0; ; attempt++) {
    try {
      await callAws(call, deadline, send);
      return;
    } catch (thrown) {
      const isMissing = thrown instanceof EicError && thrown.cause instanceof NoSuchEntityException;
      if (!isMissing || performance.now() - since > knownAfterMs || !(await deadline.backOff(attempt)))
        throw thrown;
    }
  }
}

/** @throws EicError `EIC_POLICY_CHANGED` if the policy has another default version than in the plan, or is gone */
async function checkUnchanged({ arn, existing }: PolicyState, access: IamAccess): Promise<void> {
  const policy = await findPolicy(arn, access);
  if (policy === undefined) throw policyChanged('the policy was deleted');
  const { DefaultVersionId: now = '' } = policy;
  const planned = existing?.defaultVersion ?? '';
  if (now !== planned) throw policyChanged(`its default version is ${now}, not ${planned}`);
}

/**
 * Makes a call to IAM.
 * @param sign the name of the error with which IAM shows that the policy has changed
 */
async function unlessChanged<T>(sign: string, send: () => Promise<T>, how: string): Promise<T> {
  try {
    return await send();
  } catch (thrown) {
    throw awsErrorName(thrown) === sign ? policyChanged(how, thrown) : thrown;
  }
}

function policyChanged(how: string, cause?: unknown): EicError {
  return new EicError('EIC_POLICY_CHANGED', `The policy has changed since it was read: ${how}.`, {
    remedy: 'Another run changes it at the same time. Run the command again, and look at the plan.',
    cause,
  });
}

/** Returns a document as it is sent: readable in the console, as IAM does not count whitespace. */
function textFor(document: WantedPolicy['document']): string {
  return policyText(document).trimEnd();
}
