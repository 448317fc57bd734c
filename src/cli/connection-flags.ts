import type { Command } from 'commander';
import type { RouteInputs } from '../connect/choose-route';
import type { HostKeyMode } from '../connect/host-keys/check';
import { InputReader } from '../inputs/input-reader';
import { readRoute } from '../inputs/route';
import { type InputFlag, inputFlags } from './action-inputs/input-flags';
import { type AwsFlags, withAwsOptions } from './aws-options';

/** The flags that say how to reach an instance, of {@link withConnectionOptions}. */
export type ConnectionFlags = AwsFlags & Readonly<Record<string, unknown>>;

/** How to reach an instance. */
export interface Connecting {
  readonly routing: RouteInputs;
  /** Milliseconds for finding the instance, and again for connecting to it. */
  readonly connectTimeoutMs: number;
  /** Milliseconds to wait for an instance that boots; undefined to not wait. */
  readonly waitForBootMs: number | undefined;
}

/**
 * Inputs of `action.yml` about the connection that are no flags of these commands: they log in nowhere, or the port is an
 * argument, or `ssh` decides instead.
 */
const notHere = ['port', 'os-user', 'key-type', 'known-hosts', 'host-key-verification'];

/** The host keys of the way to an instance, such as those of a bastion, are verified as the action does by default. */
export const hostKeyMode: HostKeyMode = 'auto';

function connectionFlags(): InputFlag[] {
  return inputFlags().filter(
    ({ input, option }) => option.helpGroupHeading === 'Connection:' && !notHere.includes(input),
  );
}

/**
 * Adds the flags, which are inputs of the action, and those of AWS.
 * @param without inputs that have no meaning for the command
 * @param regions whether `--region` takes several Regions
 */
export function withConnectionOptions(
  command: Command,
  without: readonly string[] = [],
  regions: 'one' | 'several' = 'one',
): Command {
  for (const { input, option } of connectionFlags()) {
    if (!without.includes(input)) command.addOption(option);
  }
  return withAwsOptions(command, regions).optionsGroup('Other:').helpOption('-h, --help', 'show this help');
}

/**
 * Reads the flags as the action reads its inputs. `osUser` is also the user of a bastion that has none of its own.
 * @throws EicError `EIC_INPUT_INVALID` with all mistakes at once
 */
export function readConnectionFlags(flags: ConnectionFlags, port: number, osUser: string): Connecting {
  const values = new Map(given(flags));
  const inputs = new InputReader((name) => (name === 'port' ? String(port) : (values.get(name) ?? '')));
  const connecting = {
    routing: readRoute(inputs, [], osUser),
    connectTimeoutMs: inputs.durationMs('connect-timeout'),
    waitForBootMs: inputs.text('wait-for-boot') === '' ? undefined : inputs.durationMs('wait-for-boot'),
  };
  inputs.done();
  return connecting;
}

/** Returns the flags as words of a command line, with their values. */
export function connectionWords(flags: ConnectionFlags): string[] {
  return given(flags).map(([input, value]) => `--${input}=${value}`);
}

/** Returns the inputs that have a value, given or by default. */
function given(flags: ConnectionFlags): [input: string, value: string][] {
  return connectionFlags().flatMap(({ input, option }): [string, string][] => {
    const value = flags[option.attributeName()];
    return value === undefined ? [] : [[input, String(value)]];
  });
}
