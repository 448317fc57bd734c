import type { Command } from 'commander';

/** The options that say which account and Region to use, as the AWS CLI has them. */
export interface AwsFlags {
  readonly region?: string;
  readonly profile?: string;
}

/**
 * Adds `--region` and `--profile`.
 * @param regions whether `--region` takes several Regions
 */
export function withAwsOptions(command: Command, regions: 'one' | 'several' = 'one'): Command {
  return command
    .optionsGroup('AWS:')
    .option(
      '--region <region>',
      `AWS Region${regions === 'several' ? ', or several with commas between them' : ''} (default: AWS_REGION, AWS_DEFAULT_REGION, or the region of the profile)`,
    )
    .option(
      '--profile <name>',
      "profile of the AWS CLI's configuration files (default: AWS_PROFILE, or the default profile)",
    );
}
