/** Bounds of one transfer. */
export interface TransferLimits {
  /** Maximum sum of the sizes of all files, in bytes. */
  readonly bytes: number;
  /** Maximum number of files, directories and links. */
  readonly entries: number;
}

/** The bounds of a download if the workflow sets none. */
export const downloadLimits: TransferLimits = { bytes: 10 * 1024 ** 3, entries: 1_000_000 };

/** The bounds of an upload: that which a list in memory can hold. The files are the workflow's own. */
export const uploadLimits: TransferLimits = { bytes: Number.MAX_SAFE_INTEGER, entries: 1_000_000 };
