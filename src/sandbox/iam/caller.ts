import { SandboxError } from '../sandbox-error';

/** The identity that the credentials of a sandbox belong to. */
export interface Caller {
  /** ARN of the user, or of the session of a role (`arn:aws:sts::…:assumed-role/ROLE/SESSION`). */
  readonly arn: string;
  /** Unique ID. */
  readonly userId: string;
  /** Condition keys about the caller, with their values. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * Returns the caller with an ARN.
 *
 * @param id Digits and uppercase letters of its unique ID.
 * @throws SandboxError if it is neither a user nor a session of a role in the account
 */
export function callerOf(arn: string, accountId: string, id: string): Caller {
  const [, partition = '', account, user, role, session] =
    /^arn:([a-z-]+):(?:iam|sts)::(\d{12}):(?:user\/(?:[^/]+\/)*([^/]+)|assumed-role\/([^/]+)\/([^/]+))$/.exec(
      arn,
    ) ?? [];
  if (account !== accountId || (user === undefined) === (session === undefined)) {
    throw new SandboxError(`Neither a user nor a session of a role in the account ${accountId}: ${arn}`);
  }
  if (user !== undefined) {
    const userId = `AIDA${id}`;
    const keys = {
      'aws:PrincipalArn': arn,
      'aws:PrincipalType': 'User',
      'aws:username': user,
      'aws:userid': userId,
    };
    return { arn, userId, keys };
  }
  const userId = `AROA${id}:${session}`;
  const keys = {
    // The key has the role's ARN, not that of the session (IAM User Guide, "aws:PrincipalArn").
    'aws:PrincipalArn': `arn:${partition}:iam::${accountId}:role/${role}`,
    'aws:PrincipalType': 'AssumedRole',
    'aws:userid': userId,
  };
  return { arn, userId, keys };
}
