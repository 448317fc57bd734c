/** The formats of findings, as `--format` and the input `format` name them; the first is for people. */
export const formatNames = ['stylish', 'json', 'sarif', 'github', 'markdown', 'junit'] as const;

/** The name of a format. */
export type FormatName = (typeof formatNames)[number];
