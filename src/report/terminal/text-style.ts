/** Select Graphic Rendition codes (ECMA-48). `util.styleText` does not exist in every Node 20. */
const codes = {
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  blue: '34',
  magenta: '35',
  cyan: '1;36',
} as const;

/** How a piece of text looks. `cyan` is bold too. */
export type Style = keyof typeof codes;

/** Applies a style to a text, if styles can be shown. */
export type Styler = (style: Style, text: string) => string;

/** A styler for a stream that shows colors, or for one that does not. */
export function styler(colors: boolean): Styler {
  return colors ? (style, text) => `\x1b[${codes[style]}m${text}\x1b[0m` : (_, text) => text;
}
