import picocolors from 'picocolors';

/** Maximum number of lines of a code block; a longer one loses lines in its middle. */
const maxBlock = 50;
const keptLines = 12;

/**
 * Returns a page of Markdown, as those of `docs/rules` are, as text for a terminal: without its title, words wrapped at
 * `width` columns, code indented and not wrapped.
 */
export function pageText(markdown: string, width: number, colors: boolean): string {
  const paint = picocolors.createColors(colors);
  const blocks: string[] = [];
  for (const [, code, prose = ''] of markdown
    .replace(/^# .*\n+/, '')
    .matchAll(/^```\w*\n([\s\S]*?)^```$|((?:^(?!```).+\n?)+)/gm)) {
    if (code !== undefined) blocks.push(shortened(code.trimEnd().split('\n')).map(indented).join('\n'));
    else if (prose.startsWith('## ')) blocks.push(paint.bold(prose.slice(3).trim()));
    else blocks.push(wrapped(withoutLinks(prose), width));
  }
  return `${blocks.join('\n\n')}\n`;
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

/** Leaves out lines in the middle of a long list. */
function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= maxBlock) return lines;
  return [
    ...lines.slice(0, keptLines),
    `… ${lines.length - 2 * keptLines} lines …`,
    ...lines.slice(-keptLines),
  ];
}

/** Replaces links by their words: the target is another file. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** Wraps a paragraph between words. An item of a list begins a line. */
export function wrapped(text: string, width: number): string {
  return text
    .trim()
    .split(/\n(?=- )/)
    .map((item) => wrappedItem(item, width))
    .join('\n');
}

function wrappedItem(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
