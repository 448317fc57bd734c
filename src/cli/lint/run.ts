import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { version } from '../../../package.json';
import { ConfigurationError } from '../../policy/configuration/configuration-error';
import { allRules } from '../../policy/rules/all-rules';
import { FileFailure } from '../../policy-files/file-failure';
import { FileLinter, type LintedSource } from '../../policy-files/lint-files';
import { type SourceFile, sourceFiles } from '../../policy-files/source-files';
import { Workspace } from '../../policy-files/workspace';
import { writeText } from '../../policy-files/write-text';
import {
  type FindingsReport,
  type FormatContext,
  findingCounts,
} from '../../report/findings/findings-report';
import { loadFormat } from '../../report/findings/formats';
import { stylish } from '../../report/findings/stylish';
import { documentationUrl } from '../../report/text/documentation-url';
import { singleLine, visibleControls } from '../../report/text/safe-text';
import { standardInput } from '../standard-input';
import { allowClosedOutput, written } from '../standard-output';
import { pageBeside, terminalAbilities } from '../terminal';
import { UsageError, usageExitCode } from '../usage-error';
import { variablesOf } from '../variables';
import type { LintFlags } from './flags';

/**
 * Lints what is asked for, prints what is found, and sets the exit code.
 *
 * @throws {UsageError} where nothing can be linted: flags that contradict each other, a broken configuration
 */
export async function runLint(paths: readonly string[], flags: LintFlags): Promise<void> {
  try {
    await lintAndPrint(paths, flags);
  } catch (thrown) {
    if (thrown instanceof FileFailure) throw new UsageError(failureText(thrown));
    throw thrown;
  }
}

async function lintAndPrint(paths: readonly string[], flags: LintFlags): Promise<void> {
  const fromStdin = flags.stdin === true || paths.includes('-');
  checkFlags(paths, flags, fromStdin);
  allowClosedOutput();
  const directory = process.cwd();
  const workspace = Workspace.around(directory);
  const linter = new FileLinter(workspace, directory, {
    ...(flags.config !== undefined && { configurationFile: flags.config }),
    ...(flags.preset !== undefined && { preset: flags.preset }),
    ...(flags.osUser !== undefined && { osUsers: flags.osUser }),
    ...(flags.variable !== undefined && { variables: variablesOf(flags.variable) }),
  });
  const files = fromStdin
    ? [await inputFile(flags.stdinFilename, directory, workspace)]
    : sourceFiles({
        patterns: paths,
        directory,
        workspace,
        ...(flags.skipUnrelated === true && { skipUnrelated: true }),
      });

  const linted: LintedSource[] = [];
  const failures: FileFailure[] = [];
  let diff = '';
  for await (const file of files) {
    if (file instanceof FileFailure) {
      failures.push(file);
      continue;
    }
    if (flags.fixDryRun === true) {
      // Nothing is mended, so what was found stands.
      linted.push(await linter.lint(file, false));
      diff += await diffOf(await linter.lint(file, true));
      continue;
    }
    const result = await linter.lint(file, flags.fix ?? false);
    linted.push(result);
    if (flags.fix === true && !fromStdin && result.text !== file.text) {
      try {
        writeText(file, result.text);
      } catch (thrown) {
        failures.push(FileFailure.from(file.fileName, thrown));
      }
    }
  }

  // Only then is it known that an entry of `ignores` that left nothing out is of no use.
  const wholly = !fromStdin && paths.length === 0 && failures.length === 0 ? directory : undefined;
  const report: FindingsReport = {
    files: [
      ...linted.map(({ file, text, findings }) => ({ fileName: file.fileName, text, findings })),
      ...linter.staleIgnores(wholly),
    ],
    failures,
  };
  process.exitCode = exitCodeOf(report, flags);
  const shown =
    flags.fixDryRun === true ? diff : fromStdin && flags.fix === true ? (linted[0]?.text ?? '') : undefined;
  await print(report, flags, workspace, shown);
}

/** A failure with its place, one line for each mistake of a configuration. */
function failureText({ fileName, message, cause }: FileFailure): string {
  if (!(cause instanceof ConfigurationError)) return `${singleLine(fileName)}: ${singleLine(message)}`;
  return cause.message
    .split('\n')
    .map((mistake) => `${singleLine(fileName)}:${singleLine(mistake)}`)
    .join('\n     ');
}

/** Refuses what has no meaning together. */
function checkFlags(paths: readonly string[], flags: LintFlags, fromStdin: boolean): void {
  if (fromStdin && paths.some((path) => path !== '-'))
    throw new UsageError('Standard input and files are not linted in one run; name one or the other.');
  if (!fromStdin && flags.stdinFilename !== undefined)
    throw new UsageError('--stdin-filename is for standard input; add --stdin.');
  const mendsOnOutput = flags.fixDryRun === true || (fromStdin && flags.fix === true);
  if (mendsOnOutput && flags.format !== 'stylish' && flags.outputFile === undefined)
    throw new UsageError(
      `Standard output has ${flags.fixDryRun === true ? 'the diff' : 'the mended text'}; name a file for the ${flags.format} with --output-file.`,
    );
}

/** Standard input as a file; it is there to be linted, so it has to hold a policy. */
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

/** What a mend changes, as `git apply` takes it. */
async function diffOf({ file, text }: LintedSource): Promise<string> {
  if (text === file.text) return '';
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(`a/${file.fileName}`, `b/${file.fileName}`, file.text, text, '', '', {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
  return patch;
}

/** Puts the report where it belongs; `shown` is what standard output has instead of it. */
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
            ...(toFile ? { colours: false, hyperlinks: false } : await terminalAbilities(stream)),
            displayName: (name) => fromHere(name, workspace),
          },
        )
      : (await loadFormat(flags.format))(report, context);
  if (shown !== undefined) await written(process.stdout, process.stdout.isTTY ? forTerminal(shown) : shown);
  if (flags.outputFile === undefined) await written(stream, text);
  else writeReport(flags.outputFile, text);
}

/** A file's text as it may be shown on a terminal; a pipe gets it as it is. */
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

/** A file's name as it can be used where the command runs. */
function fromHere(name: string, { root }: Workspace): string {
  return isAbsolute(name) || name === '<stdin>' ? name : relative(process.cwd(), join(root, name)) || name;
}

function exitCodeOf(report: FindingsReport, { failOn, maxWarnings }: LintFlags): number {
  if (report.failures.length > 0) return usageExitCode;
  const { errors, warnings } = findingCounts(report);
  if (maxWarnings !== undefined && warnings > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  return errors > 0 || (failOn === 'warning' && warnings > 0) ? 1 : 0;
}
