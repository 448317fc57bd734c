import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awsClients } from '../../src/aws/clients';
import { Deadline } from '../../src/aws/deadline';
import { parseKnownHosts } from '../../src/connect/host-keys/known-hosts';
import { learnHostKeys } from '../../src/connect/host-keys/learn-host-keys';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { type HostKeys, makeHostKeys } from '../fixtures/host-keys';
import { runFromSource, type SourceRun, withAwsEnvironment } from '../fixtures/run-from-source';

function hashed(name: string): string {
  const salt = randomBytes(20);
  return `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update(name).digest('base64')}`;
}

/** One instance whose console shows its host keys, one whose console is empty, one whose console shows other keys. */
describe('the host key of an instance', () => {
  let cloud: Cloud;
  let others: HostKeys;
  beforeAll(async () => {
    others = await makeHostKeys(['ed25519', 'ecdsa']);
    const [otherKey] = others.keys;
    cloud = await startCloud([
      { name: 'shown' },
      { name: 'silent', consoleOutput: null },
      {
        name: 'replaced',
        consoleOutput: `-----BEGIN SSH HOST KEY KEYS-----\r\n${otherKey?.publicLine}\r\n-----END SSH HOST KEY KEYS-----\r\n`,
      },
    ]);
  });
  afterAll(async () => {
    await cloud.close();
    await others.remove();
  });

  const instance = (name: string) => only(cloud.instances.filter((candidate) => candidate.name === name));
  const run = async (name: string, more: Partial<SourceRun> = {}) => {
    const { results, errors, warnings } = await runFromSource({
      instanceIds: [instance(name).id],
      aws: cloud.sandbox.env,
      port: cloud.sandbox.sshPort,
      ...more,
    });
    return { result: only(results), error: errors[0], warnings };
  };
  const fingerprints = (keys: HostKeys) => keys.keys.map(({ fingerprint }) => fingerprint);

  it('is verified against the console output if nothing is pinned', async () => {
    const { result, warnings } = await run('shown', { hostKeyMode: 'strict' });
    expect(result.hostKey?.verifiedBy).toBe('console-output');
    expect(fingerprints(instance('shown').hostKeys)).toContain(result.hostKey?.fingerprint);
    expect(warnings).toEqual([]);
  });

  it('is accepted with a warning that shows how to pin it, if nothing is known (auto)', async () => {
    const { result, warnings } = await run('silent');
    expect(result).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'accepted' } });
    const { hostKeys } = instance('silent');
    expect(only(warnings)).toContain(result.hostKey?.fingerprint);
    // The line to pin is usable unchanged: with it, the next run is verified and has no warning.
    const pin = only(warnings)
      .split('\n')
      .find((line) => line.startsWith('i-'));
    expect(hostKeys.keys.map(({ publicLine }) => publicLine.split(' ')[1])).toContain(pin?.split(' ')[2]);
    const again = await run('silent', { hostKeyMode: 'strict', knownHosts: pin ?? '' });
    expect(again.result).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'known-hosts' } });
    expect(again.warnings).toEqual([]);
  });

  it('is refused if nothing is known (strict), and no key is wasted on that host', async () => {
    const { result, error } = await run('silent', { hostKeyMode: 'strict' });
    expect(result.succeeded).toBe(false);
    expect(error?.code).toBe('EIC_HOST_KEY_UNKNOWN');
    expect(error?.details.join('\n')).toContain(instance('silent').id);
  });

  it.each(['auto', 'strict'] as const)(
    'fails if it contradicts the console output (%s)',
    async (hostKeyMode) => {
      const { result, error } = await run('replaced', { hostKeyMode });
      expect(result).toMatchObject({ succeeded: false, hostKey: null });
      expect(error?.code).toBe('EIC_HOST_KEY_CHANGED');
      const text = [error?.message, ...(error?.details ?? [])].join('\n');
      expect(text).toContain(others.keys[0]?.fingerprint);
      expect(fingerprints(instance('replaced').hostKeys).some((sha256) => text.includes(sha256))).toBe(true);
    },
  );

  it.each(['auto', 'strict'] as const)(
    'fails if it contradicts the known-hosts input (%s), whatever the console shows',
    async (hostKeyMode) => {
      const { error } = await run('shown', {
        hostKeyMode,
        knownHosts: others.knownHosts(instance('shown').id),
      });
      expect(error?.code).toBe('EIC_HOST_KEY_CHANGED');
    },
  );

  it('is not looked at with off', async () => {
    const { result, warnings } = await run('replaced', { hostKeyMode: 'off' });
    expect(result).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'not-verified' } });
    expect(warnings).toEqual([]);
  });

  it('fails if it is revoked, though the console shows it', async () => {
    const { hostKeys, id } = instance('shown');
    const revoked = hostKeys
      .knownHosts(id)
      .trim()
      .split('\n')
      .map((line) => `@revoked ${line}\n`)
      .join('');
    const { error } = await run('shown', { knownHosts: revoked });
    expect(error?.code).toBe('EIC_HOST_KEY_REVOKED');
  });

  it.each([
    ['the address and port', () => `[${instance('silent').address}]:${cloud.sandbox.sshPort}`],
    ['a hashed address and port', () => hashed(`[${instance('silent').address}]:${cloud.sandbox.sshPort}`)],
    ['the instance ID', () => instance('silent').id],
    ['a pattern, after a negated one', () => `!10.*,[127.0.0.*]:${cloud.sandbox.sshPort}`],
  ])('is found in the known-hosts input under %s', async (_, name) => {
    const { result } = await run('silent', {
      hostKeyMode: 'strict',
      knownHosts: `# pinned\n\n${instance('silent').hostKeys.knownHosts(name())}`,
    });
    expect(result).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'known-hosts' } });
  });

  it('is asked for in the type that is pinned, not in the type that the client likes best', async () => {
    const ecdsa = only(instance('silent').hostKeys.keys.filter(({ type }) => type === 'ecdsa'));
    const { result } = await run('silent', {
      hostKeyMode: 'strict',
      knownHosts: `${instance('silent').id} ${ecdsa.publicLine}`,
    });
    expect(result.hostKey).toMatchObject({ type: 'ecdsa-sha2-nistp256', fingerprint: ecdsa.fingerprint });
  });

  it('is not taken from a pin for its address if one for its ID says otherwise', async () => {
    const { id, address, hostKeys } = instance('silent');
    const place = `[${address}]:${cloud.sandbox.sshPort}`;
    const knownHosts = `${others.knownHosts(id)}${hostKeys.knownHosts(place)}`;
    for (const hostKeyMode of ['strict', 'auto'] as const) {
      const { error } = await run('silent', { hostKeyMode, knownHosts });
      expect(error?.code).toBe('EIC_HOST_KEY_CHANGED');
    }
  });

  it.each([
    ['alone', (sha256: string) => sha256],
    ['with the key type', (sha256: string) => `ecdsa-sha2-nistp256 ${sha256}`],
    [
      'with the instance ID and the key type',
      (sha256: string, id: string) => `${id} ecdsa-sha2-nistp256 ${sha256}`,
    ],
  ])('is verified against a fingerprint: %s', async (what, line) => {
    const { id, hostKeys } = instance('silent');
    // Without its type, all algorithms are offered, and the server presents the one that the client prefers.
    const pinned = only(
      hostKeys.keys.filter(({ type }) => type === (what === 'alone' ? 'ed25519' : 'ecdsa')),
    );
    const { result, warnings } = await run('silent', {
      hostKeyMode: 'strict',
      knownHosts: line(pinned.fingerprint, id),
    });
    expect(result).toMatchObject({
      succeeded: true,
      hostKey: { fingerprint: pinned.fingerprint, verifiedBy: 'known-hosts' },
    });
    expect(warnings).toEqual([]);
  });

  it('is not looked for before each known-hosts line names an instance (strict)', async () => {
    const { id, address, hostKeys, sshd } = instance('silent');
    const before = { pushes: cloud.sandbox.pushes.length, log: sshd.log() };
    // The port is missing: OpenSSH would not find the line either.
    const knownHosts = `${hostKeys.knownHosts(id)}${hostKeys.knownHosts(address)}`;
    await expect(run('silent', { hostKeyMode: 'strict', knownHosts })).rejects.toMatchObject({
      code: 'EIC_INPUT_INVALID',
      details: hostKeys.keys.map(() => expect.stringContaining(`[${address}]:${cloud.sandbox.sshPort}`)),
    });
    expect(cloud.sandbox.pushes).toHaveLength(before.pushes);
    expect(sshd.log()).toBe(before.log);
    const { result, warnings } = await run('silent', { knownHosts });
    expect(result).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'known-hosts' } });
    expect(only(warnings)).toContain('pin a key for none of the instances');
  });

  // Last of those on this instance: its push may still be under way when it has failed.
  it('is refused if it contradicts a fingerprint', async () => {
    const { error } = await run('silent', { knownHosts: fingerprints(others)[0] ?? '' });
    expect(error?.code).toBe('EIC_HOST_KEY_CHANGED');
  });

  it('can be learned without logging in', async () => {
    const { id, address, hostKeys, sshd } = instance('shown');
    const before = sshd.log();
    const target = {
      instance: { id, state: 'running', region: 'eu-central-1' },
      address,
      port: cloud.sandbox.sshPort,
      route: 'direct' as const,
    };
    const learned = await withAwsEnvironment(cloud.sandbox.env, async () => {
      const aws = awsClients('eu-central-1');
      try {
        const deadline = new Deadline(10_000, new AbortController().signal);
        return await learnHostKeys(target, parseKnownHosts('').knownHosts, aws, deadline);
      } finally {
        aws.close();
      }
    });
    expect(learned.source).toBe('console-output');
    expect(learned.keys.map(({ sha256 }) => sha256).toSorted()).toEqual(fingerprints(hostKeys).toSorted());
    expect(sshd.log()).toBe(before);
  });

  it('counts as unknown if the console may not be read', async () => {
    cloud.sandbox.fail('GetConsoleOutput', { code: 'UnauthorizedOperation', status: 403 });
    try {
      const { result, warnings } = await run('shown');
      expect(result).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'accepted' } });
      expect(warnings).toHaveLength(1);
      const { error } = await run('shown', { hostKeyMode: 'strict' });
      expect(error?.code).toBe('EIC_HOST_KEY_UNKNOWN');
      // The denied statement, for this instance only.
      expect(JSON.parse(error?.details.slice(1).join('\n') ?? '')).toMatchObject({
        Effect: 'Allow',
        Action: 'ec2:GetConsoleOutput',
        Resource: expect.stringContaining(instance('shown').id),
      });
    } finally {
      cloud.sandbox.clearFaults('GetConsoleOutput');
    }
  });
});
