import type { Connection } from '../../../connect/connection';
import { EicError } from '../../../eic-error';
import type { Destination } from '../destination';
import type { Source } from '../source';
import type { InstanceEnd, InstanceSourceEnd } from './instance-end';

/** A source of which it is known what its root is. */
export interface InstanceSource extends Source {
  /**
   * What the root is, links followed. If it is a file, that file is the only entry, and its path is the root's last
   * name. If it is a directory, the entries are what is in it.
   */
  readonly rootKind: 'file' | 'directory';
}

/**
 * Finds out by which ways an instance takes files. It makes nothing there: that begins with `stage`.
 * @throws EicError `EIC_TRANSFER_FAILED`, `EIC_SESSION_REFUSED`, `EIC_CONNECTION_LOST`, `EIC_CANCELLED`
 */
export async function openInstanceDestination(
  _connection: Pick<Connection, 'client'>,
  end: InstanceEnd,
): Promise<Destination> {
  throw notYet(end);
}

/**
 * Finds out by which ways an instance gives files, and what the root is.
 * @throws EicError `EIC_TRANSFER_FAILED` also if the root does not exist; `EIC_SESSION_REFUSED`, `EIC_CONNECTION_LOST`,
 * `EIC_CANCELLED`
 */
export async function openInstanceSource(
  _connection: Pick<Connection, 'client'>,
  end: InstanceSourceEnd,
): Promise<InstanceSource> {
  throw notYet(end);
}

function notYet({ name }: InstanceEnd): EicError {
  return new EicError('EIC_TRANSFER_FAILED', `${name} cannot be reached yet.`, { remedy: 'Wait.' });
}
