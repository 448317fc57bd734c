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
