import { Command, Option } from 'commander';
import { listed } from '../list-option';
import type { ByInstanceIdFlags, ByTagFlags } from './render-flags';

/** `eic policy`: what a policy grants, and policies that grant what is needed. */
export function policyCommand(): Command {
  const policy = new Command('policy').description('Explain an EC2 Instance Connect policy, or make one.');
  policy
    .command('explain')
    .description('Say in sentences who can push a key to what, as which OS user, on what condition.')
    .argument('<file>', 'a policy, a template or a plan with policies in it; - is standard input')
    .option('--variable <NAME=value>', 'the value of a placeholder, put in first; may be repeated', listed)
    .action(async (file: string, flags: { readonly variable?: readonly string[] }) => {
      const { runExplain } = await import('./explain');
      await runExplain(file, flags.variable ?? []);
    });

  const render = policy
    .command('render')
    .description("Fill in one of the guide's two policies.")
    .addHelpText(
      'after',
      `
Example:
  eic policy render by-tag --region eu-central-1 --account-id 123456789012 \\
    --tag-key Environment --tag-value production > policy.json`,
    );
  withCommonOptions(
    render
      .command('by-tag')
      .description('For the instances that have a tag.')
      .option('--tag-key <key>', "the tag's key (TAGKEY)")
      .option('--tag-value <value>', 'a value of it (TAGVALUE); may be repeated', listed),
  ).action(async (flags: ByTagFlags) => {
    const { runRenderByTag } = await import('./render');
    await runRenderByTag(flags);
  });
  withCommonOptions(
    render
      .command('by-instance-id')
      .description('For instances by their IDs.')
      .option('--instance-id <id>', 'an instance (INSTANCE-ID); may be repeated', listed),
  ).action(async (flags: ByInstanceIdFlags) => {
    const { runRenderByInstanceId } = await import('./render');
    await runRenderByInstanceId(flags);
  });
  return policy;
}

function withCommonOptions(command: Command): Command {
  return command
    .option('--region <region>', 'a Region (REGION); may be repeated', listed)
    .option('--account-id <id>', 'an account (ACCOUNT-ID); may be repeated', listed)
    .option(
      '--os-user <name>',
      'an OS user that may log in (OS-USER, default: ec2-user); may be repeated',
      listed,
    )
    .option('--partition <partition>', "aws, aws-cn or aws-us-gov (PARTITION, default: the Region's)")
    .option('--endpoint', 'grant access through EC2 Instance Connect Endpoints as well')
    .option('--endpoint-id <id>', 'only through this one (ENDPOINT-ID); may be repeated', listed)
    .option(
      '--remote-port <port>',
      'the port that a tunnel may lead to (REMOTE-PORT, default: 22); may be repeated',
      listed,
    )
    .option('--console-output', 'grant reading the console output as well, where host keys are found')
    .option('--variables <file>', 'take what is not given here from lines such as REGION=us-east-1 of a file')
    .option('--allow-wildcard', 'take * and ? in values as the wildcards that they are')
    .addOption(new Option('-o, --output <file>', 'write the policy to a file, not to standard output'));
}
