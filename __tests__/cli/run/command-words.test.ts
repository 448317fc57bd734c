import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandAfterDashes, commandScript } from '../../../src/cli/run/command-words';

describe('a command for an instance', () => {
  it.each(['bash', 'sh'])('keeps each word one word, with exactly its characters, in %s', (shell) => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'\'"\\$`!*?[]{}~#&|;<> \t\n=-a') }),
    );
    const words = fc.array(
      word.filter((text) => !text.includes('\0') && Buffer.from(text).toString() === text),
      { minLength: 1, maxLength: 5 },
    );
    // Many commands in one shell: to start it takes far longer than a command.
    const commands = fc.array(words, { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(commands, (given) => {
        const script = given.map((each) => commandScript(['printf', '%s\\0', ...each])).join('\n');
        const output = execFileSync(shell, ['-c', script], {
          encoding: 'utf8',
          env: { PATH: process.env.PATH },
        });
        expect(output).toBe(
          given
            .flat()
            .map((text) => `${text}\0`)
            .join(''),
        );
      }),
      { numRuns: 4 },
    );
  });

  it('is refused if it is one word that is a command line', () => {
    expect(() => commandScript(['ls -l'])).toThrow("-- sh -c '…'");
  });
});

describe('the words after --', () => {
  it.each([
    [
      ['node', 'eic', 'run', 'a', '--', 'ls', '-l'],
      ['a', 'ls', '-l'],
      ['ls', '-l'],
    ],
    [
      ['node', 'eic', 'run', 'a', '--', 'x', '--', 'y'],
      ['a', 'x', '--', 'y'],
      ['x', '--', 'y'],
    ],
    [['node', 'eic', 'run', 'a', '--'], ['a'], []],
    [['node', 'eic', 'run', 'a', 'b'], ['a', 'b'], undefined],
  ])('%j', (argv, operands, command) => {
    expect(commandAfterDashes(operands, argv)).toEqual(command);
  });
});
