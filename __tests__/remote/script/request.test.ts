import fc from 'fast-check';
import { expect, it } from 'vitest';
import { envProblem, requestProblems, scriptProblem, shellProblem } from '../../../src/remote/script/request';
import { templateWords } from '../../../src/remote/script/shell-template';
import { scriptRequest } from '../../fixtures/local-payload';

it('bash, sh and templates with {0} are shells', () => {
  for (const shell of [
    'bash',
    'sh',
    'python3 {0}',
    'bash -x {0}',
    "sh -c 'exec node - <{0}'",
    'perl -w "{0}" a',
  ]) {
    expect(shellProblem(shell), shell).toBeUndefined();
  }
});

it.each([
  ['', /no \{0\}/],
  ['zsh', /no \{0\}/],
  ['{0}', /does not begin with a command/],
  ['"" {0}', /does not begin with a command/],
  ['python3 {0} | tee log', /quote the characters/],
  ['python3 {0} > log', /quote the characters/],
  ['$SHELL {0}', /quote the characters/],
  ['python3 "$X" {0}', /quote the characters/],
  ['python3 *.py {0}', /quote the characters/],
  ['python3 {0} # now', /quote the characters/],
  ['python3 "{0}', /not closed/],
  ["it's {0}", /not closed/],
  ['a\0b {0}', /NUL/],
])('the shell %j is refused with a reason', (shell, reason) => {
  expect(shellProblem(shell)).toMatch(reason);
});

it('a template is split into words at unquoted whitespace only, and every {0} is replaced', () => {
  expect(templateWords(`env -i 'A=b c' "d\\"e" f\\ g --script={0} {0}`, '/x$&')).toEqual([
    'env',
    '-i',
    'A=b c',
    'd"e',
    'f g',
    '--script=/x$&',
    '/x$&',
  ]);
});

it('any template is either refused or has a command and the path in its words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '\\', '$', '{0}', '|', '#', '{', '}', '*') }),
      (shell) => {
        if (shellProblem(shell) !== undefined) return;
        const words = templateWords(shell, '/path');
        expect(words[0]).not.toBe('');
        expect(words.slice(1).join(' ')).toContain('/path');
      },
    ),
  );
});

it('names that a shell accepts are accepted, whatever they mean to it', () => {
  for (const name of ['PATH', 'PORT', 'IFS', 'lower_case', '_x', 'BASH_ENV', 'LC_ALL', 'RANDOM', 'HOME']) {
    expect(envProblem(name, 'value'), name).toBeUndefined();
  }
});

it('names that no shell accepts and names that bash keeps for itself are refused', () => {
  for (const name of ['', '1A', 'a-b', 'a.b', 'a b', 'é', 'A=', 'BASH_FUNC_x%%']) {
    expect(envProblem(name, ''), name).toMatch(/no shell accepts/);
  }
  for (const name of ['UID', 'EUID', 'PPID', 'SHELLOPTS', 'BASHOPTS', 'BASH_VERSINFO', 'SHLVL', '_']) {
    expect(envProblem(name, ''), name).toMatch(/bash sets this variable itself/);
  }
});

it('a value may take what Linux allows for one string of an environment, and no byte more', () => {
  expect(envProblem('NAME', 'x'.repeat(131_072 - 6))).toBeUndefined();
  expect(envProblem('NAME', 'x'.repeat(131_072 - 5))).toMatch(/has 131073 bytes/);
  expect(envProblem('NAME', 'é'.repeat(65_534))).toMatch(/131074|131073|too long/);
});

it('NUL is refused in a script and in a value, without showing either', () => {
  expect(scriptProblem('echo \0secret')).toMatch(/^has a NUL/);
  expect(envProblem('A', 'secret\0')).toMatch(/^has a NUL/);
  expect(envProblem('A', 'secret\0')).not.toContain('secret');
});

it('all that is wrong with a request is said at once', () => {
  const request = scriptRequest('\0', {
    shell: 'zsh',
    env: new Map([['a-b', '']]),
    workingDirectory: '~bob/x',
    timeoutMs: 0,
  });
  expect(requestProblems(request)).toEqual([
    expect.stringMatching(/^The script has a NUL/),
    expect.stringMatching(/^shell has no \{0\}/),
    expect.stringMatching(/^env: "a-b" has a name/),
    expect.stringMatching(/^working-directory begins with/),
    expect.stringMatching(/^timeout must be/),
  ]);
});

it('nothing is wrong with a plain request', () => {
  expect(requestProblems(scriptRequest('true', { workingDirectory: '~/app' }))).toEqual([]);
});
