import type { Client } from 'ssh2';
import { EicError } from '../../../eic-error';
import type { InstanceEnd } from './instance-end';
import { missingTools, notStarted } from './shell/instance-failure';
import { records } from './shell/records';
import { NotStarted, ShellJob } from './shell/shell-job';
import type { TransferWatch } from './shell/transfer-watch';
import { watched } from './shell/watched';

/** Prints the tools that are missing, or are not those of GNU. */
const program = `eic_missing=
for eic_tool in cp grep ln realpath rm sync wc; do
  command -v "$eic_tool" >/dev/null 2>&1 || eic_missing="$eic_missing $eic_tool"
done
for eic_tool in find tar xargs; do
  case $("$eic_tool" --version 2>/dev/null) in
    *GNU*) ;;
    *) eic_missing="$eic_missing $eic_tool" ;;
  esac
done
printf '%s\\0' "$eic_missing"`;

/** Connections on which the shell and its tools were found to do, as the user (`false`) or as root (`true`). */
const proven = new WeakMap<Client, Set<boolean>>();

/**
 * Looks whether files can be copied with an instance's shell and its tools.
 * @returns why not, or `undefined` if they can
 * @throws EicError `EIC_CONNECTION_LOST`, `EIC_CANCELLED`
 */
export async function shellProblem(
  client: Client,
  end: InstanceEnd,
  watch: TransferWatch,
): Promise<EicError | undefined> {
  if (proven.get(client)?.has(end.become) === true) return undefined;
  const text = Buffer.from(`${watched(0, program)}\n`);
  try {
    const job = await ShellJob.start(client, { text, become: end.become, needsHome: false }, watch);
    try {
      const { value } = await records(job).next();
      const words = value
        ?.toString('latin1')
        .split(' ')
        .filter((word) => word !== '');
      // dropbear may refuse the next session while this one ends.
      const jobEnd = await job.endSoon();
      if (words === undefined) return notStarted(end, jobEnd);
      if (words.length > 0) return missingTools(end, words);
      proven.set(client, new Set(proven.get(client)).add(end.become));
      return undefined;
    } finally {
      job.stop();
    }
  } catch (error) {
    watch.throwIfInterrupted();
    if (error instanceof NotStarted) return notStarted(end, error.end);
    if (error instanceof EicError && error.code === 'EIC_SESSION_REFUSED') return error;
    throw error;
  }
}
