import type { Client } from 'ssh2';
import { EicError } from '../../../../eic-error';
import { inSingleQuotes } from '../../../../single-quotes';
import type { BytePath } from '../../byte-path';
import { refused } from '../../safe-paths';
import type { InstanceEnd } from '../instance-end';
import { instanceFailure, notStarted } from './instance-failure';
import { shellPath } from './path-words';
import { records } from './records';
import { NotStarted, ShellJob } from './shell-job';
import type { TransferWatch } from './transfer-watch';
import { watched } from './watched';

/** The root of a source on an instance. */
export interface RealRoot {
  readonly kind: 'file' | 'directory';
  /** Absolute, without links. */
  readonly path: BytePath;
}

/**
 * Follows the links of a path on an instance.
 * @throws EicError `EIC_TRANSFER_FAILED` if nothing is there, or neither a file nor a directory
 */
export async function realRoot(client: Client, end: InstanceEnd, watch: TransferWatch): Promise<RealRoot> {
  const look = [
    'if [ -d "$eic_root" ]; then printf "directory\\0"',
    'elif [ -f "$eic_root" ]; then printf "file\\0"',
    'else printf "other\\0"; fi',
    'realpath -ez -- "$eic_root"',
  ].join('\n');
  const text = Buffer.from(
    `eic_root=${inSingleQuotes(shellPath(end.root))}\n${watched(0, look)}\n`,
    'latin1',
  );
  const program = { text, become: end.become, needsHome: !end.root.startsWith('/') };
  const job = await ShellJob.start(client, program, watch).catch((error: unknown) => {
    throw error instanceof NotStarted ? notStarted(end, error.end) : error;
  });
  try {
    const said: string[] = [];
    for await (const record of records(job)) {
      said.push(record.toString('latin1'));
      if (said.length > 2) throw refused(end.name, 'a path that cannot be read');
    }
    const jobEnd = await job.endSoon();
    const [kind, path] = said;
    if (jobEnd.code !== 0 || path === undefined) throw instanceFailure(end, 'looking for SOURCE', jobEnd);
    if (!path.startsWith('/')) throw refused(end.name, 'a path that cannot be read');
    if (kind === 'file' || kind === 'directory') return { kind, path: path as BytePath };
    throw new EicError('EIC_TRANSFER_FAILED', `${end.name} is neither a file nor a directory.`, {
      remedy: 'Name a file or a directory.',
    });
  } finally {
    job.stop();
  }
}
