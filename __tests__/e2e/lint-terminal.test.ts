import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder, read } from '../docs/markdown';
import { TemporaryTree } from '../policy-files/temporary-tree';

const eic = join(projectFolder, 'dist', 'cli', 'index.js');

/** The Node of the tests and, where the machine has another that is new enough, that one: npm's PATH hides it. */
function nodes(): [version: string, path: string][] {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const { stdout } = spawnSync('node', ['-p', "[process.version, process.execPath].join(' ')"], {
    env: { PATH: folders.join(delimiter) },
    encoding: 'utf8',
  });
  const [version = '', path = ''] = (stdout ?? '').trim().split(' ');
  const own: [string, string] = [process.version, process.execPath];
  return Number(/^v(\d+)/.exec(version)?.[1]) >= 20 && version !== process.version
    ? [own, [version, path]]
    : [own];
}

const push = {
  Effect: 'Allow',
  Action: 'ec2-instance-connect:SendSSHPublicKey',
  Resource: 'arn:aws:ec2:eu-central-1:123456789012:instance/i-0123456789abcdef0',
  Condition: { StringEquals: { 'ec2:osuser': 'ec2-user' } },
};
const describeInstances = { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' };
function policyOf(...Statement: object[]): string {
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, undefined, 2)}\n`;
}
const clean = policyOf(push, describeInstances);
/** One warning: an OS user that the configuration does not list. */
const warning = policyOf(
  { ...push, Condition: { StringEquals: { 'ec2:osuser': 'ubuntu' } } },
  describeInstances,
);
/** One error: nothing allows ec2:DescribeInstances. */
const missing = policyOf(push);
/** One error, which has no fix. */
const error = policyOf({ ...push, Condition: undefined }, describeInstances);
/** One error, which has a fix, and the same with it made. */
const fixable = clean.replace('"Resource": "*"\n', '"Resource": "*",\n');
const fixed = clean;

function linter(node: string) {
  const run = (args: readonly string[], { cwd = projectFolder, input = '', env = {} } = {}) => {
    const { status, stdout, stderr } = spawnSync(node, [eic, ...args], {
      cwd,
      input,
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const lint = (files: Readonly<Record<string, string>>, ...args: string[]) => {
    const tree = new TemporaryTree(files);
    return { tree, ...run(['lint', ...args], { cwd: tree.root }) };
  };
  return { run, lint };
}

describe.each(nodes())('eic lint, with Node %s', (_, node) => {
  const { run, lint } = linter(node);

  it('exits with 0 if it finds nothing', () => {
    expect(lint({ 'p.json': clean }, 'p.json')).toMatchObject({
      status: 0,
      stdout: 'No findings in 1 file.\n',
      stderr: '',
    });
  });

  it('exits with 1 if it finds an error, and shows it', () => {
    const { status, stdout, stderr } = lint({ 'a/p.json': error }, 'a/p.json');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^a\/p\.json:\d+:\d+ {2}error {2}.* {2}os-user-missing\n {4}\d+ \|/);
    expect(stdout).toMatch(/\n1 error, no warnings in 1 file\.\n$/);
  });

  it.each([
    [0, []],
    [1, ['--fail-on', 'warning']],
    [0, ['--max-warnings', '1']],
    [1, ['--max-warnings', '0']],
    [1, ['--preset', 'strict']],
  ])('exits with %i for a warning and %j', (code, flags) => {
    const { status, stdout } = lint({ 'p.json': warning }, ...flags);
    expect(status).toBe(code);
    expect(stdout).toContain('os-user-not-allowed');
  });

  it.each([
    [0, [], ''],
    [0, ['--max-warnings', '1'], ''],
    [1, ['--max-warnings', '0'], 'because of 1 warning (--max-warnings 0), not shown with --quiet'],
    [1, ['--fail-on', 'warning'], 'because of 1 warning (--fail-on warning), not shown with --quiet'],
  ])(
    'shows no warning with --quiet, and exits with %i for one with %j all the same',
    (code, flags, reason) => {
      const { status, stdout, stderr } = lint({ 'p.json': warning }, '--quiet', ...flags);
      expect([status, stdout]).toEqual([code, 'No errors in 1 file; 1 warning not shown.\n']);
      expect(stderr).toContain(reason);
      expect(stderr.split('\n')).toHaveLength(reason === '' ? 1 : 2);
    },
  );

  it('shows the errors with --quiet, in every format', () => {
    const files = { 'e.json': error, 'w.json': warning };
    expect(lint(files, '-q').stdout).toMatch(
      /os-user-missing[\s\S]*\n1 error in 2 files; 1 warning not shown\.\n$/,
    );
    const { findings } = JSON.parse(lint(files, '--quiet', '--format', 'json').stdout);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['os-user-missing']);
  });

  it('exits with 1 for a policy that cannot look up the instance, because a run would fail', () => {
    const { status, stdout } = lint({ 'p.json': missing });
    expect(status).toBe(1);
    expect(stdout).toMatch(/ error .* describe-instances-missing\n/);
  });

  it("finds nothing in the project's example policies, the trust policy among them", () => {
    const examples = ['run.json', 'trust.json'].map((name) => `examples/policies/${name}`);
    expect(run(['lint', '--preset', 'strict', ...examples])).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('exits with 0 for errors if nothing is to fail', () => {
    expect(lint({ 'p.json': error }, '--fail-on', 'never').status).toBe(0);
  });

  it('exits with 2, and not with 1 as for findings, if the command itself is misspelled', () => {
    expect(run(['lnt', 'p.json']).status).toBe(2);
    expect(run([]).status).toBe(2);
    expect(run(['--version']).status).toBe(0);
  });
});

describe('eic lint', () => {
  const { run, lint } = linter(process.execPath);

  it('exits with 2 if a file cannot be read, and lints the others', () => {
    const { status, stdout } = lint({ 'p.json': error }, 'gone.json', 'p.json', '--fail-on', 'never');
    expect(status).toBe(2);
    expect(stdout).toContain('gone.json  unread  There is no such file or folder.');
    expect(stdout).toContain('os-user-missing');
  });

  it('exits with 2 if the configuration of one folder is broken, and lints the others', () => {
    const files = { 'a/.eiclint.json': '{"rule": {}}', 'a/p.json': clean, 'b/p.json': error };
    const { status, stdout } = lint(files);
    expect(status).toBe(2);
    expect(stdout).toContain('a/.eiclint.json  unread  Line 1, column 2: The configuration has no rule');
    expect(stdout).toContain('os-user-missing');
  });

  it.each([
    [['--nope'], 'unknown option'],
    [['--format', 'xml'], 'Allowed choices are stylish, json, sarif'],
    [['--preset', 'lax'], 'Allowed choices are recommended, strict, all'],
    [['--max-warnings', 'few'], 'whole number'],
    [['--fix', '--fix-dry-run'], 'cannot be used with'],
    [['--variable', 'REGION'], 'is not NAME=value'],
    [['--variable', 'REGION='], 'gives REGION no value'],
    [['--os-user', '*'], 'It takes a user name of 1 to 32'],
    [['--os-user', '1000'], 'It takes a user name of 1 to 32'],
    [['-', 'p.json'], 'Standard input and files'],
    [['--stdin-filename', 'x.json'], 'add --stdin'],
    [
      ['--fix-dry-run', '--format', 'json'],
      '--fix-dry-run prints the diff on standard output; write the findings to a file with --output-file FILE.',
    ],
    [
      ['--fix', '--stdin', '--format', 'json'],
      '--fix prints the fixed text on standard output; write the findings to a file with --output-file FILE.',
    ],
    [['--output-file', 'p.json/x'], 'p.json/x: '],
    [['--config', 'gone.json'], 'gone.json: There is no such file.'],
    [['--config', 'bad.json'], 'eic: bad.json:2:3 '],
  ])('exits with 2 for %j, and says why on standard error', (flags, message) => {
    const { status, stdout, stderr } = lint({ 'p.json': clean, 'bad.json': '{\n  "rule": {}\n}' }, ...flags);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('finds the nearest configuration, and the flags count more', () => {
    const files = { '.eiclint.yaml': 'rules:\n  os-user-missing: off\n', 'a/p.json': error };
    expect(lint(files).status).toBe(0);
    const users = { '.eiclint.json': '{"osUsers": ["deploy"]}', 'p.json': clean };
    expect(lint(users).stdout).toContain('os-user-not-allowed');
    expect(lint(users, '--os-user', 'ec2-user', 'p.json').stdout).toBe('No findings in 1 file.\n');
  });

  it('names files relative to the working directory, also in messages about the configuration', () => {
    const tree = new TemporaryTree({
      'a/b/p.json': error,
      'a/bad.json': '{\n  "rule": {}\n}',
      'c/q.json': '{}',
    });
    tree.track('a', 'c');
    const inside = (...args: string[]) => run(['lint', ...args], { cwd: tree.path('a') });
    expect(inside().stdout).toMatch(/^b\/p\.json:\d+:\d+ {2}error/);
    expect(inside('--config', 'gone.json').stderr).toContain('eic: gone.json: There is no such file.');
    expect(inside('--config', 'bad.json').stderr).toContain('eic: bad.json:2:3 ');
    expect(inside('--config', '../gone.json').stderr).toContain('eic: ../gone.json: There is no such file.');
    const { stdout } = inside('gone.json', 'none/*.json', '!{x', '../c/q.json');
    expect(stdout).toMatch(/^gone\.json {2}unread/m);
    expect(stdout).toMatch(/^none\/\*\.json {2}unread {2}No file matches this glob\./m);
    expect(stdout).toMatch(/^\{x {2}unread {2}The glob has a \{ without a \}\./m);
    expect(stdout).toMatch(/^\.\.\/c\/q\.json:1:1 /m);
    tree.write('a/.eiclint.json', '{"rule": {}}');
    expect(inside().stderr).toContain('eic: .eiclint.json:1:2 ');
  });

  it('puts the values of variables in', () => {
    const files = {
      'p.json': clean.replace('eu-central-1', '$REGION').replace('123456789012', '$ACCOUNT-ID'),
    };
    expect(lint(files).status).toBe(1);
    expect(
      lint(files, '--variable', 'REGION=eu-central-1', '--variable', 'ACCOUNT-ID=123456789012', 'p.json')
        .status,
    ).toBe(0);
  });

  it('says so if no file is about EC2 Instance Connect', () => {
    expect(lint({ 'package.json': '{}' })).toMatchObject({
      status: 0,
      stdout: 'No policy on EC2 Instance Connect was found.\n',
    });
  });

  it('names new files that it did not look at, because git does not track them', () => {
    const tree = new TemporaryTree({
      'tracked.json': clean,
      'a/new.json': error,
      'ignored.json': error,
      'node_modules/x.json': error,
      'package.json': '{}',
      '.gitignore': 'ignored.json\n',
    });
    tree.track('tracked.json', '.gitignore');
    const lintAll = (...args: string[]) => run(['lint', ...args], { cwd: tree.root });
    expect(lintAll()).toEqual({
      status: 0,
      stdout: 'No findings in 1 file.\n',
      stderr: `eic: 1 file about EC2 Instance Connect was not linted, because git does not track it: a/new.json
     Run "eic lint ." to lint new files too, or add it with "git add".
`,
    });
    expect(lintAll('.')).toMatchObject({ status: 1, stderr: '' });
    for (const name of ['b', 'c', 'd', 'e']) tree.write(`${name}.json`, error);
    expect(lintAll('--format', 'json').stderr).toMatch(
      /^eic: 5 files .* were not linted, .* track them: a\/new\.json, b\.json, c\.json and 2 more\n/,
    );
    tree.git('add', '.');
    expect(lintAll().stderr).toBe('');
  });

  it('tells an entry of ignores that leaves nothing out, if all files are linted', () => {
    const files = { '.eiclint.json': '{"ignores": [{"rule": "size", "reason": "x"}]}', 'p.json': clean };
    const { stdout } = lint(files);
    expect(stdout).toContain('.eiclint.json:1:14  warning  ');
    expect(stdout).toMatch(/\nno errors, 1 warning in 1 file and 1 configuration\.\n$/);
    expect(lint(files, 'p.json').stdout).toBe('No findings in 1 file.\n');
  });

  it.each([
    ['json', (text: string) => JSON.parse(text).findings[0].rule],
    ['sarif', (text: string) => JSON.parse(text).runs[0].results[0].ruleId],
    ['github', (text: string) => /^::error file=p\.json,line=\d+,.*title=([\w-]+)::/.exec(text)?.[1]],
    ['markdown', (text: string) => /os-user-missing/.exec(text)?.[0]],
    ['junit', (text: string) => / name="([\w-]+) at /.exec(text)?.[1]],
  ])('prints %s, or writes it to a file', (format, ruleIn) => {
    const { tree, stdout, status } = lint({ 'p.json': error }, '--format', format);
    expect([ruleIn(stdout), status]).toEqual(['os-user-missing', 1]);
    const file = join('reports', 'x', `report.${format}`);
    expect(run(['lint', '-f', format, '-o', file], { cwd: tree.root })).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(tree.path(file), 'utf8')).toBe(stdout);
  });

  it('has colors if they are asked for, but not if they are refused', () => {
    const { tree } = lint({ 'p.json': error });
    const color = (env: Record<string, string>) =>
      run(['lint'], { cwd: tree.root, env }).stdout.includes('\x1b[31m');
    expect([color({}), color({ FORCE_COLOR: '1' }), color({ FORCE_COLOR: '1', NO_COLOR: '1' })]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('fixes a file, keeps its mode, byte order mark and line endings, and changes nothing the second time', () => {
    const tree = new TemporaryTree({ 'p.json': `\ufeff${fixable.replaceAll('\n', '\r\n')}` });
    chmodSync(tree.path('p.json'), 0o640);
    for (let round = 0; round < 2; round++) {
      expect(run(['lint', '--fix'], { cwd: tree.root }).stdout).toContain('in 1 file');
      expect(readFileSync(tree.path('p.json'), 'utf8')).toBe(`\ufeff${fixed.replaceAll('\n', '\r\n')}`);
    }
    expect(statSync(tree.path('p.json')).mode & 0o777).toBe(0o640);
  });

  it('says with --fix what it changed, in text and in JSON', () => {
    const tree = new TemporaryTree({ 'p.json': fixable });
    const { status, stdout, stderr } = run(['lint', '--fix'], { cwd: tree.root });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^p\.json:\d+:\d+ {2}fixed {2}.+ {2}json-syntax\n\nNo findings in 1 file\. 1 problem was fixed\.\n$/,
    );
    tree.write('p.json', fixable);
    const { fixes, summary } = JSON.parse(run(['lint', '--fix', '-f', 'json'], { cwd: tree.root }).stdout);
    expect(fixes).toEqual([expect.objectContaining({ file: 'p.json', rule: 'json-syntax' })]);
    expect(summary).toMatchObject({ fixable: 0, fixed: 1 });
  });

  it('shows with --fix-dry-run what --fix would do, as a diff that git applies, and leaves the file', () => {
    const tree = new TemporaryTree({ 'a b/p.json': fixable });
    tree.git('init', '--quiet');
    const { status, stdout, stderr } = run(['lint', '--fix-dry-run', 'a b/p.json'], { cwd: tree.root });
    expect(status).toBe(1);
    expect(stderr).toContain('json-syntax');
    expect(readFileSync(tree.path('a b/p.json'), 'utf8')).toBe(fixable);
    tree.write('fix.patch', stdout);
    tree.git('apply', 'fix.patch');
    expect(readFileSync(tree.path('a b/p.json'), 'utf8')).toBe(fixed);
  });

  it('lints standard input, by the name and the configuration of the file that it is meant for', () => {
    const tree = new TemporaryTree({ 'a/.eiclint.json': '{"rules": {"os-user-missing": "off"}}' });
    const at = (input: string, ...args: string[]) => run(['lint', ...args], { cwd: tree.root, input });
    expect(at(error, '-').stdout).toMatch(/^<stdin>:\d+:\d+ {2}error/);
    expect(at(error, '--stdin', '--stdin-filename', 'a/new.json').status).toBe(0);
    const template = `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: ${JSON.stringify(JSON.parse(error))}\n`;
    expect(at(template, '--stdin', '--stdin-filename', 'b/t.yaml').stdout).toMatch(
      /^b\/t\.yaml:5:\d+ {2}error/,
    );
  });

  it('prints fixed standard input with --fix, and the rest on standard error', () => {
    const { stdout, stderr, status } = run(['lint', '-', '--fix'], { input: fixable });
    expect([stdout, status]).toEqual([fixed, 0]);
    expect(stderr).toContain('in 1 file');
  });

  it.skipIf(process.platform === 'win32')('takes a pipe that is named, as of <(…)', () => {
    const { stdout, status } = spawnSync(
      'bash',
      ['--norc', '-c', `"$0" "$1" lint <(printf %s "$2")`, process.execPath, eic, clean],
      {
        encoding: 'utf8',
      },
    );
    expect([stdout, status]).toEqual(['No findings in 1 file.\n', 0]);
  });

  it('ends in silence and with its own exit code if the reader of its output has gone', () => {
    const many = policyOf(...Array.from({ length: 400 }, () => ({ ...push, Condition: undefined })));
    const { tree } = lint({ 'p.json': many }, '--help');
    const script = '"$0" "$1" lint --format json | head -c 1; echo " ${PIPESTATUS[0]}"';
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, process.execPath, eic], {
      cwd: tree.root,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['{ 1\n', '']);
  });

  it('reads less than 1 MB of the bundle for one file, and no SDK or SSH client', () => {
    const trace = `process.on('exit', () => {
      const { statSync } = require('node:fs');
      const files = Object.keys(require.cache).filter((file) => file.includes('dist'));
      console.error(JSON.stringify({
        bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
        text: files.some((file) => /class EC2Client|ssh2/i.test(require('node:fs').readFileSync(file, 'utf8'))),
      }));
    });`;
    const tree = new TemporaryTree({ 'p.json': clean, 'trace.cjs': trace });
    const { stderr } = spawnSync(
      process.execPath,
      ['--require', tree.path('trace.cjs'), eic, 'lint', 'p.json'],
      {
        cwd: tree.root,
        encoding: 'utf8',
      },
    );
    const { bytes, text } = JSON.parse(stderr);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(1_000_000);
    expect(text).toBe(false);
  });

  describe('as a hook of pre-commit', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as {
      id: string;
      entry: string;
      args: string[];
      language: string;
      exclude: string;
    }[];

    /** Does what pre-commit does for `language: script`: the entry's first word is a program of the hook's repository. */
    const commit = (files: Readonly<Record<string, string>>) => {
      const [program = '', ...args] = [...(hook?.entry.split(' ') ?? []), ...(hook?.args ?? [])];
      const tree = new TemporaryTree(files);
      const names = Object.keys(files).filter((name) => !new RegExp(hook?.exclude ?? '').test(name));
      const { status, stdout } = spawnSync(join(projectFolder, program), [...args, ...names], {
        cwd: tree.root,
        encoding: 'utf8',
      });
      return { status, stdout };
    };

    it('fails for the policies among the files of a commit, and skips all others', () => {
      expect(hook).toMatchObject({ id: 'eic-lint', language: 'script' });
      const files = {
        'package.json': '{"name": "x"}',
        'ci.yml': 'on: push\n',
        'p.json': error,
        '.eiclint.json': '{}',
      };
      expect(commit(files)).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('1 error, no warnings in 1 file'),
      });
      expect(commit({ 'package.json': '{"name": "x"}' }).status).toBe(0);
    });

    it('takes a file named like an option for a file', () => {
      for (const name of ['--fail-on=never.json', '--output-file=p.json', '--help.json', '-o.json']) {
        expect(commit({ [name]: error })).toMatchObject({
          status: 1,
          stdout: expect.stringContaining(`${name}:`),
        });
      }
    });
  });

  describe('eic policy', () => {
    const common = ['--region', 'eu-central-1', '--account-id', '123456789012'];

    it.each([
      ['by-tag', ['--tag-key', 'Environment', '--tag-value', 'prod "x"', '--tag-value', 'test']],
      ['by-instance-id', ['--instance-id', 'i-0123456789abcdef0', '--instance-id', 'i-0123456789abcdef1']],
      [
        'by-tag',
        ['--tag-key', 'a', '--tag-value', 'b', '--endpoint', '--os-user', 'ec2-user', '--partition', 'aws'],
      ],
    ])('render %s %j gives a policy on which nothing is found', (template, flags) => {
      const { stdout, stderr, status } = run(['policy', 'render', template, ...common, ...flags]);
      expect([status, stderr]).toEqual([0, '']);
      expect(run(['lint', '--preset', 'strict', '-'], { input: stdout })).toMatchObject({
        status: 0,
        stdout: 'No findings in 1 file.\n',
      });
    });

    it('render takes values from a file, those of flags before them, and writes to a file', () => {
      const tree = new TemporaryTree({
        'v.env':
          '# ours\n\nREGION=eu-central-1\n$ACCOUNT-ID = 123456789012\nINSTANCE-ID=i-0123456789abcdef0\nREMOTE-PORT=2222\n',
      });
      const args = ['policy', 'render', 'by-instance-id', '--variables', 'v.env', '--region', 'us-east-1'];
      expect(run([...args, '--output', 'p.json'], { cwd: tree.root })).toEqual({
        status: 0,
        stdout: '',
        stderr: '',
      });
      const written = readFileSync(tree.path('p.json'), 'utf8');
      expect(written).toContain('arn:aws:ec2:us-east-1:123456789012:instance/i-0123456789abcdef0');
      expect(written).toContain('2222');
      expect(written).not.toContain('eu-central-1');
    });

    it.each([
      [
        ['render', 'by-tag', ...common, '--tag-key', 'a', '--tag-value', '*'],
        'add --allow-wildcard if that is intended',
      ],
      [['render', 'by-tag', '--tag-key', 'a', '--tag-value', 'b'], 'No account is given'],
      [['render', 'by-instance-id', ...common, '--instance-id', 'i-1"},{"x'], 'not of the accepted form'],
      [['render', 'by-tag', ...common, '--remote-port', 'ssh'], 'is not a whole number'],
      [['render', 'by-tag', '--variables', 'gone.env'], 'gone.env: There is no such file.'],
      [
        ['render', 'by-tag', '--variables', 'package.json'],
        'package.json, line 1: "{" is not NAME=value, such as REGION=us-east-1.',
      ],
      [['render'], 'Usage:'],
      [['explain', 'gone.json'], 'gone.json: There is no such file or folder.'],
      [['explain', 'README.md'], 'README.md:'],
      [['explain', 'examples/policies/trust.json'], 'This is a trust policy'],
    ])('%j exits with 2 and says why', (args, message) => {
      const { status, stdout, stderr } = run(['policy', ...args]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    });

    it('render names every option that is missing', () => {
      const { status, stderr } = run(['policy', 'render', 'by-tag']);
      expect(status).toBe(2);
      expect(stderr.match(/--[a-z-]+/g)).toEqual(['--region', '--account-id', '--tag-key', '--tag-value']);
    });

    it('render accepts a wildcard that is asked for', () => {
      const args = ['policy', 'render', 'by-tag', ...common, '--tag-key', 'a', '--tag-value', 'web-*'];
      expect(run([...args, '--allow-wildcard']).stdout).toContain('web-*');
    });

    it('explain says what a policy grants, from a file or standard input', () => {
      const tree = new TemporaryTree({ 'p.json': clean });
      const { stdout, status } = run(['policy', 'explain', 'p.json'], { cwd: tree.root });
      expect(status).toBe(0);
      expect(stdout).toMatch(
        /^Statement 1 allows pushing an SSH key to instance i-0123456789abcdef0 .*ec2-user/,
      );
      expect(run(['policy', 'explain', '-'], { input: clean }).stdout).toBe(stdout);
    });
  });

  it.each([
    [],
    ['lint'],
    ['policy'],
    ['policy', 'explain'],
    ['policy', 'render'],
    ['policy', 'render', 'by-tag'],
    ['policy', 'render', 'by-instance-id'],
    ['rules'],
    ['sandbox'],
    ['demo'],
  ])('the help of eic %s %s %s fits in 80 columns', (...command) => {
    const { status, stdout } = run([...command, '--help']);
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it.each([
    ['lint'],
    ['policy', 'explain'],
    ['policy', 'render'],
    ['policy', 'render', 'by-tag'],
    ['policy', 'render', 'by-instance-id'],
    ['rules'],
  ])('the help of eic %s %s %s ends with the exit codes', (...command) => {
    const help = run([...command, '--help']).stdout;
    expect(help).toMatch(/\n\nExit code: 0 if [^.]+\.\n/);
    expect(help.replace(/\s+/g, ' ')).toContain(', 2 if the command was used wrongly');
  });
});
