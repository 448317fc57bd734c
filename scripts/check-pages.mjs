// Writes the facts of each check of `eic doctor` into its page (docs/checks), and the table of checks into
// docs/checks/README.md. With --check, only reports what is stale.
//
// Both fail if a check has no page, if a page has another structure or belongs to no check, or if no test names a check.
//
// Usage: node scripts/check-pages.mjs [--check]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('../src/doctor/check').Check} Check */

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'docs', 'checks');
const check = argv.includes('--check');

/** Compiles the checks from their sources and imports them. */
async function loadChecks() {
  const outdir = join(root, 'build', 'check-pages');
  mkdirSync(outdir, { recursive: true });
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        export { allChecks } from './src/doctor/all-checks';
        export { checkTable } from './src/report/doctor/check-list';`,
      resolveDir: root,
    },
    outfile: join(outdir, 'checks.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    // It has native parts, and is loaded by none of the checks before they run.
    external: ['ssh2'],
  });
  const loaded = await import(`${pathToFileURL(join(outdir, 'checks.cjs')).href}?${Date.now()}`);
  return loaded.default ?? loaded;
}

const { allChecks, checkTable } = await loadChecks();
/** @type {string[]} */
const problems = [];

/** @param {readonly string[]} ids */
const links = (ids) => ids.map((id) => `[\`${id}\`](${id}.md)`).join(', ');

/** Returns the lines between the markers of a page. @param {Check} one */
function facts({ asks, permissions, needs, explainedBy = [] }) {
  const lines = [asks, ''];
  lines.push(
    permissions.length === 0
      ? '- Permissions: none.'
      : `- Permissions: ${permissions.map((name) => `\`${name}\``).join(', ')}.`,
  );
  if (needs.length > 0) lines.push(`- Skipped if one of these failed: ${links(needs)}.`);
  if (explainedBy.length > 0)
    lines.push(`- A failure may be the consequence of a problem with: ${links(explainedBy)}.`);
  return lines.join('\n');
}

/** @param {string} path @param {RegExp} markers @param {string} content */
function renew(path, markers, content) {
  const before = readFileSync(join(root, path), 'utf8');
  if (!markers.test(before)) {
    problems.push(`${path}: the markers are missing.`);
    return;
  }
  const after = before.replace(markers, (_, start, end) => `${start}${content.trimEnd()}\n${end}`);
  if (before === after) return;
  if (check) problems.push(`${path}: it is stale; run \`node scripts/check-pages.mjs\`.`);
  else writeFileSync(join(root, path), after);
}

/** @param {string} folder @returns {string[]} */
function testsIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}
const tests = [...testsIn('__tests__/doctor'), ...testsIn('__tests__/integration/doctor')].join('\n');

for (const one of /** @type {Check[]} */ (allChecks)) {
  const path = `docs/checks/${one.id}.md`;
  if (!tests.includes(`'${one.id}'`)) problems.push(`${one.id}: no test names the check.`);
  if (!existsSync(join(root, path))) {
    problems.push(`${path}: the check's page is missing.`);
    continue;
  }
  const page = readFileSync(join(root, path), 'utf8');
  const structure = /^# (.+)\n[\s\S]*?^## Passes\n[\s\S]*?^## Fails or warns\n[\s\S]*?^## The fix\n/m.exec(
    page,
  );
  if (structure === null || structure.index !== 0 || structure[1] !== one.id)
    problems.push(
      `${path}: it must begin with "# ${one.id}" and have the sections Passes, Fails or warns, and The fix.`,
    );
  renew(path, /(<!-- check -->\n)[\s\S]*?(<!-- \/check -->)/, facts(one));
}
renew('docs/checks/README.md', /(<!-- checks -->\n)[\s\S]*?(<!-- \/checks -->)/, checkTable(allChecks));

const known = new Set(['README', ...allChecks.map((/** @type {Check} */ { id }) => id)]);
for (const file of readdirSync(pages)) {
  if (!known.has(basename(file, '.md'))) problems.push(`docs/checks/${file}: there is no such check.`);
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  exit(1);
}
