import { EicError } from '../../eic-error';
import { type BytePath, bytePathOf } from '../../remote/transfer/byte-path';
import type { FileEntry } from '../../remote/transfer/entry';
import type { Source } from '../../remote/transfer/source';
import type { TransferProgress } from '../../remote/transfer/transfer';
import type { FoundSource } from './found-source';

/** Mode of a file that is made of standard input. */
const newFileMode = 0o644;

/** Returns standard input as a source, of a length that is not known. A file that it replaces keeps its mode. */
export function standardInputSource(input: AsyncIterable<Buffer>, now = Date.now()): FoundSource {
  const shown = 'standard input';
  const mtime = Math.floor(now / 1000);
  return {
    kind: 'file',
    name: bytePathOf(''),
    shown,
    mode: newFileMode,
    mtime,
    open: async (replaced) => {
      const mode = replaced?.mode ?? newFileMode;
      const entry: FileEntry = { kind: 'file', path: bytePathOf('-'), mode, mtime, size: undefined };
      return {
        name: shown,
        entries: async () => [entry],
        read: ([file], take) => (file === undefined ? Promise.resolve() : take(file, input)),
        digests: async () => new Map<BytePath, string>(),
        close: () => undefined,
      };
    },
  };
}

/** Options of {@link writeToStream}. */
export interface WriteOptions {
  readonly signal: AbortSignal;
  readonly progress: (progress: TransferProgress) => void;
}

/**
 * Writes the content of a source that is one file to a stream, as the stream takes it.
 * @throws EicError `EIC_TRANSFER_FAILED` if the file is shorter than it was listed; `EIC_TRANSFER_REFUSED` if it is
 * longer; the reason of the signal; and what the source throws
 */
export async function writeToStream(
  source: Source,
  stream: NodeJS.WritableStream,
  { signal, progress }: WriteOptions,
): Promise<number> {
  const files = (await source.entries()).filter((entry) => entry.kind === 'file');
  let bytes = 0;
  await source.read(files, async ({ size: ofBytes = 0 }, content) => {
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > ofBytes) throw ended('EIC_TRANSFER_REFUSED', source, 'is longer than it was listed');
      signal.throwIfAborted();
      await written(stream, chunk);
      progress({ files: 0, ofFiles: 1, bytes, ofBytes });
    }
    if (bytes < ofBytes) throw ended('EIC_TRANSFER_FAILED', source, 'ended early');
  });
  signal.throwIfAborted();
  return bytes;
}

function ended(
  code: 'EIC_TRANSFER_FAILED' | 'EIC_TRANSFER_REFUSED',
  { name }: Source,
  how: string,
): EicError {
  return new EicError(code, `${name} ${how}.`, {
    remedy: 'Check whether something writes to the file, and run the command again.',
  });
}

/** Returns when the stream takes more. After an error of the stream, that is at once. */
function written(stream: NodeJS.WritableStream, chunk: Buffer): Promise<void> {
  return new Promise((resolve) => {
    stream.write(chunk, () => resolve());
  });
}
