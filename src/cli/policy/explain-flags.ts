/** The formats of `eic policy explain`. */
export const explainFormats = ['text', 'json'] as const;

/** The options of `eic policy explain`, as commander gives them. */
export interface ExplainFlags {
  readonly format: (typeof explainFormats)[number];
  readonly variable?: readonly string[];
}
