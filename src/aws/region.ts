import { EC2Client } from '@aws-sdk/client-ec2';

/**
 * Returns the Region that the environment or the shared configuration files name, in the order of the AWS CLI:
 * `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile of `AWS_PROFILE`. `undefined` if none of them does.
 * @throws Error if the configuration files cannot be read
 */
export async function configuredRegion({
  AWS_REGION,
  AWS_DEFAULT_REGION,
  AWS_PROFILE,
}: NodeJS.ProcessEnv): Promise<string | undefined> {
  const named = AWS_REGION || AWS_DEFAULT_REGION;
  if (named) return named;
  const client = new EC2Client(AWS_PROFILE ? { profile: AWS_PROFILE } : {});
  try {
    return await client.config.region();
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message.includes('Region is missing')) return undefined;
    throw thrown;
  } finally {
    client.destroy();
  }
}
