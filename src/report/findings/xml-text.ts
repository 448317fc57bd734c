import { visibleControls } from '../text/safe-text';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Untrusted text as content or as the value of an attribute of XML 1.0. What XML has no form for (controls, halves of
 * surrogate pairs, U+FFFE and U+FFFF) is made visible, line breaks too.
 */
export function xmlText(text: string): string {
  return visibleControls(text)
    .replaceAll('\t', ' ')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => references[character] ?? character);
}
