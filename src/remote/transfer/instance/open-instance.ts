import type { Client } from 'ssh2';
import type { Connection } from '../../../connect/connection';
import type { Destination } from '../destination';
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
 * Many files go by one `tar`, large ones by SFTP. If the instance has no SFTP, or with `become`, all go by tar.
 * @throws EicError `EIC_TRANSFER_FAILED`, `EIC_SESSION_REFUSED`, `EIC_CONNECTION_LOST`, `EIC_CANCELLED`
 */
export function openInstanceDestination(
  { client }: Pick<Connection, 'client'>,
  end: InstanceEnd,
): Promise<Destination> {
  return open(client, end, async (watch, sftp) => new ShellDestination(client, end, watch, sftp));
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
  return open(client, end, (watch, sftp) => ShellSource.open(client, end, watch, sftp));
}

async function open<End>(
  client: Client,
  end: InstanceEnd,
  byShell: (watch: TransferWatch, sftp: SftpOfInstance) => Promise<End>,
): Promise<End> {
  const watch = new TransferWatch(client, end.cancelled);
  const sftp = new SftpOfInstance(client, end);
  try {
    const problem = await shellProblem(client, end, watch);
    if (problem !== undefined) throw problem;
    return await byShell(watch, sftp);
  } catch (error) {
    sftp.close();
    watch.close();
    throw error;
  }
}
