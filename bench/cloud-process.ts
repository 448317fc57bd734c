// The sandbox and its sshds, in a process of their own: what is measured shares no event loop with them.
import { type CloudInstance, startCloud } from '../__tests__/fixtures/cloud';
import type { BenchHost, CloudMessage, CloudQuestion } from './cloud-messages';

const [authorizedKeysFile = '', delaySeconds = '0.5'] = process.argv.slice(2);

function send(message: CloudMessage): void {
  process.send?.(message);
}

function hostOf({ id, address, sshd }: CloudInstance): BenchHost {
  return {
    id,
    address,
    port: sshd.port,
    user: sshd.user,
  };
}

/** The ciphers from server to client of all connections so far, oldest first. */
function ciphersIn(log: string): string[] {
  return [...log.matchAll(/kex: server->client cipher: (\S+)/g)].map(([, cipher = '']) => cipher);
}

async function main(): Promise<void> {
  const config = [`AuthorizedKeysFile ${authorizedKeysFile}`, 'Subsystem sftp internal-sftp'];
  const cloud = await startCloud(
    [
      { sshd: { delaySeconds: Number(delaySeconds) } },
      { sshd: { config } },
      { sshd: { config: [...config, 'LogLevel DEBUG1'] } },
    ],
    { endpoints: [{}] },
  );
  const [slow, fast, talkative] = cloud.instances;
  if (slow === undefined || fast === undefined || talkative === undefined)
    throw new Error('instances are missing');
  // The bench ends it by closing the channel between them, on purpose or by dying itself.
  process.once('disconnect', () => {
    void cloud.close().finally(() => process.exit());
  });
  process.on('message', (question: CloudQuestion) => {
    const value = question === 'ciphers' ? ciphersIn(talkative.sshd.log()) : slow.sshd.authorizedKeysRuns();
    send({ kind: 'answer', value });
  });
  const { AWS_CA_BUNDLE = '', NODE_EXTRA_CA_CERTS = '', ...awsEnv } = cloud.sandbox.env;
  send({
    kind: 'ready',
    cloud: {
      awsEnv,
      // Not for all: reading an authority takes time at the start, which only the endpoint's users spend.
      authorityEnv: { AWS_CA_BUNDLE, NODE_EXTRA_CA_CERTS },
      slow: hostOf(slow),
      fast: hostOf(fast),
      talkative: hostOf(talkative),
    },
  });
}

// A terminal's Ctrl-C goes to every process; the bench decides when this one ends.
process.on('SIGINT', () => undefined);
main().catch((error: unknown) => {
  send({ kind: 'failed', message: String(error) });
  process.disconnect?.();
});
