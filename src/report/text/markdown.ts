import { singleLine, visibleControls, withoutColours } from './safe-text';

/**
 * Untrusted text as it may stand in a paragraph or a table cell of GitHub's Markdown and shows as itself: every ASCII
 * character that could mean something to Markdown, HTML or an autolink is a character reference, and an `@` is
 * followed by a zero-width space, so that nobody is mentioned. One line, at most `maxLength` characters.
 *
 * The runner masks a secret where it finds it as it is, so addresses, IDs and user names are left as they are.
 */
export function markdownText(text: string, maxLength = 1000): string {
  return singleLine(withoutColours(text), maxLength).replace(/[!-/:-@[-`{-~]/g, (character, offset, line) => {
    if (isPlain(character, line, offset)) return character;
    const reference = `&#${character.charCodeAt(0)};`;
    return character === '@' ? `${reference}\u200b` : reference;
  });
}

/**
 * Whether a `-`, `.` or `_` means nothing where it stands: between two letters or digits (CommonMark 0.31 §6.2: `_` is
 * no emphasis within a word), and not in the beginning of an autolink (`www.`, and GitHub's `GH-1`).
 */
function isPlain(character: string, line: string, offset: number): boolean {
  return (
    /[-._]/.test(character) &&
    /[A-Za-z0-9]/.test(line.charAt(offset - 1)) &&
    /[A-Za-z0-9]/.test(line.charAt(offset + 1)) &&
    !/(?:www|gh)$/i.test(line.slice(Math.max(0, offset - 3), offset))
  );
}

/** The same in a code font, for names and addresses; nothing for an empty text. */
export function markdownCode(text: string, maxLength = 200): string {
  const safe = markdownText(text, maxLength);
  return safe === '' ? '' : `<code>${safe}</code>`;
}

/**
 * Untrusted text as a fenced code block, with blank lines around. The fence is longer than any run of backticks in
 * the text, so no line of it can close the block. Colours are dropped, other controls made visible.
 */
export function fencedBlock(text: string, language: '' | 'json' | 'text' = ''): string {
  const lines = withoutColours(text)
    .split(/\r\n|\n|\r/)
    .map(visibleControls);
  while (lines.at(-1) === '') lines.pop();
  const content = lines.join('\n');
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `\n${fence}${language}\n${content}\n${fence}\n`;
}
