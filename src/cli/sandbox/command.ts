import { Command } from 'commander';
import { operations } from '../../sandbox/aws/faults';
import { wholeNumber } from '../number-option';
import { osUsers } from '../os-user-option';
import { faultForms, faultOptions } from './fault-option';
import type { SandboxFlags } from './flags';
import { variableMeanings } from './variables';

function aligned(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/** Words in lines of 78 characters, each with a comma except the last. */
function inLines(words: readonly string[]): string {
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const item = index === words.length - 1 ? `${word}.` : `${word},`;
    const last = lines.at(-1);
    if (last === undefined || last.length + item.length > 77) lines.push(`    ${item}`);
    else lines[lines.length - 1] = `${last} ${item}`;
  }
  return lines.join('\n');
}

const afterHelp = `
Faults:
${aligned(faultForms)}
  INSTANCE is web-1, web-2 and so on, or all. TIMES limits the fault to the
  first calls. OPERATION is one of
${inLines([...operations.keys()])}

Variables, in addition to those that the AWS SDKs and the AWS CLI read:
${aligned(variableMeanings)}

Examples:
  # Run one command in a sandbox. The exit code is that of the command.
  eic sandbox -- aws ec2 describe-instances

  # One of two instances is stopped, and the first two pushes are throttled.
  eic sandbox --instances 2 --fault stopped=web-2 \\
    --fault throttled=SendSSHPublicKey:2 -- ./deploy.sh

  # One of two instances is private: it is reached through an endpoint.
  eic sandbox --instances 2 --private web-2 -- ./deploy.sh

  # Does this policy allow all that the command needs?
  eic sandbox --policy policy.json -- ./deploy.sh

  # Keep a sandbox running. The file appears as soon as it is ready.
  eic sandbox --write-env sandbox.env &
  sandbox=$!
  until [ -e sandbox.env ]; do kill -0 $sandbox || exit 1; sleep 0.1; done
  . ./sandbox.env
  aws ec2 describe-instances
  kill "$EIC_SANDBOX_PID"`;

/** `eic sandbox`: runs the embedded AWS for the length of a command, or until a signal stops it. */
export function sandboxCommand(): Command {
  return (
    new Command('sandbox')
      .description(
        'Run an AWS endpoint and EC2 instances with SSH on this machine, to try workflows without an AWS account. With a command: run it with the environment variables of the sandbox, then stop. Without: print the variables as shell code, and run until interrupted.',
      )
      .argument('[command...]', 'after --: the command to run, and its arguments')
      .option('--instances <number>', 'number of instances', wholeNumber(1, 1000), 3)
      .option('--os-user <name>', 'OS user of the instances (default: ec2-user); may be repeated', osUsers)
      .option(
        '--private <instance>',
        'give an instance no public address, only one that an endpoint or a bastion reaches; all for each of them; may be repeated',
        (name: string, before: readonly string[] = []) => [...before, name],
      )
      .option(
        '--endpoints <number>',
        'number of EC2 Instance Connect Endpoints (default: 1 with --private, else 0)',
        wholeNumber(0, 100),
      )
      .option('--fault <kind=target>', 'make something fail, see below; may be repeated', faultOptions)
      .option(
        '--policy <file>',
        'refuse calls that the IAM policy in this file (JSON) does not allow; may be repeated',
        (path: string, before: readonly string[] = []) => [...before, path],
      )
      // Not --env-file: Node takes that for itself, even after the program's name.
      .option('--write-env <path>', 'write the variables to a file instead, and remove it at the end')
      .option(
        '--port <port>',
        'TCP port of the AWS endpoint and the metadata pages (default: a free one)',
        wholeNumber(1, 65_535),
      )
      .option(
        '--ssh-port <port>',
        'TCP port of the SSH servers (default: a free one)',
        wholeNumber(1, 65_535),
      )
      .option('--region <region>', 'AWS Region', 'eu-central-1')
      .option('--key-lifetime <seconds>', 'lifetime of a pushed key', wholeNumber(1, 86_400), 60)
      .option('-q, --quiet', 'do not describe the sandbox on standard error')
      .addHelpText('after', afterHelp)
      .action(async (command: readonly string[], flags: SandboxFlags) => {
        const { runSandbox } = await import('./run');
        await runSandbox(command, flags);
      })
  );
}
