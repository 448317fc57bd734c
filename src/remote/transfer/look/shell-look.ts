import type { Client } from 'ssh2';
import { inSingleQuotes } from '../../../single-quotes';
import type { BytePath } from '../byte-path';
import type { InstanceEnd } from '../instance/instance-end';
import { instanceFailure, notStarted } from '../instance/shell/instance-failure';
import { shellPath } from '../instance/shell/path-words';
import { records, TooMuch } from '../instance/shell/records';
import { NotStarted, ShellJob } from '../instance/shell/shell-job';
import { TransferWatch } from '../instance/shell/transfer-watch';
import { watched } from '../instance/shell/watched';
import { refused } from '../safe-paths';
import { type Look, modeParts, type Seen, sortedNames } from './look';

/** Bytes of one answer at most. */
const answerBytes = 64 * 1024 * 1024;

/** Writes two records for a path: mode and time, then the real path; both are empty for nothing. */
const lookAt = `look() {
if seen=$(stat -Lc '%f %Y' -- "$1" 2>/dev/null) && real=$(realpath -e -- "$1" 2>/dev/null && echo .); then
printf '%s\\0%s\\0' "$seen" "\${real%??}"; else printf '\\0\\0'; fi
}`;

/** Writes a record for each name: only the shell's own patterns are used, which no name can change. */
const listNames = `for path in "$eic_root"/* "$eic_root"/.[!.]* "$eic_root"/..?*; do
if [ -e "$path" ] || [ -L "$path" ]; then printf '%s\\0' "\${path##*/}"; fi; done`;

/** Looks at paths of an instance with its shell, for which it needs coreutils. */
export class ShellLook implements Look {
  readonly #client: Client;
  readonly #end: Omit<InstanceEnd, 'root'>;
  readonly #watch: TransferWatch;

  constructor(client: Client, end: Omit<InstanceEnd, 'root'>) {
    this.#client = client;
    this.#end = end;
    this.#watch = new TransferWatch(client, end.cancelled);
  }

  async at(paths: readonly BytePath[]): Promise<readonly (Seen | undefined)[]> {
    const words = paths.map((path) => inSingleQuotes(shellPath(path)));
    const text = [lookAt, watched(0, `for path in ${words.join(' ')}; do look "$path"; done`), ''].join('\n');
    const answer = await this.#ask(
      text,
      paths.some((path) => !path.startsWith('/')),
    );
    if (answer.length !== paths.length * 2) throw this.#unreadable();
    return paths.map((_, index) => this.#seen(answer[index * 2] ?? '', answer[index * 2 + 1] ?? ''));
  }

  async namesIn(directory: BytePath): Promise<readonly BytePath[]> {
    const text = [`eic_root=${inSingleQuotes(shellPath(directory))}`, watched(0, listNames), ''].join('\n');
    return sortedNames((await this.#ask(text, !directory.startsWith('/'))).map((name) => name as BytePath));
  }

  close(): void {
    this.#watch.close();
  }

  #seen(seen: string, real: string): Seen | undefined {
    if (seen === '') return undefined;
    const [, mode = '', mtime] = /^([0-9a-f]{1,8}) (-?\d{1,15})$/.exec(seen) ?? [];
    if (mtime === undefined || !real.startsWith('/')) throw this.#unreadable();
    return { ...modeParts(Number.parseInt(mode, 16)), mtime: Number(mtime), real: real as BytePath };
  }

  #unreadable(): Error {
    return refused(this.#end.name, 'an answer that cannot be read');
  }

  /** Runs a program and returns its records. */
  async #ask(program: string, needsHome: boolean): Promise<readonly string[]> {
    const end = { ...this.#end, root: '' as BytePath };
    const text = Buffer.from(program, 'latin1');
    const job = await ShellJob.start(
      this.#client,
      { text, become: end.become, needsHome },
      this.#watch,
    ).catch((thrown: unknown) => {
      throw thrown instanceof NotStarted ? notStarted(end, thrown.end) : thrown;
    });
    try {
      const answer: string[] = [];
      for await (const record of records(job, answerBytes)) answer.push(record.toString('latin1'));
      const jobEnd = await job.endSoon();
      if (jobEnd.code !== 0) throw instanceFailure(end, 'looking at its files', jobEnd);
      return answer;
    } catch (thrown) {
      throw thrown instanceof TooMuch ? this.#unreadable() : thrown;
    } finally {
      job.stop();
    }
  }
}
