import { EicError } from '../../../eic-error';
import type { BytePath } from '../byte-path';
import type { Destination } from '../destination';

/** Where files are written on this machine. */
export interface LocalDestinationOptions {
  /** What it is, for messages: made printable. */
  readonly name: string;
  /**
   * Absolute path of a directory. It is made if it does not exist. Links in it are followed, and none below it, so
   * resolve it first if it must not lead elsewhere.
   */
  readonly root: BytePath;
  /** The source's name, for messages about what it sent: made printable. */
  readonly sender: string;
  /** Takes a sentence about what could not be done and does not fail the transfer. */
  readonly warn: (message: string) => void;
}

/** Returns a directory on this machine as a destination. It makes nothing before `stage`. */
export function localDestination({ name }: LocalDestinationOptions): Destination {
  throw new EicError('EIC_TRANSFER_FAILED', `${name} cannot be written yet.`, { remedy: 'Wait.' });
}
