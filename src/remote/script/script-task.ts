import { EicError } from '../../eic-error';
import type { Task } from '../task';
import type { OutputSink } from './output';
import { runScript, type ScriptRequest } from './run-script';
import { scriptFailure } from './script-failure';

/** The outcome of a script on one instance. */
export interface ScriptOutcome {
  /** The script's exit code; `null` if a signal killed it or it never ended. */
  readonly exitCode: number | null;
  /** The signal that killed the script, such as `SIGKILL`; else `null`. */
  readonly signal: string | null;
  /** Bytes that the script wrote to each stream. */
  readonly bytesOut: { readonly stdout: number; readonly stderr: number };
}

/**
 * The task of running one script. An exit code other than 0 fails it with `EIC_SCRIPT_FAILED`.
 * @param windowBytes bytes that each server may send ahead of the output's reader
 */
export function scriptTask(request: ScriptRequest, windowBytes?: number): Task<ScriptOutcome> {
  return {
    notStarted: { exitCode: null, signal: null, bytesOut: { stdout: 0, stderr: 0 } },
    async run({ connection, variables, output, cancelled }) {
      const bytesOut = { stdout: 0, stderr: 0 };
      const counted: OutputSink = (stream, chunk) => {
        bytesOut[stream] += chunk.length;
        return output(stream, chunk);
      };
      try {
        const env = variables === undefined ? request.env : new Map([...variables, ...request.env]);
        const end = await runScript(connection.client, { ...request, env }, counted, cancelled, windowBytes);
        const { exitCode, signal } = end;
        return { outcome: { exitCode, signal, bytesOut }, error: scriptFailure(end, request) };
      } catch (thrown) {
        return { outcome: { exitCode: null, signal: null, bytesOut }, error: EicError.from(thrown) };
      }
    },
  };
}
