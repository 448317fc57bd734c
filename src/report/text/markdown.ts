import { singleLine, visibleControls, withoutColors } from './safe-text';

/**
 * Escapes untrusted text for a paragraph or a table cell of GitHub's Markdown, so that it shows as itself. Each ASCII
 * character that could mean something to Markdown, HTML or an autolink becomes a character reference. A zero-width space
 * follows each `@`, so that nobody is mentioned. Returns one line of at most `maxLength` characters.
 *
 * The runner masks a secret only if it finds it unchanged, so addresses, IDs and user names are not escaped.
 */
export function markdownText(text: string, maxLength = 1000): string {
  return singleLine(withoutColors(text), maxLength).replace(/[!-/:-@[-`{-~]/g, (character, offset, line) => {
    if (isPlain(character, line, offset)) return character;
    const reference = `&#${character.charCodeAt(0)};`;
    return character === '@' ? `${reference}\u200b` : reference;
  });
}

/**
 * Whether a `-`, `.` or `_` has no meaning at this place: between two letters or digits (CommonMark 0.31 §6.2: `_` is
 * no emphasis within a word), and not at the beginning of an autolink (`www.`, and GitHub's `GH-1`).
 */
function isPlain(character: string, line: string, offset: number): boolean {
  return (
    /[-._]/.test(character) &&
    /[A-Za-z0-9]/.test(line.charAt(offset - 1)) &&
    /[A-Za-z0-9]/.test(line.charAt(offset + 1)) &&
    !/(?:www|gh)$/i.test(line.slice(Math.max(0, offset - 3), offset))
  );
}

/** The same in a code font, for names and addresses. Returns an empty string for an empty text. */
export function markdownCode(text: string, maxLength = 200): string {
  const safe = markdownText(text, maxLength);
  return safe === '' ? '' : `<code>${safe}</code>`;
}

/**
 * Returns untrusted text as a fenced code block, with blank lines around it. The fence is longer than any run of
 * backticks in the text, so that no line can close the block. Colors are removed, other controls made visible.
 */
export function fencedBlock(text: string, language: '' | 'json' | 'mermaid' | 'text' = ''): string {
  const lines = withoutColors(text)
    .split(/\r\n|\n|\r/)
    .map(visibleControls);
  while (lines.at(-1) === '') lines.pop();
  const content = lines.join('\n');
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `\n${fence}${language}\n${content}\n${fence}\n`;
}
