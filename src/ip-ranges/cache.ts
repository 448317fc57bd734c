import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type IpRanges, parseIpRanges } from './document';

/** A response that was kept. */
export interface CachedRanges {
  /** The entity tag of the response, to ask whether it is still current; empty if it had none. */
  readonly etag: string;
  readonly text: string;
  readonly ranges: IpRanges;
}

/** Maximum size of the file in bytes. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Keeps the last response of one URL in the user's cache directory. A cache that cannot be used, read or written is no
 * failure: the command works without it.
 */
export class RangesCache {
  readonly #path: string | undefined;
  readonly #url: string;

  /** On GitHub Actions, where nothing outlives a job unless the workflow keeps it, only a directory that exists is used. */
  constructor(url: URL, environment: NodeJS.ProcessEnv) {
    this.#url = url.href;
    const folder = cacheFolder(environment);
    const isUsed =
      folder !== undefined && (environment.GITHUB_ACTIONS !== 'true' || existsSync(join(folder, 'eic')));
    this.#path = isUsed ? join(folder, 'eic', 'ip-ranges.json') : undefined;
  }

  /** Returns the response that was kept of this URL; undefined if there is none, or if the file is damaged. */
  read(): CachedRanges | undefined {
    if (this.#path === undefined) return undefined;
    try {
      if (!isPrivate(join(this.#path, '..'))) return undefined;
      const stats = statSync(this.#path);
      if (!stats.isFile() || stats.size > maxBytes || !isPrivate(this.#path)) return undefined;
      const kept: unknown = JSON.parse(readFileSync(this.#path, 'utf8'));
      if (typeof kept !== 'object' || kept === null) return undefined;
      const field = (name: string): string => String(Reflect.get(kept, name) ?? '');
      if (field('url') !== this.#url) return undefined;
      const text = field('text');
      return { etag: headerValue(field('etag')), text, ranges: parseIpRanges(text) };
    } catch {
      return undefined;
    }
  }

  /** Keeps a response. A reader finds the old one or the new one, never a part of it. */
  write(etag: string, text: string): void {
    if (this.#path === undefined) return;
    const beside = `${this.#path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      mkdirSync(join(this.#path, '..'), { recursive: true, mode: 0o700 });
      writeFileSync(beside, JSON.stringify({ url: this.#url, etag, text }), { flag: 'wx', mode: 0o600 });
      renameSync(beside, this.#path);
    } catch {
      rmSync(beside, { force: true });
    }
  }
}

/** Whether nobody else can write here. In a folder of all, such as /tmp, somebody else may have made the cache. */
function isPrivate(path: string): boolean {
  const { uid, mode } = statSync(path);
  const isOwn = process.getuid === undefined || uid === process.getuid();
  return isOwn && (process.platform === 'win32' || (mode & 0o022) === 0);
}

/** @see https://specifications.freedesktop.org/basedir/latest/: a relative path is to be ignored */
function cacheFolder({ XDG_CACHE_HOME = '', HOME = '' }: NodeJS.ProcessEnv): string | undefined {
  if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  return isAbsolute(HOME) ? join(HOME, '.cache') : undefined;
}

/** Returns an entity tag that may be a header's value, or an empty text. */
function headerValue(text: string): string {
  return /^(W\/)?"[\x21\x23-\x7e]{1,200}"$/.test(text) ? text : '';
}
