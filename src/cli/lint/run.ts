import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { version } from '../../../package.json';
import { ConfigurationError } from '../../policy/configuration/configuration-error';
import { errorsOnly, type FindingsReport, findingCounts } from '../../policy/findings-report';
import type { NeededRequest } from '../../policy/needed/requests';
import { WorkflowError } from '../../policy/needed/workflow/use';
import { allRules } from '../../policy/rules/all-rules';
import { type Verdict, verdictOn } from '../../policy-files/fail-on';
import { FileFailure } from '../../policy-files/file-failure';
import { type FileChange, type LintRun, lintRun } from '../../policy-files/lint-run';
import type { SourceFile } from '../../policy-files/source-files';
import { Workspace } from '../../policy-files/workspace';
import { counted, type FormatContext } from '../../report/findings/format';
import { loadFormat } from '../../report/findings/formats';
import { stylish } from '../../report/findings/stylish';
import { documentationUrl } from '../../report/text/documentation-url';
import { singleLine, visibleControls } from '../../report/text/safe-text';
import { nameFromHere } from '../name-from-here';
import { standardInput } from '../standard-input';
import { allowClosedOutput, written } from '../standard-output';
import { pageBeside, terminalAbilities } from '../terminal';
import { UsageError, usageExitCode } from '../usage-error';
import { variablesOf } from '../variables';
import type { LintFlags } from './flags';

/**
 * Lints what is asked for, prints the findings and sets the exit code.
 *
 * @throws {UsageError} if nothing can be linted: flags that contradict each other, a broken configuration
 */
export async function runLint(paths: readonly string[], flags: LintFlags): Promise<void> {
  const fromStdin = flags.stdin === true || paths.includes('-');
  checkFlags(paths, flags, fromStdin);
  allowClosedOutput();
  const directory = process.cwd();
  const workspace = Workspace.around(directory);
  const variables = flags.variable && variablesOf(flags.variable);
  const run = await lintRun({
    patterns: paths,
    directory,
    workspace,
    ...(fromStdin && { input: await inputFile(flags.stdinFilename, directory, workspace) }),
    configurationFile: flags.config,
    preset: flags.preset,
    osUsers: flags.osUser,
    variables,
    ...(flags.againstWorkflow !== undefined && {
      workflow: await workflowRequests(flags.againstWorkflow, flags, variables),
    }),
    skipUnrelated: flags.skipUnrelated ?? false,
    fix: flags.fixDryRun === true ? 'preview' : flags.fix === true ? 'on' : 'off',
  });
  if (run.files.length === 0 && run.brokenConfigurations.length > 0)
    throw new UsageError(
      run.brokenConfigurations.map((failure) => failureText(failure, workspace)).join('\n     '),
    );
  const verdict = verdictOn(run, flags);
  process.exitCode = exitCodes[verdict];
  const report = flags.quiet === true ? errorsOnly(run) : run;
  await print(report, flags, workspace, await textInsteadOfReport(run, flags, fromStdin));
  if (paths.length === 0 && !fromStdin) {
    const { untrackedHint } = await import('./untracked-hint');
    await written(process.stderr, untrackedHint(directory, workspace));
  }
  if (verdict === 'failed' && flags.quiet === true) await written(process.stderr, hiddenReason(run, flags));
}

/** Returns why a run fails if its errors, the only findings that are shown, are not the reason; else an empty text. */
function hiddenReason(run: LintRun, { failOn, maxWarnings }: LintFlags): string {
  const { errors, warnings } = findingCounts(run);
  if (errors > 0 && failOn !== 'never') return '';
  const limit =
    maxWarnings !== undefined && warnings > maxWarnings
      ? `--max-warnings ${maxWarnings}`
      : `--fail-on ${failOn}`;
  return `eic: The run fails because of ${counted(warnings, 'warning')} (${limit}), not shown with --quiet.\n`;
}

const exitCodes: Readonly<Record<Verdict, number>> = { passed: 0, failed: 1, unread: usageExitCode };

/** Returns what standard output has instead of the report: the diff, or the fixed text of standard input. */
async function textInsteadOfReport(
  { files, changes }: LintRun,
  flags: LintFlags,
  fromStdin: boolean,
): Promise<string | undefined> {
  if (flags.fixDryRun === true) return (await Promise.all(changes.map(diffOf))).join('');
  return fromStdin && flags.fix === true ? (files[0]?.text ?? '') : undefined;
}

/** Returns a failure with its place, one line for each mistake of a configuration. */
function failureText({ fileName, message, cause }: FileFailure, workspace: Workspace): string {
  const name = singleLine(nameFromHere(fileName, workspace));
  if (!(cause instanceof ConfigurationError)) return `${name}: ${singleLine(message)}`;
  return cause.message
    .split('\n')
    .map((mistake) => `${name}:${singleLine(mistake)}`)
    .join('\n     ');
}

/** Refuses flags that contradict each other. */
function checkFlags(paths: readonly string[], flags: LintFlags, fromStdin: boolean): void {
  if (fromStdin && paths.some((path) => path !== '-'))
    throw new UsageError('Standard input and files are not linted in one run; name one or the other.');
  for (const [option, value] of [
    ['--workflow-role', flags.workflowRole],
    ['--workflow-action', flags.workflowAction],
  ])
    if (value !== undefined && flags.againstWorkflow === undefined)
      throw new UsageError(`${option} is about a workflow; add --against-workflow FILE.`);
  if (!fromStdin && flags.stdinFilename !== undefined)
    throw new UsageError('--stdin-filename is for standard input; add --stdin.');
  const printsText = flags.fixDryRun === true || (fromStdin && flags.fix === true);
  if (printsText && flags.format !== 'stylish' && flags.outputFile === undefined)
    throw new UsageError(
      `${flags.fixDryRun === true ? '--fix-dry-run prints the diff' : '--fix prints the fixed text'} on standard output; write the findings to a file with --output-file FILE.`,
    );
}

/** Returns standard input as a file. It counts as named, so it has to hold a policy. */
async function inputFile(
  named: string | undefined,
  directory: string,
  workspace: Workspace,
): Promise<SourceFile | FileFailure> {
  const realPath = resolve(directory, named ?? 'stdin');
  const fileName = named === undefined ? '<stdin>' : workspace.nameOf(realPath);
  try {
    return { fileName, realPath, text: await standardInput(fileName), named: true };
  } catch (thrown) {
    return FileFailure.from(fileName, thrown);
  }
}

/** Returns a change as a diff that `git apply` takes. */
async function diffOf({ fileName, before, after }: FileChange): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return createTwoFilesPatch(`a/${fileName}`, `b/${fileName}`, before, after, '', '', {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
}

/**
 * Prints the report, or writes it to the output file. `shown` is what standard output has instead: the report then
 * goes to standard error.
 */
async function print(
  report: FindingsReport,
  flags: LintFlags,
  workspace: Workspace,
  shown: string | undefined,
): Promise<void> {
  const context: FormatContext = { version, rules: allRules, documentationUrl };
  const toFile = flags.outputFile !== undefined;
  const stream = shown === undefined ? process.stdout : process.stderr;
  const text =
    flags.format === 'stylish'
      ? stylish(
          report,
          { ...context, documentationUrl: (page) => documentationUrl(page) ?? pageBeside(page) },
          {
            ...(toFile ? { colors: false, hyperlinks: false } : await terminalAbilities(stream)),
            displayName: (name) => nameFromHere(name, workspace),
          },
        )
      : (await loadFormat(flags.format))(report, context);
  if (shown !== undefined) await written(process.stdout, process.stdout.isTTY ? forTerminal(shown) : shown);
  if (flags.outputFile === undefined) await written(stream, text);
  else writeReport(flags.outputFile, text);
}

/** Returns a file's text with its controls made visible. A pipe gets the text as it is. */
function forTerminal(text: string): string {
  return text.split('\n').map(visibleControls).join('\n');
}

function writeReport(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (thrown) {
    throw new UsageError(`${file}: ${FileFailure.from(file, thrown).message}`);
  }
}

/** Returns what the workflows of `--against-workflow` ask of AWS. */
async function workflowRequests(
  files: readonly string[],
  { workflowRole: role, workflowAction: actions = [] }: LintFlags,
  variables: ReadonlyMap<string, string> | undefined,
): Promise<readonly NeededRequest[]> {
  const [{ requestsOfWorkflows }, { inputDefaults: defaults }] = await Promise.all([
    import('../../policy-files/workflow-requests'),
    import('../../inputs/input-defaults'),
  ]);
  try {
    return requestsOfWorkflows({
      files,
      role,
      roleOption: '--workflow-role',
      actions,
      variables,
      defaults,
    });
  } catch (thrown) {
    throw thrown instanceof WorkflowError ? new UsageError(singleLine(thrown.message)) : thrown;
  }
}
