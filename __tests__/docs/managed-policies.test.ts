import { spawnSync } from 'node:child_process';
import { parse } from 'shell-quote';
import { describe, expect, it } from 'vitest';
import { attachCall, listAttachedCall, policyCall } from '../../src/managed-policy/permissions';
import { eic } from '../fixtures/eic-process';
import { projectFolder, read, snippets } from './markdown';

const page = snippets(read('docs/managed-policies.md'));
const commands = page
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().replaceAll('\\\n', '').split('\n'));
const arn = 'arn:aws:iam::111122223333:policy/deploy/*';

describe('docs/managed-policies.md', () => {
  const emitted = commands.filter((line) => line.includes('--emit'));

  it.each(emitted)('shows a command that works: %s', (line) => {
    const words = parse(line.replace(/ > .*/, '')).filter((word) => typeof word === 'string');
    const { status, stdout } = spawnSync(process.execPath, [eic, ...words.slice(1)], {
      cwd: projectFolder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect(status).toBe(0);
    expect(stdout).toContain('deploy-run');
  });

  it("shows the guide's policy with values for its variables", () => {
    const [line = ''] = commands.filter((command) => command.includes('--variable'));
    const words = parse(line).filter((word) => typeof word === 'string');
    const { status, stdout } = spawnSync(process.execPath, [eic, ...words.slice(1), '--emit', 'aws-cli'], {
      cwd: projectFolder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect(status).toBe(0);
    expect(stdout).toContain('"aws:ResourceTag/Foo": "Bar"');
  });

  it('lists exactly the permissions that errors name', () => {
    const [{ text } = { text: '' }] = page.filter(({ language }) => language === 'json');
    const listed: string[] = JSON.parse(text).Statement.flatMap(
      ({ Action }: { Action: string | string[] }) => Action,
    );
    const role = { kind: 'role', name: 'deploy' } as const;
    expect(listed.toSorted()).toEqual(
      [
        ...(
          [
            'CreatePolicy',
            'CreatePolicyVersion',
            'DeletePolicyVersion',
            'GetPolicy',
            'GetPolicyVersion',
            'ListEntitiesForPolicy',
            'ListPolicies',
            'ListPolicyVersions',
            'TagPolicy',
          ] as const
        ).map((action) => policyCall(action, arn).action),
        listAttachedCall(role, arn).action,
        attachCall(role, arn).action,
      ].toSorted(),
    );
  });
});
