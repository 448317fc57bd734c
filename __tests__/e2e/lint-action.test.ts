import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, fakeToken, startFakeGitHub } from '../fixtures/github-api';
import { type Job, type StepOptions, type StepResult, startJob } from '../fixtures/runner';

const git = promisify(execFile);

function policy(osUser: string | undefined, action = 'ec2-instance-connect:SendSSHPublicKey'): string {
  return `${JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: action,
          Resource: 'arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0',
          ...(osUser !== undefined && { Condition: { StringEquals: { 'ec2:osuser': osUser } } }),
        },
        { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' },
      ],
    },
    null,
    2,
  )}\n`;
}

const clean = policy('ec2-user');
/** One error: os-user-missing. */
const open = policy(undefined);

let job: Job;
let github: FakeGitHub;
beforeEach(async () => {
  [job, github] = await Promise.all([startJob(), startFakeGitHub()]);
  await git('git', ['init', '--quiet'], { cwd: job.workspace });
});
afterEach(async () => {
  await Promise.all([job.close(), github[Symbol.asyncDispose]()]);
});

/** Puts files into the workspace, tracked by git as after a checkout. */
async function checkOut(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(job.workspace, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  await git('git', ['add', '--all'], { cwd: job.workspace });
}

/** Runs the action for the pull request 7, from a branch of the repository or from a fork. */
async function lint(
  inputs: Readonly<Record<string, string>> = {},
  { from = 'org/app', base, env = {} }: { from?: string; base?: string; env?: StepOptions['env'] } = {},
): Promise<StepResult> {
  const event = join(job.workspace, '..', 'event.json');
  const head = { sha: 'ab'.repeat(20), repo: { full_name: from } };
  await writeFile(event, JSON.stringify({ pull_request: { number: 7, head, base: { sha: base } } }));
  return job.run({
    action: 'lint',
    inputs: { token: fakeToken, ...inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, ...env },
  });
}

function commands({ obeyed }: StepResult, name: string) {
  return obeyed.filter(({ command }) => command === name);
}
function rules({ outputs }: StepResult): string[] {
  return JSON.parse(outputs.findings ?? '').findings.map(({ rule }: { rule: string }) => rule);
}

describe('the lint action', () => {
  it('reports a policy at its position in the log, annotations, summary, outputs and SARIF, and fails', async () => {
    await checkOut({ 'iam/deploy.json': open, 'iam/clean.json': clean, 'package.json': '{}' });
    const step = await lint({ 'sarif-file': 'out/lint.sarif' });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('iam/deploy.json:6:17');
    expect(commands(step, 'error')).toMatchObject([
      { properties: { file: 'iam/deploy.json', line: '6', title: 'os-user-missing' } },
    ]);
    expect(step.summary).toContain('1 error');
    expect(step.summary).toContain('https://github.com/org/eic-action/blob/v1/docs/rules/os-user-missing.md');
    expect(step.outputs).toMatchObject({
      errors: '1',
      warnings: '0',
      'sarif-file': join(job.workspace, 'out/lint.sarif'),
    });
    expect(rules(step)).toEqual(['os-user-missing']);
    const sarif = JSON.parse(await readFile(join(job.workspace, 'out/lint.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toMatchObject([{ ruleId: 'os-user-missing' }]);
    expect(step.stderr.toString()).toBe('');
    // Nothing is asked of GitHub unless an input wants it.
    expect(github.calls).toEqual([]);
  });

  describe('with against-workflow', () => {
    const deploy = (uses: string, id: string, role = 'deploy') =>
      [
        'on: pull_request',
        'jobs:',
        '  deploy:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: aws-actions/configure-aws-credentials@v6',
        `        with: { role-to-assume: 'arn:aws:iam::111122223333:role/${role}', aws-region: eu-central-1 }`,
        `      - { uses: ${uses}@v1, with: { instance-ids: ${id}, connection-type: direct } }`,
        '',
      ].join('\n');
    const [allowed, another] = ['i-0123456789abcdef0', 'i-0fedcba9876543210'];
    const workflow = '.github/workflows/deploy.yml';
    const inputs = { 'against-workflow': workflow };

    it('reports what the policies lack for the workflow, and what they allow beyond it', async () => {
      await checkOut({ 'iam/deploy.json': clean, [workflow]: deploy('org/eic-action', another) });
      const step = await lint(inputs);
      expect(step.exitCode).toBe(1);
      expect([...new Set(rules(step))].sort()).toEqual(['beyond-workflow', 'missing-for-workflow']);
      expect(step.log).toContain(`arn:aws:ec2:eu-central-1:111122223333:instance/${another}`);
      await checkOut({ [workflow]: deploy('org/eic-action', allowed) });
      expect(rules(await lint(inputs)).filter((rule) => rule === 'beyond-workflow')).toEqual([]);
      // Without the input nothing is compared.
      await checkOut({ [workflow]: deploy('org/eic-action', another) });
      expect(rules(await lint())).toEqual([]);
    });

    it('takes the role, and the name of a fork', async () => {
      await checkOut({
        'iam/deploy.json': clean,
        [workflow]: deploy('us/ec2-login', allowed),
        'b.yml': deploy('us/ec2-login', another, 'other'),
      });
      const both = { 'against-workflow': `${workflow}\nb.yml\n`, 'workflow-actions': 'us/ec2-login' };
      const unclear = await lint(both);
      expect(unclear.exitCode).toBe(1);
      expect(unclear.log).toContain('Choose one with `workflow-role`');
      const ofDeploy = rules(await lint({ ...both, 'workflow-role': 'deploy' }));
      const ofOther = rules(await lint({ ...both, 'workflow-role': 'other' }));
      expect([ofDeploy.includes('beyond-workflow'), ofOther.includes('beyond-workflow')]).toEqual([
        false,
        true,
      ]);
      expect((await lint(inputs)).log).toContain('No step of .github/workflows/deploy.yml uses this action');
    });

    it('refuses inputs without a meaning, and workflows that cannot be read', async () => {
      await checkOut({ 'iam/deploy.json': clean, 'bad.yml': 'jobs: [' });
      const misplaced = await lint({ 'workflow-role': 'x', 'workflow-actions': '::error::y' });
      for (const said of ['`workflow-role` is about a workflow', '`workflow-actions` has "::error::y"'])
        expect(misplaced.log).toContain(said);
      for (const file of ['missing.yml', 'bad.yml', 'iam/deploy.json']) {
        const step = await lint({ 'against-workflow': file });
        expect(step.exitCode).toBe(1);
        expect(commands(step, 'error')[0]?.data).toContain(file);
      }
      await symlink('/etc/hostname', join(job.workspace, 'link.yml'));
      const step = await lint({ 'against-workflow': 'link.yml' });
      expect(step.log).toContain('symbolic link that leads out of the workspace');
    });
  });

  it('passes clean policies, and says so', async () => {
    await checkOut({ 'iam/clean.json': clean });
    const step = await lint({ comment: 'true' });
    expect(step.exitCode).toBe(0);
    expect(step.log).toContain('No findings in 1 file');
    expect(step.outputs).toMatchObject({ errors: '0', warnings: '0', 'sarif-file': '' });
    expect(github.comments).toEqual([]);
  });

  it.each([
    ['error', policy('ec2-user').replace('2012-10-17', '2008-10-17'), undefined],
    ['warning', clean, 0],
    ['warning', open, 1],
    ['error', open, 1],
    ['never', open, 0],
  ])('ends by fail-on: %s', async (failOn, text, exitCode) => {
    await checkOut({ 'a.json': text });
    const step = await lint({ 'fail-on': failOn });
    const { errors, warnings } = step.outputs;
    if (exitCode === undefined) expect(step.exitCode).toBe(Number(errors) > 0 ? 1 : 0);
    else expect(step.exitCode).toBe(exitCode);
    expect(Number(errors) + Number(warnings) > 0).toBe(text !== clean);
  });

  it('takes OS users, a preset and variables from its inputs', async () => {
    const text = policy('deploy').replace('eu-central-1', '$REGION').replace('111122223333', '$ACCOUNT-ID');
    await checkOut({ 'a.json': text });
    const before = await lint();
    expect(rules(before)).toEqual(expect.arrayContaining(['placeholder', 'os-user-not-allowed']));
    const after = await lint({
      'os-users': 'deploy',
      preset: 'strict',
      variables: 'REGION=eu-central-1\nACCOUNT-ID=111122223333',
    });
    expect(rules(after)).toEqual([]);
    expect(after.exitCode).toBe(0);
  });

  it('puts variables in as text, whatever they hold', async () => {
    const text = policy('$USER_NAME');
    await checkOut({ 'a.json': text });
    const step = await lint({ variables: 'USER_NAME=ec2-user"}}, "Action": "*", "x": {"y": {"z": "' });
    expect(rules(step)).not.toContain('wide-action');
    expect(rules(step)).not.toContain('json-syntax');
    expect(step.exitCode).toBe(1);
  });

  it('refuses inputs that it cannot use, all at once, before anything else', async () => {
    const step = await lint({ 'fail-on': 'x', format: 'y', variables: 'z' });
    expect(step.exitCode).toBe(1);
    expect(commands(step, 'error')[0]?.data).toMatch(
      /3 inputs have mistakes; nothing was linted[\s\S]*docs\/errors\.md/,
    );
    expect(step.summary).toContain('EIC_INPUT_INVALID');
  });

  it('fails if a path or a glob chooses nothing', async () => {
    await checkOut({ 'a.json': clean });
    const step = await lint({ files: 'a.json\nnone/*.json' });
    expect(step.exitCode).toBe(1);
    expect(commands(step, 'error')).toMatchObject([{ properties: { file: 'none/*.json' } }]);
    expect(step.outputs.errors).toBe('1');
  });
});

describe('changed-only', () => {
  it('lints the files that the pull request leaves changed', async () => {
    await checkOut({ 'old.json': open, 'new.json': open, 'renamed.json': open });
    github.files.push(
      { filename: 'new.json', status: 'added' },
      { filename: 'renamed.json', status: 'renamed', previous_filename: 'x.json' },
      { filename: 'gone.json', status: 'removed' },
    );
    const step = await lint({ 'changed-only': 'true' });
    expect(commands(step, 'error').map(({ properties }) => properties.file)).toEqual([
      'new.json',
      'renamed.json',
    ]);
  });

  it('lints all files, with a warning, if GitHub refuses', async () => {
    await checkOut({ 'a.json': clean });
    github.instead = () => ({ status: 403, body: { message: 'Resource not accessible by integration' } });
    const step = await lint({ 'changed-only': 'true' });
    expect(step.exitCode).toBe(0);
    expect(commands(step, 'warning')[0]?.data).toMatch(/all files were linted.*pull-requests: read/);
    expect(step.outputs.findings).toContain('"files":1');
  });

  it('lints all files, with a warning, on a push', async () => {
    await checkOut({ 'a.json': open });
    const step = await lint(
      { 'changed-only': 'true' },
      { env: { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '' } },
    );
    expect(commands(step, 'warning')[0]?.data).toMatch(/not about a pull request/);
    expect(rules(step)).toEqual(['os-user-missing']);
  });
});

describe('comment', () => {
  it('is one, updated in place, and says at last that all is clean', async () => {
    await checkOut({ 'a.json': open });
    await lint({ comment: 'true' });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('os-user-missing');
    await checkOut({ 'b.json': open });
    await lint({ comment: 'true' });
    expect(github.comments[0]?.body).toContain('2 errors');
    await checkOut({ 'a.json': clean, 'b.json': clean });
    expect((await lint({ comment: 'true' })).exitCode).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('✅');
  });

  it.each([
    ['org/app', /Give the job the permission `pull-requests: write`/],
    ['mallory/app', /from a fork can only read/],
  ])('is left out with a warning if the token cannot write: %s', async (from, message) => {
    await checkOut({ 'a.json': clean, 'b.json': open });
    github.instead = ({ method, url }) =>
      method === 'POST' && url !== '/graphql'
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined;
    const step = await lint({ comment: 'true' }, { from });
    expect(commands(step, 'warning')[0]?.data).toMatch(message);
    expect(step.outputs.errors).toBe('1');
    expect(step.exitCode).toBe(1);
  });

  it('never shows the token', async () => {
    await checkOut({ 'a.json': open });
    github.instead = () => ({ status: 403, body: { message: `bad token ${'x'.repeat(10)}` } });
    const step = await lint({ comment: 'true', 'changed-only': 'true' });
    expect(`${step.log}${step.summary}${JSON.stringify(step.outputs)}`).not.toContain(fakeToken);
  });
});

describe('the configuration of a pull request', () => {
  const base = 'cd'.repeat(20);
  const lax = '{"rules": {"os-user-missing": "off"}}';

  /** Commits what is in the workspace, and returns the commit. */
  async function commit(): Promise<string> {
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
    await git('git', [...author, 'commit', '--quiet', '--message=x'], { cwd: job.workspace });
    return (await git('git', ['rev-parse', 'HEAD'], { cwd: job.workspace })).stdout.trim();
  }

  it('leaves a trace in the log, the summary and the comment if it silences the linter', async () => {
    await checkOut({ 'a.json': open, '.eiclint.json': lax });
    github.commits.set(base, { 'a.json': open });
    const added = await lint({ comment: 'true' }, { base });
    expect(added.exitCode).toBe(0);
    const sentence = 'Configuration .eiclint.json, which the pull request adds: rules off: os-user-missing.';
    expect(commands(added, 'notice')).toMatchObject([
      { data: sentence, properties: { title: 'configuration' } },
    ]);
    expect(added.summaryText).toContain(sentence);
    expect(github.comments[0]?.body).toContain('which the pull request adds');

    github.commits.set(base, { '.eiclint.json': '{}' });
    await checkOut({ '.eiclint.json': '{"ignores": [{"files": "*.json", "reason": "x"}]}' });
    const changed = await lint({}, { base });
    expect(commands(changed, 'notice')[0]?.data).toBe(
      'Configuration .eiclint.json, which the pull request changes: 1 finding ignored.',
    );
  });

  it('is named in the log if the pull request leaves it as it was', async () => {
    await checkOut({ 'a.json': open, '.eiclint.json': lax });
    github.commits.set(base, { '.eiclint.json': lax });
    const step = await lint({}, { base });
    expect(commands(step, 'notice')).toEqual([]);
    expect(step.log).toContain(
      'Configuration .eiclint.json, which is as in the base commit: rules off: os-user-missing.',
    );
  });

  it('is said to be changed perhaps if GitHub does not give the base commit', async () => {
    await checkOut({ 'a.json': open, '.eiclint.json': lax });
    const step = await lint({}, { base });
    expect(commands(step, 'notice')[0]?.data).toMatch(/which the pull request may change \(.*refused \(404/);
  });

  it('is missed if it is removed, as far as the objects of git tell', async () => {
    await checkOut({ 'a.json': clean, '.eiclint.json': '{"extends": "strict"}' });
    const before = await commit();
    await rm(join(job.workspace, '.eiclint.json'));
    await checkOut({});
    const step = await lint({}, { base: before });
    expect(commands(step, 'notice')[0]?.data).toBe(
      'The pull request removes the configuration .eiclint.json.',
    );
    expect(github.calls).toEqual([]);
  });

  describe('with config-from: base', () => {
    it('does not count: the one of the base commit does, from GitHub after a checkout of depth 1', async () => {
      await checkOut({ 'a/p.json': open, 'a/old.json': open, '.eiclint.json': lax, 'a/.eiclint.json': lax });
      github.commits.set(base, {
        '.eiclint.json': lax,
        'a/.eiclint.yaml': 'ignores:\n  - {files: old.json, reason: x}\n',
      });
      const step = await lint({ 'config-from': 'base', comment: 'true' }, { base });
      expect(commands(step, 'error').map(({ properties }) => properties.file)).toEqual(['a/p.json']);
      expect(step.log).toContain(
        `a/.eiclint.yaml of the base commit ${base.slice(0, 12)}: 1 finding ignored.`,
      );
      const asked = github.calls.filter(({ url }) => url.includes('/git/')).map(({ url }) => url);
      expect(asked).toHaveLength(2);
      expect(step.exitCode).toBe(1);
    });

    it('comes from the objects of git where they are, and GitHub is not asked', async () => {
      await checkOut({ 'a.json': open, 'ops/lint.json': '{"rules": {"os-user-missing": "warning"}}' });
      const before = await commit();
      await checkOut({ 'ops/lint.json': lax, '.eiclint.json': lax });
      await commit();
      const step = await lint({ 'config-from': 'base', config: 'ops/lint.json' }, { base: before });
      expect(rules(step)).toEqual(['os-user-missing']);
      expect([step.outputs.errors, step.outputs.warnings]).toEqual(['0', '1']);
      expect((await lint({ 'config-from': 'base' }, { base: before })).exitCode).toBe(1);
      expect(github.calls).toEqual([]);
    });

    it('has the inputs take precedence, as over a configuration of the checked-out files', async () => {
      await checkOut({ 'a.json': policy('deploy') });
      github.commits.set(base, { '.eiclint.json': '{"osUsers": ["deploy"], "extends": "strict"}' });
      expect(rules(await lint({ 'config-from': 'base' }, { base }))).toEqual([]);
      const inputs = { 'config-from': 'base', 'os-users': 'ec2-user', preset: 'recommended' };
      const step = await lint(inputs, { base });
      expect(rules(step)).toEqual(['os-user-not-allowed']);
      expect(step.outputs.warnings).toBe('1');
    });

    it('fails, and says what to do, if the base commit cannot be read', async () => {
      await checkOut({ 'a.json': clean });
      const step = await lint({ 'config-from': 'base' }, { base });
      expect(step.exitCode).toBe(1);
      expect(commands(step, 'error')[0]?.data).toMatch(
        /the checkout does not have it, and GitHub refused \(404[\s\S]*contents: read[\s\S]*fetch-depth: 0/,
      );
      const without = await lint({ 'config-from': 'base', token: '' }, { base });
      expect(commands(without, 'error')[0]?.data).toMatch(/there is no token to ask GitHub/);
    });

    it('fails on an event about a change without a base commit, and takes the checked-out one on a push', async () => {
      await checkOut({ 'a.json': open, '.eiclint.json': lax });
      const comment = await lint({ 'config-from': 'base' }, { env: { GITHUB_EVENT_NAME: 'issue_comment' } });
      expect(commands(comment, 'error')[0]?.data).toMatch(/the event issue_comment has no base commit/);
      const push = await lint(
        { 'config-from': 'base' },
        { env: { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '' } },
      );
      expect(push.exitCode).toBe(0);
      expect(push.log).toContain('this event has no base commit');
    });

    it('follows no link, and finds no file of the pull request in place of one', async () => {
      await checkOut({ 'a.json': open, 'mine.json': lax });
      github.commits.set(base, { 'lint.json': '-> mine.json' });
      const link = await lint({ 'config-from': 'base', config: 'lint.json' }, { base });
      expect(commands(link, 'error')[0]?.data).toMatch(
        /lint\.json: In the base commit: It is a symbolic link/,
      );
      const missing = await lint({ 'config-from': 'base', config: 'mine.json' }, { base });
      expect(commands(missing, 'error')[0]?.data).toMatch(/There is no such file in the base commit/);
    });
  });
});

describe('a hostile pull request', () => {
  const evil = '::error::pwned';

  it('has no command obeyed from its names and values', async () => {
    await checkOut({
      [`\n::add-mask::x/a\n${evil}.json`]: open,
      '##[error]b.json': open,
      'c.json': policy(`\u001b[2J\n${evil}\n##[error]x\u202e`),
      'd.json': policy('ec2-user', `ec2-instance-connect:${evil}\n${evil}`),
      'e.json': `{"Statement": "ec2-instance-connect:\n${evil}\n`,
    });
    for (const format of ['stylish', 'json', 'sarif', 'markdown', 'junit', 'github']) {
      const step = await lint({ format, comment: 'true' });
      for (const { command, data, properties } of step.obeyed) {
        expect(['error', 'warning', 'notice']).toContain(command);
        expect(data).not.toBe('pwned');
        expect(properties.title).toMatch(/^[a-z-]+$/);
      }
      expect(step.exitCode).toBe(1);
      expect(step.exported).toEqual({});
    }
  });

  it('does not have the files of the machine shown through links', async () => {
    await symlink('/etc/passwd', join(job.workspace, 'secret.json'));
    await symlink('/etc', join(job.workspace, 'folder'));
    await checkOut({ 'a.json': clean });
    for (const files of ['', '**/*', 'secret.json', 'folder/passwd', 'folder']) {
      const step = await lint({ files });
      expect(`${step.log}${step.summary}${JSON.stringify(step.outputs)}`).not.toContain('root:');
    }
  });

  it('does not have its configuration pinned by the workflow changed', async () => {
    await checkOut({ 'a.json': open, '.eiclint.json': '{"rules": {"os-user-missing": "off"}}' });
    expect((await lint()).exitCode).toBe(0);
    const pinned = join(job.workspace, '..', 'base.eiclint.json');
    await writeFile(pinned, '{"extends": "recommended"}');
    const step = await lint({ config: pinned });
    expect(rules(step)).toEqual(['os-user-missing']);
    expect(step.exitCode).toBe(1);
  });

  it('ends the same way with a file of 10 MB, deep nesting, and 1,000 files', async () => {
    const big = `{"Statement": [${'"ec2-instance-connect:SendSSHPublicKey",'.repeat(250_000)}]}`;
    const huge = `${big}${' '.repeat(1 << 20)}`;
    const deep = `{"Statement": [{"Action": "ec2-instance-connect:*", "x": ${'['.repeat(200_000)}`;
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`many/${index}.json`, open]));
    await checkOut({ 'big.json': big, 'huge.json': huge, 'deep.json': deep, ...many });
    const step = await lint({ comment: 'true' });
    expect(step.exitCode).toBe(1);
    expect(Number(step.outputs.errors)).toBeGreaterThanOrEqual(1003);
    expect(commands(step, 'error')).toHaveLength(10);
    expect(commands(step, 'notice')[0]?.data).toMatch(/more: GitHub shows 10 annotations/);
    expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(step.outputs.findings ?? '')).toBeLessThanOrEqual(100 * 1024);
  });
});
