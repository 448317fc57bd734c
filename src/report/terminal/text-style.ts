/** Select Graphic Rendition codes (ECMA-48) that put a style on. `util.styleText` is not in every Node 20. */
const codes = { bold: '1', dim: '2', red: '31', yellow: '33', blue: '34', cyan: '1;36' } as const;

/** How a piece of text looks. `cyan` is bold too. */
export type Style = keyof typeof codes;

/** Puts a style on a text, or does not. */
export type Styler = (style: Style, text: string) => string;

/**
 * Styles for a stream: colours only on a terminal, and not where `NO_COLOR` (https://no-color.org) is set to anything
 * or the terminal is a dumb one.
 */
export function stylerFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>> = process.env,
): Styler {
  const coloured = stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return coloured ? (style, text) => `\x1b[${codes[style]}m${text}\x1b[0m` : (_, text) => text;
}
