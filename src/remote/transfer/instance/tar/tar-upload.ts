import type { Client } from 'ssh2';
import { EicError } from '../../../../eic-error';
import type { BytePath } from '../../byte-path';
import type { Entry, FileEntry } from '../../entry';
import { printablePath } from '../../printable-path';
import type { InstanceEnd } from '../instance-end';
import { instanceFailure, notStarted } from '../shell/instance-failure';
import { enterStaging } from '../shell/path-words';
import { NotStarted, ShellJob } from '../shell/shell-job';
import type { TransferWatch } from '../shell/transfer-watch';
import { lastMember, tarEnd, tarHeader, tarPadding } from './tar-header';

/** Bytes that are gathered before they are sent: those of a packet, each of which has to be encrypted by itself. */
const pieceBytes = 32 * 1024;

/** One `tar -x` in a staging directory. The methods are called one after the other. */
export class TarUpload {
  readonly #job: ShellJob;
  readonly #end: InstanceEnd;
  #pieces: Buffer[] = [];
  #bytes = 0;

  private constructor(job: ShellJob, end: InstanceEnd) {
    this.#job = job;
    this.#end = end;
  }

  /** @param staging an absolute path */
  static async open(
    client: Client,
    end: InstanceEnd,
    staging: BytePath,
    watch: TransferWatch,
  ): Promise<TarUpload> {
    const text = Buffer.from(
      [
        enterStaging(staging),
        // Modes without the umask; as root, files are root's, and not those of the user who has that number here.
        'exec tar --extract --file=- --same-permissions --no-same-owner --warning=no-timestamp',
        '',
      ].join('\n'),
      'latin1',
    );
    const program = { text, become: end.become, needsHome: false };
    const job = await ShellJob.start(client, program, watch).catch((error: unknown) => {
      throw error instanceof NotStarted ? notStarted(end, error.end) : error;
    });
    return new TarUpload(job, end);
  }

  /** Sends a directory or a link. */
  async entry(entry: Entry): Promise<void> {
    await this.#push(tarHeader(entry, `tree/${entry.path}`));
  }

  /** @throws EicError `EIC_TRANSFER_FAILED` if the content is not as long as the entry says; and what `content` throws */
  async file(entry: FileEntry, content: AsyncIterable<Buffer>): Promise<void> {
    const size = entry.size ?? 0;
    await this.#push(tarHeader(entry, `tree/${entry.path}`));
    let sent = 0;
    for await (const chunk of content) {
      sent += chunk.length;
      if (sent > size) break;
      await this.#push(chunk);
    }
    if (sent !== size) throw changed(entry);
    await this.#push(tarPadding(size));
  }

  /** Resolves when `tar` has written all of it. */
  async finish(): Promise<void> {
    const last: FileEntry = { kind: 'file', path: lastMember, mode: 0o600, mtime: 0, size: 0 };
    await this.#push(tarHeader(last, lastMember));
    await this.#push(tarEnd);
    await this.#flush();
    this.#job.endInput();
    const jobEnd = await this.#job.end();
    if (jobEnd.code !== 0) throw instanceFailure(this.#end, 'unpacking the files', jobEnd);
  }

  stop(): void {
    this.#job.stop();
  }

  async #push(piece: Buffer): Promise<void> {
    this.#pieces.push(piece);
    this.#bytes += piece.length;
    if (this.#bytes >= pieceBytes) await this.#flush();
  }

  async #flush(): Promise<void> {
    const all = Buffer.concat(this.#pieces, this.#bytes);
    this.#pieces = [];
    this.#bytes = 0;
    await this.#job.write(all);
    // GNU tar reads all of the stream before it ends, also if the disk is full.
    if (!this.#job.deaf && !this.#job.complained(/: Cannot /)) return;
    this.#job.endInput();
    throw instanceFailure(this.#end, 'unpacking the files', await this.#job.endSoon());
  }
}

function changed({ path }: FileEntry): EicError {
  return new EicError(
    'EIC_TRANSFER_FAILED',
    `The size of "${printablePath(path)}" changed while it was copied, so nothing was replaced.`,
    { remedy: 'Run it again when nothing writes there.' },
  );
}
