import { awsClients } from '../../aws/clients';
import { Deadline } from '../../aws/deadline';
import { chooseRoute } from '../../connect/choose-route';
import { allChecks } from '../../doctor/all-checks';
import { isLookedUp } from '../../doctor/checks/lookup';
import { type Diagnosis, diagnose } from '../../doctor/diagnose';
import { checkList, checkTable } from '../../report/doctor/check-list';
import { checksJson, diagnosisJson } from '../../report/doctor/json';
import { diagnosisMarkdown } from '../../report/doctor/markdown';
import { CheckProgress } from '../../report/doctor/progress';
import { diagnosisText } from '../../report/doctor/text';
import { styler } from '../../report/terminal/text-style';
import { inFlagWords } from '../action-inputs/flag-words';
import { awsSettings } from '../aws-settings';
import { hostKeyMode, readConnectionFlags } from '../connection-flags';
import { failedExitCode, reportFailure } from '../failure';
import { readKnownHostsFile } from '../known-hosts-file';
import { allowClosedOutput, written } from '../standard-output';
import { StopSignal } from '../stop-signal';
import { terminalAbilities } from '../terminal';
import { UsageError } from '../usage-error';
import type { DoctorFlags } from './flags';

/**
 * Examines the way to an instance and prints what was found. The exit code is 1 if a check failed, 255 if none did and
 * the instance could not be looked up.
 *
 * @throws UsageError if no instance is named, or a flag's value cannot be used
 */
export async function runDoctor(instance: string | undefined, flags: DoctorFlags): Promise<void> {
  allowClosedOutput();
  const { colors } = await terminalAbilities(process.stdout);
  if (flags.list === true) {
    await written(process.stdout, listText(flags.format, colors));
    return;
  }
  if (instance === undefined) throw new UsageError('Name the instance to examine; or use --list.');
  const stop = new StopSignal();
  try {
    const diagnosis = await examine(instance, flags, stop.signal);
    if (stop.signal.aborted) {
      process.exitCode = failedExitCode;
      return;
    }
    process.exitCode = exitCodeOf(diagnosis);
    await written(process.stdout, textOf(diagnosis, flags.format, colors));
  } catch (thrown) {
    reportFailure(thrown);
  } finally {
    stop.close();
  }
}

function exitCodeOf({ outcomes }: Diagnosis): number {
  if (outcomes.some(({ result }) => result.state === 'failed')) return 1;
  return isLookedUp(outcomes) ? 0 : failedExitCode;
}

async function examine(instance: string, flags: DoctorFlags, cancelled: AbortSignal): Promise<Diagnosis> {
  const { osUser, port, runnerIp, push } = flags;
  const knownHosts = await readKnownHostsFile(flags.knownHosts);
  const { region } = await awsSettings(flags);
  const { routing, connectTimeoutMs } = readConnectionFlags(flags, port, osUser);
  const aws = awsClients(region);
  const login = { osUser, keyType: 'auto', hostKeyMode, knownHosts, aws } as const;
  const silent = () => undefined;
  const route = chooseRoute(routing, { ...login, warn: silent, debug: silent });
  const progress = new CheckProgress(process.stderr, allChecks.length);
  try {
    const deadline = new Deadline(connectTimeoutMs, cancelled);
    const environment = process.env;
    const subject = { ...login, instance, routing, route, runnerIp, push, environment, deadline };
    return await diagnose(subject, allChecks, { ended: (outcome) => progress.ended(outcome) });
  } finally {
    progress.close();
    route.close();
    aws.close();
  }
}

function textOf(diagnosis: Diagnosis, format: DoctorFlags['format'], colors: boolean): string {
  switch (format) {
    case 'json':
      return diagnosisJson(diagnosis, inFlagWords);
    case 'markdown':
      return diagnosisMarkdown(diagnosis, inFlagWords);
    case 'text':
      return diagnosisText(diagnosis, {
        style: styler(colors),
        unicode: hasUnicode(process.env),
        columns: process.stdout.isTTY ? process.stdout.columns || undefined : undefined,
        words: inFlagWords,
      });
  }
}

function listText(format: DoctorFlags['format'], colors: boolean): string {
  switch (format) {
    case 'json':
      return checksJson(allChecks);
    case 'markdown':
      return checkTable(allChecks);
    case 'text':
      return checkList(allChecks, styler(colors));
  }
}

/** Whether the locale's characters are UTF-8 (POSIX: the first of these variables that is set). */
function hasUnicode({ LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv): boolean {
  return /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
}
