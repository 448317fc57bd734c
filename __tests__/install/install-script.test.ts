import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { installScript } from '../../src/install/install-script';
import {
  type AlmaLinux,
  type AlmaLinuxOptions,
  almaLinux,
  canMount,
  hasProgram,
  osRelease,
} from '../fixtures/almalinux';

const shells = ['bash', 'dash'].filter(hasProgram);
const bucket = 'https://amazon-ec2-instance-connect-us-west-2.s3.us-west-2.amazonaws.com/latest';
const selinuxPackage = `${bucket}/linux_amd64/ec2-instance-connect-selinux.noarch.rpm`;
const dnfInstall = (...urls: readonly string[]): string =>
  `dnf -y --setopt=sslverify=1 --setopt=exit_on_lock=1 install ${urls.join(' ')}`;

describe.skipIf(!hasProgram('shellcheck'))('the install script (needs shellcheck)', () => {
  it('is what shellcheck accepts for a POSIX shell', () => {
    expect(() => execFileSync('shellcheck', ['--shell=sh', '-'], { input: installScript })).not.toThrow();
  });
});

describe('the text of the install script', () => {
  it('is ASCII without tabs and trailing spaces, so that YAML and JSON carry it unchanged', () => {
    expect(installScript).toMatch(
      /^#!\/bin\/sh\n(?:[\x20-\x7e]*[\x21-\x7e])?(?:\n|\n(?:[\x20-\x7e]*[\x21-\x7e])?)*\n$/,
    );
  });

  it('has nothing that Systems Manager takes for a parameter, and no line that ends its own shell early', () => {
    expect(installScript).not.toContain('{{');
    expect(installScript.trimEnd().endsWith('main "$@" </dev/null')).toBe(true);
  });
});

describe.skipIf(!canMount).each(shells)('the install script in %s (needs mounts)', (shell) => {
  const machines: AlmaLinux[] = [];
  afterEach(() => {
    for (const machine of machines.splice(0)) machine.close();
  });
  const machine = (options: AlmaLinuxOptions = {}): AlmaLinux => {
    const made = almaLinux(options);
    machines.push(made);
    return made;
  };
  const run = (options: AlmaLinuxOptions = {}, args: readonly string[] = []) =>
    machine(options).run(shell, installScript, args);

  it.each([
    ['8.4', 'x86_64', 'linux_amd64/ec2-instance-connect.rhel8.rpm'],
    ['8.10', 'aarch64', 'linux_arm64/ec2-instance-connect.rhel8.rpm'],
    ['9.3', 'x86_64', 'linux_amd64/ec2-instance-connect.rpm'],
    ['9.10', 'aarch64', 'linux_arm64/ec2-instance-connect.rpm'],
    ['10.2', 'x86_64', 'linux_amd64/ec2-instance-connect.rpm'],
    // Kitten has no minor version.
    ['10', 'aarch64', 'linux_arm64/ec2-instance-connect.rpm'],
  ])('installs on AlmaLinux %s, %s, the package %s', async (version, cpu, path) => {
    const end = await run({ osRelease: osRelease(version), machine: cpu, selinux: 'Enforcing' });
    expect(end).toMatchObject({ code: 0, stderr: '' });
    expect(end.calls).toEqual([
      'sshd -t',
      dnfInstall(`${bucket}/${path}`, selinuxPackage),
      'systemctl daemon-reload',
      'sshd -t',
      'systemctl restart sshd.service',
    ]);
    expect(end.stdout).toContain(
      'sshd uses them: AuthorizedKeysCommand /opt/aws/bin/eic_run_authorized_keys %u %f\n',
    );
  });

  it('changes nothing the second time', async () => {
    const almalinux = machine({ selinux: 'Enforcing' });
    expect((await almalinux.run(shell, installScript)).code).toBe(0);
    const second = await almalinux.run(shell, installScript);
    expect(second).toMatchObject({ code: 0, stderr: '', calls: [] });
    expect(second.stdout).toBe(
      'eic-install: The packages are installed and sshd uses them: nothing changed.\n',
    );
  });

  it('does not restart sshd again if the package has done so', async () => {
    const { code, calls } = await run({ dnf: 'restarts' });
    expect(code).toBe(0);
    expect(calls).not.toContain('systemctl restart sshd.service');
  });

  it('does not start an sshd that does not run', async () => {
    const { code, calls } = await run({ startedSecondsAgo: -1 });
    expect(code).toBe(0);
    expect(calls).not.toContain('systemctl restart sshd.service');
  });

  it('only restarts sshd if it was configured after its start', async () => {
    const almalinux = machine();
    await almalinux.run(shell, installScript);
    writeFileSync(almalinux.file('started'), '1000000000\n');
    const { code, calls } = await almalinux.run(shell, installScript);
    expect(code).toBe(0);
    expect(calls).toEqual(['sshd -t', 'systemctl restart sshd.service']);
  });

  it('does not need the SELinux package if SELinux is disabled, and installs it if it is enabled', async () => {
    const almalinux = machine({ selinux: 'Disabled' });
    await almalinux.run(shell, installScript);
    writeFileSync(almalinux.file('installed'), 'ec2-instance-connect\n');
    expect((await almalinux.run(shell, installScript)).calls).toEqual([]);
    writeFileSync(almalinux.file('selinux'), 'Permissive\n');
    const { code, calls } = await almalinux.run(shell, installScript);
    expect(code).toBe(0);
    expect(calls.join('\n')).toContain(selinuxPackage);
  });

  it('installs the package again if sshd does not use the one that is installed', async () => {
    const almalinux = machine({ dnf: 'only-reinstall' });
    writeFileSync(almalinux.file('installed'), 'ec2-instance-connect\n');
    const { code, calls } = await almalinux.run(shell, installScript);
    expect(code).toBe(0);
    expect(calls.filter((call) => call.startsWith('dnf')).map((call) => call.split(' ')[4])).toEqual([
      'install',
      'reinstall',
    ]);
  });

  describe('refuses', () => {
    it.each([
      ['RHEL', osRelease('9.4', 'rhel'), 'ID=rhel'],
      ['Rocky Linux', osRelease('9.4', 'rocky'), 'ID=rocky'],
      ['a name that begins like AlmaLinux', osRelease('9.4', 'almalinux2'), 'ID=almalinux2'],
      ['AlmaLinux 7', osRelease('7.9'), 'AlmaLinux 7.9'],
      ['AlmaLinux 11', osRelease('11.0'), 'AlmaLinux 11.0'],
      ['AlmaLinux 100', osRelease('100.1'), 'AlmaLinux 100.1'],
      ['AlmaLinux 1', osRelease('1.0'), 'AlmaLinux 1.0'],
      ['a version that is no number', osRelease('9x'), 'AlmaLinux 9x'],
      ['no version', 'ID=almalinux\n', 'of an unknown version'],
      ['an empty file', '', 'ID=(nothing)'],
    ])('%s', async (_, text, said) => {
      const { code, stderr, calls } = await run({ osRelease: text });
      expect(code).toBe(3);
      expect(stderr).toContain(said);
      expect(calls).toEqual([]);
    });

    it('an architecture without packages', async () => {
      const { code, stderr } = await run({ machine: 'ppc64le' });
      expect(code).toBe(3);
      expect(stderr).toContain('The architecture ppc64le is not supported');
    });

    it('a user who is not root', async () => {
      expect(await run({ uid: 1000 })).toMatchObject({ code: 2, calls: [] });
    });

    it.each(['deploy$', 'a@b.example', '0x-y_z'])('not the OS user %j', async (user) => {
      expect(await run({}, [user])).toMatchObject({ code: 0, stderr: '' });
    });

    it.each(['a b', '$(touch /tmp/eic-pwned)', '-x;y'])('the OS user %j', async (user) => {
      expect(await run({}, [user])).toMatchObject({ code: 2, calls: [] });
    });
  });

  it.each([
    'ID=$(touch MARK)',
    'ID=`touch MARK`',
    'ID="almalinux"; touch MARK',
    'touch MARK\nID=x',
    'ID=\x1b[2Jx',
  ])('does not run what a hostile os-release has: %j', async (line) => {
    const almalinux = machine();
    writeFileSync(almalinux.file('os-release'), `${line.replaceAll('MARK', almalinux.file('mark'))}\n`);
    const { code, stderr } = await almalinux.run(shell, installScript);
    expect(code).toBe(3);
    expect(stderr).not.toContain('\x1b');
    expect(existsSync(almalinux.file('mark'))).toBe(false);
  });

  describe('when dnf fails', () => {
    it('waits for its lock', async () => {
      const { code, stdout } = await run({ dnf: 'lock\nlock\nok' });
      expect(code).toBe(0);
      expect(stdout.match(/Waiting for another program that uses dnf/g)).toHaveLength(1);
    });

    it.each([
      ['held', 4, 'has held the lock of dnf for 5 minutes'],
      ['network', 5, 'could not be downloaded'],
      ['unsigned', 7, 'localpkg_gpgcheck is on'],
      ['read-only', 6, 'dnf failed with exit code 1'],
      ['other', 6, 'dnf failed with exit code 1'],
      ['silent', 6, 'the packages are not installed'],
    ])('because of %s, exits with %i', async (dnf, code, said) => {
      const end = await run({ dnf });
      expect(end.code).toBe(code);
      expect(end.stderr).toContain(said);
      expect(end.calls).not.toContain('systemctl restart sshd.service');
    });

    it('half-way, can be run again', async () => {
      const almalinux = machine({ dnf: 'half\nok' });
      expect((await almalinux.run(shell, installScript)).code).toBe(6);
      expect((await almalinux.run(shell, installScript)).code).toBe(0);
    });
  });

  describe('when sshd', () => {
    it('refuses its configuration, installs and restarts nothing', async () => {
      const end = await run({ broken: '/etc/ssh/sshd_config line 3: Bad configuration option: Prot' });
      expect(end.code).toBe(8);
      expect(end.stderr).toContain('Bad configuration option: Prot');
      expect(end.calls).toEqual(['sshd -t']);
    });

    it('refuses its configuration after the installation, is not restarted', async () => {
      const { code, stderr, calls } = await run({ dnf: 'breaks' });
      expect(code).toBe(8);
      expect(stderr).toContain('Bad configuration option: Foo');
      expect(calls).not.toContain('systemctl restart sshd.service');
    });

    it('cannot be restarted, says so', async () => {
      expect(await run({ state: ['no-restart'] })).toMatchObject({ code: 8 });
    });

    it('has another AuthorizedKeysCommand, which the package leaves alone, names it', async () => {
      const sshdConfig = [
        'AuthorizedKeysCommand /usr/bin/sss_ssh_authorizedkeys',
        'AuthorizedKeysCommandUser nobody',
      ];
      const { code, stderr } = await run({ sshdConfig, state: ['left-alone'] });
      expect(code).toBe(9);
      expect(stderr).toContain('another AuthorizedKeysCommand for ec2-user: /usr/bin/sss_ssh_authorizedkeys');
    });

    it('has none after all, says when the package leaves sshd alone', async () => {
      const { code, stderr } = await run({ state: ['left-alone'] });
      expect(code).toBe(9);
      expect(stderr).toContain('sshd has no AuthorizedKeysCommand');
    });

    it('has another one for this user in a Match block, says so for this user only', async () => {
      const sshdConfig = [
        'Match User deploy',
        '  AuthorizedKeysCommand /usr/bin/other %u',
        '  AuthorizedKeysCommandUser nobody',
      ];
      expect((await run({ sshdConfig })).code).toBe(0);
      const { code, stderr } = await run({ sshdConfig }, ['deploy']);
      expect(code).toBe(9);
      expect(stderr).toContain('for deploy: /usr/bin/other %u');
    });

    it('accepts no public keys, says so', async () => {
      const { code, stderr } = await run({ sshdConfig: ['PubkeyAuthentication no'] });
      expect(code).toBe(9);
      expect(stderr).toContain('PubkeyAuthentication no');
    });

    it('is configured in sshd_config instead of the service, is content', async () => {
      const sshdConfig = [
        'AuthorizedKeysCommand /opt/aws/bin/eic_run_authorized_keys %u %f',
        'AuthorizedKeysCommandUser ec2-instance-connect',
      ];
      expect((await run({ sshdConfig, state: ['left-alone'] })).code).toBe(0);
    });
  });

  it('misses the user of the packages', async () => {
    const almalinux = machine();
    await almalinux.run(shell, installScript);
    rmSync(almalinux.file('user'));
    writeFileSync(almalinux.file('dnf'), 'silent\n');
    const { code, stderr } = await almalinux.run(shell, installScript);
    expect(code).toBe(9);
    expect(stderr).toContain('the user ec2-instance-connect does not exist');
  });

  it('does nothing if its end is missing, as after a broken download', async () => {
    const cut = installScript.slice(0, installScript.lastIndexOf('main '));
    expect(await machine().run(shell, cut)).toMatchObject({ calls: [] });
  });
});
