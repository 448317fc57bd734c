import { callAws } from '../../aws/call';
import { clientConfiguration } from '../../aws/clients';
import { fact } from './fact';

/** Who AWS takes the caller for. */
export interface Identity {
  /** 12 digits. */
  readonly account: string;
  readonly arn: string;
  /** Milliseconds by which AWS's clock is ahead of this machine's; 0 if the SDK had no reason to correct it. */
  readonly clockOffsetMs: number;
}

/**
 * The account and principal of the credentials. The call needs no permission.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export const identity = fact(async ({ aws, deadline }): Promise<Identity> => {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const sts = new STSClient(clientConfiguration(aws.region));
  const action = 'sts:GetCallerIdentity';
  const statement = { Effect: 'Allow', Action: action, Resource: '*' } as const;
  try {
    const { Account = '', Arn = '' } = await callAws(
      { action, statement },
      // A VPC may have no way to STS: the other checks do not need it.
      deadline.share(share),
      (abortSignal) => sts.send(new GetCallerIdentityCommand({}), { abortSignal }),
    );
    return { account: Account, arn: Arn, clockOffsetMs: sts.config.systemClockOffset };
  } finally {
    sts.destroy();
  }
});

/** Fraction of the remaining time for the call. */
const share = 0.3;
