import type { Client } from 'ssh2';
import { EicError } from '../../../../eic-error';
import { inSingleQuotes } from '../../../../single-quotes';
import type { BytePath } from '../../byte-path';
import type { Entry } from '../../entry';
import { refused } from '../../safe-paths';
import type { InstanceEnd } from '../instance-end';
import { instanceFailure, notStarted } from './instance-failure';
import { pathList, shellPath } from './path-words';
import { records, TooMuch } from './records';
import { NotStarted, ShellJob } from './shell-job';
import type { TransferWatch } from './transfer-watch';
import { watched } from './watched';

/** Entries and bytes of a listing at most. */
const limits = { entries: 1_000_000, bytes: 512 * 1024 * 1024 };

/** Fields of one entry: kind, mode in octal, size, time, path, and the target of a link. */
const fields = ['%y', '%m', '%s', '%T@', '%p', '%l'];

/** Exit code for a directory that must not be cleaned. */
const notToClean = 94;

/** The entries to list. */
export interface ListRequest {
  /** The directory. Paths are relative to it. */
  readonly directory: BytePath;
  /** Only these, `undefined` for all that is below the directory. */
  readonly among: readonly BytePath[] | undefined;
  /** Which directories are read, if not all. They are read level by level then, with a round trip for each. */
  readonly enter?: ((path: BytePath) => boolean) | undefined;
  /** Whether it is not looked at what is mounted below the directory. Not together with `enter`. */
  readonly oneFileSystem: boolean;
  /** Whether a directory that does not exist is one without entries. */
  readonly mayBeMissing: boolean;
  /** Whether the root of the file system and home directories are refused: what is listed may be removed. */
  readonly toClean: boolean;
}

/**
 * Lists files, directories and links on an instance. Links are not followed.
 * @param take is called with each entry as the instance sent it: its path is not safe
 * @returns the directory that was listed, without links, if it is one `toClean`
 * @throws EicError `EIC_TRANSFER_FAILED`, `EIC_TRANSFER_REFUSED`; and what `take` throws
 */
export async function listOnInstance(
  client: Client,
  end: InstanceEnd,
  request: ListRequest,
  watch: TransferWatch,
  take: (entry: Entry) => void,
): Promise<BytePath | undefined> {
  const { directory, among, enter } = request;
  const list = pathList(among ?? []);
  const find = among === undefined ? findAll(request.oneFileSystem) : findThese;
  const text = Buffer.from(
    [
      `eic_root=${inSingleQuotes(shellPath(directory))}`,
      ...(request.mayBeMissing ? ['[ -e "$eic_root" ] || exit 0'] : []),
      'eic_home=$PWD',
      'cd -P -- "$eic_root" || exit 1',
      ...(request.toClean
        ? [
            `case $PWD in / | "$eic_home" | "$(cd && pwd -P)") exit ${notToClean} ;; esac`,
            `printf '%s\\0' ${rootKind} 0 0 0 ./ "$(env pwd -P && echo .)"`,
          ]
        : []),
      enter === undefined ? watched(list.length, find) : findLevels,
      '',
    ].join('\n'),
    'latin1',
  );
  const program = { text, become: end.become, needsHome: !directory.startsWith('/') };
  const job = await ShellJob.start(client, program, watch).catch((error: unknown) => {
    throw error instanceof NotStarted ? notStarted(end, error.end) : error;
  });
  try {
    const send = (bytes: Buffer): void => void job.write(bytes).catch(() => undefined);
    const sendLevel = (paths: readonly BytePath[]): void => {
      const level = pathList(paths);
      if (paths.length === 0) job.endInput();
      else send(Buffer.concat([Buffer.from(`${level.length}\n`), level]));
    };
    if (enter === undefined) send(list);
    else sendLevel(['' as BytePath]);
    let count = 0;
    let record: string[] = [];
    let next: BytePath[] = [];
    let isComplete = enter === undefined;
    let root: BytePath | undefined;
    for await (const field of records(job, limits.bytes)) {
      const value = field.toString('latin1');
      if (enter !== undefined && record.length === 0 && value === job.nonce) {
        sendLevel(next);
        isComplete = next.length === 0;
        next = [];
        continue;
      }
      record.push(value);
      if (record.length < fields.length) continue;
      if (request.toClean && root === undefined && record[0] === rootKind) {
        root = record[5]?.slice(0, -2) as BytePath;
        record = [];
        continue;
      }
      const entry = entryOf(record);
      if (entry === 'wrong') throw refused(end.name, 'a listing that cannot be read');
      if (entry !== undefined) take(entry);
      if (entry?.kind === 'directory' && enter?.(entry.path) === true) next.push(entry.path);
      if (++count > limits.entries) throw new TooMuch();
      record = [];
    }
    const jobEnd = await job.end();
    if (jobEnd.code === notToClean) throw cleanRefused(end);
    if (jobEnd.code !== 0 || !isComplete) throw instanceFailure(end, 'listing', jobEnd);
    return root;
  } catch (error) {
    job.stop();
    if (!(error instanceof TooMuch)) throw error;
    throw refused(end.name, `a listing of more than ${limits.entries} files, or ${limits.bytes} bytes`);
  }
}

/** Stands for the kind of a file in the record that has the directory itself. */
const rootKind = 'root';

const format = fields.map((field) => `${field}\\0`).join('');

function findAll(oneFileSystem: boolean): string {
  return `find -P . ${oneFileSystem ? '-xdev ' : ''}-mindepth 1 -printf '${format}' </dev/null`;
}

/** Reads lists of directories, each after a line with its bytes, and writes the nonce after what is in them. */
const findLevels = `while read -r eic_bytes; do
head -c "$eic_bytes" | xargs -0 -r sh -c 'find -P "$@" -mindepth 1 -maxdepth 1 -printf "$0"' '${format}' || exit 1
printf '%s\\0' "$eic_nonce"
done`;

/** Those that do not exist are not reported. */
const findThese = `xargs -0 -r sh -c 'find -P "$@" -maxdepth 0 -printf "$0" 2>/dev/null; :' '${format}'`;

function entryOf([kind, mode = '', size = '', time = '', path = '', target = '']: readonly string[]):
  | Entry
  | 'wrong'
  | undefined {
  if (!path.startsWith('./') || !/^[0-7]{1,5}$/.test(mode) || !/^\d{1,16}$/.test(size)) return 'wrong';
  if (!/^-?\d{1,15}(\.\d+)?$/.test(time)) return 'wrong';
  const common = { path: path.slice(2) as BytePath, mtime: Math.floor(Number(time)) };
  if (kind === 'l') return { kind: 'link', ...common, target: target as BytePath };
  const bits = Number.parseInt(mode, 8) & 0o7777;
  if (kind === 'd') return { kind: 'directory', ...common, mode: bits };
  if (kind === 'f') return { kind: 'file', ...common, mode: bits, size: Number(size) };
  return undefined;
}

function cleanRefused({ name }: InstanceEnd): EicError {
  return new EicError(
    'EIC_TRANSFER_REFUSED',
    `${name} is a home directory or the root of the file system, which is not cleaned. Nothing was changed.`,
    { remedy: 'Copy into a directory of its own, or do not set `clean`.' },
  );
}
