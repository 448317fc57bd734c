/** Which instances a user asks for. */
export interface Selection {
  /** IDs that the user names. */
  readonly instanceIds: readonly string[];
}
