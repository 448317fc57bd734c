import type { IncomingMessage } from 'node:http';
import { AwsError } from './error';

/** Maximum size of a request in bytes, far above that of any call. */
const limit = 1024 * 1024;

/** Reads the whole body of a request. @throws AwsError if it is larger than 1 MiB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limit) throw new AwsError('RequestEntityTooLarge', `The request is over ${limit} bytes.`, 413);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
