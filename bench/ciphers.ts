import { join } from 'node:path';
import { runnersNode } from '../__tests__/fixtures/runner';
import { algorithms } from '../src/connect/algorithms';
import type { Context } from './context';
import { drained } from './drained-pipe';
import { sshCommand } from './open-ssh';
import { type Command, endOf, start } from './programs';
import { type Report, type Row, rowOf, whole } from './report';
import { inTurns } from './samples';
import { printing, textFile } from './test-files';

const rounds = 3;
const outputMib = 256;

/** MiB a second, as `cipher-client.ts` prints it. */
async function rateOf(command: Command): Promise<number> {
  const child = start(command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complaints = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  await endOf(child, () => complaints);
  return Number(printed);
}

/** Each cipher of ours, in the order in which it is offered: ssh2 without native parts against OpenSSH's client. */
export async function measureCiphers({ cloud, clientKey, folder, pipe }: Context): Promise<Report> {
  const command = printing(textFile(folder), outputMib);
  const { address, port, user } = cloud.fast;
  const rows: Row[] = [];
  for (const cipher of algorithms.cipher) {
    const client = [join(__dirname, 'cipher-client.cjs'), cipher, address, String(port), user];
    const rates = await inTurns(
      rounds,
      () => rateOf({ file: runnersNode, args: [...client, clientKey.path, command], env: {}, cwd: folder }),
      async () =>
        (await drained(sshCommand(cloud.fast, clientKey, command, ['-c', cipher]), pipe)).mibPerSecond,
    );
    rows.push(rowOf(cipher, 'MiB/s', whole, rates));
  }
  return {
    title: `Ciphers: ${outputMib} MiB of text lines (${rounds} runs each)`,
    ours: 'ssh2',
    peer: 'ssh',
    rows,
    notes: [
      'In the order in which the action offers them. ssh2 throws the output away, ssh writes it to a pipe.',
    ],
  };
}
