import type { OptionValues } from 'commander';
import { Deadline } from '../../aws/deadline';
import { RegionalClients } from '../../aws/regional-clients';
import type { InstanceResult } from '../../fleet/results/result';
import type { RunInputs } from '../../inputs/run-inputs';
import { resultsJson } from '../../report/run/results-json';
import { withErrorTexts } from '../../report/run/with-error-texts';
import { TerminalListener } from '../../report/terminal/run-listener';
import { beforeTheRun } from '../../run/before-the-run';
import { runScript } from '../../run/run-script';
import { errorInFlagWords, inFlagWords } from '../action-inputs/flag-words';
import type { AwsFlags } from '../aws-options';
import { awsRegions } from '../aws-settings';
import { RunCancellation } from '../cancellation';
import { excludedIds } from '../excluded-instances';
import { reportFailure } from '../failure';
import { instanceIds } from '../instance-argument';
import { runExitCode } from '../run-exit-code';
import { written } from '../standard-output';
import { terminalAbilities } from '../terminal';
import { UsageError } from '../usage-error';
import { readRunFlags } from './run-inputs';
import { inputForScript, scriptText } from './script-text';

/** The flags of `eic run`: those here, and one for each input of `action.yml`. */
export interface RunFlags extends AwsFlags, OptionValues {
  readonly file?: string;
  readonly json?: true;
  readonly stdin?: true;
  readonly upload?: readonly string[];
  readonly download?: readonly string[];
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
      regions: await awsRegions(flags),
      script: copiesOnly(command, flags)
        ? ''
        : await scriptText({ command, file: flags.file, shell: flags.shell }),
    };
    if (flags.stdin === true && copiesOnly(command, flags)) {
      throw new UsageError('--stdin is for a script, and there is none; give a command after --, or --file.');
    }
    if (flags.stdin === true && flags.file === '-') {
      throw new UsageError('--stdin and --file - both read standard input; use one of them.');
    }
    const standardInput = flags.stdin === true ? await inputForScript() : undefined;
    // All flags are checked before AWS is asked for names.
    const { request } = readRunFlags(flags, instances, given);
    const clients = new RegionalClients();
    try {
      const deadline = new Deadline(request.connectTimeoutMs, cancellation.signal);
      const regions = given.regions.map((region) => clients.of(region));
      const ids = await beforeTheRun(() => instanceIds(instances, regions, deadline));
      const excluded = await beforeTheRun(() => excludedIds(flags.exclude, regions, deadline));
      const results = await runScripts(
        withInput(readRunFlags(flags, ids, { ...given, excluded }), standardInput),
        clients,
        flags,
        cancellation,
      );
      process.exitCode = cancellation.exitCode ?? runExitCode(results);
    } finally {
      clients.close();
    }
  } catch (thrown) {
    const error = reportFailure(thrown);
    if (flags.json === true && error.code !== 'EIC_INPUT_INVALID') await written(process.stdout, '[]\n');
    process.exitCode = cancellation.exitCode ?? process.exitCode;
  }
}

/** Whether there is no script, and files are only copied. */
function copiesOnly(command: readonly string[] | undefined, { file, upload, download }: RunFlags): boolean {
  return command === undefined && file === undefined && (upload !== undefined || download !== undefined);
}

async function runScripts(
  inputs: RunInputs,
  clients: RegionalClients,
  { json }: RunFlags,
  cancellation: RunCancellation,
): Promise<readonly InstanceResult[]> {
  const listener = await listenerFor({ json: json === true, grouped: inputs.grouped }, cancellation);
  const { signal: cancelled } = cancellation;
  const surroundings = { clients, listener, cancelled, environment: process.env, reworded: inFlagWords };
  const { results, fileFailures } = await runScript(inputs, surroundings).catch((thrown: unknown) => {
    // The error is shown below what the listener still holds, not behind the lines at the terminal's bottom.
    listener.end([]);
    throw thrown;
  });
  listener.end(results);
  const reworded = results.map((result) => withErrorTexts(result, inFlagWords));
  if (json === true) await written(process.stdout, `${resultsJson(reworded, 2)}\n`);
  const [failure] = fileFailures;
  if (failure !== undefined) throw failure;
  return results;
}

function withInput(inputs: RunInputs, standardInput: Buffer | undefined): RunInputs {
  const { request } = inputs;
  if (request.script === undefined) return inputs;
  return { ...inputs, request: { ...request, script: { ...request.script, standardInput } } };
}

async function listenerFor(
  { json, grouped }: { readonly json: boolean; readonly grouped: boolean },
  cancellation: RunCancellation,
): Promise<TerminalListener> {
  const { colors } = await terminalAbilities(process.stderr);
  const stderr = { stream: process.stderr, colors, isDumb: process.env.TERM === 'dumb' };
  const stdout = { stream: process.stdout, colors: (await terminalAbilities(process.stdout)).colors };
  return new TerminalListener({
    stdout: json ? stderr : stdout,
    stderr,
    grouped,
    reworded: errorInFlagWords,
    rewordedText: inFlagWords,
    isOutputClosed: () => cancellation.isOutputClosed,
  });
}
