import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RangesCache } from '../../src/ip-ranges/cache';

const url = new URL('https://ip-ranges.amazonaws.com/ip-ranges.json');
const text = JSON.stringify({
  syncToken: '999999999999999',
  createDate: '2025-11-25-18-03-12',
  prefixes: [{ ip_prefix: '203.0.0.0/16', region: 'us-east-1', service: 'EC2_INSTANCE_CONNECT' }],
  ipv6_prefixes: [],
});

describe('the cache of ip-ranges.json', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'eic-cache-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const cache = () => new RangesCache(url, { XDG_CACHE_HOME: folder });
  const path = () => join(folder, 'eic', 'ip-ranges.json');

  it('is read if it was written here', () => {
    cache().write('"one"', text);
    expect(cache().read()?.ranges.prefixes).toHaveLength(1);
  });

  it.each([
    ['its file', () => chmodSync(path(), 0o666)],
    ['its folder', () => chmodSync(join(folder, 'eic'), 0o777)],
  ])('is not read if others can write to %s', (_, open) => {
    cache().write('"one"', text);
    open();
    expect(cache().read()).toBeUndefined();
  });

  it('is not read if it is no file', () => {
    mkdirSync(path(), { recursive: true, mode: 0o700 });
    expect(cache().read()).toBeUndefined();
    rmSync(path(), { recursive: true });
    writeFileSync(path(), text, { mode: 0o600 });
    expect(cache().read()).toBeUndefined();
  });
});
