// Compiles the published schemas of a policy, of the linter's configuration and of results into code, so that neither Ajv
// nor the schemas have to be loaded at run time. With --check, only reports stale files.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Module → the schemas of the functions that it exports. */
export const modules = {
  'src/policy/schema/policy-schema.generated.js': {
    validate: 'schemas/policy.schema.json',
    validateTrust: 'schemas/trust-policy.schema.json',
  },
  'src/policy/configuration/lint-config-schema.generated.js': {
    validate: 'schemas/lint-config.schema.json',
  },
  'src/fleet/results/results-schema.generated.js': {
    validate: 'schemas/results.schema.json',
  },
};

/** Schemas of which only the first violation is collected: a file of results has too many instances to show all. */
const firstViolation = ['schemas/results.schema.json'];

/**
 * Returns the code of a module that exports a function for each schema. Definitions that a schema has in common with
 * the first one are compiled once.
 * @param {Readonly<Record<string, string>>} schemas name of the function → path from the project's root
 * @returns {Promise<string>}
 */
export async function validatorCode(schemas) {
  const paths = Object.values(schemas);
  const ajv = new Ajv2020({
    allErrors: !paths.some((path) => firstViolation.includes(path)),
    messages: false,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  const annotations = new Set(['title', 'description', 'examples', 'default']);
  const [first, ...others] = await Promise.all(
    paths.map(async (path) =>
      JSON.parse(await readFile(join(root, path), 'utf8'), (name, value) =>
        annotations.has(name) ? undefined : value,
      ),
    ),
  );
  const references = others.map((other) => addDefinitions(first, other));
  ajv.addSchema(first);
  const ids = [
    first.$id,
    ...references.map((reference, index) => {
      const $id = others[index].$id;
      ajv.addSchema({ $id, $ref: `${first.$id}${reference}` });
      return $id;
    }),
  ];
  const exported = Object.fromEntries(Object.keys(schemas).map((name, index) => [name, ids[index]]));
  const code = inLinearTime(standalone(ajv, exported));
  if (code.includes('require(')) throw new Error(`The code for ${paths[0]} needs a part of Ajv at run time.`);
  return [
    '// @ts-nocheck',
    `// Generated from ${paths.join(' and ')} by scripts/generate-policy-schema.mjs; do not edit.`,
    '// biome-ignore-all lint: generated',
    '// biome-ignore-all format: generated',
    '// biome-ignore-all assist: generated',
    code.trim(),
    '',
  ].join('\n');
}

/**
 * Adds a schema to the definitions of another one, so that what both define is compiled once. Returns the reference.
 *
 * @param {any} first
 * @param {any} schema
 */
function addDefinitions(first, schema) {
  const { $schema, $id, $defs, ...whole } = schema;
  const title = String($id).split(':').pop();
  const isShared = (/** @type {string} */ name) =>
    JSON.stringify(first.$defs[name]) === JSON.stringify($defs[name]);
  const own = new Set(Object.keys($defs).filter((name) => !isShared(name)));
  const renamed = (/** @type {unknown} */ value) =>
    JSON.parse(JSON.stringify(value), (key, inner) => {
      const name = key === '$ref' ? String(inner).replace('#/$defs/', '') : '';
      return own.has(name) ? `#/$defs/${title}-${name}` : inner;
    });
  for (const name of own) first.$defs[`${title}-${name}`] = renamed($defs[name]);
  first.$defs[`${title}`] = renamed(whole);
  return `#/$defs/${title}`;
}

/**
 * Makes the generated code collect errors in linear time. Ajv's code copies all errors so far for each part that has
 * some: a file with a thousand wrong statements takes a second, and one of 10 MB does not end. Each function owns its
 * list, so the list can grow in place.
 *
 * @param {string} code
 */
function inLinearTime(code) {
  const merged = code.replace(
    /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'withErrors(vErrors, $1.errors)',
  );
  return `${merged}
function withErrors(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}`;
}

/** Writes all modules, or checks them with --check. */
async function main() {
  const check = process.argv.includes('--check');
  for (const [module, schemas] of Object.entries(modules)) {
    const code = await validatorCode(schemas);
    const file = join(root, module);
    if (!check) await writeFile(file, code);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== code) {
      process.stderr.write(`${module} is stale: run node scripts/generate-policy-schema.mjs\n`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
