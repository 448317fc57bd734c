import { largestFile, textOf, tooLarge } from '../policy-files/read-text';

/**
 * Reads all of standard input as text.
 *
 * @param name Name of the input in the error message.
 * @throws {FileFailure} if it is larger than a file may be, or not UTF-8
 */
export async function standardInput(name: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > largestFile) throw tooLarge(name);
    chunks.push(bytes);
  }
  return textOf(Buffer.concat(chunks), name);
}
