import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../docs/markdown';
import { policyOf, push } from '../policy/eic-policies';
import { TemporaryTree } from '../policy-files/temporary-tree';

const distributed = join(projectFolder, 'dist/cli/index.js');

function init(
  tree: TemporaryTree,
  args: readonly string[] = [],
  { folder = '.', program = distributed } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'lint', '--init', ...args], {
    cwd: tree.path(folder),
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  const file = tree.path(join(folder, '.eiclint.json'));
  const configuration = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { status, stdout, stderr, configuration };
}

function pushAs(operator: string, ...osUsers: string[]): string {
  return JSON.stringify(policyOf(push({ Condition: { [operator]: { 'ec2:osuser': osUsers } } })));
}

describe('eic lint --init', () => {
  it('writes the OS users that the policies name, and says so', () => {
    const tree = new TemporaryTree({
      'a/p.json': pushAs('StringEquals', 'deploy', 'ec2-user'),
      'b.yaml': pushAs('StringLike', 'ubuntu', 'web-*', 'deploy'),
      'package.json': '{}',
    });
    expect(init(tree)).toEqual({
      status: 0,
      stderr: '',
      stdout:
        'Wrote .eiclint.json: the preset recommended, the OS users deploy, ec2-user, ubuntu (from 2 files with policies).\n',
      configuration:
        '{\n  "extends": "recommended",\n  "osUsers": [\n    "deploy",\n    "ec2-user",\n    "ubuntu"\n  ]\n}\n',
    });
  });

  it('writes no root, no variable and nobody whom a policy denies', () => {
    const denied = JSON.stringify(
      policyOf(push({ Effect: 'Deny', Condition: { StringEquals: { 'ec2:osuser': 'eve' } } })),
    );
    const tree = new TemporaryTree({
      'a.json': pushAs('StringEquals', 'root', '${aws:username}', '1000'),
      'b.json': pushAs('StringNotEquals', 'mallory'),
      'c.json': denied,
    });
    const { stdout, configuration } = init(tree);
    expect(stdout).toContain('the OS user ec2-user (the default, because the policies name no user)');
    expect(JSON.parse(configuration ?? '')).toEqual({ extends: 'recommended', osUsers: ['ec2-user'] });
  });

  it('writes the defaults if there is no policy, and what is asked for', () => {
    expect(init(new TemporaryTree()).stdout).toContain('ec2-user (the default, because no policy was found)');
    const tree = new TemporaryTree({ 'p.json': pushAs('StringEquals', 'deploy') });
    const { stdout, configuration } = init(tree, ['--preset', 'strict', '--os-user', 'web']);
    expect(stdout).toBe('Wrote .eiclint.json: the preset strict, the OS user web (from --os-user).\n');
    expect(JSON.parse(configuration ?? '')).toEqual({ extends: 'strict', osUsers: ['web'] });
  });

  it('writes a configuration that the linter accepts', () => {
    const tree = new TemporaryTree({ 'p.json': pushAs('StringEquals', 'deploy') });
    init(tree);
    const { stdout, stderr } = spawnSync(process.execPath, [distributed, 'lint', 'p.json'], {
      cwd: tree.root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).not.toContain('os-user-not-allowed');
  });

  it.each(['.eiclint.json', '.eiclint.yaml', '.eiclint.yml'])('never changes %s', (name) => {
    const tree = new TemporaryTree({ [name]: '{"extends": "all"}' });
    const { status, stdout, stderr } = init(tree);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`eic: This folder has the configuration ${name} already; it was not changed.\n`);
    expect(readFileSync(tree.path(name), 'utf8')).toBe('{"extends": "all"}');
  });

  it.skipIf(process.platform === 'win32')('does not write through a link that leads nowhere', () => {
    const tree = new TemporaryTree();
    symlinkSync(tree.path('elsewhere.json'), tree.path('.eiclint.json'));
    expect(init(tree).status).toBe(2);
    expect(existsSync(tree.path('elsewhere.json'))).toBe(false);
  });

  it('says which configuration further up no longer applies', () => {
    const tree = new TemporaryTree({ '.eiclint.yaml': 'extends: strict\n', 'a/p.json': '{}' });
    tree.git('init', '--quiet');
    expect(init(tree, [], { folder: 'a' }).stdout).toContain(
      '\nBelow this folder it applies in place of ../.eiclint.yaml.\n',
    );
  });

  it('names the schema if the project is in the working tree, and never a path outside of it', () => {
    const tree = new TemporaryTree({ 'app/x.json': '{}' });
    tree.git('init', '--quiet');
    for (const part of ['dist/cli', 'schemas'])
      cpSync(join(projectFolder, part), tree.path(join('tools/eic', part)), { recursive: true });
    const program = tree.path('tools/eic/dist/cli/index.js');
    const { configuration } = init(tree, [], { folder: 'app', program });
    expect(JSON.parse(configuration ?? '').$schema).toBe('../tools/eic/schemas/lint-config.schema.json');
    expect(init(tree, [], { program }).configuration).toContain('"./tools/eic/schemas/');
  });

  it.each([['--fix'], ['--format', 'json'], ['--quiet'], ['--config', 'x.json'], ['--stdin']])(
    'exits with 2 together with %s',
    (...flags) => {
      const tree = new TemporaryTree();
      const { status, stderr, configuration } = init(tree, flags);
      expect([status, configuration]).toEqual([2, undefined]);
      expect(stderr).toContain('cannot be used with');
    },
  );

  it('names a file that it could not read', () => {
    const { status, stdout } = init(new TemporaryTree(), ['gone.json']);
    expect(status).toBe(0);
    expect(stdout).toContain('\ngone.json was not read. There is no such file or folder.\n');
  });
});
