// Searches the project's prose for the words of scripts/words.mjs. Prints a line for each with what to write instead, and
// fails if there is one.
//
// A folder may be given in place of the project, for the tests of this script.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { proseOf } from './prose.mjs';
import { words } from './words.mjs';

const [, , named] = argv;
const root = named === undefined ? fileURLToPath(new URL('..', import.meta.url)) : resolve(named);

const files = [
  '*.{md,yml,cjs,mts}',
  '{src,scripts,bench,__tests__}/**/*.{ts,mts,mjs,cjs,sh,md}',
  '{docs,examples,lint,.github}/**/*.{md,yml}',
  'schemas/*.json',
];

/** Generated files, and the two that have to name the words. */
const exempt =
  /\.generated\.js$|^src\/policy\/tables\/generated\/|^scripts\/words\.mjs$|^__tests__\/scripts\/check-words\.test\.ts$/;

const patterns = words.map(({ word, use, atStart = false }) => ({
  // Between the words of a phrase, a comment may continue on its next line.
  pattern: new RegExp(
    `(?<![\\w-])(?:${word.replaceAll(' ', '\\s+(?:(?:\\*|//|#)\\s+)?')})(?![\\w-])`,
    atStart ? 'y' : 'gi',
  ),
  use,
  atStart,
}));

/** @param {string} path @param {string} text */
function findingsIn(path, text) {
  const { prose, comments } = proseOf(path, text);
  return patterns
    .flatMap(({ pattern, use, atStart }) => {
      const matches = atStart ? matchesAt(comments, pattern, prose) : [...prose.matchAll(pattern)];
      const where = atStart ? ' at the start of a comment' : '';
      return matches.map(({ 0: found, index }) => ({
        line: text.slice(0, index).split('\n').length,
        message: `"${found.replaceAll(/\s+/g, ' ')}"${where}: write ${use}`,
      }));
    })
    .sort((a, b) => a.line - b.line)
    .map(({ line, message }) => `${path}:${line}: ${message}`);
}

/** @param {readonly number[]} offsets @param {RegExp} sticky @param {string} text */
function matchesAt(offsets, sticky, text) {
  return offsets.flatMap((offset) => {
    sticky.lastIndex = offset;
    const match = sticky.exec(text);
    return match === null ? [] : [{ 0: match[0], index: offset }];
  });
}

const paths = globSync(files, { cwd: root })
  .filter((path) => !exempt.test(path))
  .sort();
const messages = paths.flatMap((path) => findingsIn(path, readFileSync(join(root, path), 'utf8')));
for (const message of messages) console.error(message);
console.log(`${paths.length} files, ${messages.length} findings`);
exit(messages.length === 0 && paths.length > 0 ? 0 : 1);
