// Bundles the linter's benchmark (TypeScript) and runs it: `node bench/lint.mjs`, or `npm run bench -- lint`.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'build', 'bench', 'lint-main.cjs');

await build({
  absWorkingDir: root,
  entryPoints: ['bench/lint-main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
