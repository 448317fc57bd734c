import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/policy/rules/all-rules';
import { projectFolder } from '../docs/markdown';

function rules(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'dist/cli/index.js'), 'rules', ...args],
    { encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  return { status, stdout, stderr };
}

describe('eic rules', () => {
  it('lists all rules as a table or as JSON', () => {
    const { status, stdout, stderr } = rules();
    expect([status, stderr]).toEqual([0, '']);
    for (const { id } of allRules) expect(stdout).toContain(`\n${id} `);
    expect(stdout).toMatch(/\neic rules ID shows the page of a rule\.\n$/);
    expect(JSON.parse(rules('--format', 'json').stdout).rules.length).toBeGreaterThan(allRules.length);
  });

  it('shows the page of one rule, from the bundle', () => {
    const { status, stdout, stderr } = rules('os-user-missing');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^os-user-missing\n\n/);
    expect(stdout).toContain('Name the user under `StringEquals`');
    const { rules: listed } = JSON.parse(rules('os-user-missing', '--format', 'json').stdout);
    expect(listed).toEqual([expect.objectContaining({ id: 'os-user-missing', fixable: false })]);
  });

  it.each([
    ['os-user-mising', 'eic: There is no rule "os-user-mising"; did you mean os-user-missing?\n'],
    ['OS-USER-ROOT', 'eic: There is no rule "OS-USER-ROOT"; did you mean os-user-root?\n'],
    ['nothing-like-it', 'eic: There is no rule "nothing-like-it"; eic rules lists them.\n'],
    ['\x1b[2J', 'eic: There is no rule "\\u001b[2J"; eic rules lists them.\n'],
  ])('exits with 2 for the unknown ID %j', (id, message) => {
    expect(rules(id)).toEqual({ status: 2, stdout: '', stderr: message });
  });

  it('exits with 2 for another format or a second ID', () => {
    expect(rules('--format', 'xml').status).toBe(2);
    expect(rules('size', 'version').status).toBe(2);
  });
});
