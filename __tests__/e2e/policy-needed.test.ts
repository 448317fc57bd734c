import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, read } from '../docs/markdown';
import { TemporaryTree } from '../policy-files/temporary-tree';

const [first, second] = ['i-0123456789abcdef0', 'i-0fedcba9876543210'];
const action = 'org/eic-action@v1';
const { PATH, NODE_COMPILE_CACHE } = process.env;

function eic(args: readonly string[], { folder = projectFolder, input = '', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'dist/cli/index.js'), ...args],
    { cwd: folder, encoding: 'utf8', input, env: { PATH, NODE_COMPILE_CACHE, ...env } },
  );
  return { status, stdout, stderr };
}
function needed(args: readonly string[], options?: Parameters<typeof eic>[1]) {
  return eic(['policy', 'needed', ...args], options);
}
function workflow(role: string, ids: string): string {
  return `jobs:
  ${role}:
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: 'arn:aws:iam::111122223333:role/${role}', aws-region: eu-central-1 }
      - uses: ${action}
        with: { instance-ids: '${ids}', connection-type: direct }
`;
}

/** Values for what the examples leave open. */
const values = [
  'INSTANCE-ID=i-0123456789abcdef0',
  'ENDPOINT-ID=eice-0123456789abcdef0',
  'SECURITY-GROUP-ID=sg-0123456789abcdef0',
  'REGION=eu-central-1',
];
const examples = globSync('examples/*.yml', { cwd: projectFolder }).filter((file) =>
  read(file).includes('uses: org/eic-action@v1'),
);

describe('eic policy needed --workflow', () => {
  it.each(examples)('prints a policy for %s without findings of the strictest rules', (file) => {
    const open = needed(['--workflow', file]);
    const names = [...open.stderr.matchAll(/^ +\$([A-Z-]+):/gm)].map(([, name]) => name);
    const given = values.filter((value) => names.includes(value.split('=')[0]));
    const { status, stdout, stderr } = needed([
      '--workflow',
      file,
      ...given.flatMap((value) => ['--variable', value]),
    ]);
    expect([status, stderr.includes('placeholders')]).toEqual([0, false]);
    const users = ['--os-user', 'ec2-user', '--os-user', 'jump'];
    const strict = ['lint', '--preset', 'strict', '--max-warnings', '0'];
    expect(eic([...strict, ...users, '-'], { input: stdout })).toEqual({
      status: 0,
      stdout: 'No findings in 1 file.\n',
      stderr: '',
    });
  });

  it('says where the value of each placeholder comes from', () => {
    const { status, stdout, stderr } = needed(['--workflow', 'examples/private-instances.yml']);
    expect([status, JSON.parse(stdout).Version]).toEqual([0, '2012-10-17']);
    expect(stderr).toMatch(
      / \$INSTANCE-ID: the instance's ID.* stands for \$\{\{ vars\.INSTANCE_IDS \}\}\.$/m,
    );
    expect(stderr).toMatch(/ \$ENDPOINT-ID: .* the endpoint that the action finds/);
  });

  it('says nothing about the steps of other roles', () => {
    const folder = new TemporaryTree({
      'a.yml': workflow('web', first),
      'b.yml': workflow('db', second).replace(', connection-type: direct', ''),
    }).path('.');
    const both = ['--workflow', 'a.yml', '--workflow', 'b.yml'];
    expect(needed([...both, '--role', 'web'], { folder }).stderr).toBe('');
    expect(needed([...both, '--role', 'db'], { folder }).stderr).toContain(
      'b.yml:6:15: `connection-type` is auto',
    );
  });

  it('asks which role is meant, and prints the policy of one, or all', () => {
    const tree = new TemporaryTree({ 'a.yml': workflow('web', first), 'b.yml': workflow('db', second) });
    const both = ['--workflow', 'a.yml', '--workflow', 'b.yml'];
    const folder = tree.path('.');
    const asked = needed(both, { folder });
    expect([asked.status, asked.stdout]).toEqual([2, '']);
    expect(asked.stderr).toContain(
      'the roles are arn:aws:iam::111122223333:role/web, arn:aws:iam::111122223333:role/db.',
    );
    const one = needed([...both, '--role', 'db'], { folder });
    expect([one.status, one.stdout.includes(first), one.stdout.includes(second)]).toEqual([0, false, true]);
    const report = JSON.parse(needed([...both, '--format', 'report'], { folder }).stdout);
    expect(report.roles.map(({ role, uses }: { role: string; uses: unknown }) => [role, uses])).toEqual([
      ['arn:aws:iam::111122223333:role/web', [{ file: 'a.yml', line: 6, column: 15, step: 'web' }]],
      ['arn:aws:iam::111122223333:role/db', [{ file: 'b.yml', line: 6, column: 15, step: 'db' }]],
    ]);
    expect(needed([...both, '--role', 'x'], { folder }).stderr).toContain('No job assumes the role "x"');
  });

  it('writes the policy to a file', () => {
    const tree = new TemporaryTree({ 'a.yml': workflow('web', first) });
    const { status, stdout } = needed(['--workflow', 'a.yml', '-o', 'out/p.json'], {
      folder: tree.path('.'),
    });
    expect([status, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(tree.path('out/p.json'), 'utf8')).Statement).toHaveLength(3);
  });

  it('fails if the policy is larger than IAM accepts, and prints it all the same', () => {
    const ids = Array.from({ length: 80 }, (_, index) => `i-${index.toString(16).padStart(17, '0')}`);
    const tree = new TemporaryTree({ 'a.yml': workflow('web', ids.join(' ')) });
    const { status, stdout, stderr } = needed(['--workflow', 'a.yml'], { folder: tree.path('.') });
    expect([status, JSON.parse(stdout).Statement.length]).toEqual([1, 3]);
    expect(stderr).toMatch(/has 1\d,\d{3} characters.*may have 6,144/);
  });

  it.each([
    ['a file that is missing', ['--workflow', 'x.yml'], 'x.yml: '],
    ['a workflow without the action', ['--workflow', 'none.yml'], 'No step of none.yml uses this action'],
    ['a broken workflow', ['--workflow', 'bad.yml'], 'bad.yml:1:'],
    ['instances in addition', ['--workflow', 'a.yml', first], 'two ways'],
    ['a placeholder that is not there', ['--workflow', 'a.yml', '--variable', 'X=1'], 'no placeholder X'],
    ['a value without a name', ['--workflow', 'a.yml', '--variable', '1'], '--variable has "1"'],
    ['an account', ['--workflow', 'a.yml', '--account-id', '1'], 'it takes 12 digits'],
    ['a Region', ['--workflow', 'a.yml', '--region', 'here'], 'it takes a Region'],
    ['a tag', ['--workflow', 'a.yml', '--instance-tag', 'web'], 'it takes KEY=value'],
    ['a role without a workflow', [first, '--role', 'x'], 'add --workflow FILE'],
  ])('refuses %s', (_, args, message) => {
    const tree = new TemporaryTree({
      'a.yml': workflow('web', first),
      'none.yml': 'jobs: {}',
      'bad.yml': 'jobs: [',
    });
    const { status, stdout, stderr } = needed(args, { folder: tree.path('.') });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('does not follow a link out of the repository', () => {
    const tree = new TemporaryTree({ 'repo/w.yml': 'jobs: { a: { uses: ./called.yml } }', 'c.yml': 'x' });
    symlinkSync('../c.yml', tree.path('repo/called.yml'));
    tree.write('repo/.git/HEAD', '');
    const { status, stderr } = needed(['--workflow', 'w.yml'], { folder: tree.path('repo') });
    expect([status, stderr]).toEqual([2, expect.stringContaining('leads out of the workspace')]);
  });
});

describe('eic policy needed INSTANCE', () => {
  it('prints the policy of a command line of eic run', () => {
    const { status, stdout, stderr } = needed([
      first,
      '--os-user=deploy',
      '--connection-type=direct',
      '--region=us-gov-west-1',
      '--account-id=111122223333',
      '--max-parallel=1',
      '--',
      'uptime',
      '--flag',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`arn:aws-us-gov:ec2:us-gov-west-1:111122223333:instance/${first}`);
    expect(stdout).toContain('"ec2:osuser": "deploy"');
  });

  it('takes the Region of the environment, and placeholders for the rest', () => {
    const { stdout, stderr } = needed(['--public-ipv4'], { env: { AWS_REGION: 'eu-west-1' } });
    expect(stdout).toContain('arn:aws:ec2:eu-west-1:$ACCOUNT-ID:instance/$INSTANCE-ID');
    expect(stderr).toMatch(/ \$ACCOUNT-ID: the 12 digits of the AWS account\. It stands for --account-id\./);
  });

  it('chooses an instance with a name by its tag, and says what that means', () => {
    const { stdout, stderr } = needed(['web-1', '--connection-type', 'direct']);
    expect(stdout).toContain('"aws:ResourceTag/Name": "web-1"');
    expect(stderr).toContain('Anyone who may change that tag');
  });

  it('refuses flags as eic run does', () => {
    const { status, stderr } = needed([first, '--port', 'x', '--endpoint-id', 'y']);
    expect(status).toBe(2);
    for (const flag of ['`--endpoint-id`', '`--port`']) expect(stderr).toContain(flag);
  });
});

describe('eic lint --against-workflow', () => {
  it('has no finding about the policy that eic policy needed prints', () => {
    const tree = new TemporaryTree({ 'a.yml': workflow('web', first), 'b.yml': workflow('db', second) });
    const folder = tree.path('.');
    needed(['--workflow', 'a.yml', '-o', 'p.json'], { folder });
    const lint = (...args: string[]) => eic(['lint', 'p.json', ...args], { folder });
    expect(lint('--against-workflow', 'a.yml', '--max-warnings', '0').status).toBe(0);
    const other = lint('--against-workflow', 'b.yml', '--format', 'json');
    const { findings }: { findings: { rule: string }[] } = JSON.parse(other.stdout);
    expect([other.status, [...new Set(findings.map(({ rule }) => rule))].sort()]).toEqual([
      1,
      ['beyond-workflow', 'missing-for-workflow'],
    ]);
    const both = ['--against-workflow', 'a.yml', '--against-workflow', 'b.yml'];
    expect(lint(...both).stderr).toContain('Choose one with --workflow-role');
    expect(lint(...both, '--workflow-role', 'web', '--max-warnings', '0').status).toBe(0);
    expect(lint(...both, '--workflow-role', 'x').stderr).toContain('No job assumes the role "x"');
    for (const option of ['--workflow-role', '--workflow-action'])
      expect(lint(option, 'web').stderr).toContain(
        `${option} is about a workflow; add --against-workflow FILE`,
      );
    const fork = ['--against-workflow', 'a.yml', '--workflow-action', 'org/another'];
    expect(lint(...fork).stderr).toContain('No step of a.yml uses this action');
    expect(lint('--against-workflow', 'x.yml').status).toBe(2);
  });
});
