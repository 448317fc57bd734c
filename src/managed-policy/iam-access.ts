import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import { clientConfiguration } from '../aws/clients';
import { Deadline } from '../aws/deadline';

/** Access to IAM and STS. */
export interface IamAccess {
  readonly iam: IAMClient;
  readonly sts: STSClient;
  /** Returns a new deadline for one purpose: reading, or one step. */
  deadline(): Deadline;
  /** Closes the connections that are kept alive. */
  close(): void;
}

/** Milliseconds for one purpose. IAM may take some until it knows everywhere what was created. */
const totalMs = 60_000;

/**
 * Makes the clients. IAM is one service for all Regions of a partition.
 *
 * @throws EicError `EIC_INPUT_INVALID` if a proxy variable or `AWS_CA_BUNDLE` is not usable
 */
export function iamAccess(region: string): IamAccess {
  const iam = new IAMClient(clientConfiguration(region));
  const sts = new STSClient(clientConfiguration(region));
  // A call that has begun is never cut off: whether it was carried out would then be unknown.
  const never = new AbortController().signal;
  return {
    iam,
    sts,
    deadline: () => new Deadline(totalMs, never),
    close() {
      iam.destroy();
      sts.destroy();
    },
  };
}
