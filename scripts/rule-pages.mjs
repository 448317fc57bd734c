// Writes into the rules' pages (docs/rules) what the linter prints for their examples, and the table of rules into
// docs/rules/README.md; with --check, only says whether all of it is fresh. Either way it fails where a rule lacks its
// page or its test, where a page has another shape or belongs to no rule, and where its example or its mend is not one.
//
// A folder may be named that stands for the project, for the tests of this script.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('../src/policy/rules/rule').Rule} Rule */
/** @typedef {import('../src/policy/configuration/configuration').Preset} Preset */

const source = fileURLToPath(new URL('..', import.meta.url));
const check = argv.includes('--check');
const [named] = argv.slice(2).filter((argument) => argument !== '--check');
const root = resolve(named ?? source);
const pages = join(root, 'docs', 'rules');

/** The linter, compiled from its sources. */
async function loadLinter() {
  const outdir = join(source, 'build', 'rule-pages');
  mkdirSync(outdir, { recursive: true });
  await build({
    absWorkingDir: source,
    stdin: {
      contents: `
        export { allRules } from './src/policy/rules/all-rules';
        export { defaultConfiguration } from './src/policy/configuration/configuration';
        export { severityIn } from './src/policy/configuration/enabled-rules';
        export { staleIgnoreIds } from './src/policy/configuration/stale-ignores';
        export { lintText } from './src/policy/lint';
        export { stylish } from './src/report/findings/stylish';`,
      resolveDir: source,
    },
    outfile: join(outdir, 'linter.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['yaml', 'picomatch'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return import(`${pathToFileURL(join(outdir, 'linter.mjs')).href}?${Date.now()}`);
}

/** @type {string[]} */
const problems = [];
const { allRules, defaultConfiguration, severityIn, staleIgnoreIds, lintText, stylish } = await loadLinter();

/** The first preset in which a rule is on. @type {(rule: Rule) => Preset} */
const presetOf = (rule) =>
  /** @type {Preset[]} */ (['recommended', 'strict']).find((preset) => severityIn(preset, rule) !== 'off') ??
  'all';

/** @param {Rule} rule @param {string} text */
function findingsIn(rule, text) {
  return lintText(
    { fileName: 'policy.json', text },
    { ...defaultConfiguration, preset: presetOf(rule) },
    { named: true },
  );
}

/** A fenced block of a language, as the text before it, its content and the text after it; of the first one. */
function blockOf(/** @type {string} */ section, /** @type {string} */ language) {
  return new RegExp(`^([\\s\\S]*?^\`\`\`${language}\\n)([\\s\\S]*?)(^\`\`\`$[\\s\\S]*)$`, 'm')
    .exec(section)
    ?.slice(1);
}

/**
 * A page with the linter's output in it; undefined, and a problem told, where it has another shape.
 * @param {Rule} rule
 * @param {string} page
 */
async function pageWithOutput(rule, page) {
  const path = `docs/rules/${rule.id}.md`;
  const parts =
    /^# (.+)\n([\s\S]*?)^## Example\n([\s\S]*?)^## Output\n([\s\S]*?)^## The mend\n([\s\S]*)$/m.exec(page);
  if (parts === null || parts.index !== 0 || parts[1] !== rule.id) {
    problems.push(`${path}: it is to begin with "# ${rule.id}", then have Example, Output and The mend.`);
    return undefined;
  }
  const [, , , example = '', output = '', mend = ''] = parts;
  const exampleText = blockOf(example, 'json')?.[1];
  const outputBlock = blockOf(output, 'text');
  const mendText = blockOf(mend, 'json')?.[1];
  if (exampleText === undefined || outputBlock === undefined || mendText === undefined) {
    problems.push(`${path}: its example and its mend are json blocks, its output is a text block.`);
    return undefined;
  }
  const findings = await findingsIn(rule, exampleText);
  if (!findings.some((/** @type {{ ruleId: string }} */ { ruleId }) => ruleId === rule.id))
    problems.push(`${path}: the rule finds nothing in its example.`);
  const left = await findingsIn(rule, mendText);
  if (left.some((/** @type {{ ruleId: string }} */ { ruleId }) => ruleId === rule.id))
    problems.push(`${path}: the rule still finds something in the mend.`);
  const printed = stylish(
    { files: [{ fileName: 'policy.json', text: exampleText, findings }], failures: [] },
    { version: '', rules: allRules, documentationUrl: () => undefined },
    { colours: false, hyperlinks: false, displayName: (/** @type {string} */ name) => name },
  );
  const filled = `${outputBlock[0]}${printed}${outputBlock[2]}`;
  return page.replace(`## Output\n${output}## The mend\n`, () => `## Output\n${filled}## The mend\n`);
}

/** The rules in their order, with links to their pages. */
function ruleTable() {
  const rows = allRules.map(
    (/** @type {Rule} */ rule) =>
      `| [\`${rule.id}\`](${rule.id}.md) | ${rule.summary.replaceAll('|', '\\|').replaceAll('<', '&lt;')} | ${shown(rule.recommended)} | ${shown(rule.strict)} | ${rule.fixable ? 'yes' : ''} |`,
  );
  return [
    '| rule | finds | recommended | strict | `--fix` |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** @param {string} severity */
function shown(severity) {
  return severity === 'off' ? '–' : severity;
}

/** @param {string} path @param {string} before @param {string} after */
function renew(path, before, after) {
  if (before === after) return;
  if (check) problems.push(`${path}: it is not fresh; run \`node scripts/rule-pages.mjs\`.`);
  else writeFileSync(join(root, path), after);
}

for (const rule of allRules) {
  const path = `docs/rules/${rule.id}.md`;
  const test = `__tests__/policy/rules/${rule.id}.test.ts`;
  if (!existsSync(join(root, test))) problems.push(`${test}: the rule's test is missing.`);
  if (!existsSync(join(root, path))) {
    problems.push(`${path}: the rule's page is missing.`);
    continue;
  }
  const before = readFileSync(join(root, path), 'utf8');
  const after = await pageWithOutput(rule, before);
  if (after !== undefined) renew(path, before, after);
}

// What is found without a rule has a page too, with a heading.
const others = [...staleIgnoreIds, 'internal-error'];
for (const id of others) {
  const path = `docs/rules/${id}.md`;
  if (!existsSync(join(root, path)) || !readFileSync(join(root, path), 'utf8').startsWith(`# ${id}\n`))
    problems.push(`${path}: the page is missing, or does not begin with "# ${id}".`);
}

const known = new Set([...allRules.map((/** @type {Rule} */ { id }) => id), ...others, 'README']);
for (const file of readdirSync(pages)) {
  if (!known.has(basename(file, '.md'))) problems.push(`docs/rules/${file}: there is no such rule.`);
}

const readme = readFileSync(join(pages, 'README.md'), 'utf8');
const markers = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;
if (markers.test(readme))
  renew(
    'docs/rules/README.md',
    readme,
    readme.replace(markers, (_, start, end) => `${start}${ruleTable()}\n${end}`),
  );
else problems.push('docs/rules/README.md: there is no <!-- rules --> … <!-- /rules -->.');

if (problems.length > 0) {
  console.error(problems.join('\n'));
  exit(1);
}
