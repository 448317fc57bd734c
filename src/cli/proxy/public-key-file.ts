import { readFile } from 'node:fs/promises';
import { thrownText } from '../../thrown-text';
import { UsageError } from '../usage-error';

/** `SendSSHPublicKey` takes 80 to 4096 characters. */
const mostCharacters = 4096;

/**
 * Reads a public key, the line of a `*.pub` file.
 * @throws UsageError if it cannot be read, or is not a public key that can be pushed. The text is never quoted: it may be
 * a private key.
 */
export async function readPublicKeyFile(path: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (thrown) {
    throw new UsageError(`--public-key: ${thrownText(thrown)}`);
  }
  const line = text.trim();
  if (line.startsWith('-----BEGIN')) {
    throw new UsageError(`--public-key: ${path} is a private key; give the file that ends in .pub.`);
  }
  if (!/^(ssh-ed25519|ssh-rsa) [A-Za-z0-9+/]+={0,2}( [^\r\n]*)?$/.test(line)) {
    throw new UsageError(
      `--public-key: ${path} is not one line with an ssh-ed25519 or ssh-rsa key, which is what EC2 Instance Connect takes.`,
    );
  }
  if (line.length > mostCharacters) {
    throw new UsageError(
      `--public-key: ${path} has ${line.length} characters; EC2 Instance Connect takes ${mostCharacters}.`,
    );
  }
  return line;
}
