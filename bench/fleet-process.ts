// A sandbox with many instances, in a process of their own. Each sshd is sixteen of them, which is as many addresses as
// one listens on.
import { makeHostKeys } from '../__tests__/fixtures/host-keys';
import { type Sshd, startSshd, testUser } from '../__tests__/fixtures/sshd';
import { startSandbox } from '../src/sandbox/sandbox';
import type { FleetMessage } from './fleet-messages';

const addressesOfOne = 16;

/** Seconds. All keys are pushed before `parallel-ssh` or `ansible` starts, which may take longer than the real window. */
const keyLifetimeSeconds = 1800;

function send(message: FleetMessage): void {
  process.send?.(message);
}

async function main(count: number): Promise<void> {
  const hostKeys = await makeHostKeys();
  const sandbox = await startSandbox({
    keyLifetimeSeconds,
    instances: Array.from({ length: count }, () => ({
      sshHost: false,
      hostPublicKeys: hostKeys.keys.map(({ publicLine }) => publicLine),
    })),
  });
  const sshds: Sshd[] = [];
  // The bench ends it by closing the channel between them, on purpose or by dying itself.
  process.once('disconnect', () => {
    const closed = Promise.all(sshds.map((sshd) => sshd.close()));
    void closed
      .then(() => sandbox.close())
      .then(() => hostKeys.remove())
      .finally(() => process.exit());
  });
  for (let at = 0; at < count; at += addressesOfOne) {
    const [first, ...others] = sandbox.instances.slice(at, at + addressesOfOne);
    if (first === undefined) break;
    const { address, metadataUrl } = first;
    const config = ['MaxStartups 1000'];
    sshds.push(await startSshd({ address, port: sandbox.sshPort, hostKeys, config, metadataUrl, others }));
  }
  const { AWS_CA_BUNDLE: _, NODE_EXTRA_CA_CERTS: __, ...awsEnv } = sandbox.env;
  const ids = sandbox.instances.map(({ id }) => id);
  send({ kind: 'ready', fleet: { awsEnv, ids, port: sandbox.sshPort, user: testUser } });
}

// A terminal's Ctrl-C goes to every process; the bench decides when this one ends.
process.on('SIGINT', () => undefined);
main(Number(process.argv[2])).catch((error: unknown) => {
  send({ kind: 'failed', message: String(error) });
  process.disconnect?.();
});
