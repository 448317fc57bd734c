import { EicError } from '../../../../eic-error';
import type { ShellJob } from './shell-job';

/** Bytes of one record at most: a path and a link's target have 4,095 each. */
const recordBytes = 16 * 1024;

/** An instance sent more than a limit allows. */
export class TooMuch extends EicError {
  constructor() {
    super('EIC_TRANSFER_REFUSED', 'The instance sent more than the answer to a question can have.', {
      remedy:
        'Look at the programs `find`, `tar` and `sha256sum` there, and at what its shells print at a login.',
    });
  }
}

/**
 * Divides a program's stdout at its NULs. What follows the last NUL is left out.
 * @throws TooMuch if a record, or all of them together, are longer than allowed
 */
export async function* records(
  job: ShellJob,
  maxBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Buffer, void> {
  let rest: Buffer = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of job.stdout) {
    bytes += chunk.length;
    const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let at = all.indexOf(0, rest.length); at !== -1; at = all.indexOf(0, from)) {
      yield all.subarray(from, at);
      from = at + 1;
    }
    rest = all.subarray(from);
    if (rest.length > recordBytes || bytes > maxBytes) {
      job.stop();
      throw new TooMuch();
    }
  }
}
