import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { cryptoPolicies, cryptoPolicyConfig, hostKeyTypesOf } from '../fixtures/crypto-policies';
import { runFromSource } from '../fixtures/run-from-source';

describe.each(cryptoPolicies)('an AlmaLinux host under the crypto policy %s', (policy) => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud([
      { hostKeyTypes: hostKeyTypesOf(policy), sshd: { config: cryptoPolicyConfig(policy) } },
    ]);
  });
  afterAll(() => cloud.close());

  const run = (keyType: 'auto' | 'ed25519' | 'rsa') => {
    const { sandbox } = cloud;
    return runFromSource({
      instanceIds: sandbox.instances.map(({ id }) => id),
      aws: sandbox.env,
      port: sandbox.sshPort,
      hostKeyMode: 'strict',
      keyType,
    });
  };
  const pushedSince = (count: number) =>
    cloud.sandbox.pushes.slice(count).map(({ publicKey }) => publicKey.split(' ')[0]);

  it.each(['auto', 'rsa'] as const)('runs a script with key-type %s', async (keyType) => {
    const before = cloud.sandbox.pushes.length;
    const { results, stdout } = await run(keyType);
    expect(only(results)).toMatchObject({ succeeded: true, exitCode: 0, error: null });
    expect(only(results).hostKey?.verifiedBy).toBe('console-output');
    expect(stdout).toBe('it runs\n');
    expect(pushedSince(before).at(-1)).toBe(
      keyType === 'rsa' || policy === 'FIPS' ? 'ssh-rsa' : 'ssh-ed25519',
    );
  });

  if (policy === 'FIPS') {
    it('refuses key-type ed25519, and the error says that this key type is the cause', async () => {
      const { errors } = await run('ed25519');
      const error = only(errors);
      expect(error.code).toBe('EIC_AUTHENTICATION_REFUSED');
      const text = [error.message, error.remedy, ...error.details].join('\n');
      expect(text).toMatch(/Ed25519/i);
      expect(text).toMatch(/key-type/);
    });
  } else {
    it('runs a script with key-type ed25519', async () => {
      const { results, stdout } = await run('ed25519');
      expect(only(results)).toMatchObject({ succeeded: true, exitCode: 0, error: null });
      expect(stdout).toBe('it runs\n');
    });
  }
});
