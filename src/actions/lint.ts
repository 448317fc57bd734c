import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { setOutput } from '@actions/core';
import { version } from '../../package.json';
import { EicError } from '../eic-error';
import { allRules } from '../policy/rules/all-rules';
import { FileFailure } from '../policy-files/file-failure';
import { FileLinter, type LintSettings } from '../policy-files/lint-files';
import { sourceFiles } from '../policy-files/source-files';
import { Workspace } from '../policy-files/workspace';
import { type FindingsReport, type FormatContext, findingCounts } from '../report/findings/findings-report';
import { loadFormat } from '../report/findings/formats';
import { stylish } from '../report/findings/stylish';
import { annotate } from '../report/github/lint-annotations';
import { lintOutputs } from '../report/github/lint-outputs';
import { lintSummary } from '../report/github/lint-summary';
import { failedRunSummary } from '../report/github/step-summary';
import { WorkflowLog } from '../report/github/workflow-log';
import { documentationUrl } from '../report/text/documentation-url';
import { errorText } from '../report/text/error-text';
import { OutputLines } from '../report/text/output-lines';
import { type ChangedOnly, changedOnly } from './github/changed-files';
import { type PullRequest, pullRequestOf } from './github/pull-request';
import type { PullRequestApi } from './github/pull-request-api';
import { addToJobSummary } from './job-summary';
import { postComment } from './lint-comment';
import { type FailOn, type LintInputs, type LogFormat, readLintInputs } from './lint-inputs';
import { sarifPath, writeSarifFile } from './sarif-file';

/** `uses: org/eic-action/lint@v1`: lints policies, shows what was found, and fails where `fail-on` says so. */
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
  const report = await lint(inputs, directory, workspace, changed.names);

  const context: FormatContext = { version, rules: allRules, documentationUrl };
  await show(report, context, inputs.format, log);
  annotate(report, log);
  if (sarifFile) writeSarifFile(sarifFile, (await loadFormat('sarif'))(report, context));
  for (const [name, value] of Object.entries(lintOutputs(report, sarifFile ?? ''))) setOutput(name, value);
  const notes = [changed.warning, changed.note].filter((note) => note !== undefined);
  await addToJobSummary(lintSummary(report, context, notes), log);
  if (inputs.comment) await postComment(report, context, { api, pullRequest, env, log });
  if (fails(report, inputs.failOn)) process.exitCode = 1;
}

/** Lints the files that the inputs choose, one after the other. */
async function lint(
  { patterns, config, preset, osUsers, variables }: LintInputs,
  directory: string,
  workspace: Workspace,
  only: ReadonlySet<string> | undefined,
): Promise<FindingsReport> {
  const settings: LintSettings = {
    variables,
    ...(config !== undefined && { configurationFile: config }),
    ...(preset !== undefined && { preset }),
    ...(osUsers !== undefined && { osUsers }),
  };
  const linter = new FileLinter(workspace, directory, settings);
  const files: FindingsReport['files'][number][] = [];
  const failures = new Map<string, FileFailure>();
  // A configuration that cannot be used fails each file that it holds for: it is told once.
  const fail = (failure: FileFailure): void => {
    failures.set(`${failure.fileName}\0${failure.message}`, failure);
  };
  for await (const file of sourceFiles({ patterns, directory, workspace })) {
    if (file instanceof FileFailure) fail(file);
    else if (only === undefined || only.has(file.fileName)) {
      try {
        const { findings } = await linter.lint(file);
        files.push({ fileName: file.fileName, text: file.text, findings });
      } catch (thrown) {
        if (!(thrown instanceof FileFailure)) throw thrown;
        fail(thrown);
      }
    }
  }
  // Only where all was linted is it known that an entry of the configuration leaves nothing out.
  const wholly = patterns.length === 0 && only === undefined ? realpathSync(directory) : undefined;
  return { files: [...files, ...linter.staleIgnores(wholly)], failures: [...failures.values()] };
}

async function show(
  report: FindingsReport,
  context: FormatContext,
  format: LogFormat,
  log: WorkflowLog,
): Promise<void> {
  // `github` is the annotations alone, which are written in any case.
  if (format === 'github') return;
  const text =
    format === 'stylish'
      ? stylish(report, context, { colours: true, hyperlinks: false, displayName: (name) => name })
      : (await loadFormat(format))(report, context);
  const lines = new OutputLines();
  await log.output(Buffer.concat([lines.write(Buffer.from(text)), lines.end()]));
}

function fails(report: FindingsReport, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const { errors, warnings } = findingCounts(report);
  return errors + report.failures.length > 0 || (failOn === 'warning' && warnings > 0);
}

/** GitHub's API, loaded only where an input asks for it and the event is about a pull request. */
async function pullRequestApi(
  { changedOnly, comment, token }: LintInputs,
  pullRequest: PullRequest | undefined,
  { GITHUB_API_URL }: NodeJS.ProcessEnv,
): Promise<PullRequestApi | undefined> {
  if ((!changedOnly && !comment) || pullRequest === undefined) return undefined;
  const { GitHubApi } = await import('./github/api');
  return new GitHubApi(token, GITHUB_API_URL || 'https://api.github.com', pullRequest);
}

function tempFolders({ RUNNER_TEMP = '' }: NodeJS.ProcessEnv): string[] {
  return RUNNER_TEMP === '' ? [] : [RUNNER_TEMP];
}

async function entry(): Promise<void> {
  const log = new WorkflowLog();
  try {
    await main(log);
  } catch (thrown) {
    process.exitCode = 1;
    const error = EicError.from(thrown);
    log.error(errorText(error), error.code);
    if (thrown instanceof Error) log.debug(thrown.stack ?? thrown.message);
    await addToJobSummary(failedRunSummary(error), log);
  } finally {
    await log.close();
  }
}

void entry();
