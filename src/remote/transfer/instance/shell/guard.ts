import { randomBytes } from 'node:crypto';
import type { Client } from 'ssh2';
import { EicError } from '../../../../eic-error';
import { inSingleQuotes } from '../../../../single-quotes';
import { type BytePath, below } from '../../byte-path';
import type { FileEntry } from '../../entry';
import { printablePath } from '../../printable-path';
import type { InstanceEnd } from '../instance-end';
import guardScript from './guard.sh';
import { instanceFailure, notStarted } from './instance-failure';
import { dotted, shellPath } from './path-words';
import { records } from './records';
import { NotStarted, ShellJob } from './shell-job';
import type { TransferWatch } from './transfer-watch';

/** The lists that a commit may need. */
export interface CommitLists {
  /** Files that were written as `apart/0`, `apart/1` … of the staging directory. */
  readonly apart: readonly FileEntry[];
  /** Files, links and then directories, the deepest first. */
  readonly remove: readonly BytePath[];
  /** Directories by their mode, the deepest first. */
  readonly modes: ReadonlyMap<number, readonly BytePath[]>;
}

/**
 * A session on the instance that owns the staging directory of one transfer: it makes it, puts what is in it into place,
 * and removes it. If the session or the connection ends before, nothing of the transfer remains.
 */
export class Guard {
  /** The staging directory, absolute. New files belong into `tree/` and `apart/` of it. */
  readonly staging: BytePath;
  /** The directory that the files go to, without links. */
  readonly place: BytePath;
  readonly #job: ShellJob;
  readonly #end: InstanceEnd;
  readonly #replies: AsyncGenerator<Buffer, void>;

  private constructor(
    job: ShellJob,
    end: InstanceEnd,
    replies: AsyncGenerator<Buffer, void>,
    { place, staging }: Pick<Guard, 'place' | 'staging'>,
  ) {
    this.#job = job;
    this.#end = end;
    this.#replies = replies;
    this.staging = staging;
    this.place = place;
  }

  /** @throws EicError `EIC_TRANSFER_FAILED`, `EIC_SESSION_REFUSED` */
  static async open(client: Client, end: InstanceEnd, watch: TransferWatch): Promise<Guard> {
    const random = randomBytes(8).toString('hex');
    const text = Buffer.from(
      `eic_random=${random}\neic_root=${inSingleQuotes(shellPath(end.root))}\n${guardScript}`,
      'latin1',
    );
    const program = { text, become: end.become, needsHome: !end.root.startsWith('/') };
    const job = await ShellJob.start(client, program, watch).catch((error: unknown) => {
      throw error instanceof NotStarted ? notStarted(end, error.end) : error;
    });
    try {
      const replies = records(job);
      const words = await nextReply(job, replies, end);
      const [word, stage = '', ...more] = words.split(' ');
      if (word !== 'ready' || !stage.endsWith(random) || stage.includes('/')) throw confused(end);
      const place = more.join(' ') as BytePath;
      return new Guard(job, end, replies, { place, staging: below(place, stage as BytePath) });
    } catch (error) {
      job.stop();
      throw error;
    }
  }

  /**
   * Puts what was staged into place.
   * @param withTar whether a tar stream was sent
   * @throws EicError `EIC_TRANSFER_FAILED`
   */
  async commit(lists: CommitLists, preserveTimes: boolean, withTar: boolean): Promise<void> {
    const { apart, remove, modes } = lists;
    await this.#list(
      'apart-names',
      apart.flatMap(({ mtime, path }, number) => [`${number}`, `@${mtime}`, path]),
    );
    await this.#list('remove', remove.map(dotted));
    for (const [mode, paths] of modes) await this.#list(`mode-${octal(mode)}`, paths.map(dotted));
    // Before the commit begins, so that a cancelled run is not committed after a long wait for the disk.
    await this.#request('sync', 'synced');
    await this.#request(`commit ${preserveTimes ? 'keep' : 'now'} ${withTar ? 'tar' : 'apart'}`, 'committed');
    await this.#job.endSoon();
  }

  /** Removes what was staged. Resolves when that is done, or after a time limit. */
  async discard(): Promise<void> {
    this.#job.endInput();
    await this.#job.endSoon().catch(() => undefined);
    this.#job.stop();
  }

  async #list(name: string, words: readonly string[]): Promise<void> {
    if (words.length === 0) return;
    const bytes = Buffer.from(words.map((word) => `${word}\0`).join(''), 'latin1');
    await this.#job.write(Buffer.concat([Buffer.from(`list ${name} ${bytes.length}\n`), bytes]));
  }

  async #request(line: string, expected: string): Promise<void> {
    await this.#job.write(Buffer.from(`${line}\n`));
    const reply = await nextReply(this.#job, this.#replies, this.#end);
    if (reply !== expected) throw confused(this.#end);
  }
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}

async function nextReply(
  job: ShellJob,
  replies: AsyncGenerator<Buffer, void>,
  end: InstanceEnd,
): Promise<string> {
  const { value } = await replies.next();
  const text = value?.toString('latin1');
  if (text === undefined) throw instanceFailure(end, 'copying to it', await job.endSoon());
  if (!text.startsWith(`${job.nonce} `)) throw confused(end);
  const words = text.slice(job.nonce.length + 1);
  if (!words.startsWith('fail ')) return words;
  const [, step = '', ...more] = words.split(' ');
  const path = more.join(' ');
  if (step === 'conflict') throw conflict(end, path as BytePath);
  throw instanceFailure(end, steps[step] ?? 'copying to it', await job.endSoon());
}

/** The steps of a guard, for messages: each as a noun. */
const steps: Readonly<Record<string, string>> = {
  root: 'entering or making the destination directory',
  staging: 'making a temporary directory in the destination directory',
  incomplete: 'unpacking the files',
  list: 'writing into the temporary directory',
  sync: 'writing the files to the disk',
  place: 'putting the files into place',
  remove: 'removing what the source does not have',
  times: 'setting times',
  modes: 'setting the modes of directories',
};

function conflict({ name }: InstanceEnd, path: BytePath): EicError {
  const shown = printablePath(path.replace(/^\.\//, '') as BytePath);
  return new EicError(
    'EIC_TRANSFER_FAILED',
    `"${shown}" is a directory on one side and none on the other, so nothing was put into place at ${name}.`,
    { remedy: 'Remove or rename it on the instance, or copy to another destination.' },
  );
}

function confused({ name }: InstanceEnd): EicError {
  return new EicError('EIC_TRANSFER_REFUSED', `${name} did not follow the protocol of the transfer.`, {
    remedy: 'Check what the instance runs instead of `sh`, and whether its tools are those of GNU.',
  });
}
