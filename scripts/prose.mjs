// Finds the prose of a file: what people read in it, apart from names and code.
import ts from 'typescript';

/**
 * Returns the text with everything but its prose replaced by spaces, so that lines and columns stay the same. Prose is,
 * in TypeScript and JavaScript, comments and the strings with a space in them; in Markdown, all but code and the targets
 * of links; elsewhere, all but code spans.
 *
 * @param {string} path decides by its ending
 * @param {string} text
 * @returns {{ prose: string, comments: readonly number[] }} `comments`: the offset at which the words of each comment begin
 */
export function proseOf(path, text) {
  if (/\.(?:ts|mts|mjs|cjs|js)$/.test(path)) return proseOfCode(path, text);
  if (path.endsWith('.md')) {
    const outsideFences = text.replaceAll(/^( *)(```+).*\n[\s\S]*?^\1\2`*$/gm, blank);
    return { prose: withoutCodeSpans(outsideFences).replaceAll(/\]\([^()\s]*\)/g, blank), comments: [] };
  }
  return { prose: withoutCodeSpans(text), comments: [] };
}

/** @param {string} path @param {string} text */
function proseOfCode(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  /** @type {Map<number, number>} start → end */
  const parts = new Map();
  /** @type {Set<number>} */
  const comments = new Set();

  /** @param {readonly ts.CommentRange[] | undefined} ranges */
  const addComments = (ranges = []) => {
    for (const { pos, end } of ranges) {
      parts.set(pos, end);
      const [marks = ''] = /^(?:\/\/+|\/\*+)[\s*]*/.exec(text.slice(pos, end)) ?? [];
      comments.add(pos + marks.length);
    }
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    addComments(ts.getLeadingCommentRanges(text, node.getFullStart()));
    addComments(ts.getTrailingCommentRanges(text, node.end));
    if (isText(node) && /\s/.test(node.getText(file).trim())) parts.set(node.getStart(file), node.end);
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);

  let prose = '';
  for (const [start, end] of [...parts].sort(([a], [b]) => a - b)) {
    if (start < prose.length) continue;
    const part = text.slice(start, end);
    // In a template literal, the backtick itself delimits, and a code span has escaped ones.
    const masked = /^[`}]/.test(part) ? part.replaceAll(/\\`[^`]*\\`/g, blank) : withoutCodeSpans(part);
    prose += blank(text.slice(prose.length, start)) + masked;
  }
  prose += blank(text.slice(prose.length));
  // Lines of `//` comments are one comment; only its first line has a beginning.
  const starts = [...comments].filter(
    (offset) => !/\/\/[^\n]*\n[ \t]*\/\/[^\n]*$/.test(text.slice(0, offset)),
  );
  return { prose, comments: starts };
}

/** @param {ts.Node} node */
function isText(node) {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** @param {string} text */
function withoutCodeSpans(text) {
  return text.replaceAll(/(?<!`)(`+)(?!`)[^`]*(?<!`)\1(?!`)/g, blank);
}

/** @param {string} text */
function blank(text) {
  return text.replaceAll(/\S/g, ' ');
}
