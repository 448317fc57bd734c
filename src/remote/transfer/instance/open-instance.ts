import type { Connection } from '../../../connect/connection';
import type { Destination } from '../destination';
import type { InstanceEnd, InstanceSourceEnd } from './instance-end';
import type { InstanceSource } from './instance-source';
import { TransferWatch } from './shell/transfer-watch';
import { ShellDestination } from './shell-destination';
import { ShellSource } from './shell-source';

/**
 * Finds out by which ways an instance takes files. It makes nothing there: that begins with `stage`.
 * @throws EicError `EIC_TRANSFER_FAILED`, `EIC_SESSION_REFUSED`, `EIC_CONNECTION_LOST`, `EIC_CANCELLED`
 */
export async function openInstanceDestination(
  { client }: Pick<Connection, 'client'>,
  end: InstanceEnd,
): Promise<Destination> {
  return new ShellDestination(client, end, new TransferWatch(client, end.cancelled), undefined);
}

/**
 * Finds out by which ways an instance gives files, and what the root is.
 * @throws EicError `EIC_TRANSFER_FAILED` also if the root does not exist; `EIC_SESSION_REFUSED`, `EIC_CONNECTION_LOST`,
 * `EIC_CANCELLED`
 */
export async function openInstanceSource(
  { client }: Pick<Connection, 'client'>,
  end: InstanceSourceEnd,
): Promise<InstanceSource> {
  const watch = new TransferWatch(client, end.cancelled);
  try {
    return await ShellSource.open(client, end, watch, undefined);
  } catch (error) {
    watch.close();
    throw error;
  }
}
