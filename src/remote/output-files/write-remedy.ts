import { systemErrorCode } from '../../system-error-code';

const codesOfFullDisks = ['ENOSPC', 'EDQUOT'];

/**
 * Returns what to do about a file of the runner that could not be written, by the cause: one sentence.
 * @param place the folder of the file, as the subject of a sentence
 */
export function writeRemedy(thrown: unknown, place: string): string {
  const code = systemErrorCode(thrown);
  if (codesOfFullDisks.some((known) => known === code)) return 'Free space on the runner.';
  // The text is that of `@actions/core`, whose error has no code.
  if (code === 'ENOENT' || (thrown instanceof Error && thrown.message.startsWith('Missing file'))) {
    return `Check what removed it: ${place} must stay until the step ends.`;
  }
  return `Check that ${place} can be written to and its disk is in order.`;
}
