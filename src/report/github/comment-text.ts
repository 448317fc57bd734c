import { markdownCode, markdownText } from '../text/markdown';
import { singleLine, withoutColors } from '../text/safe-text';

/** A word, or several with hyphens between, as prose has them. */
const prose = /^\p{L}+(?:['’-]\p{L}+)*$/u;

/** Letters that GitHub links nevertheless, if they are the SHA of a commit or the ID of an advisory. */
const reference = /\b[0-9a-f]{7,40}\b|^ghsa-/i;

/**
 * Returns untrusted text for a conversation on GitHub: one line of Markdown, at most `maxLength` characters, that shows
 * as itself. In addition to what `markdownText` prevents, it makes no cross-references.
 *
 * GitHub links `#1`, `GH-1`, `org/repo#1`, `org/repo@SHA`, a SHA alone and `@user` in the text of the rendered page, so
 * character references do not prevent it. The issue or user is then notified. It leaves `code` elements alone (see
 * "Autolinked references and URLs" in GitHub's documentation, and the filters of html-pipeline). So every word that is
 * not plain prose is set in a code font, which also suits the names and values that messages quote. The job summary is
 * not a conversation: GitHub makes no references from it.
 */
export function commentText(text: string, maxLength = 1000): string {
  return singleLine(withoutColors(text), maxLength)
    .split(/(\s+)/)
    .map((part) => (part.trim() === '' ? part : wordText(part)))
    .join('');
}

/** Quotes and punctuation around a word stay out of the code font. */
function wordText(word: string): string {
  const [, before = '', core = '', after = ''] = /^(["'(]*)(.*?)(["'),.;:!?…]*)$/s.exec(word) ?? [];
  if (core === '' || (prose.test(core) && !reference.test(core))) return markdownText(word);
  return `${markdownText(before)}${markdownCode(core, core.length)}${markdownText(after)}`;
}
