import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { installScriptAs } from '../../src/install/formats';
import { installScript } from '../../src/install/install-script';

describe('the install script', () => {
  it('is itself as a shell script', () => {
    expect(installScriptAs('shell')).toBe(installScript);
  });

  it('is user data that cloud-init writes to a file unchanged and runs', () => {
    const text = installScriptAs('cloud-init');
    expect(text.startsWith('#cloud-config\n')).toBe(true);
    expect(parseDocument(text, { version: '1.1' })).toMatchObject({ errors: [], warnings: [] });
    const { write_files: files, runcmd, ...rest } = parse(text, { version: '1.1' });
    expect(rest).toEqual({});
    expect(files).toEqual([{ path: expect.any(String), permissions: '0700', content: installScript }]);
    expect(runcmd).toEqual([['sh', files[0].path]]);
    // AWS allows 16 KiB of user data.
    expect(Buffer.byteLength(text)).toBeLessThan(16 * 1024);
  });

  it('is a Command document of Systems Manager, for Linux, with the same lines', () => {
    const { schemaVersion, mainSteps } = JSON.parse(installScriptAs('ssm-document'));
    expect(schemaVersion).toBe('2.2');
    expect(mainSteps).toHaveLength(1);
    const [{ action, precondition, inputs }] = mainSteps;
    expect([action, precondition]).toEqual([
      'aws:runShellScript',
      { StringEquals: ['platformType', 'Linux'] },
    ]);
    expect(`${inputs.runCommand.join('\n')}\n`).toBe(installScript);
  });
});

const hasPyYaml = spawnSync('python3', ['-c', 'import yaml']).status === 0;
describe.skipIf(!hasPyYaml)('the user data (needs PyYAML, which cloud-init uses)', () => {
  it('has the script byte by byte for cloud-init', () => {
    const code =
      'import sys, yaml; sys.stdout.write(yaml.safe_load(sys.stdin.read())["write_files"][0]["content"])';
    const content = execFileSync('python3', ['-c', code], { input: installScriptAs('cloud-init') });
    expect(content.toString()).toBe(installScript);
  });
});
