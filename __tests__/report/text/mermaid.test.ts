import { expect, it } from 'vitest';
import { mermaidText } from '../../../src/report/text/mermaid';

it('keeps letters, digits and marks of all languages, and the signs of hostnames', () => {
  expect(mermaidText('web-1.example_a (é, 東京, हिन्दी) a/b+c', 100)).toBe(
    'web-1.example_a (é· 東京· हिन्दी) a/b+c',
  );
});

it('replaces each sign that means something to Mermaid or HTML, and each control', () => {
  expect(mermaidText('a:b;c#35;%%{}<br>"\'`&\\$\n\t\u202e😀', 100)).toBe(
    `a·b·c·35${'·'.repeat(6)}br${'·'.repeat(11)}`,
  );
});

it('is cut between characters', () => {
  expect(mermaidText('𝒶'.repeat(30), 4)).toBe('𝒶𝒶𝒶…');
  expect(mermaidText('  abcd ', 4)).toBe('abcd');
  expect(mermaidText('', 4)).toBe('');
});
