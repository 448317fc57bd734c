import { EicError } from '../../eic-error';
import type { OutputSink } from '../script/output';
import type { Task, TaskEnd } from '../task';
import type { InstanceFiles, OutputFolder } from './output-folder';

/** Where the output of an instance was written to. */
export interface OutputFilePaths {
  /** Absolute path of the file with the standard output; `null` if there is none or a write to it failed. */
  readonly stdoutFile: string | null;
  /** The same for standard error. */
  readonly stderrFile: string | null;
}

const noFiles: OutputFilePaths = { stdoutFile: null, stderrFile: null };

/** The same task, whose output is also written to files in `folder`. Without a folder nothing is written. */
export function recorded<Outcome extends object>(
  task: Task<Outcome>,
  folder: OutputFolder | undefined,
): Task<Outcome & OutputFilePaths> {
  const notStarted = { ...task.notStarted, ...noFiles };
  return {
    notStarted,
    async run(context) {
      let files: InstanceFiles | undefined;
      try {
        files = await folder?.open(context.instance.id);
      } catch (thrown) {
        return { outcome: notStarted, error: EicError.from(thrown) };
      }
      if (folder === undefined || files === undefined) return withPaths(await task.run(context), noFiles);
      const end = await task.run({ ...context, output: tee(files, context.output) });
      for (const { path, cutBy } of [files.stdout, files.stderr]) {
        if (cutBy === 'folder') {
          const limit = `the files of \`outputs-dir\` have their maximum of ${folder.maxTotalBytes} bytes in all`;
          context.warn(`${path} is not complete: ${limit}.`, {
            sentence: `Files are not complete: ${limit}.`,
            line: path,
          });
        } else if (cutBy === 'file') {
          context.warn(`${path} holds the first ${folder.maxBytes} bytes only: there were more.`, {
            sentence: `Files of \`outputs-dir\` hold the first ${folder.maxBytes} bytes only: there were more.`,
            line: path,
          });
        }
      }
      return withPaths(end, {
        stdoutFile: await folder.close(files.stdout),
        stderrFile: await folder.close(files.stderr),
      });
    },
  };
}

function withPaths<Outcome extends object>(
  { outcome, error }: TaskEnd<Outcome>,
  paths: OutputFilePaths,
): TaskEnd<Outcome & OutputFilePaths> {
  return { outcome: { ...outcome, ...paths }, error };
}

/** Gives each chunk to the file and to `output`; the slower of the two holds the stream back. */
function tee(files: InstanceFiles, output: OutputSink): OutputSink {
  return (stream, chunk) => {
    const written = files[stream].write(chunk);
    const shown = output(stream, chunk);
    return written === undefined ? shown : Promise.all([written, shown]).then(() => undefined);
  };
}
