import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awsClients } from '../../src/aws/clients';
import { Deadline } from '../../src/aws/deadline';
import { chooseRoute } from '../../src/connect/choose-route';
import { openConnection } from '../../src/connect/connection';
import { parseKnownHosts } from '../../src/connect/host-keys/known-hosts';
import { readPrivateKey } from '../../src/ssh2/read-private-key';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { withAwsEnvironment } from '../fixtures/run-from-source';
import { testUser } from '../fixtures/sshd';

let folder: string;
let cloud: Cloud;
const kinds = {
  ed25519: ['-t', 'ed25519'],
  'ed25519-pkcs8': ['-t', 'ed25519'],
  rsa: ['-t', 'rsa', '-b', '2048', '-m', 'PEM'],
  ecdsa: ['-t', 'ecdsa', '-b', '384', '-m', 'PKCS8'],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eic-given-key-'));
  for (const [kind, args] of Object.entries(kinds))
    execFileSync('ssh-keygen', ['-q', '-N', '', ...args, '-f', join(folder, kind)]);
  const files = Object.keys(kinds).map((kind) => join(folder, `${kind}.pub`));
  cloud = await startCloud([
    { sshd: { config: ['AuthorizedKeysCommand none', `AuthorizedKeysFile ${files.join(' ')}`] } },
  ]);
});
afterAll(async () => {
  await cloud.close();
  rmSync(folder, { recursive: true });
});

/** Logs in with the key in a file of the folder. */
async function logIn(file: string): Promise<number | null> {
  const { id, address } = only(cloud.instances);
  const privateKey = readPrivateKey(readFileSync(join(folder, file), 'utf8'));
  if (typeof privateKey === 'string') throw new Error(privateKey);
  return withAwsEnvironment(cloud.sandbox.env, async () => {
    const aws = awsClients('eu-central-1');
    const login = {
      ...({ osUser: testUser, keyType: 'auto', hostKeyMode: 'auto', aws, privateKey } as const),
      knownHosts: parseKnownHosts('').knownHosts,
      warn: () => undefined,
      debug: () => undefined,
    };
    const port = cloud.sandbox.sshPort;
    const route = chooseRoute({ port, connectionType: 'direct' }, login);
    const instance = { id, region: 'eu-central-1', accountId: '111122223333', state: 'running' };
    const target = { instance, address, port, route: 'direct' as const };
    try {
      const deadline = new Deadline(15_000, new AbortController().signal);
      const connection = await openConnection(target, route, {
        ...login,
        deadline,
        hostKeyChecked: () => undefined,
      });
      connection.close();
      return connection.pushMs;
    } finally {
      route.close();
      aws.close();
    }
  });
}

describe('a login with a given key', () => {
  it.each(Object.keys(kinds))('succeeds with %s, and pushes nothing', async (kind) => {
    expect(await logIn(kind)).toBeNull();
    expect(cloud.sandbox.calls.filter(({ operation }) => operation === 'SendSSHPublicKey')).toEqual([]);
  });

  it('fails with a key that the server does not know, and does not speak of packages', async () => {
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', join(folder, 'unknown')]);
    await expect(logIn('unknown')).rejects.toMatchObject({
      code: 'EIC_AUTHENTICATION_REFUSED',
      message: expect.stringContaining('with the given key'),
    });
  });
});
