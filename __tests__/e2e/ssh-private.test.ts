import { expect, it, onTestFinished } from 'vitest';
import { startCloud } from '../fixtures/cloud';
import { startEic } from '../fixtures/eic-process';
import { testUser } from '../fixtures/sshd';

it('logs in with eic ssh through an endpoint, where no address is open to us', async () => {
  const cloud = await startCloud(
    [{ name: 'private', publicAddress: null, privateAddress: '10.0.0.5', hostKeyTypes: ['ed25519'] }],
    { endpoints: [{ id: 'eice-00000000000000001' }] },
  );
  onTestFinished(() => cloud.close());
  const options = ['-F', 'none', '-p', String(cloud.sandbox.sshPort), '-o', 'UserKnownHostsFile=/dev/null'];
  const { stdout, stderr, ended } = startEic(
    [
      'ssh',
      '--os-user',
      testUser,
      '--endpoint-id',
      'eice-00000000000000001',
      'private',
      ...options,
      'echo',
      'in',
    ],
    cloud.sandbox.env,
  );
  expect(await ended()).toBe(0);
  expect(stderr()).toBe('');
  expect(stdout()).toBe('in\n');
});

it('logs in with eic ssh through a bastion, with a key for each hop', async () => {
  // Their private addresses are not open: without one, the bastion connects to the other.
  const options = { privateAddress: null, hostKeyTypes: ['ed25519'] } as const;
  const cloud = await startCloud([
    { ...options, name: 'bastion' },
    { ...options, name: 'web' },
  ]);
  onTestFinished(() => cloud.close());
  const [bastion, web] = cloud.instances;
  const isolated = ['-F', 'none', '-p', String(cloud.sandbox.sshPort), '-o', 'UserKnownHostsFile=/dev/null'];
  const flags = ['--os-user', testUser, '--bastion', bastion?.id ?? ''];
  const { stdout, stderr, ended } = startEic(
    ['ssh', ...flags, 'web', ...isolated, 'echo $SSH_CONNECTION'],
    cloud.sandbox.env,
  );
  expect(await ended()).toBe(0);
  expect(stderr()).toBe('');
  expect(stdout()).toContain(`${web?.address} ${cloud.sandbox.sshPort}\n`);
  expect(cloud.sandbox.pushes.map(({ instanceId, osUser }) => [instanceId, osUser])).toEqual([
    [bastion?.id, testUser],
    [web?.id, testUser],
  ]);
  expect(bastion?.sshd.authorizedKeysRuns()).toBe(1);
});
