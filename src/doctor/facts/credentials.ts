import { awsError } from '../../aws/error';
import { describeInstancesStatement } from '../../instance/policy-statements';
import { fact } from './fact';

/** The parts of credentials that are looked at; never the secret ones. */
export interface FoundCredentials {
  readonly accessKeyId: string;
  /** When they expire; undefined if they do not, or the SDK does not know. */
  readonly expiration: Date | undefined;
}

/**
 * The credentials that the SDK finds, as for any call.
 * @throws EicError `EIC_CREDENTIALS_MISSING` if there are none
 */
export const credentials = fact(async ({ aws }): Promise<FoundCredentials> => {
  try {
    const { accessKeyId, expiration } = await aws.ec2.config.credentials();
    return { accessKeyId, expiration };
  } catch (thrown) {
    // In the words of the first call that needs them.
    throw awsError(thrown, { action: 'ec2:DescribeInstances', statement: describeInstancesStatement });
  }
});
