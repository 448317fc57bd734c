import type { Client } from 'ssh2';
import { type Extract, extract, type Header } from 'tar-stream';
import { EicError } from '../../../../eic-error';
import { inSingleQuotes } from '../../../../single-quotes';
import type { BytePath } from '../../byte-path';
import type { FileEntry } from '../../entry';
import { printablePath } from '../../printable-path';
import { refused } from '../../safe-paths';
import type { TakeFile } from '../../source';
import type { InstanceEnd } from '../instance-end';
import { instanceFailure, notStarted } from '../shell/instance-failure';
import { dotted, pathList, shellPath } from '../shell/path-words';
import { NotStarted, ShellJob } from '../shell/shell-job';
import type { TransferWatch } from '../shell/transfer-watch';
import { watched } from '../shell/watched';

/** A file to read, and its path below the directory, which may differ from that of its entry. */
export interface FileToRead {
  readonly entry: FileEntry;
  readonly path: BytePath;
}

/**
 * Reads files below a directory of an instance with one `tar -c`, in the order of the list.
 *
 * Of what the instance sends, nothing is believed: each member must be the next file of the list, with the size and time
 * that were listed.
 * @throws EicError `EIC_TRANSFER_FAILED`, `EIC_TRANSFER_REFUSED`; and what `take` throws
 */
export async function tarDownload(
  client: Client,
  end: InstanceEnd,
  directory: BytePath,
  files: readonly FileToRead[],
  take: TakeFile,
  watch: TransferWatch,
): Promise<void> {
  const list = pathList(files.map(({ path }) => path));
  const command = [
    'tar --create --file=- --format=gnu --hard-dereference --no-recursion',
    '--null --verbatim-files-from --files-from=-',
  ].join(' ');
  const text = Buffer.from(
    [`cd -P -- ${inSingleQuotes(shellPath(directory))} || exit 1`, watched(list.length, command), ''].join(
      '\n',
    ),
    'latin1',
  );
  const program = { text, become: end.become, needsHome: !directory.startsWith('/') };
  const job = await ShellJob.start(client, program, watch).catch((error: unknown) => {
    throw error instanceof NotStarted ? notStarted(end, error.end) : error;
  });
  try {
    const writing = job.write(list);
    writing.catch(() => undefined);
    const missing = await takeMembers(job, end, files, take);
    const jobEnd = await job.end();
    if (jobEnd.code !== 0 || missing !== undefined) {
      throw instanceFailure(
        end,
        missing === undefined ? 'reading' : `reading "${printablePath(missing)}"`,
        jobEnd,
      );
    }
  } finally {
    job.stop();
  }
}

/** The stream is not one of tar, or ends too early. It is seen by those who read a file, and then explained. */
class BrokenStream extends EicError {
  constructor(cause: unknown) {
    super('EIC_TRANSFER_FAILED', 'The instance ended the stream of files too early.', {
      remedy: 'Run it again.',
      cause,
    });
  }
}

/** Returns the first file that is not in the stream, if one is not. */
async function takeMembers(
  job: ShellJob,
  end: InstanceEnd,
  files: readonly FileToRead[],
  take: TakeFile,
): Promise<BytePath | undefined> {
  // Names are bytes. The package's own types do not know this option.
  const options = { highWaterMark: 256 * 1024, filenameEncoding: 'latin1' };
  const members = extract(options);
  const feed = new Feed(job, members, end, files);
  let next = 0;
  try {
    for await (const member of unbroken(members)) {
      const file = files[next];
      if (file === undefined) throw refused(end.name, 'more files than were asked for');
      if (member.header.name !== dotted(file.path)) {
        const isLater = files.slice(next).some(({ path }) => member.header.name === dotted(path));
        // tar leaves out a file that it cannot open, and says so.
        if (isLater) return file.entry.path;
        throw refused(end.name, 'a file that was not asked for, or one twice');
      }
      check(member.header, file.entry, end);
      await take(file.entry, contentOf(member));
      // The rest must be read, or the next member never comes.
      member.resume();
      next += 1;
    }
  } catch (error) {
    if (feed.failure !== undefined) throw feed.failure;
    if (!(error instanceof BrokenStream)) throw error;
    // A tar that was killed, or could not go on.
    if (feed.isAtEnd) return files[next]?.entry.path;
    throw refused(end.name, 'a tar stream that cannot be read');
  } finally {
    members.destroy(null);
  }
  if (feed.failure !== undefined) throw feed.failure;
  return files[next]?.entry.path;
}

/** Passes a program's stdout on, no more than the files can have. */
class Feed {
  failure: unknown;
  isAtEnd = false;

  constructor(job: ShellJob, members: Extract, end: InstanceEnd, files: readonly FileToRead[]) {
    this.#pass(job, members, end, mostBytes(files)).catch((error: unknown) => {
      this.failure = error;
      members.destroy(null);
    });
  }

  async #pass(job: ShellJob, members: Extract, end: InstanceEnd, most: number): Promise<void> {
    let bytes = 0;
    for await (const chunk of job.stdout) {
      bytes += chunk.length;
      if (bytes > most) throw refused(end.name, 'more than the files that were asked for');
      if (!members.write(chunk)) await drained(members);
      if (members.destroyed) return;
    }
    this.isAtEnd = true;
    members.end(null);
  }
}

async function drained(members: Extract): Promise<void> {
  if (members.destroyed) return;
  await new Promise<void>((resolve) => {
    const goOn = () => {
      members.off('drain', goOn);
      members.off('close', goOn);
      resolve();
    };
    members.on('drain', goOn);
    members.on('close', goOn);
  });
}

/** Bytes of a tar stream at most: of a file, the name before its header, the header and the content in whole blocks. */
function mostBytes(files: readonly FileToRead[]): number {
  let bytes = 64 * 1024;
  for (const { entry, path } of files) bytes += 512 + 1024 + path.length + 512 + (entry.size ?? 0) + 512;
  return bytes;
}

async function* contentOf(member: AsyncIterable<unknown>): AsyncGenerator<Buffer, void> {
  for await (const chunk of unbroken(member)) if (Buffer.isBuffer(chunk)) yield chunk;
}

/** Marks the stream's own errors: others are of those who read it. */
async function* unbroken<T>(stream: AsyncIterable<T>): AsyncGenerator<T, void> {
  try {
    yield* stream;
  } catch (cause) {
    throw new BrokenStream(cause);
  }
}

function check(header: Header, { path, size, mtime }: FileEntry, { name }: InstanceEnd): void {
  if (header.type !== 'file') throw refused(name, `something else instead of a file: ${printablePath(path)}`);
  if (header.size === size && header.mtime.getTime() === mtime * 1000) return;
  throw new EicError(
    'EIC_TRANSFER_FAILED',
    `"${printablePath(path)}" changed at ${name} between being listed and being read, so nothing was copied.`,
    { remedy: 'Run it again when nothing writes there.' },
  );
}
