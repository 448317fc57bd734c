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
