/** An action in the generated table; `action-detail.ts` reads it. */
export interface ActionRow {
  /** Condition keys for all resources, separated by spaces. */
  readonly keys: string;
  /** Resource type → the condition keys of its resources. Empty if the only resource is `*`. */
  readonly resources: Readonly<Record<string, string>>;
}
