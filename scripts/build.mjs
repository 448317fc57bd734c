// Builds dist/: esbuild compiles the TypeScript and drops what is not used of the AWS SDK, ncc packs the rest.
//
// ncc alone would keep all of client-ec2's schemas (1.5 MB, most of the start-up time) and ssh2's optional native parts
// (`pagent.exe`, lookups of `*.node` files). The plugins remove them before ncc runs.
//
// Usage: node scripts/build.mjs [folder]. The folder is dist/ by default.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { build } from 'esbuild';
import {
  commonJsBeside,
  inlineSchemaKeys,
  leanOctokit,
  sessionsByShape,
  shortNames,
  sideEffectFree,
  withActionInputs,
  withoutNativeParts,
  withoutPassphrases,
  withReportPage,
  withRulePages,
  yamlModules,
} from './bundle-plugins.mjs';
import { bundledPackages, licenseTexts } from './licenses.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** The bundles: folder in dist/ → entry. */
const entries = {
  run: 'src/actions/run.ts',
  post: 'src/actions/post.ts',
  setup: 'src/actions/setup.ts',
  'setup-post': 'src/actions/setup-post.ts',
  lint: 'src/actions/lint.ts',
  cli: 'src/cli/main.ts',
};

/** Bundles that start as programs (`npx`, a link on the PATH, pre-commit): their files are executable. */
const programs = ['cli'];

/**
 * Bundles with a limit to their size or to the time of their start: written without whitespace. Our names stay, for
 * readable stack traces.
 */
const compact = ['lint', 'cli', 'setup', 'setup-post'];

/** Bundles that also get short names in packages and generated code, and half of yaml, because their size is near its limit. */
const limited = ['lint'];

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  // Scripts that are sent to an instance.
  loader: { '.sh': 'text' },
  logLevel: 'error',
};

/**
 * Builds one bundle into `out`/`name`, in place of the files that are there.
 * @param {string} name the folder in dist/
 * @param {string} entry
 * @param {string} out dist/, or a folder in its place
 */
async function buildEntry(name, entry, out) {
  await mkdir(join(root, 'build'), { recursive: true });
  // ncc resolves modules from the files' place, so the folder between the two steps is inside the project.
  const work = await mkdtemp(join(root, 'build', `${name}-`));
  try {
    /** @type {Set<string>} */
    const commonJs = new Set();
    const style = compact.includes(name) ? { minifyWhitespace: true, minifySyntax: true } : {};
    const main = await build({
      ...common,
      ...style,
      entryPoints: { index: entry },
      outdir: work,
      format: 'esm',
      splitting: true,
      chunkNames: '[name]-[hash]',
      mainFields: ['module', 'main'],
      plugins: [
        ...(limited.includes(name) ? [yamlModules, shortNames] : []),
        commonJsBeside(commonJs),
        leanOctokit,
        sideEffectFree,
        inlineSchemaKeys,
        withRulePages,
        withActionInputs,
        withReportPage,
      ],
    });
    const imported = new Set(
      Object.values(main.metafile?.outputs ?? {}).flatMap(({ imports }) => imports.map(({ path }) => path)),
    );
    const needed = [...commonJs].filter((library) => imported.has(`./${library}.cjs`));
    const beside = await Promise.all(
      needed.map((library) =>
        build({
          ...common,
          minify: compact.includes(name),
          entryPoints: [require.resolve(library)],
          outfile: join(work, `${library}.cjs`),
          format: 'cjs',
          plugins: [withoutNativeParts, withoutPassphrases, sessionsByShape],
        }),
      ),
    );
    // ncc passes the path of the nearest tsconfig.json on even if there is none, over which Node complains (DEP0187).
    await writeFile(join(work, 'tsconfig.json'), '{ "compilerOptions": {} }');
    // ncc names and numbers modules by their place below the working directory.
    process.chdir(work);
    const { code, assets } = await ncc(join(work, 'index.js'), {
      cache: false,
      quiet: true,
      sourceMap: false,
      target: 'es2022',
    });
    const licenses = await licenseTexts(
      root,
      bundledPackages(main.metafile, ...beside.map(({ metafile }) => metafile)),
    );
    const folder = join(out, name);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const chunks = Object.entries(assets).filter(([file]) => file.endsWith('.index.js'));
    const strays = Object.keys(assets).filter((file) => !file.endsWith('.index.js'));
    if (strays.length > 0)
      throw new Error(`${name}: ncc found assets that no bundle needs: ${strays.join(', ')}`);
    await Promise.all([
      writeFile(join(folder, 'index.js'), code, { mode: programs.includes(name) ? 0o755 : 0o644 }),
      ...chunks.map(([file, { source }]) => writeFile(join(folder, file), source)),
      writeFile(join(folder, 'LICENSES.txt'), licenses),
    ]);
    const bytes = Buffer.byteLength(code) + chunks.reduce((sum, [, { source }]) => sum + source.length, 0);
    console.log(`${relative(root, folder)}: ${Math.round(bytes / 1000)} kB in ${chunks.length + 1} files`);
  } finally {
    process.chdir(root);
    await rm(work, { recursive: true, force: true });
  }
}

const out = resolve(process.argv[2] ?? join(root, 'dist'));
for (const [name, entry] of Object.entries(entries)) await buildEntry(name, entry, out);
