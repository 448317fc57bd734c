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

if (process.argv[2] === 'lint') {
  // The linter's measurements need none of the servers that the others do.
  await import('./lint.mjs');
} else if (process.argv[2] === 'lint-proof') {
  await import('./lint-proof.mjs');
} else {
  await build({
    absWorkingDir: root,
    entryPoints: ['main', 'cloud-process', 'cipher-client'].map((name) => `bench/${name}.ts`),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    plugins: [withoutNativeParts],
  });
  await import(pathToFileURL(join(outdir, 'main.cjs')).href);
}
