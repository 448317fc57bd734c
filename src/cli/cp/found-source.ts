import type { BytePath } from '../../remote/transfer/byte-path';
import type { Seen } from '../../remote/transfer/look/look';
import type { Source } from '../../remote/transfer/source';

/** A file or directory that is to be copied, and exists. */
export interface FoundSource {
  readonly kind: 'file' | 'directory';
  /** The name that its copy has in a directory; empty if it has none of its own. */
  readonly name: BytePath;
  /** For messages. */
  readonly shown: string;
  readonly mode: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  /** @param replaced the file that is replaced, if there is one */
  open(replaced: Seen | undefined): Promise<Source>;
}
