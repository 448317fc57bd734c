import { execFileSync, spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownHostsLine, parseKnownHosts } from '../../../src/connect/host-keys/known-hosts';
import { matchKnownHosts } from '../../../src/connect/host-keys/match-known-hosts';
import type { RouteTarget } from '../../../src/connect/routes/route';
import { blobOf, type FixedHostKey, hostKeys, publicLine } from '../../fixtures/public-keys';

const ed25519 = publicLine(hostKeys.ed25519);
const other = publicLine(hostKeys.otherEd25519);
const rsa = publicLine(hostKeys.rsa);

function knownKey(key: FixedHostKey) {
  const { type, sha256 } = key;
  return { type, sha256, blob: blobOf(key) };
}

/** An instance with these names: an ID, or none, and the address that is dialed. */
function targetOf(names: readonly string[], port: number): RouteTarget {
  return {
    route: 'direct',
    instance: {
      id: names.find((name) => name.startsWith('i-')) ?? '',
      state: 'running',
      region: 'eu-central-1',
    },
    address: names.find((name) => !name.startsWith('i-')) ?? '',
    port,
  };
}

function match(text: string, names: string[], port = 22) {
  const { knownHosts, problems } = parseKnownHosts(text);
  expect(problems).toEqual([]);
  return matchKnownHosts(knownHosts, targetOf(names, port));
}

function keysFor(text: string, names: string[], port = 22) {
  return match(text, names, port).keys.map(({ type }) => type);
}
function isKnown(text: string, names: string[], port = 22) {
  return keysFor(text, names, port).length > 0;
}
function problemsOf(text: string) {
  return parseKnownHosts(text).problems;
}

function hashed(name: string): string {
  const salt = Buffer.from('0123456789abcdefghij');
  return `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update(name).digest('base64')}`;
}

describe('a known_hosts text', () => {
  it('gives all keys of a host, of all lines that name it', () => {
    const text = `10.0.0.5 ${ed25519}\n10.0.0.6 ${other}\nweb.example.com,10.0.0.5 ${rsa}\n10.0.0.5 ${ed25519}\n`;
    expect(match(text, ['10.0.0.5'])).toEqual({
      keys: [knownKey(hostKeys.ed25519), knownKey(hostKeys.rsa)],
      revoked: [],
    });
  });

  it('may have comments, blank lines, indentation, tabs, CRLF, a byte order mark and trailing comments', () => {
    const text = `\ufeff# fleet\r\n\r\n \t \r\n\t10.0.0.5\t${ed25519.replace(' ', '\t')}\troot@web: rotated # 2026 \r\n  # end`;
    expect(keysFor(text, ['10.0.0.5'])).toEqual(['ssh-ed25519']);
  });

  it('knows nothing of a host that it does not name', () => {
    expect(match(`10.0.0.5 ${ed25519}`, ['10.0.0.50', 'i-0abc'])).toEqual({ keys: [], revoked: [] });
    expect(match('', ['10.0.0.5'])).toEqual({ keys: [], revoked: [] });
  });

  it('matches names in any letter case, on either side', () => {
    expect(isKnown(`Web.Example.COM ${ed25519}`, ['web.example.com'])).toBe(true);
    expect(isKnown(`web.example.com ${ed25519}`, ['WEB.example.com'])).toBe(true);
    expect(isKnown(`${hashed('web.example.com')} ${ed25519}`, ['WEB.example.com'])).toBe(true);
  });

  it.each([
    ['*', '10.0.0.5', true],
    ['10.0.*', '10.0.0.5', true],
    ['10.0.0.?', '10.0.0.5', true],
    ['10.0.0.?', '10.0.0.50', false],
    ['10.0.0.5?', '10.0.0.5', false],
    ['*.example.com', 'web.example.com', true],
    ['*.example.com', 'example.com', false],
    ['w*b*.example.*', 'webweb.example.com', true],
    ['10.0.0.5', '10x0x0x5', false],
    ['2001:db8::*', '2001:db8::5', true],
    ['*,!10.0.0.5', '10.0.0.5', false],
    ['*,!10.0.0.5', '10.0.0.6', true],
    ['!10.0.0.?,10.0.*', '10.0.0.5', false],
    ['!10.0.0.5', '10.0.0.6', false],
  ])('with the names %s, at %s: %s', (names, host, known) => {
    expect(isKnown(`${names} ${ed25519}`, [host])).toBe(known);
  });

  it('does not apply a line to an instance of which it negates one name', () => {
    expect(isKnown(`*,!10.0.0.5 ${ed25519}`, ['i-0abc', '10.0.0.5'])).toBe(false);
  });

  it('matches at port 22 the bare name, at another port the name in brackets', () => {
    expect(isKnown(`10.0.0.5 ${ed25519}`, ['10.0.0.5'], 2222)).toBe(false);
    expect(isKnown(`[10.0.0.5]:2222 ${ed25519}`, ['10.0.0.5'], 2222)).toBe(true);
    expect(isKnown(`[10.0.0.5]:2222 ${ed25519}`, ['10.0.0.5'], 22)).toBe(false);
    expect(isKnown(`[2001:db8::5]:2222 ${ed25519}`, ['2001:DB8::5'], 2222)).toBe(true);
    expect(isKnown(`[10.0.*]:2222 ${ed25519}`, ['10.0.0.5'], 2222)).toBe(true);
    expect(isKnown(`${hashed('[10.0.0.5]:2222')} ${ed25519}`, ['10.0.0.5'], 2222)).toBe(true);
  });

  it('matches an instance ID at any port, with brackets or without', () => {
    for (const port of [22, 2222]) expect(isKnown(`i-0abc123 ${ed25519}`, ['i-0abc123'], port)).toBe(true);
    expect(isKnown(`[i-0abc123]:2222 ${ed25519}`, ['i-0abc123'], 2222)).toBe(true);
    expect(isKnown(`[i-0abc123]:2223 ${ed25519}`, ['i-0abc123'], 2222)).toBe(false);
  });

  it('revokes keys for every host that the names of the line match', () => {
    const text = `10.0.0.5 ${ed25519}\n@revoked * ${ed25519}\n@revoked 10.0.0.6 ${rsa}\n@revoked ${hashed('10.0.0.5')} ${other}`;
    expect(match(text, ['10.0.0.5'])).toEqual({
      keys: [knownKey(hostKeys.ed25519)],
      revoked: [knownKey(hostKeys.ed25519), knownKey(hostKeys.otherEd25519)],
    });
  });

  it('says that a certificate authority has no effect, and does not take its key for a host key', () => {
    const text = `@cert-authority *.example.com ${ed25519}`;
    expect(isKnown(text, ['web.example.com'])).toBe(false);
    expect(parseKnownHosts(text).knownHosts.warnings).toEqual([
      expect.stringMatching(/^Line 1 of known-hosts: .*certificates are not supported/),
    ]);
  });

  it('keeps a key of a type that cannot be used, so that no other key passes, and says so', () => {
    const text = `10.0.0.5 ${publicLine(hostKeys.dss)}`;
    expect(keysFor(text, ['10.0.0.5'])).toEqual(['ssh-dss']);
    expect(parseKnownHosts(text).knownHosts.warnings).toEqual([expect.stringContaining('type ssh-dss')]);
  });

  it.each([
    [`[10.0.0.5]:22 ${ed25519}`, 'never matches'],
    [`10.0.0.0/16 ${ed25519}`, 'address ranges'],
    [`!10.0.0.5, ${ed25519}`, 'matches no host'],
  ])('warns of names that have no effect: %s', (text, warning) => {
    const { knownHosts, problems } = parseKnownHosts(text);
    expect(problems).toEqual([]);
    expect(knownHosts.warnings).toEqual([expect.stringContaining(warning)]);
  });

  it.each([
    ['10.0.0.5', 'expected `names key-type base64-key`'],
    ['10.0.0.5 ssh-ed25519', 'expected `names key-type base64-key`'],
    [ed25519, 'the names are missing'],
    [`web, 10.0.0.5 ${ed25519}`, 'have no spaces'],
    [`10.0.0.5 ${ed25519.slice(0, -4)}`, 'damaged or cut'],
    [`10.0.0.5 ssh-rsa ${hostKeys.ed25519.base64}`, 'of type ssh-ed25519'],
    [`10.0.0.5 ssh-ed2551 ${hostKeys.ed25519.base64}`, 'of type ssh-ed25519'],
    [`10.0.0.5 ssh-ed25519 ${hostKeys.ed25519.base64}…`, 'not valid base64'],
    ['10.0.0.5 2048 65537 12345', 'protocol 1'],
    [`@revoke 10.0.0.5 ${ed25519}`, 'the marker is not one of'],
    [`@REVOKED 10.0.0.5 ${ed25519}`, 'the marker is not one of'],
    [`@revoked @cert-authority ${ed25519}`, 'only one'],
    [`10.0.0.5:2222 ${ed25519}`, '`[name]:port`'],
    [`[10.0.0.5] ${ed25519}`, '`[name]:port`'],
    [`[10.0.0.5:2222 ${ed25519}`, '`[name]:port`'],
    [`[10.0.0.5]:0 ${ed25519}`, '`[name]:port`'],
    [`[10.0.0.5]:65536 ${ed25519}`, '`[name]:port`'],
    [`|1|AAAA|AAAA ${ed25519}`, 'the hashed name is damaged'],
    [`${hashed('a').replace('|1|', '|2|')} ${ed25519}`, 'the hashed name is damaged'],
    [`${hashed('a')},10.0.0.5 ${ed25519}`, 'the hashed name is damaged'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----', 'PEM'],
  ])('has a problem in the line %s', (line, problem) => {
    expect(problemsOf(line)).toEqual([expect.stringMatching(/^line 1: /)]);
    expect(problemsOf(line)[0]).toContain(problem);
  });

  it('lists all problems with their lines, and still reads the others', () => {
    const text = `# pins\nnonsense\n10.0.0.5 ${ed25519}\r\n\r\n@oops 10.0.0.5 ${ed25519}\n`;
    const { knownHosts, problems } = parseKnownHosts(text);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['line 2', 'line 5']);
    expect(knownHosts.entries).toEqual([
      expect.objectContaining({ line: 3, revoked: false, key: knownKey(hostKeys.ed25519) }),
    ]);
  });

  it('never quotes what it could not read: it may be a private key', () => {
    const secret = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW';
    expect(JSON.stringify(problemsOf(`${secret}\n${secret} ${secret} ${secret}`))).not.toContain('b3Blbn');
  });

  it('can be any text whatever', () => {
    const fragment = fc.constantFrom(
      '@revoked',
      ' ',
      '\t',
      '|1|',
      '|',
      ',',
      '!',
      '*',
      '[',
      ']:22',
      '\r',
      '\n',
      ed25519,
      'ssh-rsa',
      'AAAA',
      'h',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragment).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.array(fc.string({ unit: 'binary' })), fc.nat(65535), (any, names, port) => {
        const { knownHosts, problems } = parseKnownHosts(any);
        matchKnownHosts(knownHosts, targetOf(names, port));
        const meaningful = any
          .split(/\r\n|\r|\n/)
          .filter((line) => /^[ \t]*[^ \t#]/.test(line.replace(/^\ufeff/, '')));
        expect(knownHosts.entries.length + problems.length).toBeLessThanOrEqual(meaningful.length);
      }),
    );
  });

  it('matches a pattern of many stars as the definition says', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 8 });
    const host = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pattern, host, (glob, name) => {
        const definition = new RegExp(`^${glob.replaceAll('?', '.').replaceAll(/\*+/g, '.*')}$`);
        expect(isKnown(`${glob} ${ed25519}`, [name])).toBe(definition.test(name));
      }),
    );
  });

  it.each([
    ['alone', hostKeys.rsa.sha256, undefined],
    ['with a comment', `${hostKeys.rsa.sha256} of the image`, undefined],
    ['with names', `10.0.0.5,web ${hostKeys.rsa.sha256}`, undefined],
    ['with an instance ID', `i-0abc ${hostKeys.rsa.sha256}`, undefined],
    ['with a hashed name', `${hashed('10.0.0.5')} ${hostKeys.rsa.sha256}`, undefined],
    ['with names and key type', `10.0.0.5 ssh-rsa ${hostKeys.rsa.sha256} root@web`, 'ssh-rsa'],
    ['with a key type', `ssh-rsa ${hostKeys.rsa.sha256}`, 'ssh-rsa'],
    ['in the output of ssh-keygen -l', hostKeys.rsa.listed, 'ssh-rsa'],
    ['in that output, without a comment', hostKeys.rsa.listed.replace(' root@ip-10-0-0-5', ''), 'ssh-rsa'],
  ])('may have a fingerprint instead of a key: %s', (_, line, type) => {
    expect(match(line, ['10.0.0.5', 'i-0abc'])).toEqual({
      keys: [{ type, sha256: hostKeys.rsa.sha256 }],
      revoked: [],
    });
    expect(isKnown(line, ['10.0.0.6', 'i-0abd'], 22)).toBe(
      !/10\.0\.0\.5|i-0abc|\|/.test(line.split(' ')[0] ?? ''),
    );
  });

  it('may revoke a fingerprint, for one host or for all', () => {
    const text = `@revoked ${hostKeys.rsa.sha256}\n@revoked 10.0.0.6 ${hostKeys.ed25519.sha256}`;
    expect(match(text, ['10.0.0.5'])).toEqual({
      keys: [],
      revoked: [{ type: undefined, sha256: hostKeys.rsa.sha256 }],
    });
  });

  it('keeps the key type if one of two lines gives it', () => {
    const { sha256 } = hostKeys.rsa;
    for (const text of [`${sha256}\n10.0.0.5 ${rsa}`, `10.0.0.5 ${rsa}\n${sha256}`]) {
      expect(match(text, ['10.0.0.5']).keys).toEqual([knownKey(hostKeys.rsa)]);
    }
  });

  it('warns of a fingerprint of a key type that cannot be used', () => {
    const { knownHosts } = parseKnownHosts(`10.0.0.5 ssh-dss ${hostKeys.dss.sha256}`);
    expect(knownHosts.warnings).toEqual([expect.stringContaining('type ssh-dss')]);
  });

  it.each([
    [`${hostKeys.rsa.sha256}=`, 'padding'],
    [`10.0.0.5 ssh-rsa ${hostKeys.rsa.sha256}==`, 'padding'],
    [hostKeys.rsa.sha256.slice(0, -1), '42 characters'],
    [`10.0.0.5 ${hostKeys.rsa.sha256}A`, '44 characters'],
    ['SHA256:', '0 characters'],
    // The last character has two bits that must be zero.
    [`${hostKeys.rsa.sha256.slice(0, -1)}d`, 'not valid base64'],
    [hostKeys.rsa.sha256.replace('7', '-'), 'not valid base64'],
    [hostKeys.rsa.sha256.replace('SHA256', 'sha256'), 'in uppercase'],
    ['10.0.0.5 SHA512:abc', 'begins with `SHA256:`'],
    ['MD5:43:51:43:a1:b5:fc:8b:b7:0a:3a:a9:b1:0f:66:73:a8', 'MD5 fingerprints are not supported'],
    ['10.0.0.5 43:51:43:a1:b5:fc:8b:b7:0a:3a:a9:b1:0f:66:73:a8', 'MD5 fingerprints are not supported'],
    ['2048 MD5:43:51:43:a1:b5:fc:8b:b7:0a:3a:a9:b1:0f:66:73:a8 root@web (RSA)', 'MD5 fingerprints'],
    [`10.0.0.5 rsa ${hostKeys.rsa.sha256}`, 'expected a key type'],
    [`10.0.0.5 web ssh-rsa ${hostKeys.rsa.sha256}`, 'expected a key type'],
    [`10.0.0.5:22 ${hostKeys.rsa.sha256}`, '`[name]:port`'],
    [`@cert-authority * ${hostKeys.rsa.sha256}`, 'not a fingerprint'],
  ])('has a problem in the fingerprint line %s', (line, problem) => {
    expect(problemsOf(line)).toEqual([expect.stringContaining(problem)]);
  });

  it('takes back the line that it proposes for a key', () => {
    const line = knownHostsLine('i-0abc', { type: hostKeys.ecdsa521.type, blob: blobOf(hostKeys.ecdsa521) });
    expect(match(line, ['i-0abc'], 2222).keys).toEqual([knownKey(hostKeys.ecdsa521)]);
  });
});

const hasSshKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined;

describe.skipIf(!hasSshKeygen)('a known_hosts text, as OpenSSH reads it (needs ssh-keygen)', () => {
  let directory = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'known-hosts-'));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  /** Numbers of the lines that `ssh-keygen -F` finds for a name. */
  function linesFoundByOpenSsh(file: string, name: string): number[] {
    const found = spawnSync('ssh-keygen', ['-F', name, '-f', file], { encoding: 'utf8' });
    return [...found.stdout.matchAll(/^# Host .* found: line (\d+)/gm)].map(([, line]) => Number(line));
  }

  /** One key a line: two lines of one key would be one match. */
  const keys = Object.values(hostKeys).filter(({ type }) => type !== 'ssh-dss');

  it('matches the same lines for the same name', () => {
    const label = fc.string({
      unit: fc.constantFrom('a', 'B', '1', '.', '*', '?'),
      minLength: 1,
      maxLength: 4,
    });
    const name = fc.oneof(
      label,
      label.map((text) => `[${text}]:2222`),
    );
    const item = fc.tuple(fc.constantFrom('', '', '', '!'), name).map((parts) => parts.join(''));
    const list = fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => items.join(','));
    const host = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.'), minLength: 1, maxLength: 4 });
    const file = join(directory, 'patterns');
    fc.assert(
      fc.property(
        fc.array(list, { minLength: keys.length, maxLength: keys.length }),
        host,
        fc.boolean(),
        (lists, name, atOtherPort) => {
          const text = lists
            .map((names, index) => `${names} ${publicLine(keys[index] ?? hostKeys.rsa)}\n`)
            .join('');
          writeFileSync(file, text);
          const port = atOtherPort ? 2222 : 22;
          const { knownHosts, problems } = parseKnownHosts(text);
          // The tests above cover lines that are refused here and read by OpenSSH.
          fc.pre(problems.length === 0);
          const found = matchKnownHosts(knownHosts, targetOf([name], port)).keys.map(({ sha256 }) => sha256);
          const lines = knownHosts.entries.filter(({ key }) => found.includes(key.sha256));
          expect(lines.map(({ line }) => line)).toEqual(
            linesFoundByOpenSsh(file, atOtherPort ? `[${name}]:2222` : name),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('recognizes the names that ssh-keygen -H hashes', () => {
    const file = join(directory, 'hashed');
    writeFileSync(file, `Web.Example.com,10.0.0.5 ${ed25519}\n[10.0.0.6]:2222 ${rsa}\n`);
    execFileSync('ssh-keygen', ['-H', '-f', file], { stdio: 'ignore' });
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\|1\|/);
    expect(text).not.toContain('10.0.0');
    expect(keysFor(text, ['web.example.com'])).toEqual(['ssh-ed25519']);
    expect(keysFor(text, ['10.0.0.5'])).toEqual(['ssh-ed25519']);
    expect(keysFor(text, ['10.0.0.6'], 2222)).toEqual(['ssh-rsa']);
    expect(keysFor(text, ['10.0.0.6'])).toEqual([]);
  });
});
