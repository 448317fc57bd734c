import { denied, type Sandbox, startSandbox, throttled } from '../../sandbox/sandbox';
import { exitCodeOf, runCommand } from '../run-command';
import { ignoreClosedPipe } from '../standard-output';
import { StopSignal } from '../stop-signal';
import { brokenNetwork } from './broken-network';
import type { FaultOption } from './fault-option';
import type { SandboxFlags } from './flags';
import { instancesWith } from './instances';
import { policyTexts } from './policies';
import { environmentWith, sandboxVariables, shellCode } from './variables';
import { VariablesFile } from './variables-file';

/**
 * Runs a sandbox for the length of a command, or without one until a signal stops it. The exit code is the command's.
 *
 * @throws UsageError if a flag names an instance that does not exist, or if the file of `--write-env` cannot be written,
 *   or one of `--policy` cannot be read or has no identity policy
 */
export async function runSandbox(command: readonly string[], flags: SandboxFlags): Promise<void> {
  const { fault: faults = [], private: privateNames = [] } = flags;
  const { endpoints = privateNames.length > 0 ? 1 : 0 } = flags;
  const { osUser: osUsers = ['ec2-user'] } = flags;
  const instances = instancesWith(flags.instances, faults, privateNames).map((options) => ({
    ...options,
    osUsers,
  }));
  const policies = policyTexts(flags.policy ?? []);
  const stop = new StopSignal();
  ignoreClosedPipe();
  const sandbox = await startSandbox({
    instances,
    endpoints: Array.from({ length: endpoints }, () => ({})),
    region: flags.region,
    keyLifetimeSeconds: flags.keyLifetime,
    policies,
    ...(faults.length > 0 && { network: brokenNetwork }),
    ...(flags.port !== undefined && { port: flags.port }),
    ...(flags.sshPort !== undefined && { sshPort: flags.sshPort }),
  });
  let file: VariablesFile | undefined;
  try {
    failCalls(sandbox, faults);
    const variables = sandboxVariables(sandbox);
    if (flags.writeEnv !== undefined) file = new VariablesFile(flags.writeEnv, shellCode(variables));
    const [program, ...args] = command;
    if (program === undefined && file === undefined) process.stdout.write(shellCode(variables));
    if (flags.quiet !== true) process.stderr.write(description(sandbox, osUsers, program === undefined));
    if (program === undefined) {
      await stop.received;
    } else if (stop.signal.aborted) {
      process.exitCode = exitCodeOf(await stop.received);
    } else {
      process.exitCode = await runCommand(program, args, environmentWith(variables), (message) => {
        process.stderr.write(`eic: ${message}\n`);
      });
    }
  } finally {
    file?.remove();
    await sandbox.close();
    stop.close();
  }
}

function description(sandbox: Sandbox, osUsers: readonly string[], untilInterrupted: boolean): string {
  const users = `${osUsers.length === 1 ? 'user' : 'users'} ${osUsers.join(', ')}`;
  return [
    `The sandbox is an AWS endpoint at ${sandbox.endpoint} (Region ${sandbox.region}) with these instances:`,
    ...sandbox.instances.map((instance) => {
      const { id, name, address, privateAddress, publicAddress } = instance;
      const reached = publicAddress === null ? `private ${privateAddress}` : `ssh ${address}`;
      return `  ${id}  ${name}  ${reached} port ${sandbox.sshPort}, ${users}`;
    }),
    ...sandbox.endpoints.map(({ id, dnsName }) => `  ${id}  EC2 Instance Connect Endpoint  ${dnsName}`),
    `Every user of this machine who has its credentials can run commands as ${process.env.USER ?? 'you'}.${untilInterrupted ? ' Interrupt to stop.' : ''}`,
    '',
  ].join('\n');
}

/** Makes the calls to AWS fail that the faults concern. */
function failCalls(sandbox: Sandbox, faults: readonly FaultOption[]): void {
  for (const fault of faults) {
    if (!('operation' in fault)) continue;
    const { kind, operation, times } = fault;
    const error = kind === 'denied' ? denied(operation, sandbox.principal) : throttled(operation);
    sandbox.fail(operation, { ...error, ...(times !== undefined && { times }) });
  }
}
