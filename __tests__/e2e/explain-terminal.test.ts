import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { projectFolder, read } from '../docs/markdown';
import { describing, policyOf, push } from '../policy/eic-policies';
import { TemporaryTree } from '../policy-files/temporary-tree';

const validate = new Ajv2020({ strict: true }).compile(JSON.parse(read('schemas/explanation.schema.json')));

function explain(tree: TemporaryTree, args: readonly string[], { folder = '.', input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'dist/cli/index.js'), 'policy', 'explain', ...args],
    { cwd: tree.path(folder), encoding: 'utf8', input, env: { PATH: process.env.PATH } },
  );
  return { status, stdout, stderr };
}
function json(tree: TemporaryTree, ...args: string[]) {
  const { status, stdout, stderr } = explain(tree, ['--format', 'json', ...args]);
  const content = JSON.parse(stdout);
  expect([validate(content), validate.errors, stderr]).toEqual([true, null, '']);
  return { status, ...content };
}

function pushAs(osUser: string): string {
  return JSON.stringify(
    policyOf(push({ Condition: { StringEquals: { 'ec2:osuser': osUser } } }), describing()),
  );
}
const template = JSON.stringify({
  Resources: {
    P: {
      Type: 'AWS::IAM::ManagedPolicy',
      Properties: { PolicyDocument: policyOf(push(), describing()) },
    },
  },
});
const files = {
  'a.json': pushAs('alice'),
  'b/b.json': pushAs('bob'),
  'b/other.json': '{"name": "x"}',
  'b/trust.json': read('examples/policies/trust.json'),
  't.json': template,
  'bad.json': '{ "Statement": [',
};

describe('eic policy explain', () => {
  it('explains several files, each under its name', () => {
    const { status, stdout, stderr } = explain(new TemporaryTree(files), ['a.json', 't.json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^a\.json:\nStatement 1 allows .* OS user alice\.\nIt .*\n\nt\.json, Resources\.P\.Properties\.PolicyDocument:\nStatement 1 .*ec2-user/,
    );
  });

  it('names no file if there is only one', () => {
    const tree = new TemporaryTree(files);
    expect(explain(tree, ['a.json']).stdout).toMatch(/^Statement 1 allows/);
    expect(explain(tree, ['t.json']).stdout).toMatch(
      /^Resources\.P\.Properties\.PolicyDocument:\nStatement 1/,
    );
    expect(explain(tree, ['-'], { input: files['a.json'] }).stdout).toMatch(/^Statement 1 allows/);
  });

  it('takes globs and folders, and skips what has no identity policy there', () => {
    const tree = new TemporaryTree(files);
    for (const pattern of ['b/*.json', 'b'])
      expect(explain(tree, [pattern])).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^(b\/b\.json:\n)?Statement 1 allows .* bob\.\nIt .*\n$/),
        stderr: '',
      });
  });

  it('explains the other files if one is wrong or missing, and exits with 2', () => {
    const { status, stdout, stderr } = explain(new TemporaryTree(files), [
      'gone.json',
      'bad.json',
      'b/trust.json',
      'a.json',
    ]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^a\.json:\nStatement 1 allows .* alice\./);
    expect(stderr).toMatch(/^eic: bad\.json:1:\d+ .+\n/);
    expect(stderr).toContain('\n     b/trust.json:');
    expect(stderr).toContain('\n     gone.json: There is no such file or folder.\n');
  });

  it('exits with 2 if nothing has an identity policy', () => {
    expect(explain(new TemporaryTree({ 'x.json': '{}' }), ['*.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'eic: No identity policy was found.\n',
    });
    expect(explain(new TemporaryTree(), ['-', 'a.json']).stderr).toContain('Standard input and files');
    expect(explain(new TemporaryTree(), []).status).toBe(2);
  });

  it('gives JSON that its schema describes, with everything that went wrong', () => {
    const tree = new TemporaryTree(files);
    expect(json(tree, 'a.json', 't.json')).toEqual({
      status: 0,
      policies: [
        { file: 'a.json', path: '', sentences: [expect.stringContaining('alice'), expect.any(String)] },
        {
          file: 't.json',
          path: 'Resources.P.Properties.PolicyDocument',
          sentences: expect.arrayContaining([expect.stringContaining('ec2-user')]),
        },
      ],
      problems: [],
      unread: [],
    });
    const wrong = json(tree, 'bad.json', 'gone.json', 'a.json');
    expect(wrong).toMatchObject({
      status: 2,
      policies: [{ file: 'a.json' }],
      unread: [{ file: 'gone.json', message: 'There is no such file or folder.' }],
    });
    expect(wrong.problems[0]).toMatchObject({ file: 'bad.json', start: { line: 1 } });
    expect(json(tree, 'b/other*.json')).toEqual({ status: 2, policies: [], problems: [], unread: [] });
  });

  it('shows names from the working directory, and in JSON from the root of the working tree', () => {
    const tree = new TemporaryTree(files);
    tree.git('init', '--quiet');
    const { stdout } = explain(tree, ['b.json', '../a.json'], { folder: 'b' });
    expect(stdout.match(/^.*\.json:$/gm)).toEqual(['b.json:', '../a.json:']);
    const { stdout: printed } = explain(tree, ['-f', 'json', 'b.json'], { folder: 'b' });
    expect(JSON.parse(printed).policies[0].file).toBe('b/b.json');
  });
});
