import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Signs of a policy on EC2 Instance Connect: an action of the service, in any case or with escapes, or a placeholder of
 * the guide's templates. The placeholder counts only in a file that has an `Effect`, because a shell script in YAML may
 * have `$REGION`.
 */
const action = /ec2-instance-connect:/i;
const placeholder = /\$(?:REGION|ACCOUNT-ID|TAGKEY|TAGVALUE|INSTANCE-ID)\b/;
const statement = /Effect/i;

/** Returns whether a text is likely to have a policy on EC2 Instance Connect. */
export function mentionsEic(text: string): boolean {
  if (action.test(text) || (placeholder.test(text) && statement.test(text))) return true;
  // JSON and YAML read escaped letters as letters.
  return text.includes('\\u') && action.test(unescaped(text));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\u00([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const chunk = 1024 * 1024;
/** Bytes kept between chunks: more than the longest sign. */
const overlap = 64;

/** Returns whether a file of any size has an action of the service, in bounded memory. */
export function largeFileMentionsEic(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(overlap + chunk);
    let kept = 0;
    for (;;) {
      const read = readSync(file, buffer, kept, chunk, null);
      if (read === 0) return false;
      const length = kept + read;
      if (action.test(buffer.toString('latin1', 0, length))) return true;
      kept = Math.min(overlap, length);
      buffer.copyWithin(0, length - kept, length);
    }
  } finally {
    closeSync(file);
  }
}
