/** Counts of a transfer. */
export interface Transferred {
  /** Files and links that were written. */
  readonly files: number;
  /** Bytes of the files that were written. */
  readonly bytes: number;
  /** Files and links that were there already (`unchanged: skip`). */
  readonly skipped: number;
  /** Files, links and directories that were removed (`clean`). */
  readonly removed: number;
}
