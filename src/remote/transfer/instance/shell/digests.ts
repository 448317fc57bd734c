import type { Client } from 'ssh2';
import { inSingleQuotes } from '../../../../single-quotes';
import type { BytePath } from '../../byte-path';
import type { FileEntry } from '../../entry';
import type { InstanceEnd } from '../instance-end';
import { pathList, shellPath } from './path-words';
import { records } from './records';
import { NotStarted, ShellJob } from './shell-job';
import type { TransferWatch } from './transfer-watch';
import { watched } from './watched';

/**
 * Returns the SHA-256 of files below a directory of an instance. A file that cannot be read has none, and none has one if
 * the instance has no `sha256sum`.
 */
export async function digestsOnInstance(
  client: Client,
  end: InstanceEnd,
  directory: BytePath,
  files: readonly FileEntry[],
  watch: TransferWatch,
): Promise<Map<BytePath, string>> {
  const digests = new Map<BytePath, string>();
  if (files.length === 0) return digests;
  const list = pathList(files.map(({ path }) => path));
  const text = Buffer.from(
    [
      `cd -P -- ${inSingleQuotes(shellPath(directory))} || exit 1`,
      watched(list.length, 'xargs -0 sha256sum -z --'),
      '',
    ].join('\n'),
    'latin1',
  );
  const program = { text, become: end.become, needsHome: !directory.startsWith('/') };
  const job = await ShellJob.start(client, program, watch).catch((error: unknown) => {
    if (error instanceof NotStarted) return undefined;
    throw error;
  });
  if (job === undefined) return digests;
  const asked = new Set(files.map(({ path }) => path));
  try {
    const writing = job.write(list);
    writing.catch(() => undefined);
    for await (const record of records(job, list.length + files.length * 68)) {
      const [, digest, path] = /^([0-9a-f]{64}) [ *]\.\/(.*)$/s.exec(record.toString('latin1')) ?? [];
      if (digest !== undefined && asked.has(path as BytePath)) digests.set(path as BytePath, digest);
    }
    await job.endSoon();
    return digests;
  } finally {
    job.stop();
  }
}
