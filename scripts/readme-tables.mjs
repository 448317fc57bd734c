// Writes the tables of inputs and outputs in the pages from each action.yml. With --check, only reports stale tables.
// A page may be given instead, for the tests of this script: it gets the tables of the main action.
import { readFileSync, writeFileSync } from 'node:fs';
import process, { argv } from 'node:process';
import { parse } from 'yaml';

/** @typedef {Record<string, { description: string, required?: boolean, default?: string }>} Fields */

/** @type {(text: string) => string} */
const cell = (text) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

/** @param {Fields} inputs */
function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
    const fallback = required ? '**required**' : value === undefined ? '' : `\`${value}\``;
    return `| \`${name}\` | ${fallback} | ${cell(description)} |`;
  });
  return ['| input | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** @param {Fields} outputs */
function outputTable(outputs) {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n');
}

/**
 * Returns the text with the table between its two markers, such as `<!-- inputs -->` and `<!-- /inputs -->`.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} table
 */
function place(text, name, table) {
  const markers = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!markers.test(text)) throw new Error(`The markers <!-- ${name} --> … <!-- /${name} --> are missing`);
  return text.replace(markers, (_, start, end) => `${start}${table}\n${end}`);
}

/** Maps each page to the action in its tables. */
const pages = {
  'README.md': 'action.yml',
  'docs/linting-in-pull-requests.md': 'lint/action.yml',
  'docs/setup.md': 'setup/action.yml',
};

/** @type {(path: string) => URL} */
const inProject = (path) => new URL(`../${path}`, import.meta.url);

const [named] = argv.slice(2).filter((argument) => argument !== '--check');
/** @type {[page: string | URL, action: string][]} */
const pairs =
  named === undefined
    ? Object.entries(pages).map(([page, action]) => [inProject(page), action])
    : [[named, 'action.yml']];
for (const [page, path] of pairs) {
  const action = parse(readFileSync(inProject(path), 'utf8'));
  const before = readFileSync(page, 'utf8');
  const after = place(
    place(before, 'inputs', inputTable(action.inputs)),
    'outputs',
    outputTable(action.outputs),
  );
  if (!argv.includes('--check')) {
    writeFileSync(page, after);
  } else if (before !== after) {
    console.error(
      `The tables in ${page} are stale, they do not match ${path}: run \`node scripts/readme-tables.mjs\`.`,
    );
    process.exitCode = 1;
  }
}
