import type { Command } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import lintConfigSchema from '../../schemas/lint-config.schema.json';
import { readLintInputs } from '../../src/actions/lint-inputs';
import { stepInput } from '../../src/actions/step-input';
import { lintCommand } from '../../src/cli/lint/command';
import { EicError } from '../../src/eic-error';
import { readRunInputs } from '../../src/inputs/run-inputs';
import { readConfiguration } from '../../src/policy/configuration/read-configuration';
import { isOsUser, osUserForm, osUserPattern } from '../../src/policy/os-user';
import { renderByInstanceId } from '../../src/policy/render/by-instance-id';

afterEach(() => vi.unstubAllEnvs());

function withInputs<T>(inputs: Readonly<Record<string, string>>, read: () => T): T {
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  try {
    return read();
  } catch (thrown) {
    throw thrown instanceof EicError ? new Error(thrown.details.join('\n')) : thrown;
  }
}

/** Parses options as the command does, without its action. */
function parsed(command: Command, ...args: string[]): Command {
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parseOptions(args);
  return command;
}

/** Everywhere that an OS user is given: each returns it as it was understood, or throws with the reason. */
const faces: Readonly<Record<string, (osUser: string) => unknown>> = {
  'the input os-user of the run action': (osUser) =>
    withInputs(
      {
        'instance-ids': 'i-0123456789abcdef0',
        'aws-region': 'eu-central-1',
        'os-user': osUser,
        port: '22',
        'connection-type': 'auto',
        run: 'uptime',
        shell: 'bash',
        'strip-components': '0',
        clean: 'false',
        unchanged: 'copy',
        become: 'false',
        'preserve-times': 'false',
        'download-on-failure': 'false',
        'download-limit': '10GiB',
        'key-type': 'auto',
        'host-key-verification': 'auto',
        'connect-timeout': '1m',
        timeout: '1m',
        'max-parallel': '1',
        'max-instances': '500',
        strategy: 'parallel',
        output: 'live',
      },
      () => readRunInputs(stepInput, {}).request.osUser,
    ),
  'the input os-users of the lint action': (osUser) =>
    withInputs(
      { 'config-from': 'head', 'fail-on': 'error', format: 'stylish', 'os-users': osUser },
      () => readLintInputs().osUsers?.[0],
    ),
  'eic lint --os-user': (osUser) => parsed(lintCommand(), `--os-user=${osUser}`).opts().osUser[0],
  'osUsers of the configuration in JSON': async (osUser) =>
    (await readConfiguration('.eiclint.json', JSON.stringify({ osUsers: [osUser] }))).osUsers[0],
  'osUsers of the configuration in YAML': async (osUser) =>
    (await readConfiguration('.eiclint.yaml', `osUsers: [${JSON.stringify(osUser)}]`)).osUsers[0],
  'osUsers of eic policy render': (osUser) => {
    const policy = renderByInstanceId({
      regions: ['eu-central-1'],
      accounts: ['123456789012'],
      instanceIds: ['i-0123456789abcdef0'],
      osUsers: [osUser],
    });
    return JSON.parse(policy).Statement[0].Condition.StringEquals['ec2:osuser'];
  },
};

describe.each(Object.entries(faces))('an OS user in %s', (_, read) => {
  it.each(['ec2-user', '_', 'a.b@example.com', 'machine$', '7up', '1password', '2nd.user$', 'x'.repeat(32)])(
    'can be %s',
    async (osUser) => {
      expect(await read(osUser)).toBe(osUser);
    },
  );

  it.each(['1000', '0', '*', 'ec2-*', '-oX', 'a$b', '.x', '@x', 'é', 'a/b', 'a"b', 'x'.repeat(33)])(
    'cannot be %s',
    async (osUser) => {
      expect(isOsUser(osUser)).toBe(false);
      await expect((async () => read(osUser))()).rejects.toThrow(osUserForm);
    },
  );
});

it('has one pattern in the schema of the configuration and everywhere else', () => {
  expect(lintConfigSchema.properties.osUsers.items.pattern).toBe(osUserPattern);
});

it.each(['', ' ', 'a b', 'ec2-user\n', 'a,b'])('is none of %j', (text) => {
  expect(isOsUser(text)).toBe(false);
});
