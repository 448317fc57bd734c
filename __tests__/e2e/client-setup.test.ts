import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fingerprint } from '../../src/connect/host-keys/fingerprint';
import { type Cloud, type CloudInstance, startCloud } from '../fixtures/cloud';
import { inHome } from '../fixtures/home-directory';
import { stdioRelay } from '../fixtures/relay-command';
import { type Job, type StepOptions, type StepResult, startJob } from '../fixtures/runner';
import { type LaterStep, type SetupJob, startSetupJob } from '../fixtures/setup-job';
import { testUser } from '../fixtures/sshd';

let cloud: Cloud;
let web: CloudInstance;
let db: CloudInstance;
/** Its console output shows no host keys. */
let unknown: CloudInstance;
/** Its host key is RSA, as under FIPS. */
let fips: CloudInstance;
let job: Job;
/** The home directory of the password database. */
let home: string;
let step: SetupJob['step'];
let setUp: SetupJob['setUp'];
let later: SetupJob['later'];
beforeAll(async () => {
  cloud = await startCloud([
    { name: 'web-1', hostKeyTypes: ['ed25519'] },
    { name: 'db', hostKeyTypes: ['ed25519'] },
    { name: 'unknown', hostKeyTypes: ['ed25519'], consoleOutput: '' },
    { name: 'fips', hostKeyTypes: ['rsa'] },
  ]);
  const [first, second, third, fourth] = cloud.instances;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error('four instances were started');
  [web, db, unknown, fips] = [first, second, third, fourth];
});
afterAll(() => cloud.close());
beforeEach(async () => {
  ({ job, home, step, setUp, later } = await startSetupJob(cloud));
});

async function tearDown(setup: StepResult, options: StepOptions, of: Job = job): Promise<StepResult> {
  const result = await of.post(setup, options);
  expect(result, result.log).toMatchObject({ exitCode: 0, log: '' });
  return result;
}

const notASetUpJob: LaterStep = { exported: {} };

/** Whether `ssh` of a step knows an instance's name. */
async function isKnown(step: LaterStep, name: string): Promise<boolean> {
  const { stdout } = await later(step, 'ssh', '-G', name);
  return /^proxycommand .* proxy /m.test(stdout);
}

function configPath(): string {
  return join(home, '.ssh', 'config');
}

function writeConfig(text: string, mode = 0o600): void {
  mkdirSync(dirname(configPath()), { mode: 0o700 });
  writeFileSync(configPath(), text);
  chmodSync(configPath(), mode);
}

function directoryOf({ outputs }: StepResult): string {
  return dirname(outputs['ssh-config'] ?? '');
}

describe('the setup action', () => {
  it('makes names and IDs of instances host names for ssh in later steps, each connection with a push', async () => {
    const options = step([web, db]);
    const setup = await setUp(options);
    expect(setup.outputs).toEqual({
      'ssh-config': expect.stringMatching(/\/ssh_config$/),
      hosts: 'web-1 db',
      inventory: '',
    });
    const before = cloud.sandbox.pushes.length;
    const one = later(setup, 'ssh', 'web-1', 'echo one; exit 7');
    const two = later(setup, 'ssh', db.id, 'echo two');
    const three = later(setup, 'ssh', 'WEB-1', 'echo three');
    expect(await one).toEqual({ code: 7, stdout: 'one\n', stderr: '' });
    expect(await two).toEqual({ code: 0, stdout: 'two\n', stderr: '' });
    expect(await three).toEqual({ code: 0, stdout: 'three\n', stderr: '' });
    const pushed = cloud.sandbox.pushes.slice(before).map(({ instanceId }) => instanceId);
    expect(pushed.sort()).toEqual([web.id, web.id, db.id].sort());
    await tearDown(setup, options);
    expect(readdirSync(home)).toEqual([]);
    expect(readdirSync(job.temp)).toEqual(['_runner_file_commands']);
  });

  it('keeps its files to this user, and the key out of the log, the outputs and the environment', async () => {
    const setup = await setUp(step([web]));
    const directory = directoryOf(setup);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(directory)) {
      expect(statSync(join(directory, name)).mode & 0o777, name).toBe(0o600);
    }
    const [, secret = ''] = readFileSync(join(directory, 'id_ed25519'), 'utf8').split('\n');
    const { log, outputs, exported, state, summary } = setup;
    expect(JSON.stringify([log, outputs, exported, state, summary])).not.toContain(secret);
    expect(Object.keys(exported)).toEqual([expect.stringMatching(/^EIC_SSH_SETUP_[0-9a-f]{8}$/)]);
  });

  it.each([
    ['is empty', ''],
    ['has no newline at its end', 'Host *\n  ServerAliveInterval 7'],
    ['has CRLF, a BOM and bytes that are no UTF-8', '\ufeff# \xff\r\nHost x\r\n\tPort 23\r\n'],
  ])('leaves a configuration as it was that %s', async (_, text) => {
    const bytes = Buffer.from(text, 'latin1');
    writeConfig('', 0o640);
    writeFileSync(configPath(), bytes);
    const options = step([web]);
    const setup = await setUp(options);
    expect(readFileSync(configPath(), 'latin1')).toBe(
      `Include "${directoryOf(setup)}/included"\n${bytes.toString('latin1')}`,
    );
    await tearDown(setup, options);
    expect(readFileSync(configPath())).toEqual(bytes);
    expect(statSync(configPath()).mode & 0o777).toBe(0o640);
  });

  it('comes before what the configuration says, which applies to all else', async () => {
    writeConfig('Host *\n  User nobody\n  ServerAliveInterval 7\n  StrictHostKeyChecking no\n');
    const setup = await setUp(step([web]));
    const { stdout } = await later(setup, 'ssh', '-G', 'web-1');
    expect(stdout).toContain(`user ${testUser}\n`);
    expect(stdout).toContain('serveraliveinterval 7\n');
    expect(stdout).toContain('stricthostkeychecking true\n');
    expect((await later(setup, 'ssh', 'web-1', 'true')).code).toBe(0);
  });

  it('keeps what a step has changed in the configuration in the meantime', async () => {
    writeConfig('# mine\n');
    const options = step([web]);
    const setup = await setUp(options);
    writeFileSync(configPath(), `Host new\n  Port 24\n${readFileSync(configPath(), 'utf8')}# more`);
    await tearDown(setup, options);
    expect(readFileSync(configPath(), 'utf8')).toBe('Host new\n  Port 24\n# mine\n# more');
  });

  it('keeps a configuration that it made and a step has extended', async () => {
    const options = step([web]);
    const setup = await setUp(options);
    writeFileSync(configPath(), `${readFileSync(configPath(), 'utf8')}Host new\n`);
    await tearDown(setup, options);
    expect(readFileSync(configPath(), 'utf8')).toContain('Host new\n');
  });

  it('follows a configuration that is a symbolic link', async () => {
    mkdirSync(join(home, 'dotfiles'));
    writeFileSync(join(home, 'dotfiles', 'ssh'), '# mine\n');
    mkdirSync(join(home, '.ssh'), { mode: 0o700 });
    symlinkSync('../dotfiles/ssh', configPath());
    const options = step([web]);
    const setup = await setUp(options);
    expect(await isKnown(setup, 'web-1')).toBe(true);
    expect(lstatSync(configPath()).isSymbolicLink()).toBe(true);
    await tearDown(setup, options);
    expect(readFileSync(join(home, 'dotfiles', 'ssh'), 'utf8')).toBe('# mine\n');
    expect(readdirSync(join(home, 'dotfiles'))).toEqual(['ssh']);
  });

  it('works with blanks, quotes and characters that mean something to ssh and to shells in paths', async () => {
    const temp = join(job.temp, `a  b'c"d%h$PATH[e]*?~#\\{f}`);
    mkdirSync(temp);
    const options = step([web], {}, { env: { RUNNER_TEMP: temp } });
    const setup = await setUp(options);
    expect(await later(setup, 'ssh', 'web-1', 'echo there')).toEqual({
      code: 0,
      stdout: 'there\n',
      stderr: '',
    });
    await tearDown(setup, options);
    expect(readdirSync(temp)).toEqual([]);
    expect(readdirSync(home)).toEqual([]);
  });

  it('reads proxy-command with quotes and tokens', async () => {
    const relay = `sh -c 'exec "$0" "$@"' ${stdioRelay(web.address, '%p').join(' ')}`;
    const setup = await setUp(step([web], { 'proxy-command': relay }));
    expect(await later(setup, 'ssh', 'web-1', 'echo "100%"')).toEqual({
      code: 0,
      stdout: '100%\n',
      stderr: '',
    });
  });

  it('takes the user of the command line, and pushes the key for that one', async () => {
    const setup = await setUp(step([web], { 'os-user': 'deploy' }));
    expect((await later(setup, 'ssh', `${testUser}@web-1`, 'true')).code).toBe(0);
    expect(cloud.sandbox.pushes.at(-1)).toMatchObject({ osUser: testUser });
  });

  it('uses an RSA key for an instance without an Ed25519 host key', async () => {
    const setup = await setUp(step([fips]));
    expect(readdirSync(directoryOf(setup))).toContain('id_rsa');
    expect(readdirSync(directoryOf(setup))).not.toContain('id_ed25519');
    expect((await later(setup, 'ssh', 'fips', 'true')).code).toBe(0);
  });
});

describe('host keys', () => {
  it('are pinned by whole keys of known-hosts, by fingerprints, and by the console output', async () => {
    const [key] = unknown.hostKeys.keys;
    if (key === undefined) throw new Error('no host key');
    const blob = Buffer.from(key.publicLine.split(' ')[1] ?? '', 'base64');
    for (const pin of [key.publicLine, fingerprint(blob)]) {
      const options = step([unknown, web], {
        'host-key-verification': 'strict',
        'known-hosts': `${unknown.id} ${pin}`,
      });
      const setup = await setUp(options);
      expect(await later(setup, 'ssh', 'unknown', 'echo there')).toMatchObject({ code: 0, stderr: '' });
      expect(await later(setup, 'ssh', 'web-1', 'echo there')).toMatchObject({ code: 0, stderr: '' });
      await tearDown(setup, options);
    }
  });

  it('that contradict what is known are refused, by key and by fingerprint', async () => {
    const [key] = db.hostKeys.keys;
    if (key === undefined) throw new Error('no host key');
    const blob = Buffer.from(key.publicLine.split(' ')[1] ?? '', 'base64');
    for (const pin of [key.publicLine, fingerprint(blob)]) {
      const options = step([web], { 'known-hosts': `${web.id} ${pin}` });
      const setup = await setUp(options);
      const { code, stderr } = await later(setup, 'ssh', 'web-1', 'true');
      expect(code).toBe(255);
      expect(stderr).toContain('Host key verification failed.');
      await tearDown(setup, options);
    }
  });

  it('that are not known are accepted once with a warning in auto, and refused in strict', async () => {
    const auto = await setUp(step([unknown]));
    expect(auto.log).toMatch(/^::warning::The host keys of unknown \(i-\w+\) are not known: ssh accepts/m);
    const accepted = await later(auto, 'ssh', 'unknown', 'true');
    expect(accepted).toMatchObject({ code: 0, stderr: expect.stringContaining('Permanently added') });
    expect(await later(auto, 'ssh', 'unknown', 'true')).toMatchObject({ code: 0, stderr: '' });
    const strict = await setUp(step([unknown], { 'host-key-verification': 'strict' }));
    expect(strict.log).toMatch(/^::warning::The host keys of unknown .* ssh refuses to connect/m);
    const refused = await later(strict, 'ssh', 'unknown', 'true');
    expect(refused).toMatchObject({
      code: 255,
      stderr: expect.stringContaining('Host key verification failed'),
    });
    expect(existsSync(join(home, '.ssh', 'known_hosts'))).toBe(false);
  });
});

describe('without instance-ids', () => {
  it('every instance ID is a host name, and known-hosts pins some of them', async () => {
    const [key] = db.hostKeys.keys;
    const options = step([], { 'known-hosts': `${web.id} ${key?.publicLine ?? ''}\n` });
    const setup = await setUp(options);
    expect(setup.log).toContain('::warning::Without `instance-ids`, only `known-hosts` says which host keys');
    expect(setup.outputs.hosts).toBe('');
    expect(await later(setup, 'ssh', fips.id, 'echo there')).toMatchObject({ code: 0, stdout: 'there\n' });
    expect((await later(setup, 'ssh', web.id, 'true')).stderr).toContain('Host key verification failed.');
    expect(await isKnown(setup, 'i-love.example')).toBe(false);
    expect(await isKnown(setup, 'web-1')).toBe(false);
    await tearDown(setup, options);
  });

  it('a pattern of IDs pins all of them, as for a host key in an image', async () => {
    const [key] = db.hostKeys.keys;
    const setup = await setUp(step([], { 'known-hosts': `i-* ${key?.publicLine ?? ''}\n` }));
    expect(await later(setup, 'ssh', db.id, 'echo there')).toEqual({
      code: 0,
      stdout: 'there\n',
      stderr: '',
    });
    expect((await later(setup, 'ssh', web.id, 'true')).stderr).toContain('Host key verification failed.');
  });

  it('a fingerprint without a name, an address and an inventory are mistakes', async () => {
    const inputs = {
      'known-hosts': 'SHA256:4ld9g5YcDKC91CSPWPJ9kAl/z1d0EgXsa+YpFU/HMNc',
      'instance-ip': '127.0.0.1',
      'ansible-inventory': 'true',
    };
    const result = await job.run(step([], inputs));
    expect(result.exitCode).toBe(1);
    for (const name of Object.keys(inputs)) expect(result.log).toContain(`\`${name}\``);
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('several jobs in one home directory', () => {
  it('see their own instances only, and each removes its own', async () => {
    writeConfig('# mine\n');
    const other = await startJob();
    onTestFinished(() => other.close());
    const ofWeb = step([web]);
    const ofDb = step([db]);
    const [first, second] = await Promise.all([setUp(ofWeb), setUp(ofDb, other)]);
    const known = async (of: LaterStep): Promise<boolean[]> => [
      await isKnown(of, 'web-1'),
      await isKnown(of, 'db'),
    ];
    expect(await known(first)).toEqual([true, false]);
    expect(await known(second)).toEqual([false, true]);
    expect(await known(notASetUpJob)).toEqual([false, false]);
    await tearDown(first, ofWeb);
    expect(await known(second)).toEqual([false, true]);
    await tearDown(second, ofDb, other);
    expect(readFileSync(configPath(), 'utf8')).toBe('# mine\n');
  });

  it('clear away what a runner has left that died', async () => {
    const dead = await setUp(step([db]));
    rmSync(directoryOf(dead), { recursive: true });
    const options = step([web]);
    const setup = await setUp(options);
    expect(readFileSync(configPath(), 'utf8')).not.toContain(directoryOf(dead));
    await tearDown(setup, options);
    expect(readdirSync(home)).toEqual([]);
  });

  it('can be set up twice in one job', async () => {
    const first = await setUp(step([web]));
    const second = await setUp(step([db]));
    const both = { exported: { ...first.exported, ...second.exported } };
    expect([await isKnown(both, 'web-1'), await isKnown(both, 'db')]).toEqual([true, true]);
    await tearDown(second, step([db]));
    await tearDown(first, step([web]));
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('a home directory that is read-only', () => {
  it('leaves ssh -F, and variables for git, rsync and Ansible', async () => {
    writeConfig('Host *\n  ServerAliveInterval 7\n');
    const prefix = inHome(home, 'ro');
    const options = step([web], {}, { prefix });
    const setup = await setUp(options);
    expect(setup.log).toMatch(/^::warning::.*\/\.ssh\/config cannot be changed: .* with -F\./m);
    const config = setup.outputs['ssh-config'] ?? '';
    const inJob = { exported: setup.exported, prefix };
    expect(await later(inJob, 'ssh', '-F', config, 'web-1', 'echo there')).toMatchObject({
      code: 0,
      stdout: 'there\n',
    });
    expect((await later(inJob, 'ssh', '-F', config, '-G', 'x')).stdout).toContain('serveraliveinterval 7\n');
    const { GIT_SSH_COMMAND = '', RSYNC_RSH, ANSIBLE_SSH_COMMON_ARGS } = setup.exported;
    expect(RSYNC_RSH).toBe(`ssh -F ${config}`);
    expect(ANSIBLE_SSH_COMMON_ARGS).toBe(`-F ${config}`);
    const git = await later(inJob, 'sh', '-c', `${GIT_SSH_COMMAND} web-1 'echo git'`);
    expect(git).toMatchObject({ code: 0, stdout: 'git\n' });
    await tearDown(setup, options);
    expect(readFileSync(configPath(), 'utf8')).toBe('Host *\n  ServerAliveInterval 7\n');
    expect(readdirSync(job.temp)).toEqual(['_runner_file_commands']);
  });
});

describe('the post step', () => {
  it('ends a live master connection, and does not wait for it', async () => {
    // The path of a socket has at most 107 characters.
    const temp = mkdtempSync(join(tmpdir(), 't -'));
    onTestFinished(() => rmSync(temp, { recursive: true }));
    const options = step([web], {}, { env: { RUNNER_TEMP: temp } });
    const setup = await setUp(options);
    const master = ['-o', 'ControlMaster=auto', '-o', 'ControlPersist=10m'];
    const before = cloud.sandbox.pushes.length;
    expect((await later(setup, 'sh', '-c', `ssh ${master.join(' ')} web-1 true 2>&1 >/dev/null`)).code).toBe(
      0,
    );
    expect((await later(setup, 'ssh', web.id, 'true')).code).toBe(0);
    expect(cloud.sandbox.pushes.length).toBe(before + 1);
    const startedAt = performance.now();
    await tearDown(setup, options);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    expect(web.sshd.sessions()).toEqual([]);
    expect(readdirSync(home)).toEqual([]);
  });

  it('removes everything after a main step that was killed', async () => {
    const options = step([web]);
    const setup = await setUp(options);
    const killed = { ...setup, exitCode: null, signal: 'SIGKILL' as const, outputs: {} };
    await tearDown(killed, options);
    expect(readdirSync(home)).toEqual([]);
  });

  it('has nothing to report if another step has emptied RUNNER_TEMP', async () => {
    const options = step([web]);
    const setup = await setUp(options);
    rmSync(directoryOf(setup), { recursive: true });
    await tearDown(setup, options);
    expect(readdirSync(home)).toEqual([]);
  });

  it('removes no directory of another place that its state names, and none behind a link', async () => {
    const options = step([web]);
    const setup = await setUp(options);
    const ours = directoryOf(setup);
    const elsewhere = join(job.workspace, basename(ours));
    mkdirSync(elsewhere);
    await tearDown({ ...setup, state: { 'ssh-directory': elsewhere } }, options);
    rmSync(ours, { recursive: true });
    symlinkSync(elsewhere, ours);
    writeFileSync(join(elsewhere, 'precious'), '');
    await tearDown({ ...setup, state: { 'ssh-directory': `${ours}/` } }, options);
    await tearDown(setup, options);
    expect(readdirSync(elsewhere)).toEqual(['precious']);
  });

  it('does nothing if main has made nothing, and removes no other directory', async () => {
    const failed = await job.run(step([web], { 'os-user': '' }));
    expect(failed.exitCode).toBe(1);
    await tearDown(failed, step([web]));
    const precious = join(job.temp, 'precious');
    mkdirSync(precious);
    await tearDown({ ...failed, state: { 'ssh-directory': precious } }, step([web]));
    expect(existsSync(precious)).toBe(true);
  });
});
