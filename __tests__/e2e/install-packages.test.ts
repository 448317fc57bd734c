import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type AlmaLinux, type AlmaLinuxOptions, almaLinux, canMount } from '../fixtures/almalinux';
import { type Cloud, type CloudInstance, type CloudInstanceOptions, startCloud } from '../fixtures/cloud';
import { startEic } from '../fixtures/eic-process';
import { type Job, type StepOptions, type StepResult, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';

/** An instance without the packages: its sshd accepts the bootstrap key, and no pushed key before dnf has been run. */
interface BareInstance {
  readonly machine: AlmaLinux;
  readonly options: CloudInstanceOptions;
  /** Tells the stubs which sshd they configure and restart. */
  started(instance: CloudInstance): void;
}

let folder: string;
let job: Job;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eic-bootstrap-'));
  // As `aws ec2 create-key-pair` makes it.
  execFileSync('ssh-keygen', [
    '-q',
    '-t',
    'rsa',
    '-b',
    '2048',
    '-m',
    'PEM',
    '-N',
    '',
    '-f',
    join(folder, 'key'),
  ]);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'other')]);
  job = await startJob();
});
afterAll(async () => {
  await job.close();
  rmSync(folder, { recursive: true });
});
const key = (name = 'key'): string => readFileSync(join(folder, name), 'utf8');

function bare(options: AlmaLinuxOptions = {}): BareInstance {
  const machine = almaLinux(options);
  onTestFinished(() => machine.close());
  return {
    machine,
    options: {
      sshd: {
        program: machine.inNamespace(machine.file('real-sshd')),
        config: ['AuthorizedKeysCommand none', `AuthorizedKeysFile ${join(folder, 'key.pub')}`],
      },
    },
    started: ({ sshd: { configFile, logFile, pid } }) => {
      writeFileSync(machine.file('on-install'), `sed -i '/^AuthorizedKeysCommand none$/d' ${configFile}\n`);
      const restart = [
        `starts=$(grep -c 'Server listening' ${logFile})`,
        `kill -HUP ${pid}`,
        `while [ "$(grep -c 'Server listening' ${logFile})" = "$starts" ]; do /usr/bin/sleep 0.05; done`,
      ];
      writeFileSync(machine.file('on-restart'), `${restart.join('\n')}\n`);
    },
  };
}

async function cloudOf(...instances: readonly (BareInstance | CloudInstanceOptions)[]): Promise<Cloud> {
  const cloud = await startCloud(instances.map((one) => ('machine' in one ? one.options : one)));
  onTestFinished(() => cloud.close());
  for (const [index, one] of instances.entries()) {
    const instance = cloud.instances[index];
    if ('machine' in one && instance !== undefined) one.started(instance);
  }
  return cloud;
}

function inputsFor(cloud: Cloud, changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'instance-ids': cloud.instances.map(({ id }) => id).join(' '),
    'os-user': testUser,
    port: String(cloud.sandbox.sshPort),
    run: 'echo "it runs"',
    'install-packages': 'true',
    'bootstrap-key': key(),
    ...changes,
  };
}

async function step(
  cloud: Cloud,
  changes: Readonly<Record<string, string>> = {},
  options: StepOptions = {},
): Promise<StepResult & { readonly results: readonly Record<string, unknown>[] }> {
  const result = await job.run({ ...options, inputs: inputsFor(cloud, changes), env: cloud.sandbox.env });
  return { ...result, results: JSON.parse(result.outputs.results ?? '[]') };
}

/** Lines of the log that are no commands to mask something. */
function shownLog({ lines }: StepResult): string {
  return lines
    .map(({ text }) => text)
    .filter((text) => !text.startsWith('::add-mask::'))
    .join('\n');
}

function secretLinesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.length >= 8 && !line.startsWith('-----'));
}

describe.skipIf(!canMount)('install-packages (needs mounts)', () => {
  it('installs the packages with the key, and runs the script through EC2 Instance Connect', async () => {
    const web = bare();
    const cloud = await cloudOf(web);
    const result = await step(cloud, { transcript: 'run.cast' }, { debug: true });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs.stdout).toBe('it runs');
    expect(result.results).toMatchObject([{ succeeded: true, packagesInstalled: true }]);
    expect(result.log).toContain('packages were missing and have been installed with `bootstrap-key`');
    expect(result.log).toContain('Remove `install-packages` and `bootstrap-key`, and delete the stored key.');
    expect(result.summaryText).toContain('The EC2 Instance Connect packages were installed on');
    expect(readFileSync(web.machine.file('calls'), 'utf8')).toContain('linux_amd64/ec2-instance-connect.rpm');

    const masked = result.obeyed.filter(({ command }) => command === 'add-mask').map(({ data }) => data);
    const everywhere = [shownLog(result), ...Object.values(result.files), JSON.stringify(result.outputs)];
    for (const line of secretLinesOf(key())) {
      expect(masked).toContain(line);
      for (const text of everywhere) expect(text).not.toContain(line);
    }

    const second = await step(cloud);
    expect(second.results).toMatchObject([{ succeeded: true, packagesInstalled: false }]);
    expect(second.log.match(/`bootstrap-key` was not used/g)).toHaveLength(1);
  });

  it('does it on each instance that needs it, at the same time, and uses the key nowhere else', async () => {
    const cloud = await cloudOf(bare(), {}, bare({ machine: 'aarch64' }));
    const result = await step(cloud);
    expect(result.exitCode, result.log).toBe(0);
    expect(result.results.map(({ packagesInstalled }) => packagesInstalled)).toEqual([true, false, true]);
    const fingerprint = execFileSync('ssh-keygen', ['-lf', join(folder, 'key.pub')], { encoding: 'utf8' });
    expect(cloud.instances[1]?.sshd.log()).not.toContain(fingerprint.split(' ')[1]);
  });

  it('uses sudo, and says so if it asks for a password', async () => {
    const web = bare({ uid: 1000 });
    const cloud = await cloudOf(web);
    writeFileSync(web.machine.file('no-sudo'), '');
    const refused = await step(cloud);
    expect(refused.results).toMatchObject([{ error: { code: 'EIC_INSTALL_FAILED' } }]);
    expect(refused.log).toContain('the user may not use sudo without a password');
    rmSync(web.machine.file('no-sudo'));
    expect((await step(cloud)).results).toMatchObject([{ succeeded: true, packagesInstalled: true }]);
  });

  it('fails with the last lines of the script if the installation fails', async () => {
    const cloud = await cloudOf(bare({ dnf: 'network' }));
    const { exitCode, results, log, summaryText } = await step(cloud);
    expect(exitCode).toBe(1);
    expect(results).toMatchObject([{ packagesInstalled: false, error: { code: 'EIC_INSTALL_FAILED' } }]);
    expect(log).toContain('The install script ended with exit code 5.');
    for (const text of [log, summaryText]) expect(text).toContain('could not be downloaded');
  });

  it('fails if the instance refuses the key, or has another cause', async () => {
    const cloud = await cloudOf(bare());
    const { results, log } = await step(cloud, { 'bootstrap-key': key('other') });
    expect(results).toMatchObject([{ error: { code: 'EIC_INSTALL_FAILED' } }]);
    expect(log).toContain('refuses pushed keys, and `bootstrap-key` too');

    const installed = bare();
    const script = readFileSync('src/install/install-packages.sh', 'utf8');
    expect(await installed.machine.run('sh', script)).toMatchObject({ code: 0 });
    const other = await step(await cloudOf(installed));
    expect(other.results).toMatchObject([{ error: { code: 'EIC_AUTHENTICATION_REFUSED' } }]);
    expect(other.log).toContain('The packages are installed there and sshd uses them');
  });

  it('does not go on with a machine that shows another host key', async () => {
    const [first, second] = [bare(), bare()];
    const cloud = await cloudOf(first, second);
    const addresses = cloud.instances.map(({ address }) => address);
    const marker = join(folder, `turn-${process.pid}`);
    const relay = join(folder, 'relay.sh');
    writeFileSync(
      relay,
      `if [ -e ${marker} ]; then host=${addresses[1]}; else host=${addresses[0]}; : > ${marker}; fi
exec python3 -c 'import os, socket, sys, threading
s = socket.create_connection((sys.argv[1], int(sys.argv[2])))
def up():
    while True:
        d = os.read(0, 65536)
        if not d: break
        s.sendall(d)
threading.Thread(target=up, daemon=True).start()
while True:
    d = s.recv(65536)
    if not d: break
    os.write(1, d)' "$host" "$1"
`,
    );
    const { results } = await step(cloud, {
      'instance-ids': cloud.instances[0]?.id ?? '',
      'proxy-command': `sh ${relay} %p`,
      'host-key-verification': 'off',
    });
    expect(results).toMatchObject([{ packagesInstalled: false, error: { code: 'EIC_HOST_KEY_CHANGED' } }]);
    expect(readFileSync(second.machine.file('installed'), 'utf8')).toBe('');
  });

  it('is a flag and a file at the terminal', async () => {
    const cloud = await cloudOf(bare());
    const [instance] = cloud.instances;
    const words = ['run', instance?.id ?? '', '--port', String(cloud.sandbox.sshPort), '--os-user', testUser];
    const run = startEic(
      [...words, '--install-packages', '--bootstrap-key-file', join(folder, 'key'), '--json', '--', 'uptime'],
      { ...process.env, ...cloud.sandbox.env },
    );
    expect(await run.ended(), run.stderr()).toBe(0);
    expect(JSON.parse(run.stdout())).toMatchObject([{ packagesInstalled: true }]);
    expect(run.stderr()).toContain('Remove `--install-packages` and `--bootstrap-key-file`');
  });
});
