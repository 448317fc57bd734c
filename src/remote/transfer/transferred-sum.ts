import type { Transferred } from './transferred';

/** The result of no transfer. */
export const nothingTransferred: Transferred = { files: 0, bytes: 0, skipped: 0, removed: 0 };

/** Returns what two transfers did together. */
export function added(one: Transferred, other: Transferred): Transferred {
  return {
    files: one.files + other.files,
    bytes: one.bytes + other.bytes,
    skipped: one.skipped + other.skipped,
    removed: one.removed + other.removed,
  };
}
