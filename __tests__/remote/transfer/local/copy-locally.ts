import { bytePathOf } from '../../../../src/remote/transfer/byte-path';
import { localDestination } from '../../../../src/remote/transfer/local/local-destination';
import { type LocalSourceOptions, openLocalSource } from '../../../../src/remote/transfer/local/local-source';
import { type TransferOptions, transfer } from '../../../../src/remote/transfer/transfer';
import { uploadLimits } from '../../../../src/remote/transfer/transfer-limits';
import type { Transferred } from '../../../../src/remote/transfer/transferred';

/** Options that a test sets, and a place for warnings. */
export type CopyOptions = Partial<TransferOptions> &
  Partial<Pick<LocalSourceOptions, 'select' | 'enter'>> & { readonly warnings?: string[] };

/** Copies from one directory of this machine to another. */
export async function copyLocally(from: string, to: string, options: CopyOptions = {}): Promise<Transferred> {
  const { select, enter, warnings = [], ...rest } = options;
  const signal = options.signal ?? new AbortController().signal;
  const warn = (message: string) => void warnings.push(message);
  const source = await openLocalSource({
    name: 'the source',
    root: bytePathOf(from),
    warn,
    signal,
    ...(select && { select }),
    ...(enter && { enter }),
  });
  const destination = localDestination({
    name: 'the destination',
    root: bytePathOf(to),
    sender: source.name,
    warn,
  });
  try {
    return await transfer(source, destination, {
      unchanged: 'copy',
      clean: undefined,
      preserveTimes: false,
      limits: uploadLimits,
      ...rest,
      signal,
    });
  } finally {
    source.close();
    destination.close();
  }
}
