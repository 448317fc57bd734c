import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CloudDescription, CloudMessage, CloudQuestion } from './cloud-messages';

/** The sandbox and its real sshds, in their own process. */
export interface BenchCloud extends CloudDescription {
  /** How often the slow host's sshd has run its `AuthorizedKeysCommand`. */
  authorizedKeysRuns(): Promise<number>;
  /** The ciphers that the talkative host's sshd sent with, one a connection, oldest first. */
  ciphers(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Starts it. `authorizedKeysFile` holds the public keys that the fast and the talkative host always take;
 * `delaySeconds` is what the slow host's `AuthorizedKeysCommand` takes.
 */
export async function startBenchCloud(authorizedKeysFile: string, delaySeconds: number): Promise<BenchCloud> {
  const child = fork(join(__dirname, 'cloud-process.cjs'), [authorizedKeysFile, String(delaySeconds)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const nextMessage = (): Promise<CloudMessage> =>
    new Promise((resolve, reject) => {
      const onMessage = (message: CloudMessage): void => {
        child.off('exit', onExit);
        resolve(message);
      };
      const onExit = (): void => {
        child.off('message', onMessage);
        reject(new Error('the process with the sandbox has ended'));
      };
      child.once('message', onMessage);
      child.once('exit', onExit);
    });
  const ask = async (question: CloudQuestion): Promise<unknown> => {
    const answer = nextMessage();
    child.send(question);
    const message = await answer;
    if (message.kind !== 'answer') throw new Error(`not an answer: ${message.kind}`);
    return message.value;
  };
  const close = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    await exited;
  };
  const first = await nextMessage();
  if (first.kind !== 'ready') {
    await close();
    throw new Error(first.kind === 'failed' ? first.message : 'the sandbox did not start');
  }
  return {
    ...first.cloud,
    authorizedKeysRuns: async () => Number(await ask('authorized-keys-runs')),
    ciphers: async () => {
      const value = await ask('ciphers');
      return Array.isArray(value) ? value.map(String) : [];
    },
    close,
  };
}
