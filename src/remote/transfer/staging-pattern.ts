import type { BytePath } from './byte-path';

/** The host and the process that made it (`sftp` and 0 by SFTP, which knows neither), and a random number. */
const pattern = /^\.eic-[^/]+-\d+-[0-9a-f]{16}$/;

/** Returns whether a name is that of a staging directory, whichever end of a transfer made it. */
export function isStagingName(name: BytePath): boolean {
  return pattern.test(name);
}
