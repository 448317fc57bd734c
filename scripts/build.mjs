// Builds dist/: esbuild compiles the TypeScript and drops what is not used of the AWS SDK, ncc packs the rest.
//
// ncc alone would keep all of client-ec2's schemas (1.5 MB, most of the start-up time), and it takes ssh2's
// optional native parts along (`pagent.exe`, lookups of `*.node` files). Both go here, before ncc runs.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** What is built: folder in dist/ → entry. */
const entries = {
  run: 'src/actions/run.ts',
  post: 'src/actions/post.ts',
  lint: 'src/actions/lint.ts',
  cli: 'src/cli/main.ts',
};

/** Bundles that are run as programs, by their first line: `npx`, a link on the PATH, pre-commit. */
const programs = ['cli'];

/** Bundles with a size to keep: written without white space. Our names stay, so that stack traces can be read. */
const compact = ['lint'];

/**
 * The AWS SDK writes its shapes with computed keys (`[_eQN]: …`), which keeps esbuild from dropping unused ones.
 * @type {import('esbuild').Plugin}
 */
const inlineSchemaKeys = {
  name: 'inline-schema-keys',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]schemas_\d+\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const names = new Map([...text.matchAll(/^const (_\w+) = ("[^"\\]*");$/gm)].map((m) => [m[1], m[2]]));
      const contents = text.replace(/\[(_\w+)\]:/g, (all, name) =>
        names.has(name) ? `${names.get(name)}:` : all,
      );
      return { contents, loader: 'js' };
    });
  },
};

/**
 * @actions/core pulls in an HTTP client for OIDC tokens, which nothing here asks for: let it be dropped.
 * @type {import('esbuild').Plugin}
 */
const sideEffectFree = {
  name: 'side-effect-free',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^(@actions\/|undici|tunnel)|^\.\/oidc-utils/ },
      async ({ path, pluginData, ...rest }) => {
        if (pluginData === sideEffectFree) return undefined;
        const { resolveDir, kind, importer } = rest;
        const resolved = await resolve(path, { resolveDir, kind, importer, pluginData: sideEffectFree });
        return resolved.errors.length > 0 ? resolved : { ...resolved, sideEffects: false };
      },
    );
  },
};

/**
 * ssh2 tries native parts and lives without them; here they are always absent, so dist is the same everywhere.
 * @type {import('esbuild').Plugin}
 */
const withoutNativeParts = {
  name: 'without-native-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^cpu-features$|\.node$/ }, ({ path }) => ({ path, namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
      contents: "throw new Error('left out of the bundle');",
    }));
    onLoad({ filter: /[\\/]ssh2[\\/]lib[\\/]agent\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /resolve\(__dirname, '..', 'util\/pagent.exe'\)/,
        "''",
      ),
      loader: 'js',
    }));
  },
};

/**
 * Loads CommonJS packages from files built beside the entry: in an ES module, esbuild cannot keep the `require` of
 * Node's own modules that they do. `found` takes the names of those that the entry needs.
 * @type {(found: Set<string>) => import('esbuild').Plugin}
 */
const commonJsBeside = (found) => ({
  name: 'common-js-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^(commander|ssh2|tunnel|yaml)$/ }, ({ path }) => {
      found.add(path);
      return { path: `./${path}.cjs`, external: true, sideEffects: false };
    });
  },
});

/**
 * What @actions/github brings and nothing here uses: undici, an HTTP stack of 0.8 MB, for a `fetch` behind a proxy
 * (`src/actions/github/fetch.ts` is that), and a method for each of GitHub's endpoints, where `request` takes any. Of
 * its HTTP client, the copy that is here already does.
 * @type {import('esbuild').Plugin}
 */
const leanOctokit = {
  name: 'lean-octokit',
  setup({ onResolve, onLoad }) {
    /** @type {Record<string, string>} */
    const stubs = {
      undici: `export class ProxyAgent {}
        export const fetch = () => Promise.reject(new Error('left out of the bundle'));`,
      '@octokit/plugin-rest-endpoint-methods': 'export const restEndpointMethods = () => ({});',
    };
    onResolve({ filter: new RegExp(`^(${Object.keys(stubs).join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'unused',
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: stubs[path] ?? '' }));
    onResolve({ filter: /^@actions\/http-client$/ }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path)),
      sideEffects: false,
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'error',
};

/**
 * The folders of the npm packages that went into the bundle, from esbuild's account of its inputs.
 * @param {(import('esbuild').Metafile | undefined)[]} metafiles
 */
function packagesOf(...metafiles) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const { outputs } of metafiles.filter((metafile) => metafile !== undefined)) {
    for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs),
    )) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders].sort();
}

/**
 * The licence texts of those packages: Apache-2.0 and MIT ask for them in copies.
 * @param {string[]} folders
 */
async function licencesOf(folders) {
  const texts = await Promise.all(
    folders.map(async (folder) => {
      const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
      const files = (await readdir(join(root, folder))).filter((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
      const [file] = files.sort();
      const text =
        file === undefined
          ? '(no licence file in the package)'
          : await readFile(join(root, folder, file), 'utf8');
      const licence =
        manifest.license ??
        manifest.licenses?.map((/** @type {{ type: string }} */ { type }) => type).join(' OR ') ??
        'see below';
      return `${manifest.name} ${manifest.version} (${licence})\n\n${text.replace(/\r\n/g, '\n').trim()}\n`;
    }),
  );
  return `The bundle beside this file contains these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/**
 * @param {string} name the folder in dist/
 * @param {string} entry
 * @param {string} out the folder that stands for dist/
 */
async function buildEntry(name, entry, out) {
  await mkdir(join(root, 'build'), { recursive: true });
  // ncc resolves modules from the files' place, so the half-way house has to be inside the project.
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
      plugins: [commonJsBeside(commonJs), leanOctokit, sideEffectFree, inlineSchemaKeys],
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
          plugins: [withoutNativeParts],
        }),
      ),
    );
    // ncc passes the path of the nearest tsconfig.json on even if there is none, over which Node complains (DEP0187).
    await writeFile(join(work, 'tsconfig.json'), '{ "compilerOptions": {} }');
    // ncc names modules, and numbers them, by their place below the working directory.
    process.chdir(work);
    const { code, assets } = await ncc(join(work, 'index.js'), {
      cache: false,
      quiet: true,
      sourceMap: false,
      target: 'es2022',
    });
    const folder = join(out, name);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const chunks = Object.entries(assets).filter(([file]) => file.endsWith('.index.js'));
    const strays = Object.keys(assets).filter((file) => !file.endsWith('.index.js'));
    if (strays.length > 0)
      throw new Error(`${name}: ncc found assets that nothing here needs: ${strays.join(', ')}`);
    await Promise.all([
      writeFile(join(folder, 'index.js'), code, { mode: programs.includes(name) ? 0o755 : 0o644 }),
      ...chunks.map(([file, { source }]) => writeFile(join(folder, file), source)),
      writeFile(
        join(folder, 'LICENSES.txt'),
        await licencesOf(packagesOf(main.metafile, ...beside.map(({ metafile }) => metafile))),
      ),
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
