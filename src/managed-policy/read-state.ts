import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  ListAttachedGroupPoliciesCommand,
  ListAttachedRolePoliciesCommand,
  ListAttachedUserPoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListPoliciesCommand,
  ListPolicyVersionsCommand,
  NoSuchEntityException,
  type Policy,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { callAws } from '../aws/call';
import { EicError } from '../eic-error';
import type { AttachTarget } from '../policy/emit/emitted';
import type { Json } from '../policy/render/fill-template';
import type { IamAccess } from './iam-access';
import type { ExistingPolicy, PolicyState, PolicyVersion, WantedPolicy } from './managed-policy';
import { callerIdentityCall, listAttachedCall, policyCall } from './permissions';
import { sameJson } from './same-json';

/**
 * Reads from IAM what a plan needs. Changes nothing, and asks for nothing that the plan does not need.
 *
 * @throws EicError
 */
export async function readState(wanted: WantedPolicy, access: IamAccess): Promise<PolicyState> {
  const { name, path } = wanted;
  const { partition, account } = await readAccount(access);
  const arn = `arn:${partition}:iam::${account}:policy${path}${name}`;
  const targets: PolicyState['targets'][number][] = [];
  for (const target of wanted.attachTo)
    targets.push({ target, attached: await isAttached(target, arn, access) });
  const policy = await findPolicy(arn, access);
  if (policy !== undefined)
    return { arn, existing: await readPolicy(policy, arn, wanted.document, access), targets };
  const namesake = await findNamesake(name, arn, access);
  return { arn, ...(namesake !== undefined && { namesake }), targets };
}

async function readAccount({ sts, deadline }: IamAccess): Promise<{ partition: string; account: string }> {
  const limit = deadline();
  const { Arn = '', Account = '' } = await callAws(callerIdentityCall, limit, (abortSignal) =>
    sts.send(new GetCallerIdentityCommand({}), { abortSignal }),
  );
  const [, partition = 'aws'] = Arn.split(':');
  return { partition, account: Account };
}

/** Returns a policy by its ARN; undefined if there is none. */
export async function findPolicy(arn: string, { iam, deadline }: IamAccess): Promise<Policy | undefined> {
  const limit = deadline();
  return callAws(policyCall('GetPolicy', arn), limit, (abortSignal) =>
    unlessMissing(
      async () => (await iam.send(new GetPolicyCommand({ PolicyArn: arn }), { abortSignal })).Policy,
    ),
  );
}

async function readPolicy(
  policy: Policy,
  arn: string,
  wanted: Json,
  access: IamAccess,
): Promise<ExistingPolicy> {
  const { iam, deadline } = access;
  const { DefaultVersionId = '', Description, Tags = [], AttachmentCount = 0 } = policy;
  const { PolicyVersion: version } = await callAws(
    policyCall('GetPolicyVersion', arn),
    deadline(),
    (abortSignal) =>
      iam.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: DefaultVersionId }), { abortSignal }),
  );
  const document = documentOf(version?.Document ?? '');
  const isUpdate = !sameJson(document, wanted);
  const attachedTo = isUpdate ? await entitiesWith(arn, AttachmentCount, access) : undefined;
  return {
    defaultVersion: DefaultVersionId,
    document,
    ...(Description !== undefined && { description: Description }),
    tags: new Map(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
    attachmentCount: AttachmentCount,
    ...(isUpdate && { versions: await readVersions(arn, access) }),
    ...(attachedTo !== undefined && { attachedTo }),
  };
}

/** Returns all versions of a policy. */
export async function readVersions(arn: string, { iam, deadline }: IamAccess): Promise<PolicyVersion[]> {
  const found: PolicyVersion[] = [];
  let marker: string | undefined;
  do {
    const page = await callAws(policyCall('ListPolicyVersions', arn), deadline(), (abortSignal) =>
      iam.send(new ListPolicyVersionsCommand({ PolicyArn: arn, Marker: marker }), { abortSignal }),
    );
    for (const { VersionId = '', IsDefaultVersion = false, CreateDate = new Date(0) } of page.Versions ?? [])
      found.push({ id: VersionId, isDefault: IsDefaultVersion, createdAt: CreateDate });
    marker = page.IsTruncated === true ? page.Marker : undefined;
  } while (marker !== undefined);
  return found;
}

/** Returns who has a policy; undefined if that may not be listed, because it is for the reader of the plan only. */
async function entitiesWith(
  arn: string,
  count: number,
  { iam, deadline }: IamAccess,
): Promise<AttachTarget[] | undefined> {
  if (count === 0) return [];
  const found: AttachTarget[] = [];
  let marker: string | undefined;
  try {
    do {
      const page = await callAws(policyCall('ListEntitiesForPolicy', arn), deadline(), (abortSignal) =>
        iam.send(new ListEntitiesForPolicyCommand({ PolicyArn: arn, Marker: marker }), { abortSignal }),
      );
      for (const { UserName: name = '' } of page.PolicyUsers ?? []) found.push({ kind: 'user', name });
      for (const { GroupName: name = '' } of page.PolicyGroups ?? []) found.push({ kind: 'group', name });
      for (const { RoleName: name = '' } of page.PolicyRoles ?? []) found.push({ kind: 'role', name });
      marker = page.IsTruncated === true ? page.Marker : undefined;
    } while (marker !== undefined);
    return found;
  } catch (thrown) {
    return ifDenied(thrown);
  }
}

/** Returns the account's policy of a name; undefined if there is none, or policies may not be listed. */
async function findNamesake(
  name: string,
  arn: string,
  { iam, deadline }: IamAccess,
): Promise<PolicyState['namesake']> {
  let marker: string | undefined;
  try {
    do {
      const page = await callAws(policyCall('ListPolicies', arn), deadline(), (abortSignal) =>
        iam.send(new ListPoliciesCommand({ Scope: 'Local', Marker: marker }), { abortSignal }),
      );
      // IAM ignores the case when it compares names.
      const found = page.Policies?.find(({ PolicyName }) => PolicyName?.toLowerCase() === name.toLowerCase());
      if (found !== undefined) return { name: found.PolicyName ?? name, path: found.Path ?? '/' };
      marker = page.IsTruncated === true ? page.Marker : undefined;
    } while (marker !== undefined);
    return undefined;
  } catch (thrown) {
    return ifDenied(thrown);
  }
}

/** Returns whether a target has a policy; undefined if there is no such target. */
async function isAttached(
  target: AttachTarget,
  arn: string,
  { iam, deadline }: IamAccess,
): Promise<boolean | undefined> {
  const { kind, name } = target;
  let marker: string | undefined;
  do {
    const page = await callAws(listAttachedCall(target, arn), deadline(), (abortSignal) =>
      unlessMissing(() => {
        const options = { abortSignal };
        const Marker = marker;
        if (kind === 'user')
          return iam.send(new ListAttachedUserPoliciesCommand({ UserName: name, Marker }), options);
        if (kind === 'group')
          return iam.send(new ListAttachedGroupPoliciesCommand({ GroupName: name, Marker }), options);
        return iam.send(new ListAttachedRolePoliciesCommand({ RoleName: name, Marker }), options);
      }),
    );
    if (page === undefined) return undefined;
    if (page.AttachedPolicies?.some(({ PolicyArn }) => PolicyArn === arn) === true) return true;
    marker = page.IsTruncated === true ? page.Marker : undefined;
  } while (marker !== undefined);
  return false;
}

async function unlessMissing<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (thrown) {
    if (thrown instanceof NoSuchEntityException) return undefined;
    throw thrown;
  }
}

function ifDenied(thrown: unknown): undefined {
  if (thrown instanceof EicError && thrown.code === 'EIC_ACCESS_DENIED') return undefined;
  throw thrown;
}

/** Reads a document as IAM returns it: encoded as in a URL (RFC 3986). */
function documentOf(encoded: string): Json {
  let text = encoded;
  try {
    text = decodeURIComponent(encoded);
  } catch {
    // It was not encoded.
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
