import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseKnownHosts } from '../../../src/connect/host-keys/known-hosts';
import { matchKnownHosts } from '../../../src/connect/host-keys/match-known-hosts';
import { reportUnmatchedLines } from '../../../src/connect/host-keys/unmatched-lines';
import type { RouteTarget } from '../../../src/connect/routes/route';
import { blobOf, hostKeys, publicLine } from '../../fixtures/public-keys';

const { ed25519, otherEd25519, rsa } = hostKeys;
const key = publicLine(ed25519);
const other = publicLine(otherEd25519);

const id = 'i-0123456789abcdef0';
const otherId = 'i-0fedcba9876543210';

function instance(port: number, more: Partial<RouteTarget> = {}): RouteTarget {
  return {
    route: 'direct',
    instance: {
      id,
      state: 'running',
      region: 'eu-central-1',
      publicIpv4: '203.0.113.5',
      privateIpv4: '10.0.0.5',
      ipv6: '2001:db8::5',
      publicDnsName: 'ec2-203-0-113-5.example.com',
      privateDnsName: 'ip-10-0-0-5.ec2.internal',
    },
    address: '203.0.113.5',
    port,
    ...more,
  };
}

function hashed(name: string): string {
  const salt = Buffer.from('0123456789abcdefghij');
  return `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update(name).digest('base64')}`;
}

function known(text: string) {
  const { knownHosts, problems } = parseKnownHosts(text);
  expect(problems).toEqual([]);
  return knownHosts;
}

describe('a pin is for one name', () => {
  it.each([
    // names, port, address that is dialed, whether the line pins
    [id, 22, '203.0.113.5', true],
    [id, 2222, '203.0.113.5', true],
    [`[${id}]:2222`, 2222, '203.0.113.5', true],
    [`[${id}]:2222`, 22, '203.0.113.5', false],
    [otherId, 22, '203.0.113.5', false],
    ['i-*', 22, '203.0.113.5', true],
    ['203.0.113.5', 22, '203.0.113.5', true],
    ['203.0.113.5', 2222, '203.0.113.5', false],
    ['[203.0.113.5]:2222', 2222, '203.0.113.5', true],
    ['10.0.0.5', 22, '203.0.113.5', false],
    ['10.0.0.5', 22, '10.0.0.5', true],
    ['203.0.113.5', 22, '10.0.0.5', false],
    ['2001:db8::5', 22, '203.0.113.5', false],
    ['ec2-203-0-113-5.example.com', 22, '203.0.113.5', false],
    ['ip-10-0-0-5.ec2.internal', 22, '203.0.113.5', false],
    ['ip-10-0-0-5.ec2.internal', 22, 'ip-10-0-0-5.ec2.internal', true],
    ['web.example.com', 22, 'web.example.com', true],
    ['Web.Example.com', 22, 'wEB.example.com', true],
    ['203.0.113.5', 22, 'web.example.com', false],
    [hashed('203.0.113.5'), 22, '203.0.113.5', true],
    [hashed('10.0.0.5'), 22, '203.0.113.5', false],
    [hashed(id), 2222, '203.0.113.5', true],
    ['10.0.*', 22, '203.0.113.5', false],
    ['203.0.*', 22, '203.0.113.5', true],
    ['*', 22, '203.0.113.5', true],
    ['*,!203.0.113.5', 22, '203.0.113.5', false],
    [`*,!${id}`, 22, '203.0.113.5', false],
  ])('%s at port %i, dialed at %s: %s', (names, port, address, pins) => {
    const { keys } = matchKnownHosts(known(`${names} ${key}`), instance(port, { address }));
    expect(keys.length > 0).toBe(pins);
  });

  it.each([
    ['the address that is dialed', '203.0.113.5'],
    ['a hashed address', hashed('203.0.113.5')],
    ['a pattern of addresses', '203.0.*'],
    ['a wildcard', '*'],
  ])('and one by ID puts one by %s out of effect, in any order', (_, names) => {
    for (const text of [`${id} ${key}\n${names} ${other}`, `${names} ${other}\n${id} ${key}`]) {
      expect(matchKnownHosts(known(text), instance(22)).keys).toEqual([
        { type: ed25519.type, sha256: ed25519.sha256, blob: blobOf(ed25519) },
      ]);
    }
  });

  it('and one by ID puts a fingerprint that stands alone out of effect', () => {
    const { keys } = matchKnownHosts(known(`${otherEd25519.sha256}\n${id} ${key}`), instance(22));
    expect(keys).toEqual([{ type: ed25519.type, sha256: ed25519.sha256, blob: blobOf(ed25519) }]);
  });

  it('and several by ID all count', () => {
    const { keys } = matchKnownHosts(known(`${id} ${key}\n${id},10.0.0.5 ${publicLine(rsa)}`), instance(22));
    expect(keys.map(({ type }) => type)).toEqual(['ssh-ed25519', 'ssh-rsa']);
  });

  it.each([id, '203.0.113.5', '10.0.0.5', '2001:db8::5', 'ip-10-0-0-5.ec2.internal', '*'])(
    'and a revocation counts under every name of the instance: %s',
    (name) => {
      const { keys, revoked } = matchKnownHosts(
        known(`${id} ${key}\n@revoked ${name} ${other}`),
        instance(22),
      );
      expect(keys).toHaveLength(1);
      expect(revoked).toEqual([
        { type: otherEd25519.type, sha256: otherEd25519.sha256, blob: blobOf(otherEd25519) },
      ]);
    },
  );
});

describe('a known-hosts line that pins nothing', () => {
  const step = (port: number) => ({ targets: [instance(port)], notDialed: [] });

  it.each([
    ['another port', `[203.0.113.5]:2022 ${key}`, 2222, 'at another port than 2222; write `i-0'],
    ['no port', `203.0.113.5 ${key}`, 2222, '`[203.0.113.5]:2222`'],
    ['a hashed name without its port', `${hashed('203.0.113.5')} ${key}`, 2222, 'another port'],
    ['a port, at the default port', `[203.0.113.5]:2222 ${key}`, 22, 'at another port than 22'],
    ['the ID at another port', `[${id}]:2222 ${key}`, 22, 'at another port than 22'],
    ['an address that is not dialed', `10.0.0.5 ${key}`, 22, 'not the one dialed, 203.0.113.5'],
    ['a DNS name that is not dialed', `ip-10-0-0-5.* ${key}`, 22, 'not the one dialed'],
    ['an address of another host', `10.9.9.9 ${key}`, 22, 'names none of them'],
    ['a hashed name of another host', `${hashed('10.9.9.9')} ${key}`, 22, 'names none of them'],
    ['a pattern of other hosts', `*.example.org ${key}`, 22, 'names none of them'],
    ['the ID of another instance', `${otherId} ${key}`, 22, 'names none of them'],
    ['the fingerprint of another host', `10.9.9.9 ${ed25519.sha256}`, 22, 'names none of them'],
  ])('is a warning in auto and an error in strict: %s', (_, text, port, why) => {
    const warning = reportUnmatchedLines(known(text), 'auto', step(port));
    expect(warning).toContain('A line of `known-hosts` pins a key for none of the instances of this step.');
    expect(warning).toContain('Line 1');
    expect(warning).toContain(why);
    expect(() => reportUnmatchedLines(known(text), 'strict', step(port))).toThrow(
      expect.objectContaining({
        code: 'EIC_INPUT_INVALID',
        message: expect.stringMatching(/ is `strict`\. Line 1 names /),
        details: [],
        remedy: expect.stringContaining('remove the lines that are for other hosts'),
      }),
    );
    expect(reportUnmatchedLines(known(text), 'off', step(port))).toBeUndefined();
  });

  it.each([
    ['the ID', `${id} ${key}`],
    ['the address that is dialed', `203.0.113.5 ${key}`],
    ['a hashed address', `${hashed('203.0.113.5')} ${key}`],
    ['a pattern', `203.0.* ${key}`],
    ['a fingerprint for all instances', ed25519.sha256],
    ['an address, though the ID is pinned as well', `${id} ${key}\n203.0.113.5 ${other}`],
    ['a revocation that matches nothing', `${id} ${key}\n@revoked 10.9.9.9 ${other}`],
    ['further instances by ID, if each instance of the step is pinned', `${id} ${key}\n${otherId} ${other}`],
    ['nothing', ''],
  ])('is none of these: %s', (_, text) => {
    expect(reportUnmatchedLines(known(text), 'strict', step(22))).toBeUndefined();
  });

  it('is an error for one address of many lines that are good', () => {
    const text = `${id} ${key}\n# comment\n10.9.9.9 ${other}`;
    expect(() => reportUnmatchedLines(known(text), 'strict', step(22))).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/ Line 3 names none of them\.$/),
        details: [],
      }),
    );
  });

  it('is one of several, which the error lists after a remedy that announces them', () => {
    const text = `10.9.9.9 ${key}\n10.9.9.8 ${other}`;
    expect(() => reportUnmatchedLines(known(text), 'strict', step(22))).toThrow(
      expect.objectContaining({
        remedy: expect.stringMatching(/ The lines:$/),
        details: ['Line 1 names none of them.', 'Line 2 names none of them.'],
      }),
    );
  });

  it('may be for an instance that does not run, whose address is not known', () => {
    const stopped = { targets: [instance(22)], notDialed: [otherId] };
    const text = `${otherId} ${key}\n[${otherId}]:2222 ${key}\n10.9.9.9 ${key}`;
    expect(reportUnmatchedLines(known(text), 'strict', stopped)).toBeUndefined();
    // A line that nearly matches another instance is not for that one.
    expect(reportUnmatchedLines(known(`10.0.0.5 ${key}`), 'auto', stopped)).toContain('not the one dialed');
    expect(
      reportUnmatchedLines(known(`10.9.9.9 ${key}`), 'strict', { targets: [], notDialed: [id] }),
    ).toBeUndefined();
  });

  it('is shown with the first ten if there are many', () => {
    const text = Array.from({ length: 25 }, (_, n) => `10.9.9.${n} ${key}`).join('\n');
    const lines = reportUnmatchedLines(known(text), 'auto', step(22))?.split('\n') ?? [];
    expect(lines[0]).toContain('25 lines of `known-hosts` pin a key for none');
    expect(lines).toContain('… and 15 more.');
    expect(lines).toHaveLength(13);
  });
});
