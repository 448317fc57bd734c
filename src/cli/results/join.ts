import { statSync } from 'node:fs';
import { parse } from 'node:path';
import { EicError } from '../../eic-error';
import { type JoinedResults, joinResults } from '../../fleet/results/join-results';
import { ResultsError } from '../../fleet/results/read-results';
import type { InstanceResult } from '../../fleet/results/result';
import { matchingFiles } from '../../inputs/matching-files';
import { fileToWrite } from '../../inputs/output-path';
import { resultsFileReader } from '../../inputs/results-files';
import { secretValues } from '../../inputs/secret-values';
import { isInstanceId } from '../../instance/instance-id';
import { stepSummary, writeStepSummary } from '../../report/github/step-summary';
import type { ReportFile } from '../../report/page/report-file';
import { leftOutText } from '../../report/run/left-out-text';
import { replayResults } from '../../report/run/replay-results';
import { resultsJson } from '../../report/run/results-json';
import { safeResult } from '../../report/run/safe-result';
import { TerminalListener } from '../../report/terminal/run-listener';
import { thrownText } from '../../thrown-text';
import { errorInFlagWords, inFlagWords } from '../action-inputs/flag-words';
import { runExitCode } from '../run-exit-code';
import { allowClosedOutput, written } from '../standard-output';
import { terminalAbilities } from '../terminal';
import { UsageError } from '../usage-error';

/** Flags of `eic results join`. */
export interface JoinFlags {
  readonly instanceIds?: readonly string[];
  readonly summary?: string;
  readonly reportFile?: string;
}

/**
 * Joins the results in files, prints them, and sets the exit code as that of a run with these results.
 * @throws {UsageError} if a file or an ID cannot be read, or the summary or the report cannot be written
 */
export async function runJoin(files: readonly string[], flags: JoinFlags): Promise<void> {
  allowClosedOutput();
  const read = resultsFileReader();
  const lists = files.map((file) => resultsOf(file, read));
  const joined = joinResults(lists, { ids: idsOf(flags), port: 22 });
  const results = joined.results.map(safeResult);
  const report = flags.reportFile === undefined ? undefined : await reportAt(flags.reportFile);
  process.exitCode = runExitCode(results);
  await showFailures(results, joined);
  if (flags.summary !== undefined) await appendSummary(results, flags.summary);
  const failure = await report?.write(results);
  if (failure !== undefined) throw unwritable('--report-file', flags.reportFile, failure.cause);
  await written(process.stdout, `${resultsJson(results, 2)}\n`);
}

function resultsOf(path: string, read: ReturnType<typeof resultsFileReader>): readonly InstanceResult[] {
  return filesOf(path).flatMap((file) => {
    try {
      return read(file);
    } catch (thrown) {
      throw new UsageError(`${file}${thrown instanceof ResultsError ? ' ' : ': '}${thrownText(thrown)}.`);
    }
  });
}

/** Returns the `*.json` files of a directory, or the path of a file itself. */
function filesOf(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const here = process.cwd();
  const files = matchingFiles(path, [here, parse(here).root]);
  if (files.length === 0) throw new UsageError(`${path} is a directory without a .json file.`);
  return files;
}

function idsOf({ instanceIds = [] }: JoinFlags): readonly string[] {
  const ids = instanceIds.flatMap((text) => text.split(/[\s,]+/)).filter((id) => id !== '');
  const wrong = ids.find((id) => !isInstanceId(id));
  if (wrong !== undefined)
    throw new UsageError(`--instance-ids: ${JSON.stringify(wrong)} is not an instance ID.`);
  return ids;
}

/** Prepares the file of the report. Its page is loaded only if it is wanted. */
async function reportAt(path: string): Promise<ReportFile> {
  const { ReportFile } = await import('../../report/page/report-file');
  const here = process.cwd();
  try {
    const file = fileToWrite(path, [here, parse(here).root]);
    return await ReportFile.prepare(file, {
      values: secretValues(undefined, process.env),
      reworded: inFlagWords,
    });
  } catch (thrown) {
    throw unwritable('--report-file', path, thrown instanceof EicError ? thrown.cause : thrown);
  }
}

function unwritable(flag: string, path: string | undefined, thrown: unknown): UsageError {
  return new UsageError(`${flag} ${path}: ${thrownText(thrown)}`);
}

async function showFailures(results: readonly InstanceResult[], joined: JoinedResults): Promise<void> {
  const stderr = { stream: process.stderr, colors: (await terminalAbilities(process.stderr)).colors };
  const listener = new TerminalListener({
    stdout: stderr,
    stderr,
    reworded: errorInFlagWords,
    rewordedText: inFlagWords,
    isOutputClosed: () => false,
  });
  const warning = leftOutText(joined, '--instance-ids');
  if (warning !== undefined) listener.warning(undefined, warning);
  replayResults(results, listener);
  listener.end(results);
}

async function appendSummary(results: readonly InstanceResult[], path: string): Promise<void> {
  try {
    await writeStepSummary(stepSummary(results.map((result) => ({ result, tail: '' }))), path);
  } catch (thrown) {
    throw unwritable('--summary', path, thrown);
  }
}
