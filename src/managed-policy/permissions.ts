import type { AwsCall } from '../aws/error';
import type { AttachTarget } from '../policy/emit/emitted';

/** The calls to IAM for a policy, each with the statement that grants it. */
export function policyCall(action: PolicyAction, arn: string): AwsCall {
  return {
    action: `iam:${action}`,
    statement: { Effect: 'Allow', Action: `iam:${action}`, Resource: action === 'ListPolicies' ? '*' : arn },
  };
}

type PolicyAction =
  | 'CreatePolicy'
  | 'CreatePolicyVersion'
  | 'DeletePolicyVersion'
  | 'GetPolicy'
  | 'GetPolicyVersion'
  | 'ListEntitiesForPolicy'
  | 'ListPolicies'
  | 'ListPolicyVersions'
  | 'TagPolicy';

const names = { user: 'User', group: 'Group', role: 'Role' } as const;

/** Returns the call that lists the policies of a user, group or role in the account of `policyArn`. */
export function listAttachedCall({ kind, name }: AttachTarget, policyArn: string): AwsCall {
  const action = `iam:ListAttached${names[kind]}Policies`;
  return {
    action,
    statement: { Effect: 'Allow', Action: action, Resource: targetArn(kind, name, policyArn) },
  };
}

/** Returns the call that attaches a policy. */
export function attachCall({ kind, name }: AttachTarget, policyArn: string): AwsCall {
  const action = `iam:Attach${names[kind]}Policy`;
  return {
    action,
    statement: {
      Effect: 'Allow',
      Action: action,
      Resource: targetArn(kind, name, policyArn),
      Condition: { ArnEquals: { 'iam:PolicyARN': policyArn } },
    },
  };
}

/** The call that says whose credentials these are. AWS never denies it. */
export const callerIdentityCall: AwsCall = {
  action: 'sts:GetCallerIdentity',
  statement: { Effect: 'Allow', Action: 'sts:GetCallerIdentity', Resource: '*' },
};

/** The path of a target is not known; a wildcard stands for it. */
function targetArn(kind: AttachTarget['kind'], name: string, policyArn: string): readonly string[] {
  const [, partition = 'aws', , , account = '*'] = policyArn.split(':');
  const start = `arn:${partition}:iam::${account}:${kind}`;
  return [`${start}/${name}`, `${start}/*/${name}`];
}
