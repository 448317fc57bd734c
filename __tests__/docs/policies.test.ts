import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../src/policy/configuration/configuration';
import { lintText } from '../../src/policy/lint';
import { projectFolder, read, snippets } from './markdown';

const run = promisify(execFile);
const policies = globSync('examples/policies/*.json', { cwd: projectFolder });

interface Statement {
  readonly Effect: string;
  readonly Action: string;
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function statementsOf(path: string): Statement[] {
  return JSON.parse(read(path)).Statement;
}

describe('example policies', () => {
  it('are found', () => {
    expect(policies).toContain('examples/policies/run.json');
  });

  it.each(policies)('%s allows named actions only, and a pushed key for one OS user only', (path) => {
    for (const { Effect, Action, Resource, Condition } of statementsOf(path)) {
      expect(Effect).toBe('Allow');
      expect(Action).not.toContain('*');
      if (/^ec2:Describe|^sts:AssumeRoleWithWebIdentity$/.test(Action)) continue;
      expect([Resource].flat()).not.toContain('*');
      if (Action.endsWith(':SendSSHPublicKey')) expect(Condition?.StringEquals?.['ec2:osuser']).toMatch(/./);
    }
  });

  it.each(['recommended', 'strict'] as const)('pass the linter as %s', async (preset) => {
    for (const path of policies) {
      const file = { fileName: path, text: read(path) };
      const configuration = { ...defaultConfiguration, preset };
      expect(await lintText(file, configuration), path).toEqual([]);
    }
  });

  it('and all other policies of a clone have no findings when `eic lint` runs in it', async () => {
    const lint = [join(projectFolder, 'dist/cli/index.js'), 'lint', '--max-warnings', '0'];
    const { stdout } = await run(process.execPath, lint, { cwd: projectFolder });
    expect(stdout).toMatch(/^No findings in \d+ files\.\n$/);
  });

  it("run.json is the README's policy", () => {
    const [policy] = snippets(read('README.md')).filter(({ language }) => language === 'json');
    expect(JSON.parse(policy?.text ?? '')).toEqual(JSON.parse(read('examples/policies/run.json')));
  });
});
