import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../docs/markdown';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(...options: string[]) {
  const script = join(projectFolder, 'scripts/check-words.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  return { status, stdout, stderr: stderr.trim() };
}

/** Writes one file into an empty project and checks it. */
function checkFile(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return check(folder);
}

describe('the word check', () => {
  it('fails if there is no file to check', () => {
    expect(check(folder)).toMatchObject({ status: 1, stdout: '0 files, 0 findings\n' });
  });

  it('gives file, line, word and what to write', () => {
    expect(checkFile('docs/page.md', '# Page\n\nThe behaviour\nof the mend.\n')).toEqual({
      status: 1,
      stdout: '1 files, 2 findings\n',
      stderr: 'docs/page.md:3: "behaviour": write behavior\ndocs/page.md:4: "mend": write fix',
    });
  });

  it.each([
    ['in a comment', 'src/a.ts', '// This is told of.\nexport {};\n', '"told of"'],
    [
      'across the lines of a comment',
      'src/a.ts',
      '/**\n * Errors are passed\n * over.\n */\nexport {};\n',
      '"passed * over"',
    ],
    ['in a string', 'src/a.ts', "export const text = 'No Colour at all';\n", '"Colour"'],
    ['in a template', 'src/a.ts', 'export const text = `${1} was passed over`;\n', '"passed over"'],
    ['in the name of a test', '__tests__/a.test.ts', "it('mends a file', f);\n", '"mends"'],
    ['in a comment of a shell script', 'scripts/a.sh', '# lest it fails\n', '"lest"'],
    ['in a description of YAML', 'action.yml', 'description: A misspelt name.\n', '"misspelt"'],
    ['in a description of a schema', 'schemas/a.json', '{"description": "the time-out"}\n', '"time-out"'],
    ['at the start of a comment', 'src/a.ts', '/** What it is. */\nexport {};\n', '"What" at the start'],
  ])('finds a word %s', (_, path, text, found) => {
    const { status, stderr } = checkFile(path, text);
    expect(stderr).toContain(found);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  it.each([
    ['in an identifier', 'src/a.ts', 'export const mend = colours(behaviour);\n'],
    ['in a string without spaces', 'src/a.ts', "import './colours';\nexport const a = 'mend';\n"],
    ['in a code span of a comment', 'src/a.ts', '// Returns `colour` as it is.\nexport {};\n'],
    ['in a code span of a template', 'src/a.ts', 'export const text = `the \\`colour\\` option`;\n'],
    ['in a code block', 'docs/a.md', '```ts\nconst colour = mend();\n```\n'],
    ['in a code span', 'docs/a.md', 'Pass `--colour`.\n'],
    ['in the target of a link', 'docs/a.md', '[Colors](https://example.com/colour/mend)\n'],
    ['in a longer word', 'docs/a.md', 'An amendment, recommended by a colleague.\n'],
    ['further on in a comment', 'src/a.ts', '// Says\n// What it is. Of course.\nexport {};\n'],
    ['in a generated file', 'src/a.generated.js', '// mend\n'],
  ])('leaves a word alone %s', (_, path, text) => {
    const { status, stderr } = checkFile(path, text);
    expect(stderr).toBe('');
    expect(status).toBe(path.includes('generated') ? 1 : 0);
  });
});
