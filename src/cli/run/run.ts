import type { OptionValues } from 'commander';
import { awsClients } from '../../aws/clients';
import { Deadline } from '../../aws/deadline';
import { chooseRoute } from '../../connect/choose-route';
import type { InstanceResult } from '../../fleet/result';
import { runOnInstances } from '../../fleet/run-on-instances';
import type { RunInputs } from '../../inputs/run-inputs';
import { secretValues } from '../../inputs/secret-values';
import { OutputFolder } from '../../remote/output-files/output-folder';
import { recorded } from '../../remote/output-files/recorded-task';
import { scriptTask } from '../../remote/script/script-task';
import { resultsJson } from '../../report/github/action-outputs';
import { firstExitCode } from '../../report/run/first-exit-code';
import { TerminalListener } from '../../report/terminal/run-listener';
import { Transcript } from '../../report/transcript/transcript';
import { errorInFlagWords, inFlagWords } from '../action-inputs/flag-words';
import type { AwsFlags } from '../aws-options';
import { awsSettings } from '../aws-settings';
import { RunCancellation } from '../cancellation';
import { failedExitCode, reportFailure } from '../failure';
import { instanceIds } from '../instance-argument';
import { written } from '../standard-output';
import { terminalAbilities } from '../terminal';
import { readRunFlags } from './run-inputs';
import { scriptText } from './script-text';

/** The flags of `eic run`: those here, and one for each input of `action.yml`. */
export interface RunFlags extends AwsFlags, OptionValues {
  readonly file?: string;
  readonly json?: true;
  readonly shell: string;
}

/**
 * Runs a command or a script on instances and sets the exit code.
 * @param command the words after `--`; `undefined` if there is no `--`
 * @throws {UsageError} before anything is sent, if the command line is wrong
 */
export async function runRun(
  instances: readonly string[],
  command: readonly string[] | undefined,
  flags: RunFlags,
): Promise<void> {
  using cancellation = new RunCancellation();
  try {
    const given = {
      region: (await awsSettings(flags)).region,
      script: await scriptText({ command, file: flags.file, shell: flags.shell }),
    };
    // All flags are checked before AWS is asked for names.
    const { request } = readRunFlags(flags, instances, given);
    const aws = awsClients(given.region);
    try {
      const deadline = new Deadline(request.connectTimeoutMs, cancellation.signal);
      const ids = await instanceIds(instances, aws, deadline);
      const results = await runScripts(readRunFlags(flags, ids, given), aws, flags, cancellation);
      process.exitCode = cancellation.exitCode ?? firstExitCode(results) ?? failedExitCode;
    } finally {
      aws.close();
    }
  } catch (thrown) {
    const error = reportFailure(thrown);
    if (flags.json === true && error.code !== 'EIC_INPUT_INVALID') await written(process.stdout, '[]\n');
    process.exitCode = cancellation.exitCode ?? process.exitCode;
  }
}

async function runScripts(
  { request, routing, outputsDir, transcript, warnings }: RunInputs,
  aws: ReturnType<typeof awsClients>,
  { json }: RunFlags,
  cancellation: RunCancellation,
): Promise<readonly InstanceResult[]> {
  const listener = await listenerFor(request.instanceIds, json === true, cancellation);
  for (const warning of warnings) listener.warning(undefined, warning);
  const folder =
    outputsDir === undefined ? undefined : await OutputFolder.prepare(outputsDir, request.instanceIds);
  const { instanceIds: ids, script } = request;
  const values = secretValues(script.env, process.env);
  const recording =
    transcript === undefined ? undefined : await Transcript.create(transcript, { instanceIds: ids, values });
  const route = chooseRoute(routing, {
    ...request,
    aws,
    warn: (message) => listener.warning(undefined, message),
    debug: () => listener.debug(),
  });
  try {
    const task = recorded(scriptTask(script), folder);
    const results = await runOnInstances({
      ...request,
      route,
      task,
      aws,
      listener: recording?.recording(listener) ?? listener,
      cancelled: cancellation.signal,
    });
    listener.end(results);
    if (json === true) await written(process.stdout, `${resultsJson(results.map(reworded), 2)}\n`);
    for (const failure of [folder?.failure, await recording?.close()]) {
      if (failure !== undefined) throw failure;
    }
    return results;
  } finally {
    route.close();
  }
}

async function listenerFor(
  ids: readonly string[],
  json: boolean,
  cancellation: RunCancellation,
): Promise<TerminalListener> {
  const stderr = { stream: process.stderr, colors: (await terminalAbilities(process.stderr)).colors };
  const stdout = { stream: process.stdout, colors: (await terminalAbilities(process.stdout)).colors };
  return new TerminalListener({
    stdout: json ? stderr : stdout,
    stderr,
    instanceIds: ids,
    reworded: errorInFlagWords,
    rewordedText: inFlagWords,
    isOutputClosed: () => cancellation.isOutputClosed,
  });
}

/** Returns a result whose error names flags. */
function reworded(result: InstanceResult): InstanceResult {
  const { error } = result;
  if (error === null) return result;
  return {
    ...result,
    error: {
      ...error,
      message: inFlagWords(error.message),
      remedy: inFlagWords(error.remedy),
      details: error.details.map(inFlagWords),
    },
  };
}
