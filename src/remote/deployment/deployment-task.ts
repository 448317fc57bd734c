import { TooManyOpenFiles } from '../../connect/routes/route';
import type { EicError } from '../../eic-error';
import { type ScriptOutcome, scriptTask } from '../script/script-task';
import type { Task, TaskContext, TaskEnd } from '../task';
import type { Transferred } from '../transfer/transferred';
import { type CopyEnd, copyFiles } from './copy-files';
import type { DeploymentRequest } from './deployment-request';

/** The outcome of a deployment on one instance. */
export interface DeploymentOutcome extends ScriptOutcome {
  /** The uploaded files; `null` if there were none to upload, or none is in place. */
  readonly upload: Transferred | null;
  /** The same for downloads. */
  readonly download: Transferred | null;
}

/**
 * The task of a deployment: uploads, then the script, then downloads, over one connection. A failed upload means that
 * the script is not started.
 * @param windowBytes bytes of the script's output that each server may send ahead of the output's reader
 */
export function deploymentTask(
  { script, transfers }: DeploymentRequest,
  windowBytes?: number,
): Task<DeploymentOutcome> {
  const scripted = script === undefined ? noScript : scriptTask(script, windowBytes);
  return {
    notStarted: { ...scripted.notStarted, upload: null, download: null },
    async run(context) {
      const upload = await copyFiles('upload', transfers, context);
      if (upload.error !== undefined) {
        const error = script === undefined ? upload.error : scriptNotStarted(upload.error);
        return { outcome: { ...scripted.notStarted, upload: upload.done, download: null }, error };
      }
      const ran = await scripted.run(context);
      const isWanted =
        ran.error === undefined || (transfers.downloadOnFailure && canContinue(ran.error, context));
      const download = isWanted ? await copyFiles('download', transfers, context) : noCopy;
      return {
        outcome: { ...ran.outcome, upload: upload.done, download: download.done },
        error: failureOf(isWanted ? ran : notDownloaded(ran, transfers, context), download.error, context),
      };
    },
  };
}

const noCopy: CopyEnd = { done: null, error: undefined };

const noScript: Task<ScriptOutcome> = {
  notStarted: { exitCode: null, signal: null, bytesOut: { stdout: 0, stderr: 0 } },
  run: async () => ({ outcome: noScript.notStarted, error: undefined }),
};

function scriptNotStarted(error: EicError): EicError {
  if (error instanceof TooManyOpenFiles) return error;
  return error.with({ remedy: `${error.remedy} The script was not started.` });
}

/** Says at the error of a script that its files are missing, and how to get them. */
function notDownloaded(
  { outcome, error }: TaskEnd<ScriptOutcome>,
  { downloads }: DeploymentRequest['transfers'],
  context: TaskContext,
): TaskEnd<ScriptOutcome> {
  if (error === undefined || downloads.length === 0 || !canContinue(error, context))
    return { outcome, error };
  return {
    outcome,
    error: error.with({
      remedy: `${error.remedy} Nothing was downloaded: set \`download-on-failure: true\` to get files of a failed script too.`,
    }),
  };
}

/** Whether the connection is still there after a script that failed. */
function canContinue({ code }: EicError, { cancelled }: TaskContext): boolean {
  return !cancelled.aborted && (code === 'EIC_SCRIPT_FAILED' || code === 'EIC_TIMED_OUT');
}

/** The failure of the script counts. That of the downloads after it is shown too. */
function failureOf(
  { error }: TaskEnd<ScriptOutcome>,
  downloadError: EicError | undefined,
  { warn }: TaskContext,
): EicError | undefined {
  if (error !== undefined && downloadError !== undefined)
    warn(`After the script failed: ${downloadError.message}`, {
      sentence: 'After the script failed, the download failed too.',
    });
  return error ?? downloadError;
}
