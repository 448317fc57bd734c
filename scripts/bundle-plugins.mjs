// Plugins for esbuild that keep unused, native or wrongly licensed parts of packages out of dist/, and put the rules'
// pages and the action's inputs into it.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { parse } from 'yaml';

/**
 * Inlines the computed keys (`[_eQN]: …`) of the AWS SDK's schemas, so that esbuild can drop the unused schemas.
 * @type {import('esbuild').Plugin}
 */
export const inlineSchemaKeys = {
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
 * Lets esbuild drop the HTTP client that @actions/core imports for OIDC tokens: nothing here asks for such a token.
 * @type {import('esbuild').Plugin}
 */
export const sideEffectFree = {
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
 * Leaves out the native parts that ssh2 and ws work without, so that dist is the same on every machine.
 * @type {import('esbuild').Plugin}
 */
export const withoutNativeParts = {
  name: 'without-native-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(bufferutil|cpu-features|utf-8-validate)$|\.node$/ }, ({ path }) => ({
      path,
      namespace: 'absent',
    }));
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
 * Replaces bcrypt-pbkdf, with which ssh2 reads and writes OpenSSH private keys that have a passphrase. All keys here
 * are made in memory and have none. With it goes tweetnacl, whose license is not one of those in `licenses.mjs`.
 * @type {import('esbuild').Plugin}
 */
export const withoutPassphrases = {
  name: 'without-passphrases',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bcrypt-pbkdf$/ }, ({ path }) => ({ path, namespace: 'without-passphrases' }));
    onLoad({ filter: /.*/, namespace: 'without-passphrases' }, () => ({
      contents: `exports.pbkdf = () => {
        throw new Error('Private keys with a passphrase are not supported: this bundle has no bcrypt-pbkdf.');
      };`,
    }));
  },
};

/**
 * Lets ssh2 recognize a session of its server by its shape. ssh2 compares the class's name, which is shortened in the
 * bundle: a client that leaves a session without a program would then end the sandbox.
 * @type {import('esbuild').Plugin}
 */
export const sessionsByShape = {
  name: 'sessions-by-shape',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ssh2[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => {
      const byName = "channel.constructor.name === 'Session'";
      const text = await readFile(path, 'utf8');
      if (!text.includes(byName)) throw new Error(`${path} no longer has ${byName}`);
      return { contents: text.replace(byName, 'channel._chanInfo !== undefined'), loader: 'js' };
    });
  },
};

/**
 * Loads CommonJS packages from files built next to the entry, because esbuild cannot keep their `require` of Node's
 * own modules in an ES module. Adds the names of the packages that the entry needs to `found`.
 * @type {(found: Set<string>) => import('esbuild').Plugin}
 */
export const commonJsBeside = (found) => ({
  name: 'common-js-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^(commander|ssh2|tar-stream|tunnel|ws|yaml)$/ }, ({ path }) => {
      found.add(path);
      return { path: `./${path}.cjs`, external: true, sideEffects: false };
    });
  },
});

/**
 * Leaves out three dependencies of @actions/github that nothing needs: undici, an HTTP client of 0.8 MB for `fetch`
 * through a proxy (`src/actions/github/fetch.ts` does that); one method for each of GitHub's endpoints (`request` takes
 * any of them); and a parser of JSON for integers above 2^53, a million times GitHub's largest IDs. It also gets the one
 * copy of @actions/http-client that the rest uses.
 * @type {import('esbuild').Plugin}
 */
export const leanOctokit = {
  name: 'lean-octokit',
  setup({ onResolve, onLoad }) {
    /** @type {Record<string, string>} */
    const stubs = {
      undici: `export class ProxyAgent {}
        export const fetch = () => Promise.reject(new Error('left out of the bundle'));`,
      '@octokit/plugin-rest-endpoint-methods': 'export const restEndpointMethods = () => ({});',
      'json-with-bigint': 'export const { parse: JSONParse, stringify: JSONStringify } = JSON;',
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

/**
 * Gives short names to the variables of packages and of generated code. Nobody looks for those in a stack trace.
 * @type {import('esbuild').Plugin}
 */
export const shortNames = {
  name: 'short-names',
  setup({ onLoad }) {
    onLoad({ filter: /\.generated\.js$|[\\/]node_modules[\\/].*\.m?js$/ }, async ({ path }) => {
      const isModule = path.endsWith('.generated.js');
      const { code } = await transform(await readFile(path, 'utf8'), {
        minifyIdentifiers: true,
        charset: 'utf8',
        // Only in an ES module are its own names certainly not used from outside.
        ...(isModule && { format: 'esm' }),
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * Takes yaml's ES modules, of which only the half that parses is kept. Its CommonJS files for Node do the same.
 * @type {import('esbuild').Plugin}
 */
export const yamlModules = {
  name: 'yaml-modules',
  setup({ onResolve }) {
    const path = join(dirname(fileURLToPath(import.meta.resolve('yaml'))), '../browser/dist/index.js');
    onResolve({ filter: /^yaml$/ }, () => ({ path, sideEffects: false }));
  },
};

const pages = fileURLToPath(new URL('../docs/rules', import.meta.url));

/** Returns the pages of the rules by rule ID, as the module `rule-page-texts` exports them. */
export function rulePageTexts() {
  const names = readdirSync(pages).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return Object.fromEntries(
    names.sort().map((name) => [basename(name, '.md'), readFileSync(join(pages, name), 'utf8')]),
  );
}

/**
 * Puts the pages of the rules into the bundle, so that it needs no other files.
 * @type {import('esbuild').Plugin}
 */
export const withRulePages = {
  name: 'with-rule-pages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^rule-page-texts$/ }, ({ path }) => ({ path, namespace: 'rule-pages' }));
    onLoad({ filter: /.*/, namespace: 'rule-pages' }, () => ({
      contents: JSON.stringify(rulePageTexts()),
      loader: 'json',
    }));
  },
};

const actionMetadata = fileURLToPath(new URL('../action.yml', import.meta.url));

/** Returns the inputs of `action.yml`, as the module `action-inputs` exports them. */
export function actionInputs() {
  return parse(readFileSync(actionMetadata, 'utf8')).inputs;
}

/** Returns the defaults of the inputs, as the module `action-input-defaults` exports them. */
export function actionInputDefaults() {
  return Object.fromEntries(
    Object.entries(actionInputs()).map(([name, input]) => [name, input.default ?? '']),
  );
}

/**
 * Puts the inputs of `action.yml` into the bundle: `eic run` makes its flags of them. Their defaults alone are enough to
 * read workflows.
 * @type {import('esbuild').Plugin}
 */
export const withActionInputs = {
  name: 'with-action-inputs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^action-input(?:s|-defaults)$/ }, ({ path }) => ({
      path,
      namespace: 'action-inputs',
    }));
    onLoad({ filter: /.*/, namespace: 'action-inputs' }, ({ path }) => ({
      contents: JSON.stringify(path === 'action-inputs' ? actionInputs() : actionInputDefaults()),
      loader: 'json',
    }));
  },
};

const reportPage = fileURLToPath(new URL('../src/report/page/browser', import.meta.url));

/** Returns the code and the style of the report page, as the module `report-page-parts` exports them. */
export async function reportPageParts() {
  const { outputFiles } = await build({
    entryPoints: [join(reportPage, 'main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  });
  const css = await readFile(join(reportPage, 'page.css'), 'utf8');
  const style = await transform(css, { loader: 'css', minify: true });
  return { script: (outputFiles[0]?.text ?? '').trim(), style: style.code.trim() };
}

/**
 * Puts the code and the style of the report page into the bundle as texts.
 * @type {import('esbuild').Plugin}
 */
export const withReportPage = {
  name: 'with-report-page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^report-page-parts$/ }, ({ path }) => ({ path, namespace: 'report-page' }));
    onLoad({ filter: /.*/, namespace: 'report-page' }, async () => ({
      contents: JSON.stringify(await reportPageParts()),
      loader: 'json',
    }));
  },
};
