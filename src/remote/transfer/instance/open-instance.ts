import type { Client } from 'ssh2';
import type { Connection } from '../../../connect/connection';
import type { Destination } from '../destination';
import type { Sftp } from '../sftp/sftp';
import { SftpDestination } from '../sftp/sftp-destination';
import { SftpSource } from '../sftp/sftp-source';
import type { InstanceEnd, InstanceSourceEnd } from './instance-end';
import type { InstanceSource } from './instance-source';
import { shellProblem } from './probe';
import { SftpOfInstance } from './sftp-of-instance';
import { TransferWatch } from './shell/transfer-watch';
import { ShellDestination } from './shell-destination';
import { ShellSource } from './shell-source';

/**
 * Finds out by which ways an instance takes files. It makes nothing there: that begins with `stage`.
 *
 * Many files go by one `tar`, large ones by SFTP. If the instance has no SFTP, or with `become`, all go by tar; if it runs
 * no commands or has no GNU tar, all go by SFTP.
 * @throws EicError `EIC_TRANSFER_FAILED`, `EIC_SESSION_REFUSED`, `EIC_CONNECTION_LOST`, `EIC_CANCELLED`
 */
export function openInstanceDestination(
  { client }: Pick<Connection, 'client'>,
  end: InstanceEnd,
): Promise<Destination> {
  return open<Destination>(client, end, {
    byShell: async (watch, sftp) => new ShellDestination(client, end, watch, sftp),
    bySftp: async (sftp) => new SftpDestination(sftp, end),
  });
}

/**
 * Finds out by which ways an instance gives files, and what the root is. The ways are those of
 * {@link openInstanceDestination}.
 * @throws EicError `EIC_TRANSFER_FAILED` also if the root does not exist; `EIC_SESSION_REFUSED`, `EIC_CONNECTION_LOST`,
 * `EIC_CANCELLED`
 */
export function openInstanceSource(
  { client }: Pick<Connection, 'client'>,
  end: InstanceSourceEnd,
): Promise<InstanceSource> {
  return open<InstanceSource>(client, end, {
    byShell: (watch, sftp) => ShellSource.open(client, end, watch, sftp),
    bySftp: (sftp) => SftpSource.open(sftp, end),
  });
}

/** The ways to the files of an instance. */
interface Ways<End> {
  readonly byShell: (watch: TransferWatch, sftp: SftpOfInstance) => Promise<End>;
  /** By SFTP alone, for accounts that may do nothing else. */
  readonly bySftp: (sftp: Sftp) => Promise<End>;
}

async function open<End>(client: Client, end: InstanceEnd, { byShell, bySftp }: Ways<End>): Promise<End> {
  const watch = new TransferWatch(client, end.cancelled);
  const sftp = new SftpOfInstance(client, end);
  try {
    const problem = await shellProblem(client, end, watch);
    if (problem === undefined) return await byShell(watch, sftp);
    const session = await sftp.session();
    if (session === undefined) throw problem;
    const alone = await bySftp(session);
    watch.close();
    return alone;
  } catch (error) {
    sftp.close();
    watch.close();
    throw error;
  }
}
