// A sandbox with many instances, in a process of their own.
import { startFleet } from '../__tests__/fixtures/fleet';
import { testUser } from '../__tests__/fixtures/sshd';
import type { FleetMessage } from './fleet-messages';

/** Seconds. All keys are pushed before `parallel-ssh` or `ansible` starts, which may take longer than the real window. */
const keyLifetimeSeconds = 1800;

function send(message: FleetMessage): void {
  process.send?.(message);
}

async function main(count: number): Promise<void> {
  const starting = startFleet(
    Array.from({ length: count }, () => ({})),
    { keyLifetimeSeconds },
  );
  // The bench ends it by closing the channel between them, on purpose or by dying itself.
  process.once('disconnect', () => {
    void starting.then((fleet) => fleet.close()).finally(() => process.exit());
  });
  const { sandbox } = await starting;
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
