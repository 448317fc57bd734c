// Writes the tables of inputs and outputs in README.md (or the file that is named) from action.yml; with --check, only
// says whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
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
 * Puts a table between its two markers, `<!-- inputs -->` and `<!-- /inputs -->`.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} table
 */
function place(text, name, table) {
  const markers = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!markers.test(text)) throw new Error(`There is no <!-- ${name} --> … <!-- /${name} -->`);
  return text.replace(markers, (_, start, end) => `${start}${table}\n${end}`);
}

const [named] = argv.slice(2).filter((argument) => argument !== '--check');
const readme = named ?? new URL('../README.md', import.meta.url);
const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
const before = readFileSync(readme, 'utf8');
const after = place(
  place(before, 'inputs', inputTable(action.inputs)),
  'outputs',
  outputTable(action.outputs),
);

if (!argv.includes('--check')) {
  writeFileSync(readme, after);
} else if (before !== after) {
  console.error('The tables in README.md do not match action.yml: run `node scripts/readme-tables.mjs`.');
  exit(1);
}
