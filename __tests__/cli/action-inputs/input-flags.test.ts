import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { errorInFlagWords, inFlagWords } from '../../../src/cli/action-inputs/flag-words';
import { givenOtherwise } from '../../../src/cli/action-inputs/given-otherwise';
import { inputFlags } from '../../../src/cli/action-inputs/input-flags';
import { runCommand } from '../../../src/cli/run/command';
import { EicError } from '../../../src/eic-error';

const root = join(__dirname, '..', '..', '..');
const inputs: Record<string, { default?: string }> = parse(
  readFileSync(join(root, 'action.yml'), 'utf8'),
).inputs;

describe('the flags of eic run', () => {
  it('are all inputs of action.yml but those that are given otherwise', () => {
    const names = inputFlags().map(({ input }) => input);
    expect([...names, ...Object.keys(givenOtherwise)].sort()).toEqual(Object.keys(inputs).sort());
    const long = runCommand().options.map((option) => option.long);
    const flags = names.map((name) => (inputs[name]?.default === 'true' ? `--no-${name}` : `--${name}`));
    expect(long).toEqual(expect.arrayContaining(flags));
  });

  it('have the defaults of the inputs', () => {
    const defaults = Object.fromEntries(
      inputFlags().map(({ input, option }) => [
        input,
        option.defaultValue ?? (option.negate ? 'true' : option.isBoolean() ? 'false' : undefined),
      ]),
    );
    expect(defaults).toEqual(
      Object.fromEntries(Object.keys(defaults).map((input) => [input, inputs[input]?.default])),
    );
  });

  it('are described without names of inputs', () => {
    const names = Object.keys(inputs).filter((name) => name !== 'shell');
    for (const { option } of inputFlags()) {
      for (const name of names) expect(option.description).not.toContain(`\`${name}\``);
    }
  });
});

describe('a message at a terminal', () => {
  it.each([
    ['Check that sshd runs, and on which `port`.', 'Check that sshd runs, and on which `--port`.'],
    ['Set `max-parallel: 1` and `fail-fast: true`.', 'Set `--max-parallel 1` and `--fail-fast`.'],
    ['Remove it from `instance-ids`.', 'Remove it from `INSTANCE`.'],
    ["Correct the step's `with:`:", 'Correct the command line:'],
    [
      'See `journalctl --dmesg` and `ssh-keygen -A`, `strict`.',
      'See `journalctl --dmesg` and `ssh-keygen -A`, `strict`.',
    ],
    [
      'Add a step with `aws-actions/configure-aws-credentials` before this one, and `permissions: id-token: write` to the job.',
      'Log in with `aws sso login` or `aws configure`, or choose a profile with `--profile`.',
    ],
    [
      'Add this statement to the policy of the role that the job assumes; if it is there, look for a Deny.',
      'Add this statement to the policy of your role or user; if it is there, look for a Deny.',
    ],
    [
      'It needs programs that the runner does not have: aws. Install it in a step before this one. GitHub-hosted Ubuntu runners have both.',
      'It needs programs that this machine does not have: aws. Install it.',
    ],
    ['Known from the `known-hosts` input: ssh-rsa', 'Known from `--known-hosts`: ssh-rsa'],
    ['`constructor` is no input.', '`constructor` is no input.'],
  ])('%s', (message, shown) => {
    expect(inFlagWords(message)).toBe(shown);
  });

  it('keeps the code, the request ID and the cause of an error', () => {
    const cause = new Error('why');
    const error = new EicError('EIC_REFUSED', 'At `port`.', {
      remedy: 'Change `port`.',
      details: ['`port`'],
      requestId: 'id',
      cause,
    });
    expect(errorInFlagWords(error)).toMatchObject({
      code: 'EIC_REFUSED',
      message: 'At `--port`.',
      remedy: 'Change `--port`.',
      details: ['`--port`'],
      requestId: 'id',
      cause,
    });
  });
});
