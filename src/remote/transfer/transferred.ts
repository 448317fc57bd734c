/** What a transfer did. */
export interface Transferred {
  /** Files and links that were written. */
  readonly files: number;
  /** Bytes of the files that were written. */
  readonly bytes: number;
  /** Files and links that were there already (`unchanged: skip`). */
  readonly skipped: number;
  /** What was removed (`clean`), directories included. */
  readonly removed: number;
}
