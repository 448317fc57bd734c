import { readFileSync, statSync } from 'node:fs';
import type { Deadline } from '../aws/deadline';
import { httpsGet } from '../aws/https-get';
import { EicError } from '../eic-error';
import { systemErrorCode } from '../system-error-code';
import { thrownText } from '../thrown-text';
import { RangesCache } from './cache';
import { InvalidRanges, type IpRanges, parseIpRanges } from './document';

/** Where AWS publishes its address ranges, those of the partitions in China and GovCloud included as far as it does. */
export const publishedAt = 'https://ip-ranges.amazonaws.com/ip-ranges.json';

/** Maximum size of the file in bytes. It had 2 MB in 2026. */
const maxBytes = 32 * 1024 * 1024;

/** The ranges, and what a user should know about where they come from. */
export interface LoadedRanges {
  readonly ranges: IpRanges;
  readonly notes: readonly string[];
}

/** Options of {@link loadRanges}. */
export interface LoadOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly deadline: Deadline;
}

/**
 * Reads the ranges from a file or an `https:` URL. A response is kept in the user's cache, and asked for again only if it
 * has changed. If the URL cannot be reached, the one that was kept is used, with a note.
 * @throws EicError `EIC_AWS_UNAVAILABLE` if there is neither a response nor a cache; `EIC_INPUT_INVALID` if a file cannot be
 * read, is not `ip-ranges.json`, or if the URL is not of HTTPS
 */
export async function loadRanges(source: string, options: LoadOptions): Promise<LoadedRanges> {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return { ranges: readFile(source), notes: [] };
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (url?.protocol !== 'https:') {
    throw new EicError('EIC_INPUT_INVALID', 'The source is not the URL of an HTTPS server.', {
      remedy: 'Give an https: URL or the path of a file: what it says decides who may connect.',
    });
  }
  return fromUrl(url, options);
}

function readFile(path: string): IpRanges {
  try {
    if (statSync(path).size > maxBytes) throw new InvalidRanges(`It is larger than ${maxBytes} bytes.`);
    return parseIpRanges(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new EicError('EIC_INPUT_INVALID', `The file cannot be used: ${whyUnusable(cause)}`, {
      remedy: `Download it from ${publishedAt}.`,
      cause,
    });
  }
}

/** Returns one sentence; the usual failures in the words of the other commands. */
function whyUnusable(thrown: unknown): string {
  const code = systemErrorCode(thrown);
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'It is a directory, not a file.';
  return thrownText(thrown);
}

async function fromUrl(url: URL, { environment, deadline }: LoadOptions): Promise<LoadedRanges> {
  const cache = new RangesCache(url, environment);
  const cached = cache.read();
  try {
    const headers = cached === undefined || cached.etag === '' ? {} : { 'if-none-match': cached.etag };
    const response = await httpsGet(url, { deadline, maxBytes, headers });
    if (response.status === 304 && cached !== undefined) return { ranges: cached.ranges, notes: [] };
    if (response.status !== 200) throw unusable(url, `HTTP status ${response.status}`);
    const text = response.body.toString('utf8');
    const ranges = parseIpRanges(text);
    if (cached !== undefined && Number(cached.ranges.syncToken) > Number(ranges.syncToken)) {
      const note = `The response of ${url.host} is older than the cache; the cache of ${cached.ranges.createDate} is used.`;
      return { ranges: cached.ranges, notes: [note] };
    }
    cache.write(response.headers.etag ?? '', text);
    return { ranges, notes: [] };
  } catch (thrown) {
    deadline.throwIfCancelled();
    const error = thrown instanceof InvalidRanges ? unusable(url, thrown.message) : EicError.from(thrown);
    if (cached === undefined || error.code !== 'EIC_AWS_UNAVAILABLE') throw error;
    const { createDate } = cached.ranges;
    return { ranges: cached.ranges, notes: [`${error.message} The cache of ${createDate} (UTC) is used.`] };
  }
}

function unusable(url: URL, why: string): EicError {
  return new EicError('EIC_AWS_UNAVAILABLE', `${url.host} did not respond with ip-ranges.json: ${why}`, {
    remedy: 'Check the URL and the proxies, or give a file that was downloaded elsewhere.',
  });
}
