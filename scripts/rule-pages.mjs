// Writes the linter's output for the examples into the rules' pages (docs/rules), and the table of rules into
// docs/rules/README.md. With --check, only reports what is stale.
//
// Both fail if a rule has no page or test, if a page has another structure or belongs to no rule, if the rule finds
// nothing in the page's example, or if it finds something in the fix or in what is not a finding.
//
// Usage: node scripts/rule-pages.mjs [--check] [folder]. The tests pass a folder in place of the project's.
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

/** Compiles the linter from its sources and imports it. */
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
        export { requestsOf } from './src/policy/needed/requests';
        export { needsOf } from './src/policy/needed/workflow-needs';
        export { usesIn } from './src/policy/needed/workflow/read-uses';
        export { stylish } from './src/report/findings/stylish';`,
      resolveDir: source,
    },
    outfile: join(outdir, 'linter.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['yaml'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return import(`${pathToFileURL(join(outdir, 'linter.mjs')).href}?${Date.now()}`);
}

/** @type {string[]} */
const problems = [];
const {
  allRules,
  defaultConfiguration,
  severityIn,
  staleIgnoreIds,
  lintText,
  needsOf,
  requestsOf,
  stylish,
  usesIn,
} = await loadLinter();

/** Returns the first preset in which a rule is on. @type {(rule: Rule) => Preset} */
const presetOf = (rule) => {
  // Such a rule is on if there is a workflow, whatever the preset.
  if (rule.againstWorkflow !== undefined) return 'recommended';
  const presets = /** @type {Preset[]} */ (['recommended', 'strict']);
  return presets.find((preset) => severityIn(preset, rule) !== 'off') ?? 'all';
};

/**
 * @param {Rule} rule
 * @param {string} text
 * @param {string | undefined} steps those of the workflow that the policy is compared with
 */
function findingsIn(rule, text, steps) {
  const workflow = steps === undefined ? undefined : requestsOfSteps(steps);
  return lintText(
    { fileName: 'policy.json', text },
    { ...defaultConfiguration, preset: presetOf(rule), workflow },
    { named: true },
  );
}

/** Defaults of `action.yml` on which it depends what AWS is asked. */
const defaults = new Map([
  ['instance-ids', ''],
  ['os-user', 'ec2-user'],
  ['port', '22'],
  ['connection-type', 'auto'],
  ['host-key-verification', 'auto'],
  ['max-tunnel-duration', ''],
  ['run', ''],
]);

/** Returns what the steps of a page's example ask of AWS. @param {string} steps */
function requestsOfSteps(steps) {
  const text = `jobs:\n  deploy:\n    steps:\n${steps.replaceAll(/^(?=.)/gm, '      ')}`;
  const uses = usesIn('deploy.yml', text, { read: () => undefined });
  const [role] = needsOf(uses, { defaults }).roles;
  return requestsOf(role?.needs ?? []);
}

/** Returns the text before the first fenced block of a language, its content and the text after it. */
function blockOf(/** @type {string} */ section, /** @type {string} */ language) {
  return new RegExp(`^([\\s\\S]*?^\`\`\`${language}\\n)([\\s\\S]*?)(^\`\`\`$[\\s\\S]*)$`, 'm')
    .exec(section)
    ?.slice(1);
}

/**
 * Returns a page with the linter's output in it. Returns undefined and adds a problem if it has another structure.
 * @param {Rule} rule
 * @param {string} page
 */
async function pageWithOutput(rule, page) {
  const path = `docs/rules/${rule.id}.md`;
  const parts =
    /^# (.+)\n([\s\S]*?)^## Example\n([\s\S]*?)^## Output\n([\s\S]*?)^## The fix\n([\s\S]*?)^## Not a finding\n([\s\S]*)$/m.exec(
      page,
    );
  if (parts === null || parts.index !== 0 || parts[1] !== rule.id) {
    problems.push(
      `${path}: it must begin with "# ${rule.id}" and have the sections Example, Output, The fix and Not a finding.`,
    );
    return undefined;
  }
  const [, , , example = '', output = '', fix = '', notFinding = ''] = parts;
  const exampleText = blockOf(example, 'json')?.[1];
  const steps = rule.againstWorkflow === undefined ? undefined : blockOf(example, 'yaml')?.[1];
  const outputBlock = blockOf(output, 'text');
  const fixText = blockOf(fix, 'json')?.[1];
  const [beforeBlock, notFindingText, afterBlock] = blockOf(notFinding, 'json') ?? [];
  if (
    exampleText === undefined ||
    outputBlock === undefined ||
    fixText === undefined ||
    notFindingText === undefined
  ) {
    problems.push(
      `${path}: its example, its fix and what is not a finding must be json blocks, its output a text block.`,
    );
    return undefined;
  }
  const findings = await findingsIn(rule, exampleText, steps);
  if (!findings.some((/** @type {{ ruleId: string }} */ { ruleId }) => ruleId === rule.id))
    problems.push(`${path}: the rule finds nothing in its example.`);
  const left = await findingsIn(rule, fixText, steps);
  if (left.some((/** @type {{ ruleId: string }} */ { ruleId }) => ruleId === rule.id))
    problems.push(`${path}: the rule still finds something in the fix.`);
  if (!/^\s*\S[\s\S]*\n```json\n$/.test(beforeBlock ?? '') || (afterBlock ?? '').trim() !== '```')
    problems.push(`${path}: what is not a finding is a sentence or two, then one json block.`);
  const wrong = await findingsIn(rule, notFindingText, steps);
  for (const { ruleId, start, message } of wrong) {
    if (ruleId === rule.id)
      problems.push(
        `${path}: the rule finds something in what is not a finding: ${message} (line ${start.line})`,
      );
    if (['json-syntax', 'schema', 'internal-error'].includes(ruleId) && ruleId !== rule.id)
      problems.push(`${path}: what is not a finding is no policy: ${message}`);
  }
  const printed = stylish(
    { files: [{ fileName: 'policy.json', text: exampleText, findings }], failures: [] },
    { version: '', rules: allRules, documentationUrl: () => undefined },
    { colors: false, hyperlinks: false, displayName: (/** @type {string} */ name) => name },
  );
  const filled = `${outputBlock[0]}${printed}${outputBlock[2]}`;
  return page.replace(`## Output\n${output}## The fix\n`, () => `## Output\n${filled}## The fix\n`);
}

/** Returns the table of rules, in their order, with links to their pages. */
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
  if (check) problems.push(`${path}: it is stale; run \`node scripts/rule-pages.mjs\`.`);
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

// Findings without a rule have a page with a heading too.
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
else problems.push('docs/rules/README.md: the markers <!-- rules --> … <!-- /rules --> are missing.');

if (problems.length > 0) {
  console.error(problems.join('\n'));
  exit(1);
}
