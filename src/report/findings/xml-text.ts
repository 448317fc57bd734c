import { visibleControls } from '../text/safe-text';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Returns untrusted text as content or attribute value of XML 1.0. Characters that XML does not allow (controls, halves
 * of surrogate pairs, U+FFFE and U+FFFF) are made visible, and line breaks too.
 */
export function xmlText(text: string): string {
  return visibleControls(text)
    .replaceAll('\t', ' ')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => references[character] ?? character);
}
