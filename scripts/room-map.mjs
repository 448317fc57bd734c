// Writes the table of rooms in CONTRIBUTING.md from scripts/rooms.mjs; with --check, only reports whether it is current.
// Fails if a folder directly in src/ has no row, or a row has no folder.
//
// A folder may be given in place of the project, for the tests of this script.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { rooms } from './rooms.mjs';

const check = argv.includes('--check');
const [named] = argv.slice(2).filter((argument) => argument !== '--check');
const root = named === undefined ? fileURLToPath(new URL('..', import.meta.url)) : resolve(named);

/** @type {string[]} */
const problems = [];

/** @param {readonly string[] | undefined} mayImport */
function importsCell(mayImport) {
  if (mayImport === undefined) return '';
  return mayImport.map((room) => `\`${room}\``).join(', ') || 'nothing';
}

const table = [
  '| folder | is about | may import |',
  '| --- | --- | --- |',
  ...rooms.map(({ path, about, mayImport }) => `| \`src/${path}\` | ${about} | ${importsCell(mayImport)} |`),
].join('\n');

const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
for (const folder of folders) {
  const room = rooms.find(({ path }) => path === folder);
  if (room?.mayImport === undefined)
    problems.push(`src/${folder} has no row with its imports in scripts/rooms.mjs.`);
}
for (const { path } of rooms) {
  if (!existsSync(join(root, 'src', path)))
    problems.push(`src/${path} has a row in scripts/rooms.mjs and does not exist.`);
}

const page = join(root, 'CONTRIBUTING.md');
const before = readFileSync(page, 'utf8');
const markers = /(<!-- rooms -->\n)[\s\S]*?(<!-- \/rooms -->)/;
if (markers.test(before)) {
  const after = before.replace(markers, (_, start, end) => `${start}${table}\n${end}`);
  if (!check) writeFileSync(page, after);
  else if (before !== after)
    problems.push('The table of rooms in CONTRIBUTING.md is stale: run `node scripts/room-map.mjs`.');
} else problems.push('CONTRIBUTING.md has no <!-- rooms --> … <!-- /rooms -->.');

if (problems.length > 0) {
  console.error(problems.join('\n'));
  exit(1);
}
