import type { Command } from 'commander';

/** The options that say which account and Region to use, as the AWS CLI has them. */
export interface AwsFlags {
  readonly region?: string;
  readonly profile?: string;
}

/** Adds `--region` and `--profile`. */
export function withAwsOptions(command: Command): Command {
  return command
    .optionsGroup('AWS:')
    .option(
      '--region <region>',
      'AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, or the region of the profile)',
    )
    .option(
      '--profile <name>',
      "profile of the AWS CLI's configuration files (default: AWS_PROFILE, or the default profile)",
    );
}
