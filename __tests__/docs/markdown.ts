import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Returns the text of a file of the project. */
export function read(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

/** A fenced block of code in a Markdown text. */
export interface Snippet {
  readonly language: string;
  readonly text: string;
  /** Number of the line after the fence, from 1. */
  readonly line: number;
}

/** Returns all fenced blocks of a Markdown text that name a language. */
export function snippets(markdown: string): Snippet[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ({ 1: language = '', 2: text = '', index }) => ({
      language,
      text,
      line: markdown.slice(0, index).split('\n').length + 1,
    }),
  );
}

/** Returns the anchors that GitHub gives to headings: lowercase, hyphens for spaces, no punctuation. */
export function anchors(markdown: string): Set<string> {
  const outside = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return new Set(
    [...outside.matchAll(/^#+ (.+)$/gm)].map(({ 1: heading = '' }) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Returns the targets of all links to files of the project, outside code. */
export function relativeLinks(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(({ 1: target = '' }) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}
