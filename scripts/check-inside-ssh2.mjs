// Fails if a source or a test outside of src/ssh2 reaches into an ssh2 object. Names of ssh2's inner parts begin with "_",
// except for a channel's `incoming` and `outgoing`.
//
// It looks at the text: the same rule as a plugin of Biome took 18 s of CPU time.
//
// Usage: node scripts/check-inside-ssh2.mjs [folder]. The folder is the project's by default.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url))));

/** The places that may, and the test of this check, which has such statements as text. */
const allowed =
  /^(?:src\/ssh2\/|__tests__\/fixtures\/inside-ssh2\.ts$|__tests__\/scripts\/inside-ssh2\.test\.ts$)/;

const quoted = String.raw`(?<quote>['"])(?:_[a-zA-Z]\w*|incoming|outgoing)\k<quote>`;
const ways = [
  /\.\s*_[a-zA-Z]/,
  new RegExp(String.raw`[\w)\]](?:\?\.)?\[\s*${quoted}\s*\]`),
  new RegExp(String.raw`\bReflect\.\w+\(\s*[^,()]+,\s*${quoted}`),
];

let found = 0;
for (const file of globSync('{src,__tests__,bench}/**/*.{ts,mts,mjs}', { cwd: root })) {
  if (allowed.test(file)) continue;
  const text = readFileSync(join(root, file), 'utf8');
  for (const way of ways) {
    for (const { index } of text.matchAll(new RegExp(way, 'g'))) {
      const line = text.slice(0, index).split('\n').length;
      console.error(`${file}:${line}: Only src/ssh2 may reach into ssh2: put this there.`);
      found += 1;
    }
  }
}
process.exitCode = found === 0 ? 0 : 1;
