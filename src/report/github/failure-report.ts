import type { EicError } from '../../eic-error';
import type { InstanceResult } from '../../fleet/results/result';
import { listedNames } from '../run/listed-names';
import type { Environment } from '../text/documentation-url';
import { errorText } from '../text/error-text';
import { singleLine } from '../text/safe-text';
import type { WorkflowLog } from './workflow-log';

/** The end of an instance whose task failed. */
export interface Failure {
  readonly result: InstanceResult;
  readonly error: EicError;
  /** The last line on stderr, if it may say why. */
  readonly lastStderrLine: string | undefined;
}

/** Options of {@link reportFailures}. */
export interface FailureReportOptions {
  readonly log: WorkflowLog;
  readonly label: (instanceId: string) => string;
  readonly env: Environment;
  /** Called for each failure before anything is written about it, with its place among the failures from 0. */
  readonly before: (failure: Failure, index: number) => Promise<void>;
}

/**
 * Writes an annotation for each error code, at the first instance that failed with it: its error, and the names of all
 * instances with that code. The errors of the others are plain lines, without what the annotation says already.
 */
export async function reportFailures(
  failures: readonly Failure[],
  { log, label, env, before }: FailureReportOptions,
): Promise<void> {
  const byCode = new Map<string, Failure[]>();
  for (const failure of failures) {
    const same = byCode.get(failure.error.code);
    if (same === undefined) byCode.set(failure.error.code, [failure]);
    else same.push(failure);
  }
  const annotated = new Map<string, ReadonlySet<string>>();
  for (const [index, failure] of failures.entries()) {
    await before(failure, index);
    const { result, error, lastStderrLine } = failure;
    const text = `${label(result.instanceId)}: ${errorText(error, env, lastStderrLine)}`;
    const said = annotated.get(error.code);
    if (said === undefined) {
      const same = byCode.get(error.code) ?? [];
      annotated.set(error.code, new Set(text.split('\n').slice(1)));
      // The log shows only the message of an annotation, and the page of the run its title too: without a title, both
      // show the name and the code, once.
      log.error(same.length === 1 ? text : `${countText(same, error, label)}\nThe first is ${text}`);
    } else {
      const [first, ...rest] = text.split('\n');
      log.line([`Error: ${first}`, ...rest.filter((line) => !said.has(line))].join('\n'));
    }
  }
}

function countText(
  failures: readonly Failure[],
  { code }: EicError,
  label: (instanceId: string) => string,
): string {
  const names = listedNames(failures.map(({ result }) => label(result.instanceId)));
  return `${failures.length} instances failed with ${code}: ${singleLine(names)}`;
}
