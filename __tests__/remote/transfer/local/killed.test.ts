import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { scratchDirectory } from '../../../fixtures/scratch-directory';
import { copyLocally } from './copy-locally';
import { treeOnDisk } from './tree-on-disk';

/** A program that copies a directory. */
const copying = `
  import { copyLocally } from './copy-locally';
  const [, , from, to] = process.argv;
  console.log('begins');
  await copyLocally(from, to, { clean: { keep: () => false } });
`;

const files = 300;
const bytes = 20_000;

test('a copy that is killed at any moment leaves whole files, and the next one completes it', async () => {
  using scratch = scratchDirectory();
  const [from, to, program] = ['from', 'to', 'copy.mjs'].map((name) => join(scratch.path, name)) as [
    string,
    string,
    string,
  ];
  buildSync({
    stdin: { contents: copying, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  for (const directory of [from, to]) mkdirSync(join(directory, 'd'), { recursive: true });
  for (let file = 0; file < files; file++) {
    writeFileSync(join(from, 'd', String(file)), 'n'.repeat(bytes));
    writeFileSync(join(to, 'd', String(file)), 'o'.repeat(bytes));
  }
  let killed = 0;
  for (let round = 0; round < 12; round++) {
    const child = spawn(process.execPath, [program, from, to], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('exit', (_, signal) => resolve(signal)),
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    // The moment is what the test varies.
    const timer = setTimeout(() => child.kill('SIGKILL'), round * 8);
    if ((await ended) === 'SIGKILL') killed++;
    clearTimeout(timer);
    for (const name of readdirSync(join(to, 'd'))) {
      const content = readFileSync(join(to, 'd', name), 'utf8');
      expect(content === 'n'.repeat(bytes) || content === 'o'.repeat(bytes)).toBe(true);
    }
    expect(readdirSync(join(to, 'd'))).toHaveLength(files);
  }
  expect(killed).toBeGreaterThan(0);
  await copyLocally(from, to, { clean: { keep: () => false } });
  expect(treeOnDisk(to)).toEqual(treeOnDisk(from));
});
