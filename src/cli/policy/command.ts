import { Command, Option } from 'commander';
import { listed } from '../list-option';
import { applyCommand } from './apply/command';
import { type ExplainFlags, explainFormats } from './explain-flags';
import { neededCommand } from './needed/command';
import type { ByInstanceIdFlags, ByTagFlags } from './render-flags';
import { trustCommand } from './trust/command';

const renderExitCode = `
Exit code: 0 if the policy was rendered, 2 if the command was used wrongly, a
value is missing or wrong, or a file could not be read or written.`;

/** `eic policy`: explains, writes and applies policies. */
export function policyCommand(): Command {
  const policy = new Command('policy')
    .description('Explain, write and apply policies for EC2 Instance Connect.')
    .helpCommand(false);
  policy
    .command('explain')
    .description(
      'Say in sentences to which instances a key can be pushed, as which OS user and on which conditions.',
    )
    .argument(
      '<paths...>',
      'policies, and templates or plans with policies: files, folders and globs; - is standard input',
    )
    .addOption(
      new Option('-f, --format <format>', 'format of the output').choices(explainFormats).default('text'),
    )
    .option(
      '--variable <NAME=value>',
      'the value of a placeholder, substituted first; may be repeated',
      listed,
    )
    .addHelpText(
      'after',
      `
Exit code: 0 if all policies were explained, 2 if the command was used wrongly,
a file could not be read, has errors or, if it is named, has no identity policy.
The other files are explained all the same.`,
    )
    .action(async (paths: readonly string[], flags: ExplainFlags) => {
      const { runExplain } = await import('./explain');
      await runExplain(paths, flags);
    });

  const render = policy
    .command('render')
    .helpCommand(false)
    .description("Fill in one of the two policies of AlmaLinux's guide to EC2 Instance Connect.")
    .addHelpText(
      'after',
      `
Example:
  eic policy render by-tag --region eu-central-1 --account-id 123456789012 \\
    --tag-key Environment --tag-value production > policy.json
${renderExitCode}`,
    );
  withCommonOptions(
    render
      .command('by-tag')
      .description('Grant access to the instances that have a tag.')
      .option('--tag-key <key>', "the tag's key (TAGKEY)")
      .option('--tag-value <value>', 'a value of the tag (TAGVALUE); may be repeated', listed),
  ).action(async (flags: ByTagFlags) => {
    const { runRenderByTag } = await import('./render');
    await runRenderByTag(flags);
  });
  withCommonOptions(
    render
      .command('by-instance-id')
      .description('Grant access to instances by their IDs.')
      .option('--instance-id <id>', 'the ID of an instance (INSTANCE-ID); may be repeated', listed),
  ).action(async (flags: ByInstanceIdFlags) => {
    const { runRenderByInstanceId } = await import('./render');
    await runRenderByInstanceId(flags);
  });
  policy.addCommand(applyCommand());
  policy.addCommand(trustCommand());
  policy.addCommand(neededCommand());
  return policy;
}

function withCommonOptions(command: Command): Command {
  return command
    .option('--region <region>', 'a Region (REGION); may be repeated', listed)
    .option('--account-id <id>', 'the ID of an account (ACCOUNT-ID); may be repeated', listed)
    .option('--os-user <name>', 'an OS user to allow (OS-USER, default: ec2-user); may be repeated', listed)
    .option('--partition <partition>', "aws, aws-cn or aws-us-gov (PARTITION, default: the Region's)")
    .option('--endpoint', 'also grant access through EC2 Instance Connect Endpoints')
    .option(
      '--endpoint-id <id>',
      'the ID of an endpoint to limit access to (ENDPOINT-ID); may be repeated',
      listed,
    )
    .option(
      '--remote-port <port>',
      'a port that a tunnel may lead to (REMOTE-PORT, default: 22); may be repeated',
      listed,
    )
    .option(
      '--no-console-output',
      'do not grant reading the console output, from which host keys are learned unless they are pinned',
    )
    .option(
      '--variables <file>',
      'read the values that are not given here from a file with lines such as REGION=us-east-1',
    )
    .option('--allow-wildcard', 'accept * and ? in values, as wildcards')
    .addOption(new Option('-o, --output <file>', 'write the policy to a file instead of standard output'))
    .addHelpText('after', renderExitCode);
}
