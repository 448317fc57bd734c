import type { Connection } from '../../connect/connection';
import { type BytePath, bytePathOf } from '../../remote/transfer/byte-path';
import type { Destination } from '../../remote/transfer/destination';
import { openInstanceDestination, openInstanceSource } from '../../remote/transfer/instance/open-instance';
import { localDestination } from '../../remote/transfer/local/local-destination';
import { openLocalSource } from '../../remote/transfer/local/local-source';
import { localLook } from '../../remote/transfer/look/local-look';
import type { Look } from '../../remote/transfer/look/look';
import { openInstanceLook } from '../../remote/transfer/look/open-instance-look';
import { printablePath } from '../../remote/transfer/printable-path';
import type { Source } from '../../remote/transfer/source';
import { uploadLimits } from '../../remote/transfer/transfer-limits';
import { type InstancePlace, placeText } from './place';

/** Options of a machine. */
export interface MachineOptions {
  readonly become: boolean;
  readonly warn: (message: string) => void;
  readonly cancelled: AbortSignal;
}

/** A machine from or to which files are copied: this one, or an instance. */
export interface Machine {
  /** Looks at its files. Must be closed before copies begin, so that the server need not allow many sessions. */
  readonly look: Look;
  /** The home directory, for {@link Look.at}. */
  readonly home: BytePath;
  /** Whether links in a directory that is copied to it must not lead out of that directory. */
  readonly keepsLinksInside: boolean;
  /** Returns a path for messages. */
  shown(path: BytePath): string;
  /**
   * @param root absolute path of a file or directory
   * @param name the source's name in messages
   */
  openSource(root: BytePath, name: string): Promise<Source>;
  /**
   * @param root absolute path of a directory
   * @param sender the source's name
   */
  openDestination(root: BytePath, sender: string): Promise<Destination>;
}

/** Returns this machine. */
export function thisMachine(
  homeDirectory: string,
  { warn, cancelled }: Pick<MachineOptions, 'warn' | 'cancelled'>,
): Machine {
  return {
    look: localLook,
    home: bytePathOf(homeDirectory),
    keepsLinksInside: true,
    shown: printablePath,
    openSource: (root, name) => openLocalSource({ name, root, warn, signal: cancelled }),
    openDestination: async (root, sender) =>
      localDestination({ name: printablePath(root), root, sender, warn }),
  };
}

/** Returns an instance. */
export async function instanceMachine(
  place: InstancePlace,
  connection: Connection,
  { become, cancelled }: MachineOptions,
): Promise<Machine> {
  const start = printablePath(bytePathOf(placeText({ ...place, path: '' })));
  const shown = (path: BytePath): string => `${start}${printablePath(path)}`;
  const end = { become, cancelled };
  return {
    look: await openInstanceLook(connection, { ...end, name: start }),
    home: bytePathOf(''),
    keepsLinksInside: false,
    shown,
    openSource: (root, name) => openInstanceSource(connection, { ...end, name, root, limits: uploadLimits }),
    openDestination: (root) => openInstanceDestination(connection, { ...end, name: shown(root), root }),
  };
}
