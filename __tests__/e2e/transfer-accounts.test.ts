import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Accounts, makeAccounts } from '../fixtures/accounts';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { describeTree } from '../fixtures/file-tree';
import { oddNames } from '../fixtures/odd-names';
import { descendantsOf } from '../fixtures/processes';
import { hasProgram } from '../fixtures/program';
import { readResults } from '../fixtures/results-schema';
import { rootCommandSync } from '../fixtures/root';
import { type Job, startJob } from '../fixtures/runner';
import { until } from '../fixtures/until';

const hasSudo = hasProgram('sudo', '--version');
const shells = { csh: '/bin/csh', fish: '/usr/bin/fish', dash: '/bin/dash' };

let accounts: Accounts;
let cloud: Cloud;
let job: Job;
beforeAll(async () => {
  accounts = makeAccounts(
    {
      deploy: '/bin/bash',
      terminal: '/bin/bash',
      asked: '/bin/bash',
      unknown: '/bin/bash',
      reader: '/bin/bash',
      ...shells,
    },
    [
      // AlmaLinux has this path, and sudo's own terminal since version 10.
      'Defaults env_reset, secure_path="/sbin:/bin:/usr/sbin:/usr/bin"',
      'Defaults:terminal use_pty',
      // As docs/transfers.md has it.
      'deploy ALL=(root) NOPASSWD: /usr/bin/env',
      'terminal ALL=(root) NOPASSWD: /usr/bin/env',
      'asked ALL=(root) /usr/bin/env',
    ],
  );
  const program = [...accounts.program, '/usr/sbin/sshd'];
  const sftp = 'Subsystem sftp internal-sftp';
  cloud = await startCloud([
    { name: 'no-sftp', sshd: { program } },
    { name: 'sftp', sshd: { program, config: [sftp] } },
    { name: 'sftp-only', sshd: { program, config: [sftp, 'ForceCommand internal-sftp'] } },
  ]);
});
afterAll(async () => {
  await cloud?.close();
  accounts?.remove();
});
beforeEach(async () => {
  job = await startJob();
});
afterEach(() => job.close());

function options(host: string, inputs: Readonly<Record<string, string>>) {
  const id = cloud.instances.find(({ name }) => name === host)?.id ?? '';
  const common = { 'instance-ids': id, port: String(cloud.sandbox.sshPort) };
  return { inputs: { ...common, ...inputs }, env: cloud.sandbox.env };
}

async function run(host: string, inputs: Readonly<Record<string, string>>) {
  const step = await job.run(options(host, inputs));
  return { ...step, result: only(readResults(step.outputs.results)) };
}

/** A tree with names that programs get wrong, empty directories, links and a file that goes by SFTP where that is. */
function makeTree(): string {
  const root = mkdtempSync(join(tmpdir(), 'eic-tree-'));
  for (const [index, name] of oddNames.entries()) {
    const path = Buffer.concat([Buffer.from(`${root}/`), name]);
    if (index % 3 === 0) mkdirSync(path);
    else if (index % 3 === 1) symlinkSync('x', path);
    else writeFileSync(path, name);
  }
  mkdirSync(join(root, 'a/b'), { recursive: true });
  writeFileSync(join(root, 'a/b/large'), Buffer.alloc(9 * 1024 ** 2, 'large'));
  return root;
}

describe.skipIf(!hasSudo)('become, with a real sudo', () => {
  it.each(['deploy', 'terminal'])('copies to and from where only root may, as %s', async (user) => {
    const tree = makeTree();
    const there = join(accounts.home(user), 'private');
    rootCommandSync('mkdir', ['-m', '700', there]);
    const step = await run('sftp', {
      'os-user': user,
      upload: `${tree}/ => private/app`,
      download: 'private/app => back',
      become: 'true',
      'preserve-times': 'true',
    });
    expect(step.result.error).toBeNull();
    expect(statSync(join(there, 'app/a')).uid).toBe(0);
    expect(describeTree(join(there, 'app'))).toEqual(describeTree(tree));
    expect(describeTree(join(job.workspace, 'back'))).toEqual(describeTree(tree));
    rmSync(tree, { recursive: true });
  });

  it.each([
    ['asks for a password', 'asked', { upload: 'file => app/' }],
    ['does not know the user', 'unknown', { download: 'app/ => back' }],
  ])('fails if sudo %s, and makes nothing', async (_, user, copy) => {
    writeFileSync(join(job.workspace, 'file'), 'x');
    const { result } = await run('sftp', { 'os-user': user, become: 'true', ...copy });
    expect(result.error).toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringContaining('sudo asks for a password'),
    });
    expect(readdirSync(accounts.home(user))).toEqual([]);
  });

  it('leaves nothing if it is cancelled', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eic-big-'));
    writeFileSync(join(folder, 'big'), Buffer.alloc(300 * 1024 ** 2, 'not sparse'));
    const inputs = { 'os-user': 'terminal', become: 'true', upload: `${folder}/ => big` };
    const step = await job.start(options('sftp', inputs));
    const home = accounts.home('terminal');
    const staged = ['-c', `find ${home}/big -type f -size +1M 2>/dev/null || :`];
    await until('a part to be there', () => rootCommandSync('sh', staged) !== '');
    expect(await step.cancel()).toBe('SIGINT');
    await step.result;
    await until('all to be removed', () => !existsSync(join(home, 'big')));
    await until('nothing to run', () =>
      cloud.instances.every(({ sshd }) => descendantsOf(sshd.pid).length === 0),
    );
    rmSync(folder, { recursive: true });
  });
});

describe.each(
  [
    { user: 'csh', host: 'sftp' },
    { user: 'fish', host: 'no-sftp' },
    { user: 'dash', host: 'no-sftp' },
    { user: 'csh', host: 'sftp-only' },
  ].filter(({ user }) => hasProgram(user, '-c', 'true')),
)('a user of $host whose login shell is $user', ({ user, host }) => {
  it('gets and gives a tree as it is', async () => {
    const tree = makeTree();
    const inputs = { upload: `${tree}/ => ${host}`, download: `~/${host}/ => back` };
    const { result } = await run(host, { 'os-user': user, ...inputs });
    expect(result.error).toBeNull();
    expect(describeTree(join(accounts.home(user), host))).toEqual(describeTree(tree));
    expect(describeTree(join(job.workspace, 'back'))).toEqual(describeTree(tree));
    rmSync(tree, { recursive: true });
  });
});

describe('a glob', () => {
  it.each(['no-sftp', 'sftp-only'])(
    'reads only directories in which it can find something: %s',
    async (host) => {
      const home = accounts.home('reader');
      const script = `cd ${home}
      mkdir -p logs/a logs/closed .cache; echo x > logs/a/x.log; echo y > logs/y.log; touch z.log
      chmod 700 logs/closed .cache`;
      rootCommandSync('sh', ['-c', script]);
      const download = '*.log => one/\nlogs/{a,c}/* => two/\nlogs/ => three\n!logs/closed';
      const { result } = await run(host, { 'os-user': 'reader', download });
      expect(result.error).toBeNull();
      const paths = describeTree(job.workspace).map((line) => line.split(' ')[0]);
      expect(paths.filter((path) => !path?.endsWith('/'))).toEqual([
        'one/z.log',
        'three/a/x.log',
        'three/y.log',
        'two/a/x.log',
      ]);
      const everywhere = await run(host, { 'os-user': 'reader', download: '**/*.log => all/' });
      expect(everywhere.result.error).toMatchObject({
        code: 'EIC_TRANSFER_FAILED',
        details: expect.anything(),
        message: expect.stringMatching(/^`download`, line 1: /),
      });
    },
  );
});
