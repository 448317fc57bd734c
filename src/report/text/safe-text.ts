/**
 * Characters that could control a terminal or a log viewer, or disguise the order of the text: C0 but for TAB,
 * DEL, C1, line and paragraph separators, and the bidirectional embeddings, overrides and isolates.
 */
const controls = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

/** SGR ("color") sequences of ECMA-48 §8.3.117: the one kind of escape that reaches the log. */
const colors = /\x1b\[[0-9;:]*m/g;

/** Returns a control character in a visible, harmless form: `␛` for ESC, `␡` for DEL, `<U+202E>` where no picture exists. */
export function visibleControl(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Makes every control character but TAB in untrusted text visible. Line breaks are control characters too. */
export function visibleControls(text: string): string {
  return text.replace(controls, visibleControl);
}

/** Returns text without its SGR sequences, for places that show no colors. */
export function withoutColors(text: string): string {
  return text.replace(colors, '');
}

/**
 * Returns untrusted text as a single line without controls: line breaks and TABs become spaces, other controls visible.
 * A text of more than `maxLength` characters (code points) is cut and ends in `…`.
 */
export function singleLine(text: string, maxLength = 4096): string {
  // Cut roughly first, so that a huge text is not walked code point by code point.
  const start = text.length > maxLength * 2 ? text.slice(0, maxLength * 2 + 2) : text;
  const line = visibleControls(start.replace(/[\r\n\t]+/g, ' ')).trim();
  const characters = [...line];
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}
