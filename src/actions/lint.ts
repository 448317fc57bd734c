import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { setOutput } from '@actions/core';
import { version } from '../../package.json';
import { EicError } from '../eic-error';
import type { FindingsReport } from '../policy/findings-report';
import type { NeededRequest } from '../policy/needed/requests';
import { WorkflowError } from '../policy/needed/workflow/use';
import { allRules } from '../policy/rules/all-rules';
import type { CommitFiles } from '../policy-files/commit-files';
import { verdictOn } from '../policy-files/fail-on';
import type { UsedConfiguration } from '../policy-files/lint-files';
import { lintRun } from '../policy-files/lint-run';
import { Workspace } from '../policy-files/workspace';
import type { FormatContext } from '../report/findings/format';
import type { FormatName } from '../report/findings/format-names';
import { loadFormat } from '../report/findings/formats';
import { stylish } from '../report/findings/stylish';
import { annotate } from '../report/github/lint-annotations';
import { lintOutputs } from '../report/github/lint-outputs';
import { lintSummary } from '../report/github/lint-summary';
import { WorkflowLog } from '../report/github/workflow-log';
import { documentationUrl } from '../report/text/documentation-url';
import { OutputLines } from '../report/text/output-lines';
import { singleLine } from '../report/text/safe-text';
import {
  baseCommitFiles,
  type CommitPlaces,
  configurationCommit,
  type Unavailable,
} from './base-configuration';
import { configurationNotes } from './configuration-notes';
import { type ChangedOnly, changedOnly } from './github/changed-files';
import { type BaseCommit, baseCommitOf, type PullRequest, pullRequestOf } from './github/pull-request';
import type { PullRequestApi } from './github/pull-request-api';
import { addToJobSummary } from './job-summary';
import { postComment } from './lint-comment';
import { type LintInputs, readLintInputs } from './lint-inputs';
import { reportFailedStep } from './report-failed-step';
import { sarifPath, writeSarifFile } from './sarif-file';

/** The lint action: lints policies, shows the findings, and fails if they reach `fail-on`. */
async function main(log: WorkflowLog): Promise<void> {
  const { env } = process;
  const inputs = readLintInputs();
  const directory = env.GITHUB_WORKSPACE || process.cwd();
  const workspace = Workspace.around(directory);
  const sarifFile = inputs.sarifFile && sarifPath(inputs.sarifFile, [directory, ...tempFolders(env)]);
  const pullRequest = pullRequestOf(env);
  const api = await pullRequestApi(inputs, pullRequest, env);

  const changed: ChangedOnly = inputs.changedOnly
    ? await changedOnly(api, inputs.config && workspace.nameOf(resolve(directory, inputs.config)), (name) =>
        existsSync(resolve(directory, name)),
      )
    : { names: undefined };
  if (changed.warning !== undefined) log.warning(changed.warning);
  if (changed.note !== undefined) log.line(changed.note);
  const { patterns, config, configFrom, preset, osUsers, variables, failOn, token } = inputs;
  const base = baseCommitOf(env);
  const places = { workspace, token, env };
  const commit = configFrom === 'base' ? await configurationCommit(base, places) : undefined;
  const report = await lintRun({
    patterns,
    directory,
    workspace,
    only: changed.names,
    configurationFile: config,
    configurationCommit: commit,
    preset,
    osUsers,
    variables,
    ...(inputs.againstWorkflow.length > 0 && { workflow: await workflowRequests(inputs, directory) }),
  });

  const own = await configurationNotes(
    report.configurations,
    commit ?? (await comparedCommit(report.configurations, base, places)),
    commit !== undefined,
    workspace,
  );
  if (configFrom === 'base' && commit === undefined)
    log.line(
      '`config-from`: this event has no base commit, so the configuration of the checked-out files was used.',
    );
  for (const { text, isOwn } of own) {
    if (isOwn) log.notice(text, 'configuration');
    else log.line(text);
  }

  const context: FormatContext = { version, rules: allRules, documentationUrl };
  await show(report, context, inputs.format, log);
  annotate(report, log);
  if (sarifFile) writeSarifFile(sarifFile, (await loadFormat('sarif'))(report, context));
  for (const [name, value] of Object.entries(lintOutputs(report, sarifFile ?? ''))) setOutput(name, value);
  const notes = [changed.warning, changed.note, ...own.map(({ text }) => text)].filter(
    (note) => note !== undefined,
  );
  await addToJobSummary(lintSummary(report, context, notes), log);
  if (inputs.comment) await postComment(report, context, { api, pullRequest, env, log, notes: own });
  // With `never` even a file that cannot be linted does not fail the step.
  if (failOn !== 'never' && verdictOn(report, { failOn }) !== 'passed') process.exitCode = 1;
}

/**
 * Returns the commit that tells whether the pull request changes a configuration. GitHub is asked only if a
 * configuration of the repository was used and the commit is not on the machine.
 */
async function comparedCommit(
  configurations: readonly UsedConfiguration[],
  base: BaseCommit | undefined,
  places: CommitPlaces,
): Promise<CommitFiles | Unavailable | undefined> {
  if (base === undefined) return undefined;
  const isAsked = configurations.some(({ fileName }) => !isAbsolute(fileName));
  return baseCommitFiles(base, isAsked ? places : { ...places, token: '' });
}

async function show(
  report: FindingsReport,
  context: FormatContext,
  format: FormatName,
  log: WorkflowLog,
): Promise<void> {
  // `github` is the annotations alone, which are written with every format.
  if (format === 'github') return;
  const text =
    format === 'stylish'
      ? stylish(report, context, { colors: true, hyperlinks: false, displayName: (name) => name })
      : (await loadFormat(format))(report, context);
  const lines = new OutputLines();
  await log.output(Buffer.concat([lines.write(Buffer.from(text)), lines.end()]));
}

/** Returns GitHub's API, loaded only if an input needs it and the event is about a pull request. */
async function pullRequestApi(
  { changedOnly, comment, token }: LintInputs,
  pullRequest: PullRequest | undefined,
  { GITHUB_API_URL }: NodeJS.ProcessEnv,
): Promise<PullRequestApi | undefined> {
  if ((!changedOnly && !comment) || pullRequest === undefined) return undefined;
  const { GitHubApi } = await import('./github/api');
  return new GitHubApi(token, GITHUB_API_URL || 'https://api.github.com', pullRequest);
}

/** Returns what the workflows of `against-workflow` ask of AWS. Its code is loaded only for them. */
async function workflowRequests(
  { againstWorkflow: files, workflowRole: role, workflowActions: actions, variables }: LintInputs,
  directory: string,
): Promise<readonly NeededRequest[]> {
  const [{ requestsOfWorkflows }, { inputDefaults: defaults }] = await Promise.all([
    import('../policy-files/workflow-requests'),
    import('../inputs/input-defaults'),
  ]);
  const roleOption = '`workflow-role`';
  try {
    return requestsOfWorkflows({
      files,
      directory,
      role,
      roleOption,
      actions,
      variables,
      defaults,
    });
  } catch (thrown) {
    if (!(thrown instanceof WorkflowError)) throw thrown;
    throw new EicError('EIC_INPUT_INVALID', `\`against-workflow\`: ${singleLine(thrown.message)}`, {
      remedy: 'Correct the inputs of the step; nothing was linted.',
    });
  }
}

function tempFolders({ RUNNER_TEMP = '' }: NodeJS.ProcessEnv): string[] {
  return RUNNER_TEMP === '' ? [] : [RUNNER_TEMP];
}

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  try {
    await main(log);
  } catch (thrown) {
    await reportFailedStep(thrown, log);
  } finally {
    await log.close();
  }
}

void entry();
