/** How the generated table writes an action; `action-detail.ts` reads it. */
export interface ActionRow {
  /** `List`, `Read`, `Write`, `Tagging`, `Permissions management`, several separated by a comma. */
  readonly accessLevel: string;
  /** Condition keys that hold whatever the resource, separated by spaces. */
  readonly keys: string;
  /** Resource type → the condition keys of its resources; none where the action takes no resource but `*`. */
  readonly resources: Readonly<Record<string, string>>;
}
