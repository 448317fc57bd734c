import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentText } from '../../../src/report/github/comment-text';
import { markdownText } from '../../../src/report/text/markdown';
import { html, linksOf, referencesIn, tagsOf } from '../github-markdown';

const references = [
  '#1',
  'org/repo#1',
  'octocat#12',
  'GH-1',
  'gh-12',
  '@octocat',
  '@org/team',
  'octocat@0123abc',
  'org/repo@a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  'a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  'defaced',
  'https://github.com/org/repo/issues/1',
  'http://x/pull/2#issuecomment-3',
  'www.github.com/org/repo/pull/1',
  'GHSA-8qq5-rm4j-mr97',
  'GHSA-abcd-efgh-ijkl',
  'well-defaced-word',
];

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')
    .trim();
}

describe('untrusted text in a comment', () => {
  it.each(references)(
    'references nothing with %s, which the model of GitHub would link, and shows it',
    (text) => {
      expect(referencesIn(`<p>${text}</p>`)).not.toEqual([]);
      for (const message of [text, `"${text}"`, `(${text})`, `see ${text}, please.`, `x\t${text}\nx`]) {
        const markup = html(commentText(message));
        expect(referencesIn(markup)).toEqual([]);
        expect(textOf(markup)).toBe(message.replace(/[\t\n]/g, ' '));
      }
    },
  );

  it('would reference issues and commits with character references alone', () => {
    expect(referencesIn(html(markdownText('org/repo#1')))).toEqual(['#1']);
  });

  it('references and adds nothing, whatever the text', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(...references),
          fc.constantFrom(' ', '"', '(', ')', '.', ',', '`', '<', '>', '\\', '\n', '\u00a0', '\u2003'),
          fc.constantFrom('</code>', '<a>', '|', '&#35;1', '*', '_', '-', 'x', '…', "'"),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        const markup = html(`| a |\n| --- |\n| x ${commentText(text)} y |\n`);
        expect(referencesIn(markup)).toEqual([]);
        expect(linksOf(markup)).toEqual([]);
        expect(tagsOf(markup).filter((tag) => tag !== 'code')).toHaveLength(14);
      }),
      { numRuns: 100 },
    );
  });

  it('stays prose if it is prose, and sets names and values in a code font', () => {
    expect(
      html(commentText('The OS user "web1" isn\'t among the well-known ones (ec2-user); correct it.')),
    ).toBe(
      "<p>The OS user &quot;<code>web1</code>&quot; isn't among the well-known ones (<code>ec2-user</code>); correct it.</p>",
    );
  });

  it('is cut if it is too long', () => {
    expect(textOf(html(commentText('word '.repeat(1000), 20)))).toBe('word word word word…');
  });
});
