import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { fencedBlock, markdownCode, markdownText } from '../../../src/report/text/markdown';

/** GitHub's Markdown as HTML, raw HTML let through as GitHub's renderer does before it filters. */
function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** The text between the tags, with references resolved. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '```',
        '````',
        '~~~',
        '\n',
        '\r\n',
        '\n\n',
        '|',
        '<img src=x onerror=y>',
        '</code>',
        '</pre>',
        '</details>',
        '<!--',
      ),
      fc.constantFrom(
        '![a](http://x/y.png)',
        '[a](b)',
        'https://evil.example',
        'www.evil.example',
        'a@b.example',
        '@octocat',
        '&lt;',
        '# ',
        '- ',
        '> ',
        '*b*',
        '__',
        '\\',
        '    ',
      ),
      fc.constantFrom('www.a', 'WWW.', 'a.b', 'a_b_', '_a', '1.', 'x-', '-y', 'GH-1', 'http:', '//a.b', 'b@'),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 15 },
  )
  .map((parts) => parts.join(''));

it('shows text as itself and makes nothing of it, in a table cell', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const markup = html(`| a |\n| --- |\n| x ${markdownText(text)} y |\n`);
      const cells = [...markup.matchAll(/<td>(.*)<\/td>/g)].map(([, cell = '']) => cell);
      expect(cells).toHaveLength(1);
      expect(cells[0]).not.toContain('<');
      expect(textOf(cells[0] ?? '').replaceAll('\u200b', '')).toContain(
        text
          .replace(/[\r\n\t]+/g, ' ')
          .trim()
          .replace(/[\x00-\x1f\x7f]/g, (c) =>
            c === '\x7f' ? '␡' : String.fromCharCode(0x2400 + c.charCodeAt(0)),
          ),
      );
    }),
    { numRuns: 1000 },
  );
});

it('shows a name in a code font, and no empty one', () => {
  expect(html(markdownCode('a`b<i>'))).toBe('<p><code>a`b&lt;i&gt;</code></p>');
  expect(markdownCode(' ')).toBe('');
});

it.each(['10.0.0.17', 'web-1.internal.example', 'i-0123456789abcdef0', 'deploy_user', 'ec2-user'])(
  'leaves %s as it is, so that the runner masks it if it is a secret',
  (secret) => {
    expect(markdownText(`x ${secret} y`)).toBe(`x ${secret} y`);
    expect(markdownCode(secret)).toBe(`<code>${secret}</code>`);
  },
);

it.each(['www.example.com', 'see WWW.example.com', 'GH-12'])('makes no link of %s', (text) => {
  expect(markdownText(text)).toMatch(/(www|gh)&#/i);
});

it('mentions nobody', () => {
  expect(markdownText('@octocat')).toBe('&#64;\u200boctocat');
});

it('lets no text out of its fence', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const markup = html(`before\n${fencedBlock(text)}\nafter\n`);
      expect(markup).toMatch(/^<p>before<\/p>\n<pre><code>[^<]*<\/code><\/pre>\n<p>after<\/p>\n$/);
    }),
    { numRuns: 1000 },
  );
});

it('drops colors and shows other controls in a fence', () => {
  expect(fencedBlock('\x1b[31mred\x1b[0m\ttab\n\x1b[2J\n\n', 'text')).toBe(
    '\n```text\nred\ttab\n␛[2J\n```\n',
  );
});
