import { closeSync, openSync, readSync } from 'node:fs';
import { mentionsEic } from '../policy/parse/mentions-eic';
import { mentionsGithubProvider } from '../policy/parse/trust-policy';

/**
 * Returns whether a file's bytes are likely to have a policy that is linted: one on EC2 Instance Connect, or a trust
 * policy with GitHub's provider. Also if they are UTF-16.
 */
export function bytesMentionEic(bytes: Buffer): boolean {
  return mentions(bytes, (text) => mentionsEic(text) || mentionsGithubProvider(text));
}

function mentions(bytes: Buffer, test: (text: string) => boolean): boolean {
  const text = bytes.toString('latin1');
  return test(text) || (text.includes('\0') && test(text.replaceAll('\0', '')));
}

const chunk = 1024 * 1024;
/** Bytes kept between chunks: more than an action with each letter escaped, in UTF-16. */
const overlap = 1024;

/** Returns whether a file of any size is likely to have a policy on EC2 Instance Connect, in bounded memory. */
export function largeFileMentionsEic(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(overlap + chunk);
    let kept = 0;
    for (;;) {
      const read = readSync(file, buffer, kept, chunk, null);
      if (read === 0) return false;
      const length = kept + read;
      if (mentions(buffer.subarray(0, length), mentionsEic)) return true;
      kept = Math.min(overlap, length);
      buffer.copyWithin(0, length - kept, length);
    }
  } finally {
    closeSync(file);
  }
}
