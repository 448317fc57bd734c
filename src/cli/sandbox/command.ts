import { Command } from 'commander';
import { inSingleQuotes } from '../../remote/script/single-quotes';
import { wholeNumber } from '../number-option';
import { outliveReader } from '../standard-output';
import { StopSignal } from '../stop-signal';

interface SandboxFlags {
  readonly instances: number;
  readonly port?: number;
  readonly sshPort?: number;
  readonly region: string;
  readonly keyLifetime: number;
}

/** `eic sandbox`: runs the embedded AWS until it is told to stop. */
export function sandboxCommand(): Command {
  return new Command('sandbox')
    .description(
      'Run an embedded AWS with SSH hosts on loopback addresses. Prints shell code for its variables on standard output, and runs until it is interrupted.',
    )
    .option('--instances <number>', 'how many instances', wholeNumber(1, 1000), 3)
    .option(
      '--port <port>',
      'TCP port of the AWS endpoint and the metadata pages (default: a free one)',
      wholeNumber(1, 65_535),
    )
    .option('--ssh-port <port>', 'TCP port of the SSH hosts (default: a free one)', wholeNumber(1, 65_535))
    .option('--region <region>', 'the Region to play', 'eu-central-1')
    .option('--key-lifetime <seconds>', 'how long a pushed key is good', wholeNumber(1, 86_400), 60)
    .addHelpText(
      'after',
      `
Example:
  eic sandbox > sandbox.env &
  . ./sandbox.env        # once the file is there
  aws ec2 describe-instances
  kill $EIC_SANDBOX_PID`,
    )
    .action(runSandbox);
}

async function runSandbox(flags: SandboxFlags): Promise<void> {
  const { startSandbox } = await import('../../sandbox/sandbox');
  const stop = new StopSignal();
  outliveReader();
  const sandbox = await startSandbox({
    instances: flags.instances,
    region: flags.region,
    keyLifetimeSeconds: flags.keyLifetime,
    ...(flags.port !== undefined && { port: flags.port }),
    ...(flags.sshPort !== undefined && { sshPort: flags.sshPort }),
  });
  try {
    const variables = {
      ...sandbox.env,
      EIC_SANDBOX_PID: String(process.pid),
      EIC_SANDBOX_SSH_PORT: String(sandbox.sshPort),
      EIC_SANDBOX_INSTANCE_IDS: sandbox.instances.map(({ id }) => id).join(' '),
    };
    process.stdout.write(`${exportLines(variables).join('\n')}\n`);
    process.stderr.write(
      [
        `The sandbox answers as AWS at ${sandbox.endpoint} (Region ${sandbox.region}).`,
        ...sandbox.instances.map(
          ({ id, name, address }) =>
            `  ${id}  ${name}  ssh ${address} port ${sandbox.sshPort}, user ec2-user`,
        ),
        `Anybody on this machine with the printed keys can run commands as ${process.env.USER ?? 'you'}. Interrupt to stop.`,
        '',
      ].join('\n'),
    );
    await stop.received;
  } finally {
    stop.close();
    await sandbox.close();
  }
}

/**
 * Shell code, safe for `eval`, that exports variables. What would win over them in the AWS SDKs and the AWS CLI is
 * taken away first.
 */
export function exportLines(variables: Readonly<Record<string, string>>): string[] {
  return [
    'unset AWS_SESSION_TOKEN AWS_PROFILE AWS_DEFAULT_PROFILE AWS_ENDPOINT_URL_EC2 AWS_ENDPOINT_URL_EC2_INSTANCE_CONNECT',
    ...Object.entries(variables).map(([name, value]) => `export ${name}=${inSingleQuotes(value)}`),
  ];
}
