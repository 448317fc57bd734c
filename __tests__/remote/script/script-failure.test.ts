import { expect, it } from 'vitest';
import type { ScriptEnd } from '../../../src/remote/script/run-script';
import { scriptFailure } from '../../../src/remote/script/script-failure';
import { scriptRequest } from '../../fixtures/local-payload';

const ended: ScriptEnd = {
  start: 'started',
  complaint: [],
  hasOutput: true,
  exitCode: 0,
  signal: null,
  stdoutBytes: 0,
  stderrBytes: 0,
  durationMs: 1,
};

function failure(end: Partial<ScriptEnd>, shell = 'bash') {
  return scriptFailure({ ...ended, ...end }, scriptRequest('true', { shell }));
}

it('a script that succeeds is no failure', () => {
  expect(failure({ exitCode: 0 })).toBeUndefined();
});

it.each([
  [{ exitCode: 1 }, 'bash', 'See the end of its output: the first command that fails ends the script.'],
  [{ exitCode: 1, stderrBytes: 0 }, 'bash', 'add `set -x` as the first line of the script.'],
  [{ exitCode: 1 }, 'python3 {0}', 'See the end of its output.'],
  [{ exitCode: 1, hasOutput: false }, 'sh', 'set -x'],
  [{ exitCode: 1, hasOutput: false }, 'python3 {0}', 'Make the script print'],
  [{ exitCode: 126 }, 'bash', 'cannot be executed'],
  [{ exitCode: 127 }, 'bash', 'no login shell, so profile files are not read.'],
  [{ exitCode: 137 }, 'bash', 'ended by SIGKILL. Often the kernel'],
  [{ exitCode: 141 }, 'bash', 'With pipefail'],
  [{ exitCode: 143 }, 'bash', 'ended by SIGTERM'],
  [{ exitCode: 255 }, 'bash', 'See the end of its output'],
  [{ exitCode: null, signal: 'SIGKILL' }, 'bash', 'journalctl --dmesg'],
  [{ exitCode: null, signal: 'SIGHUP' }, 'bash', 'journalctl'],
] satisfies [Partial<ScriptEnd>, string, string][])(
  'what to do depends on what is known: %j, %s',
  (end, shell, remedy) => {
    expect(failure(end, shell)).toMatchObject({
      code: 'EIC_SCRIPT_FAILED',
      remedy: expect.stringContaining(remedy),
    });
  },
);

it('a script that wrote on stderr is not told to add `set -x`', () => {
  expect(failure({ exitCode: 1, stderrBytes: 9 })?.remedy).not.toContain('set -x');
});

it('a script without output is not said to have any', () => {
  for (const end of [{ exitCode: 1 }, { exitCode: null, signal: 'SIGTERM' }]) {
    const error = failure({ ...end, hasOutput: false });
    expect(error?.message).toMatch(/, and wrote no output\.$/);
    expect(error?.remedy).not.toContain('its output');
  }
});

it('a script that was not started is not said to have ended', () => {
  expect(
    failure({ start: 'no-directory', exitCode: 1, complaint: ['bash: line 1: cd: /srv: Permission denied'] }),
  ).toMatchObject({
    message: 'The script was not started: its working directory cannot be entered.',
    remedy: expect.stringContaining('`working-directory`'),
    details: ['cd: /srv: Permission denied'],
  });
  expect(failure({ start: 'no-shell', exitCode: 127 }, '/opt/bin/python3.12 -u {0}')).toMatchObject({
    message: 'The script was not started: the instance has no command "/opt/bin/python3.12".',
    remedy: expect.stringContaining('`shell`'),
  });
});

it('a shell that may be something else is not quoted', () => {
  expect(failure({ start: 'no-shell', exitCode: 127 }, '"a secret\nof lines" {0}')?.message).not.toContain(
    'secret',
  );
});
