#!/usr/bin/env node
import { Command } from 'commander';
import { version } from '../../package.json';
import { thrownText } from '../thrown-text';
import { completionCommand } from './completion/command';
import { cpCommand } from './cp/command';
import { demoCommand } from './demo/command';
import { doctorCommand } from './doctor/command';
import { hostKeysCommand } from './host-keys/command';
import { installScriptCommand } from './install-script/command';
import { instancesCommand } from './instances/command';
import { ipRangesCommand } from './ip-ranges/command';
import { lintCommand } from './lint/command';
import { policyCommand } from './policy/command';
import { proxyCommand } from './proxy/command';
import { resultsCommand } from './results/command';
import { rulesCommand } from './rules/command';
import { runCommand } from './run/command';
import { sandboxCommand } from './sandbox/command';
import { serialConsoleCommand } from './serial-console/command';
import { sshCommand } from './ssh/command';
import { tunnelCommand } from './tunnel/command';
import { UsageError, usageExitCode, withUsageExitCode } from './usage-error';

/**
 * The `eic` command. It reports a failure on standard error, with exit code 1, and wrong usage with
 * {@link usageExitCode}, so that neither is mistaken for findings.
 */
async function main(): Promise<void> {
  // The warning is for people who choose the version of the SDK. This program has it in it.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const program = new Command('eic')
    .description('Run commands on EC2 instances and copy files, through EC2 Instance Connect.')
    .version(version)
    .helpCommand(false)
    // With their arguments, the names would leave too little room for the descriptions.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    // Options after the arguments of a subcommand may be another program's.
    .enablePositionalOptions()
    .commandsGroup('Instances:')
    .addCommand(runCommand())
    .addCommand(instancesCommand())
    .addCommand(cpCommand())
    .addCommand(sshCommand())
    .addCommand(proxyCommand())
    .addCommand(tunnelCommand())
    .addCommand(serialConsoleCommand())
    .addCommand(hostKeysCommand())
    .addCommand(installScriptCommand())
    .addCommand(resultsCommand())
    .addCommand(doctorCommand())
    .addCommand(ipRangesCommand())
    .commandsGroup('Policies:')
    .addCommand(lintCommand())
    .addCommand(rulesCommand())
    .addCommand(policyCommand())
    .commandsGroup('To try it:')
    .addCommand(sandboxCommand())
    .addCommand(demoCommand())
    .commandsGroup('Other:')
    .addCommand(completionCommand());
  withUsageExitCode(program);
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = error instanceof UsageError ? usageExitCode : 1;
    process.stderr.write(`eic: ${thrownText(error)}\n`);
  }
}

void main();
