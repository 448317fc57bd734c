// Bundles the proof of the linter (TypeScript, shared with the tests) and runs it: `npm run bench -- lint-proof`.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'build', 'bench', 'lint-proof-main.cjs');

await build({
  absWorkingDir: root,
  entryPoints: ['bench/lint-proof-main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
