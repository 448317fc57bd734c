import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consoleHostKeys } from '../../../src/connect/host-keys/console-host-keys';
import { fingerprint } from '../../../src/connect/host-keys/fingerprint';
import { blobOf, type FixedHostKey, hostKeys, publicLine } from '../../fixtures/public-keys';

const { ed25519, otherEd25519, ecdsa256, ecdsa384, ecdsa521, rsa, dss } = hostKeys;

function fingerprintBlock(...keys: readonly FixedHostKey[]) {
  return [
    '-----BEGIN SSH HOST KEY FINGERPRINTS-----',
    ...keys.map(({ listed }) => listed),
    '-----END SSH HOST KEY FINGERPRINTS-----',
  ];
}
function keyBlock(...keys: readonly FixedHostKey[]) {
  return [
    '-----BEGIN SSH HOST KEY KEYS-----',
    ...keys.map((key) => `${publicLine(key)} root@ip-10-0-0-5.ec2.internal`),
    '-----END SSH HOST KEY KEYS-----',
  ];
}
function syslog(lines: readonly string[]) {
  return lines.map((line) => `<14>Nov  3 05:46:01 cloud-init: ${line}`);
}
function systemd(lines: readonly string[]) {
  return lines.map((line) => `[   14.260215] cloud-init[1234]: ${line}`);
}

/** The end of an AlmaLinux 9 instance's first boot. */
function firstBoot(...keys: readonly FixedHostKey[]) {
  return [
    '[    0.000000] Linux version 5.14.0-427.el9.x86_64 (builder@x64) #1 SMP PREEMPT_DYNAMIC',
    '\u001b[0;32m  OK  \u001b[0m] Started OpenSSH server daemon.',
    '[   12.482011] cloud-init[1012]: Generating public/private ed25519 key pair.',
    "[   12.482410] cloud-init[1012]: The key's randomart image is:",
    '[   12.482433] cloud-init[1012]: |    o=.+ .       |',
    'AlmaLinux 9.4 (Seafoam Ocelot)',
    'Kernel 5.14.0-427.el9.x86_64 on an x86_64',
    '',
    `ip-10-0-0-5 login: ci-info: +++++++++++Authorized keys from /home/ec2-user/.ssh/authorized_keys for user ec2-user++++++++++++`,
    'ci-info: | Keytype     |                Fingerprint (sha256)               | Options | Comment |',
    'ci-info: | ssh-ed25519 | 3f:ea:d1:54:cc:42:76:09:35:51:45:da:50:d2:1b:29   |    -    |  admin  |',
    ...syslog(['#############################################################']),
    ...syslog(fingerprintBlock(...keys)),
    ...syslog(['#############################################################']),
    ...keyBlock(...keys),
    '[   14.260215] cloud-init[1234]: Cloud-init v. 23.4 finished at Tue, 03 Nov 2026 05:46:01 +0000. Up 14.25 seconds',
    '',
  ];
}

function keysOf(...keys: readonly FixedHostKey[]) {
  return keys.map((key) => ({ type: key.type, blob: blobOf(key) }));
}
function fingerprintsOf(...keys: readonly FixedHostKey[]) {
  return keys.map(({ type, sha256 }) => ({ type, sha256 }));
}
function read(lines: readonly string[], lineEnd = '\n') {
  return consoleHostKeys(lines.join(lineEnd));
}

describe('the host keys on the console', () => {
  it.each(['\n', '\r\n', '\r\r\n'])('are read from a first boot, with lines ended by %j', (lineEnd) => {
    expect(read(firstBoot(ed25519, ecdsa256, rsa), lineEnd)).toEqual({
      keys: keysOf(ed25519, ecdsa256, rsa),
      fingerprints: fingerprintsOf(ed25519, ecdsa256, rsa),
    });
  });

  it.each([
    ['bare', ''],
    ['of logger', '<14>Nov 23 05:46:01 cloud-init: '],
    ['of logger in older versions', 'ec2: '],
    ['of Amazon Linux', '<14>Nov  3 05:46:01 ec2: '],
    ['of logger with the host', '<14>Nov 23 05:46:01 ip-10-0-0-5 cloud-init[99]: '],
    ['of logger in ISO time', '<14>2026-11-23T05:46:01.123456+00:00 ip-10-0-0-5 cloud-init: '],
    ['of systemd', '[   12.345678] cloud-init[123]: '],
    ['of systemd around logger', '[  112.345678] cloud-init[123]: <14>Nov 23 05:46:01 cloud-init: '],
    ['of cloud-init', 'ci-info: '],
  ])('are read behind the prefix %s', (_what, prefix) => {
    const lines = [...fingerprintBlock(ed25519), ...keyBlock(ed25519)].map((line) => prefix + line);
    expect(read(lines)).toEqual({ keys: keysOf(ed25519), fingerprints: fingerprintsOf(ed25519) });
  });

  it('may be only fingerprints or only keys', () => {
    expect(read(fingerprintBlock(ed25519))).toEqual({ keys: [], fingerprints: fingerprintsOf(ed25519) });
    expect(read(keyBlock(ed25519))).toEqual({ keys: keysOf(ed25519), fingerprints: [] });
  });

  it('have the curve of an ECDSA key by its bits', () => {
    expect(
      read(fingerprintBlock(ecdsa256, ecdsa384, ecdsa521))?.fingerprints.map(({ type }) => type),
    ).toEqual(['ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521']);
  });

  it.each([
    ['nothing', []],
    ['a later boot', ['[    0.000000] Linux version 5.14.0', 'ip-10-0-0-5 login: ']],
    ['empty blocks', [...fingerprintBlock(), ...keyBlock()]],
    ['a block without its end', fingerprintBlock(ed25519).slice(0, -1)],
    ['a block without its beginning', fingerprintBlock(ed25519).slice(1)],
    [
      'a block with another end',
      [...fingerprintBlock(ed25519).slice(0, -1), '-----END SSH HOST KEY KEYS-----'],
    ],
    [
      'a block behind a prefix of another service',
      systemd(keyBlock(ed25519)).map((line) => line.replace('cloud-init', 'web-app')),
    ],
    [
      'a block that a program printed over its prefix',
      keyBlock(ed25519).map((line) => `[   99.0] web-app[9]: x\r${line}`),
    ],
    [
      'a block that is echoed at the login prompt',
      keyBlock(ed25519).map((line) => `ip-10-0-0-5 login: ${line}`),
    ],
    [
      'MD5 fingerprints',
      [
        '-----BEGIN SSH HOST KEY FINGERPRINTS-----',
        '256 MD5:8f:1e:d1:54:cc:42:76:09:35:51:45:da:50:d2:1b:29 root@ip (ED25519)',
        '2048 8f:1e:d1:54:cc:42:76:09:35:51:45:da:50:d2:1b:29 root@ip (RSA)',
        '-----END SSH HOST KEY FINGERPRINTS-----',
      ],
    ],
    ['a DSA key', fingerprintBlock(dss)],
    [
      'cut fingerprints',
      fingerprintBlock(ed25519).map((line) => line.replace(ed25519.sha256, ed25519.sha256.slice(0, -1))),
    ],
    ['a cut key', keyBlock(ed25519).map((line) => line.replace(ed25519.base64, ed25519.base64.slice(0, -4)))],
    ['a key of another type than it says', keyBlock({ ...ed25519, type: 'ssh-rsa' })],
    [
      'a tag that is not known',
      fingerprintBlock({ ...ed25519, listed: ed25519.listed.replace('ED25519', 'QUANTUM') }),
    ],
  ])('are absent if the console has %s', (_what, lines) => {
    expect(read(lines)).toBeUndefined();
  });

  it('are those of the last complete block', () => {
    const old = [...syslog(fingerprintBlock(otherEd25519)), ...keyBlock(otherEd25519)];
    expect(read([...old, ...firstBoot(ed25519)])).toEqual({
      keys: keysOf(ed25519),
      fingerprints: fingerprintsOf(ed25519),
    });
  });

  it('are not replaced by a later block that was cut, or that has nothing in it', () => {
    const later = [...keyBlock(otherEd25519).slice(0, -1), ...fingerprintBlock(), ...keyBlock()];
    expect(read([...keyBlock(ed25519), ...later])?.keys).toEqual(keysOf(ed25519));
  });

  it('are only those of the later block if the last two are of different boots', () => {
    expect(read([...keyBlock(otherEd25519), ...fingerprintBlock(ed25519)])).toEqual({
      keys: [],
      fingerprints: fingerprintsOf(ed25519),
    });
    expect(read([...fingerprintBlock(otherEd25519), ...keyBlock(ed25519)])).toEqual({
      keys: keysOf(ed25519),
      fingerprints: [],
    });
  });

  it('survive lines of the kernel, and two copies, printed in between', () => {
    const noise = '[   13.100000] audit: type=1400 audit(1700000000.1:3): avc:  denied';
    const lines = keyBlock(ed25519, rsa).flatMap((line) => [line, noise, `[   13.2] cloud-init[7]: ${line}`]);
    expect(read(lines)?.keys).toEqual(keysOf(ed25519, rsa));
  });

  it('lose what was damaged in a complete block, and keep the rest', () => {
    const lines = keyBlock(ed25519, rsa).map((line) =>
      line.replace(ed25519.base64, `${ed25519.base64.slice(0, 30)} [ 1.0] x`),
    );
    expect(read(lines)?.keys).toEqual(keysOf(rsa));
  });

  it('are all or nothing of a block, wherever the text is cut', () => {
    const text = [...syslog(fingerprintBlock(ed25519, rsa)), ...keyBlock(ed25519, rsa)].join('\r\n');
    const all = { keys: keysOf(ed25519, rsa), fingerprints: fingerprintsOf(ed25519, rsa) };
    const either = [undefined, all, { ...all, keys: [] }, { ...all, fingerprints: [] }];
    for (let cut = 0; cut <= text.length; cut++) {
      expect(either).toContainEqual(consoleHostKeys(text.slice(cut)));
      expect(either).toContainEqual(consoleHostKeys(text.slice(0, cut)));
    }
  });

  it('are found behind hostile text: endless lines, endless markers, prefixes that almost match', () => {
    const hostile = [
      'A'.repeat(3_000_000),
      Array(100_000).fill('-----BEGIN SSH HOST KEY KEYS-----').join('\n'),
      '-----BEGIN SSH HOST KEY KEYS-----'.repeat(50_000),
      Array(1000)
        .fill(`<14>Nov 23 05:46:01 ${'a.'.repeat(1900)}`)
        .join('\n'),
      `-----BEGIN SSH HOST KEY FINGERPRINTS-----\n${Array(1000)
        .fill(`256 ${ed25519.sha256} ${'( '.repeat(1900)}`)
        .join('\n')}`,
      `-----BEGIN SSH HOST KEY KEYS-----\n${Array(1000)
        .fill(`ssh-${'-'.repeat(4000)}`)
        .join('\n')}`,
      Array(100_000).fill(keyBlock(otherEd25519).join('\n')).join('\n'),
      '\r'.repeat(1_000_000),
    ];
    for (const text of hostile) {
      expect(consoleHostKeys([text, '', ...keyBlock(ed25519)].join('\n'))?.keys).toEqual(keysOf(ed25519));
    }
  });

  it('are at most 64 of a block', () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({
      ...ed25519,
      listed: `256 ${fingerprint(Buffer.from(String(n)))} no comment (ED25519)`,
    }));
    expect(read(fingerprintBlock(...many))?.fingerprints).toHaveLength(64);
  });

  it('come from any text whatever without an exception', () => {
    const fragment = fc.constantFrom(
      ...firstBoot(ed25519),
      '\n',
      '\r',
      'ci-info: ',
      '[ 1.0] cloud-init[1]: ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragment).map((parts) => parts.join('\n')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const found = consoleHostKeys(any);
        if (found !== undefined) expect(found.keys.length + found.fingerprints.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe.skipIf(spawnSync('ssh-keygen', ['-?']).error !== undefined)(
  'cloud-init on this machine (needs ssh-keygen)',
  () => {
    it('prints fingerprints that are those of the keys it prints', () => {
      const directory = mkdtempSync(join(tmpdir(), 'console-host-keys-'));
      try {
        const lines = ['ed25519', 'ecdsa'].map((type) => {
          const file = join(directory, type);
          execFileSync('ssh-keygen', [
            '-q',
            '-t',
            type,
            '-N',
            '',
            '-C',
            'a comment (with brackets)',
            '-f',
            file,
          ]);
          return {
            listed: execFileSync('ssh-keygen', ['-l', '-f', `${file}.pub`], { encoding: 'utf8' }).trim(),
            line: readFileSync(`${file}.pub`, 'utf8').trim(),
          };
        });
        const found = read([
          ...syslog(['-----BEGIN SSH HOST KEY FINGERPRINTS-----']),
          ...syslog(lines.map(({ listed }) => listed)),
          ...syslog(['-----END SSH HOST KEY FINGERPRINTS-----']),
          '-----BEGIN SSH HOST KEY KEYS-----',
          ...lines.map(({ line }) => line),
          '-----END SSH HOST KEY KEYS-----',
        ]);
        // Blocks that contradict each other would have left only one of the two.
        expect(found?.keys.map(({ type }) => type)).toEqual(['ssh-ed25519', 'ecdsa-sha2-nistp256']);
        expect(found?.fingerprints.map(({ type }) => type)).toEqual(['ssh-ed25519', 'ecdsa-sha2-nistp256']);
      } finally {
        rmSync(directory, { recursive: true });
      }
    });
  },
);
