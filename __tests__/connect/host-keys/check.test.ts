import { describe, expect, it } from 'vitest';
import {
  checkHostKey,
  type HostKeyMode,
  offeredHostKeyAlgorithms,
} from '../../../src/connect/host-keys/check';
import { typeMissingError } from '../../../src/connect/host-keys/host-key-errors';
import { type KnownHostKeys, knownHostKeys } from '../../../src/connect/host-keys/known-host-keys';
import { parseKnownHosts } from '../../../src/connect/host-keys/known-hosts';
import { matchKnownHosts } from '../../../src/connect/host-keys/match-known-hosts';
import type { RouteTarget } from '../../../src/connect/routes/route';
import { EicError } from '../../../src/eic-error';
import { blobOf, type FixedHostKey, hostKeys, publicLine } from '../../fixtures/public-keys';

const { ed25519, otherEd25519, ecdsa256, ecdsa384, rsa, dss } = hostKeys;

const id = 'i-0123456789abcdef0';
const target: RouteTarget = {
  route: 'direct',
  instance: {
    id,
    state: 'running',
    region: 'eu-central-1',
    publicIpv4: '203.0.113.5',
    privateIpv4: '10.0.0.5',
    privateDnsName: 'ip-10-0-0-5.ec2.internal',
    publicDnsName: '',
  },
  address: '203.0.113.5',
  port: 2222,
};

function keysOf(keys: readonly FixedHostKey[]) {
  return keys.map((key) => ({ type: key.type, blob: blobOf(key) }));
}
function fingerprintsOf(keys: readonly FixedHostKey[]) {
  return keys.map(({ type, sha256 }) => ({ type, sha256 }));
}

const nothing = knownHostKeys({ keys: [], revoked: [] }, undefined);
function pinned(...keys: readonly FixedHostKey[]) {
  return knownHostKeys({ keys: fingerprintsOf(keys), revoked: [] }, undefined);
}
function onConsole(...keys: readonly FixedHostKey[]) {
  return knownHostKeys({ keys: [], revoked: [] }, { keys: [], fingerprints: fingerprintsOf(keys) });
}
function revoking(key: FixedHostKey, known: KnownHostKeys = nothing): KnownHostKeys {
  return {
    ...known,
    revoked: fingerprintsOf([key]),
  };
}

function check(key: FixedHostKey, known: KnownHostKeys, mode: HostKeyMode) {
  return checkHostKey(blobOf(key), known, mode, target);
}

function errorOf(work: () => unknown): EicError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof EicError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

function everything(error: EicError) {
  return [error.message, error.remedy, ...error.details].join('\n');
}

describe('what is known of a host', () => {
  it('is what the known-hosts input says, even if the console says otherwise', () => {
    const known = knownHostKeys(
      { keys: fingerprintsOf([ed25519]), revoked: [] },
      { keys: keysOf([otherEd25519]), fingerprints: fingerprintsOf([rsa]) },
    );
    expect(known).toEqual({ source: 'known-hosts', keys: fingerprintsOf([ed25519]), revoked: [] });
  });

  it('is what the console says, if the input has no key, with the keys that the input revokes', () => {
    const known = knownHostKeys(
      { keys: [], revoked: fingerprintsOf([rsa]) },
      { keys: keysOf([ed25519]), fingerprints: fingerprintsOf([ed25519, ecdsa256]) },
    );
    expect(known).toEqual({
      source: 'console-output',
      keys: [
        { type: ed25519.type, sha256: ed25519.sha256, blob: blobOf(ed25519) },
        ...fingerprintsOf([ecdsa256]),
      ],
      revoked: fingerprintsOf([rsa]),
    });
  });

  it('is nothing if neither has a key', () => {
    expect(nothing).toEqual({ source: 'none', keys: [], revoked: [] });
    expect(knownHostKeys({ keys: [], revoked: [] }, { keys: [], fingerprints: [] })).toEqual(nothing);
  });
});

describe('the host-key algorithms that are offered', () => {
  const all = [
    'ssh-ed25519',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'rsa-sha2-512',
    'rsa-sha2-256',
  ];

  it.each<[string, KnownHostKeys, HostKeyMode, string[]]>([
    ['nothing is known', nothing, 'auto', all],
    ['only a revoked key is known', revoking(ed25519), 'strict', all],
    ['an Ed25519 key is known', pinned(ed25519), 'auto', ['ssh-ed25519']],
    ['an RSA key is known', pinned(rsa), 'strict', ['rsa-sha2-512', 'rsa-sha2-256']],
    [
      'keys of two types are known',
      pinned(rsa, ecdsa384),
      'auto',
      ['ecdsa-sha2-nistp384', 'rsa-sha2-512', 'rsa-sha2-256'],
    ],
    ['a fingerprint is known', onConsole(ecdsa256), 'auto', ['ecdsa-sha2-nistp256']],
    ['no known type can be used', pinned(dss), 'auto', all],
    [
      'the type of a known fingerprint is not known',
      { ...pinned(rsa), keys: [{ type: undefined, sha256: ed25519.sha256 }, ...fingerprintsOf([rsa])] },
      'strict',
      all,
    ],
    ['nothing is verified', pinned(ed25519), 'off', all],
  ])('if %s', (_what, known, mode, expected) => {
    expect(offeredHostKeyAlgorithms(known, mode)).toEqual(expected);
  });
});

describe('a host key', () => {
  it.each<HostKeyMode>(['auto', 'strict'])(
    'that is pinned is verified, and so is one of several (%s)',
    (mode) => {
      expect(check(ed25519, pinned(rsa, ed25519), mode)).toEqual({
        hostKey: { type: 'ssh-ed25519', fingerprint: ed25519.sha256, verifiedBy: 'known-hosts' },
      });
    },
  );

  it.each<HostKeyMode>(['auto', 'strict'])(
    'that the console shows is verified, by key or fingerprint (%s)',
    (mode) => {
      const verified = { type: 'ssh-rsa', fingerprint: rsa.sha256, verifiedBy: 'console-output' };
      expect(check(rsa, onConsole(ed25519, rsa), mode)).toEqual({ hostKey: verified });
      const byKey = knownHostKeys({ keys: [], revoked: [] }, { keys: keysOf([rsa]), fingerprints: [] });
      expect(check(rsa, byKey, mode)).toEqual({ hostKey: verified });
    },
  );

  it.each<[HostKeyMode, string, KnownHostKeys]>([
    ['auto', 'the `known-hosts` input', pinned(otherEd25519)],
    ['strict', 'the `known-hosts` input', pinned(otherEd25519)],
    ['auto', "the instance's console output", onConsole(otherEd25519)],
    ['strict', "the instance's console output", onConsole(otherEd25519)],
  ])('that contradicts what is known fails with %s, naming %s', (mode, source, known) => {
    const error = errorOf(() => check(ed25519, known, mode));
    expect(error.code).toBe('EIC_HOST_KEY_CHANGED');
    expect(error.message).toContain(source);
    expect(error.message).toContain(ed25519.sha256);
    expect(error.details).toContain(`Known from ${source}: ssh-ed25519 ${otherEd25519.sha256}`);
    expect(error.details).toContain(`${id} ${publicLine(ed25519)}`);
    expect(error.remedy).toMatch(/^The connection may be intercepted, /);
    expect(error.remedy).toContain('ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub');
  });

  it.each([
    ['of another type', ecdsa256, pinned(ed25519)],
    ['where the known one can never be presented', ed25519, pinned(dss)],
  ])('%s is a contradiction too', (_what, presented, known) => {
    expect(errorOf(() => check(presented, known, 'auto')).code).toBe('EIC_HOST_KEY_CHANGED');
  });

  it('that contradicts a fingerprint without a type is refused, with a hint at the type', () => {
    const known = { ...pinned(rsa), keys: [{ type: undefined, sha256: rsa.sha256 }] };
    expect(check(rsa, known, 'strict').hostKey.verifiedBy).toBe('known-hosts');
    const { code, details } = errorOf(() => check(ed25519, known, 'strict'));
    expect(code).toBe('EIC_HOST_KEY_CHANGED');
    expect(details).toContain(`Known from the \`known-hosts\` input: ${rsa.sha256}`);
    expect(details.join('\n')).toContain(`\`${id} ssh-rsa ${rsa.sha256}\``);
  });

  it('of which nothing is known, because the console could not be read, is shown with the reason', () => {
    const consoleFailure = 'AWS gave no usable answer to ec2:GetConsoleOutput: TimeoutError.';
    const known = { ...nothing, consoleFailure };
    expect(check(ed25519, known, 'auto').warning).toContain(consoleFailure);
    expect(check(ed25519, nothing, 'auto').warning).not.toContain('could not be read');
    expect(everything(errorOf(() => check(ed25519, known, 'strict')))).toContain(consoleFailure);
  });

  it('of which nothing is known, because the console output was denied, is shown with the statement to add', () => {
    const consoleStatement = ['{', '  "Effect": "Allow"', '}'];
    const known = { ...nothing, consoleFailure: 'AWS denied ec2:GetConsoleOutput.', consoleStatement };
    const error = errorOf(() => check(ed25519, known, 'strict'));
    expect(error.remedy).toContain('add the statement below to the policy of the role');
    expect(error.details.slice(-3)).toEqual(consoleStatement);
    expect(check(ed25519, known, 'auto').warning).not.toContain('Effect');
  });

  it('that contradicts many known ones is shown with the first ten', () => {
    const many = Array.from({ length: 25 }, (_, n) => ({ type: 'ssh-ed25519', sha256: `SHA256:${n}` }));
    const known: KnownHostKeys = { ...onConsole(ed25519), keys: many };
    const { details } = errorOf(() => check(rsa, known, 'auto'));
    expect(details.filter((line) => line.startsWith('Known from'))).toHaveLength(10);
    expect(details).toContain('and 15 more');
  });

  it.each<[HostKeyMode, string, KnownHostKeys]>([
    ['auto', 'unknown', revoking(ed25519)],
    ['strict', 'unknown', revoking(ed25519)],
    ['auto', 'pinned', revoking(ed25519, pinned(ed25519))],
    ['strict', 'on the console', revoking(ed25519, onConsole(ed25519))],
  ])('that is revoked fails with %s, though it be %s', (mode, _otherwise, known) => {
    const error = errorOf(() => check(ed25519, known, mode));
    expect(error.code).toBe('EIC_HOST_KEY_REVOKED');
    expect(error.message).toContain(ed25519.sha256);
  });

  it('that is not the revoked one is not touched by it', () => {
    expect(check(rsa, revoking(ed25519), 'auto').hostKey.verifiedBy).toBe('accepted');
  });

  it('that is unknown fails with strict, and the error has the line to pin and says that the console shows no keys', () => {
    const error = errorOf(() => check(ed25519, nothing, 'strict'));
    expect(error.code).toBe('EIC_HOST_KEY_UNKNOWN');
    expect(error.message).toContain(ed25519.sha256);
    expect(error.message).toMatch(/ The console output shows no host keys \(normal after a reboot\)\.$/);
    // They are shown as a block to copy.
    expect(error.details).toEqual([`${id} ${publicLine(ed25519)}`]);
    expect(error.remedy).not.toMatch(/GetConsoleOutput|statement/);
  });

  it('that is unknown is accepted with auto, with a warning whose line pins it', () => {
    const { hostKey, warning = '' } = check(ecdsa256, nothing, 'auto');
    expect(hostKey).toEqual({
      type: ecdsa256.type,
      fingerprint: ecdsa256.sha256,
      verifiedBy: 'accepted',
      pin: warning.split('\n').at(-1),
    });
    expect(warning).toContain(ecdsa256.sha256);
    const { knownHosts, problems } = parseKnownHosts(warning.split('\n').at(-1) ?? '');
    expect(problems).toEqual([]);
    const known = knownHostKeys(matchKnownHosts(knownHosts, target), undefined);
    expect(check(ecdsa256, known, 'strict').hostKey.verifiedBy).toBe('known-hosts');
    expect(errorOf(() => check(rsa, known, 'auto')).code).toBe('EIC_HOST_KEY_CHANGED');
  });

  it('is not looked at with off, whatever is known', () => {
    for (const known of [nothing, pinned(rsa), revoking(ed25519), onConsole(rsa)]) {
      expect(check(ed25519, known, 'off')).toEqual({
        hostKey: { type: 'ssh-ed25519', fingerprint: ed25519.sha256, verifiedBy: 'not-verified' },
      });
    }
  });

  it.each<HostKeyMode>(['auto', 'strict', 'off'])('that is no key is no SSH (%s)', (mode) => {
    const blob = Buffer.from('::error::forged\n');
    const error = errorOf(() => checkHostKey(blob, nothing, mode, target));
    expect(error.code).toBe('EIC_NOT_SSH');
    expect(everything(error)).not.toContain('forged');
  });

  it('of a known type that the server no longer has is a change', () => {
    const error = typeMissingError(target, pinned(ed25519, rsa));
    expect(error.code).toBe('EIC_HOST_KEY_CHANGED');
    expect(error.message).toContain('ssh-ed25519, ssh-rsa');
    expect(error.details).toContain(`Known from the \`known-hosts\` input: ssh-ed25519 ${ed25519.sha256}`);
    expect(everything(error)).toMatch(/intercepted/);
  });
});
