import { Command, Option } from 'commander';
import { listed } from '../../list-option';
import { emitOption } from '../emit-option';
import type { TrustFlags } from './flags';

/** `eic policy trust`: the trust policy with which GitHub's jobs may assume a role. */
export function trustCommand(): Command {
  return (
    new Command('trust')
      .description("Write a role's trust policy for GitHub Actions, or the role and the OIDC provider.")
      .requiredOption('--repository <owner/repo>', 'the repository, in the case that GitHub shows')
      .optionsGroup('Jobs that may assume the role:')
      .option('--branch <name>', 'those of a branch; may be repeated', listed)
      .option(
        '--tag <pattern>',
        'those of a tag, or of tags by a pattern such as v*; may be repeated',
        listed,
      )
      .option('--environment <name>', 'those with a GitHub environment; may be repeated', listed)
      // It exists to say why there is none.
      .addOption(new Option('--pull-request').hideHelp())
      .option('--owner-id <number>', "the owner's ID, for a repository with immutable subject claims")
      .option('--repository-id <number>', "the repository's ID, for the same")
      .optionsGroup('AWS:')
      .option('--account-id <id>', 'the account of the role; needed unless --emit prints a template')
      .option('--partition <partition>', 'aws, aws-cn or aws-us-gov', 'aws')
      .option(
        '--audience <text>',
        'the audience of the tokens (default: sts.amazonaws.com, in China sts.amazonaws.com.cn)',
      )
      .option(
        '--issuer <host>',
        "the tokens' issuer, for GitHub Enterprise (default: token.actions.githubusercontent.com)",
      )
      .optionsGroup('Output:')
      .addOption(emitOption('print the role and the provider, as commands or a template'))
      .option('--role-name <name>', 'the name of the role, with --emit')
      .option('--no-provider', 'print no OIDC provider with --emit, because the account has it')
      .addHelpText(
        'after',
        `
Standard output has the trust policy as JSON, or what --emit asks for. Nothing is
changed in AWS. An enterprise's own issuer is --issuer
token.actions.githubusercontent.com/ENTERPRISE, that of GitHub Enterprise Server
--issuer HOSTNAME/_services/token.

A job with an environment can run on any branch, unless the environment's
deployment branches are limited. Jobs of pull requests get no role.

Example:
  eic policy trust --repository octo-org/octo-repo --environment production \\
    --account-id 111122223333 > trust.json

Exit code: 0 if it was printed, 2 if the command was used wrongly.`,
      )
      .action(async (flags: TrustFlags) => {
        const { runTrust } = await import('./run');
        await runTrust(flags);
      })
  );
}
