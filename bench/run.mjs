// Bundles the benchmark with the fixtures that it shares with the tests (all TypeScript) and runs it.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// As deep below the root as the fixtures are: they find the project's files from their own place.
const outdir = join(root, 'build', 'bench');

/**
 * ssh2 as the action carries it: without its native parts, wherever they happen to be installed.
 * @type {import('esbuild').Plugin}
 */
const withoutNativeParts = {
  name: 'without-native-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^cpu-features$|\.node$/ }, ({ path }) => ({ path, namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: "throw new Error('left out');" }));
  },
};

/** Measurements of the linter, which need none of the servers that the others do: name → file. */
const ofLinter = new Map([
  ['lint', 'lint-main'],
  ['lint-proof', 'lint-proof-main'],
]);

const main = ofLinter.get(process.argv[2] ?? '');
await build({
  absWorkingDir: root,
  entryPoints: (main === undefined
    ? ['main', 'cloud-process', 'cipher-client', 'fleet-process']
    : [main]
  ).map((name) => `bench/${name}.ts`),
  outdir,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // The main file of jsonc-parser cannot be bundled.
  mainFields: ['module', 'main'],
  logLevel: 'error',
  plugins: [withoutNativeParts],
});
await import(pathToFileURL(join(outdir, `${main ?? 'main'}.cjs`)).href);
