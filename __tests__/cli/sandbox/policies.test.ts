import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyTexts } from '../../../src/cli/sandbox/policies';
import { UsageError } from '../../../src/cli/usage-error';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-policies-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const statement = { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' };
const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });

describe('--policy', () => {
  it('reads files', () => {
    expect(policyTexts([file('one.json', policy), file('two.json', ` ${policy}`)])).toEqual([
      policy,
      ` ${policy}`,
    ]);
  });

  it('names the file that is not a policy, or cannot be read', () => {
    const bad = file('bad.json', '{}');
    const missing = join(folder, 'missing.json');
    for (const path of [bad, missing, folder]) {
      expect(() => policyTexts([path])).toThrow(UsageError);
      expect(() => policyTexts([path])).toThrow(`--policy ${path}`);
    }
  });
});
