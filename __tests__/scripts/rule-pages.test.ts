import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allRules } from '../../src/policy/rules/all-rules';
import { projectFolder, read } from '../docs/markdown';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rule-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function rulePages(...options: string[]) {
  return spawnSync(process.execPath, [join(projectFolder, 'scripts/rule-pages.mjs'), ...options], {
    encoding: 'utf8',
  });
}

/** Copies the pages and tests into the folder, changes one page, and runs the script on them. */
function changed(page: string, change: (text: string) => string, ...options: string[]) {
  for (const part of ['docs/rules', '__tests__/policy/rules'])
    cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  const path = join(folder, 'docs/rules', page);
  const before = readFileSync(path, 'utf8');
  const text = change(before);
  writeFileSync(path, text);
  const { status, stderr } = rulePages(...options, folder);
  return { status, stderr, before, text, after: readFileSync(path, 'utf8') };
}

describe("the rules' pages", () => {
  it('are up to date, and every rule has its page and its test', () => {
    expect(rulePages('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('get the output and the table written if they are stale, which --check only reports', () => {
    const stale = (text: string) => text.replace(/(## Output\n[\s\S]*?```text\n)[\s\S]*?```/, '$1```');
    const checked = changed('os-user-missing.md', stale, '--check');
    expect(checked).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('it is stale'),
      after: checked.text,
    });
    const written = changed('os-user-missing.md', stale);
    expect(written.text).not.toBe(written.before);
    expect(written).toMatchObject({ status: 0, stderr: '', after: written.before });
    const table = changed('README.md', (text) => text.replace(/^\| \[`os-user-missing`.*\n/m, ''));
    expect(table).toMatchObject({ status: 0, after: table.before });
  });

  it.each([
    [
      'has another heading',
      (text: string) => text.replace('# os-user-missing', '# Other'),
      'it must begin with',
    ],
    ['lacks a section', (text: string) => text.replace('## The fix', '## Fix'), 'it must begin with'],
    [
      'has an example without a finding',
      (text: string) => text.replace(/(## Example[\s\S]*?```json\n)[\s\S]*?```/, '$1{}\n```'),
      'finds nothing in its example',
    ],
    [
      'has a fix that does not fix it',
      (text: string) => {
        const example = /## Example[\s\S]*?```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
        return text.replace(
          /(## The fix[\s\S]*?```json\n)[\s\S]*?```/,
          (_, start) => `${start}${example}\`\`\``,
        );
      },
      'still finds something in the fix',
    ],
    [
      'does not say what is not a finding',
      (text: string) => text.replace(/^## Not a finding\n[\s\S]*/m, ''),
      'it must begin with',
    ],
    [
      'has no sentence on what is not a finding',
      (text: string) => text.replace(/(^## Not a finding\n)[\s\S]*?(?=```json)/m, '$1\n'),
      'is a sentence or two, then one json block',
    ],
    [
      'calls a finding none',
      (text: string) => {
        const example = /## Example[\s\S]*?```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
        return text.replace(
          /(## Not a finding[\s\S]*?```json\n)[\s\S]*?```/,
          (_, start) => `${start}${example}\`\`\``,
        );
      },
      'finds something in what is not a finding',
    ],
    [
      'has something else than a policy for what is not a finding',
      (text: string) => text.replace(/(## Not a finding[\s\S]*?```json\n)[\s\S]*?```/, '$1{}\n```'),
      'what is not a finding is no policy',
    ],
  ])('fail if one %s', (_, change, message) => {
    expect(changed('os-user-missing.md', change, '--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(message),
    });
  });

  it.each([
    'os-user-missing',
    'os-user-wildcard',
    'os-user-root',
    'os-user-not-allowed',
    'os-user-weak-operator',
  ])("of %s says that the caller's own name, and one that an administrator gives, are no findings", (id) => {
    const [, section] = read(`docs/rules/${id}.md`).split('## Not a finding\n');
    expect(section).toContain('"${aws:username}"');
    expect(section).toContain('"${aws:PrincipalTag/user}"');
  });

  it('of open-instances says that a tag of any value is a limit, and an OS user no finding by itself', () => {
    const [, section = ''] = read('docs/rules/open-instances.md').split('## Not a finding\n');
    expect(section).toContain('A condition that the instance has a tag at all is a limit');
    expect(section).toMatch(/"Null": \{\s+"aws:ResourceTag\/Eic": "false"/);
    expect(section).toMatch(/"StringLike": \{\s+"aws:ResourceTag\/Web": "\*"/);
  });

  it('fail if one is missing, or belongs to no rule', () => {
    const { status, stderr } = changed('README.md', (text) => {
      rmSync(join(folder, 'docs/rules', `${allRules[0]?.id}.md`));
      writeFileSync(join(folder, 'docs/rules/never-heard-of.md'), '# never-heard-of\n');
      rmSync(join(folder, '__tests__/policy/rules', `${allRules[0]?.id}.test.ts`));
      return text;
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`docs/rules/${allRules[0]?.id}.md: the rule's page is missing.`);
    expect(stderr).toContain(`${allRules[0]?.id}.test.ts: the rule's test is missing.`);
    expect(stderr).toContain('docs/rules/never-heard-of.md: there is no such rule.');
  });
});
