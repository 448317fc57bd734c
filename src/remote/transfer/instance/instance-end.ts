import type { BytePath } from '../byte-path';
import type { Entry } from '../entry';
import type { TransferLimits } from '../transfer-limits';

/** Where on an instance, and as whom. */
export interface InstanceEnd {
  /** Name for messages, such as `i-0123456789abcdef0:/srv/app`: made printable. */
  readonly name: string;
  /**
   * A path on the instance. A relative one begins at the home directory of the user that is logged in. A link is
   * followed here, once, and never below it.
   */
  readonly root: BytePath;
  /** Whether files are read and written as root, through `sudo -n`. */
  readonly become: boolean;
  /** Aborted if the run is cancelled: what is under way then ends within 5 s with `EIC_CANCELLED`. */
  readonly cancelled: AbortSignal;
}

/** The files to read from an instance. */
export interface InstanceSourceEnd extends InstanceEnd {
  /**
   * Whether a file, link or directory below a root that is a directory is copied. The directories above what is copied
   * are copied too. Default is all.
   */
  readonly select?: (path: BytePath, kind: Entry['kind']) => boolean;
  /**
   * Whether a directory can have something that is selected. Others are not read. It is asked for each directory below
   * the root whose parent is read. Default is all.
   */
  readonly enter?: (path: BytePath) => boolean;
  /** Limits of the selected files. Default is {@link downloadLimits}. */
  readonly limits?: TransferLimits;
}
