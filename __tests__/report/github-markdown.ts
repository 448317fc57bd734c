import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** GitHub's Markdown as HTML; HTML in it is passed on, so that a test sees what would have come through. */
export function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** The HTML's elements, without their content and attributes: what untrusted text must not add to. */
export function tagsOf(markup: string): string[] {
  return [...markup.matchAll(/<\/?([a-z]+\d?)\b[^>]*>/gi)].map(([, name = '']) => name);
}

/** Where the HTML's links and pictures lead. */
export function linksOf(markup: string): string[] {
  return [...markup.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url = '']) => url);
}

/**
 * Returns the text that GitHub would link in a conversation: its filters look at the rendered text outside of `pre`, `code` and `a`
 * ("Autolinked references and URLs"; html-pipeline).
 */
export function referencesIn(markup: string): string[] {
  const text = markup
    .replace(/<(pre|code|a)\b[^>]*>.*?<\/\1>/gs, '\n')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const references = /@[a-z0-9]|#\d|\bgh-\d|\bghsa-|\b[0-9a-f]{7,40}\b|:\/\/|\bwww\./gi;
  return [...text.matchAll(references)].map(([reference]) => reference);
}
