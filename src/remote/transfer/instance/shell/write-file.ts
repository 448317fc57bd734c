import type { Client } from 'ssh2';
import { inSingleQuotes } from '../../../../single-quotes';
import type { BytePath } from '../../byte-path';
import type { FileEntry } from '../../entry';
import type { InstanceEnd } from '../instance-end';
import { instanceFailure, notStarted } from './instance-failure';
import { dotted, enterStaging } from './path-words';
import { NotStarted, ShellJob } from './shell-job';
import type { TransferWatch } from './transfer-watch';

/**
 * Writes a file of any length with `cat`.
 * @param staging the staging directory
 * @param path relative to it, where nothing is yet
 * @throws EicError `EIC_TRANSFER_FAILED`; and what `content` throws
 */
export async function writeFileOnInstance(
  client: Client,
  end: InstanceEnd,
  { staging, path }: { readonly staging: BytePath; readonly path: BytePath },
  { mode }: FileEntry,
  content: AsyncIterable<Buffer>,
  watch: TransferWatch,
): Promise<void> {
  const quoted = inSingleQuotes(dotted(path));
  const text = Buffer.from(
    `${enterStaging(staging)}\ncat >${quoted} && chmod ${mode.toString(8).padStart(4, '0')} -- ${quoted}\n`,
    'latin1',
  );
  const program = { text, become: end.become, needsHome: false };
  const job = await ShellJob.start(client, program, watch).catch((error: unknown) => {
    throw error instanceof NotStarted ? notStarted(end, error.end) : error;
  });
  try {
    for await (const chunk of content) {
      await job.write(chunk);
      if (job.deaf) break;
    }
    job.endInput();
    const jobEnd = await job.end();
    if (jobEnd.code !== 0) throw instanceFailure(end, 'writing the file', jobEnd);
  } finally {
    job.stop();
  }
}
