import { spawnSync } from 'node:child_process';
import { parse } from 'shell-quote';
import { describe, expect, it } from 'vitest';
import { eic } from '../fixtures/eic-process';
import { read, snippets } from './markdown';

const commands = snippets(read('docs/trust-policies.md'))
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .filter((line) => line.startsWith('eic '));

describe('docs/trust-policies.md', () => {
  it('has commands', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  it.each(commands)('shows a command that works: %s', (line) => {
    const [, ...args] = parse(line).filter((word) => typeof word === 'string');
    const words = line.includes(' > ') ? args.slice(0, -1) : args;
    const { status, stdout } = spawnSync(process.execPath, [eic, ...words], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect(status).toBe(0);
    expect(stdout).not.toBe('');
    if (line.endsWith('trust.json')) expect(stdout).toBe(read('examples/policies/trust.json'));
  });
});
