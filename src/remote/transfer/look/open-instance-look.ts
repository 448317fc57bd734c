import type { Connection } from '../../../connect/connection';
import type { InstanceEnd } from '../instance/instance-end';
import { openSftp } from '../sftp/open-sftp';
import type { Look } from './look';
import { SftpLook } from './sftp-look';
import { ShellLook } from './shell-look';

/**
 * Finds a way to look at an instance's paths: SFTP, or its shell if it has none or if `become` is asked for.
 * @throws EicError `EIC_CONNECTION_LOST`, `EIC_CANCELLED`
 */
export async function openInstanceLook(
  { client }: Pick<Connection, 'client'>,
  end: Omit<InstanceEnd, 'root'>,
): Promise<Look> {
  const sftp = end.become ? undefined : await openSftp(client, { cancelled: end.cancelled });
  return sftp === undefined ? new ShellLook(client, end) : new SftpLook(sftp);
}
