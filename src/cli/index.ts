#!/usr/bin/env node
import { Command } from 'commander';
import { version } from '../../package.json';
import { demoCommand } from './demo';
import { sandboxCommand } from './sandbox';

/** The `eic` command. A failure is one line on standard error and exit code 1; a wrong option is commander's. */
async function main(): Promise<void> {
  const program = new Command('eic')
    .description('Run commands on EC2 instances through EC2 Instance Connect.')
    .version(version)
    .addCommand(sandboxCommand())
    .addCommand(demoCommand());
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`eic: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

void main();
