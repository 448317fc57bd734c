/** Anything but letters with their marks, digits and the signs that have no meaning in Mermaid, HTML or a template. */
const unsafe = /[^\p{L}\p{M}\p{N} .()/+_-]/gu;

/**
 * Returns untrusted text for a label of a Mermaid diagram: one line of at most `maxLength` characters (code points). Mermaid
 * has no escape for all signs (`:` ends a label, `#` and `;` begin and end a reference, `%%` is a comment), so each sign
 * that could have a meaning becomes `·`.
 */
export function mermaidText(text: string, maxLength: number): string {
  const characters = [
    ...text
      .slice(0, maxLength * 2 + 2)
      .trim()
      .replace(unsafe, '·'),
  ];
  return characters.length > maxLength
    ? `${characters.slice(0, maxLength - 1).join('')}…`
    : characters.join('');
}
