import { AwsError } from './error';
import { sha256Hex } from './sha256';

/** One page of a list, and the token of the next page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | undefined;
}

/**
 * Returns a page of a list. As in AWS, a token is valid only for the query that it was returned for.
 *
 * @param query Identifies the query: the same text for each of its pages.
 * @throws AwsError `InvalidNextToken`
 */
export function paginate<T>(
  all: readonly T[],
  size: number,
  token: string | undefined,
  query: string,
): Page<T> {
  const digest = sha256Hex(query).slice(0, 16);
  let start = 0;
  if (token !== undefined) {
    const [, offset, tokenDigest] =
      /^(\d{1,9}):([0-9a-f]{16})$/.exec(Buffer.from(token, 'base64').toString()) ?? [];
    if (offset === undefined || tokenDigest !== digest) {
      throw new AwsError('InvalidNextToken', 'The specified token is not valid.');
    }
    start = Number(offset);
  }
  const end = start + size;
  return {
    items: all.slice(start, end),
    nextToken: end < all.length ? Buffer.from(`${end}:${digest}`).toString('base64') : undefined,
  };
}
