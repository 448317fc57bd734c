/** What a user says about which instances a run is for. */
export interface Selection {
  /** IDs that the user names. */
  readonly instanceIds: readonly string[];
}
