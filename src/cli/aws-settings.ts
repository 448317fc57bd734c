import { configuredRegion } from '../aws/region';
import { isRegionName } from '../aws/region-name';
import type { AwsFlags } from './aws-options';
import { UsageError } from './usage-error';

/** Variables with credentials. A profile that is named on the command line has precedence over them. */
const credentialVariables = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/**
 * Applies `--profile` to `environment`, which the SDK and programs that are started read, and returns the Region. Call it
 * before any AWS client is made.
 *
 * @param defaultRegion the Region if none is given or configured, for services that are the same in all Regions
 * @throws {UsageError} if no Region is given or configured, or if it does not have the form of one
 */
export async function awsSettings(
  { region, profile }: AwsFlags,
  environment: NodeJS.ProcessEnv = process.env,
  defaultRegion: string | undefined = undefined,
): Promise<{ readonly region: string }> {
  if (profile !== undefined) {
    environment.AWS_PROFILE = profile;
    // As the AWS CLI does: credentials in the environment would win over a profile that is only in AWS_PROFILE.
    for (const name of credentialVariables) delete environment[name];
  }
  const chosen = region ?? (await configuredRegion(environment)) ?? defaultRegion;
  if (chosen === undefined || chosen === '') {
    throw new UsageError(
      'No AWS Region is given. Use --region, set AWS_REGION, or set region in the profile (aws configure).',
    );
  }
  if (!isRegionName(chosen)) {
    throw new UsageError(
      `The AWS Region is ${JSON.stringify(chosen)}; it takes a Region such as eu-central-1.`,
    );
  }
  return { region: chosen };
}

/**
 * Like {@link awsSettings}, where `--region` may name several Regions, with commas between them.
 *
 * @returns the Regions, each once; at least one
 * @throws {UsageError} if no Region is given or configured, or if one does not have the form of one
 */
export async function awsRegions(
  { region, profile }: AwsFlags,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<readonly string[]> {
  const given = (region ?? '').split(/[\s,]+/).filter((name) => name !== '');
  const [first, ...others] = given;
  const flags = { ...(first !== undefined && { region: first }), ...(profile !== undefined && { profile }) };
  const regions = [(await awsSettings(flags, environment)).region];
  for (const other of others) regions.push((await awsSettings({ region: other }, environment)).region);
  return [...new Set(regions)];
}
