import { describe, expect, it } from 'vitest';
import type { CopyProgress } from '../../../src/remote/deployment/copy-progress';
import { amountText, transferText } from '../../../src/report/run/transfer-text';

function text(changes: Partial<CopyProgress> = {}): string {
  const done = { files: 80, bytes: 9 * 1024 * 1024, skipped: 0, removed: 0 };
  return transferText({
    direction: 'upload',
    state: 'running',
    done,
    total: undefined,
    elapsedMs: 3000,
    ...changes,
  });
}

describe('a line about copied files', () => {
  it('says how far a copy is', () => {
    expect(text()).toBe('uploading: 80 files, 9.0 MiB, 3.0 s');
    const total = { files: 100, bytes: 12.5 * 1024 * 1024 };
    expect(text({ direction: 'download', total })).toBe(
      'downloading: 80 of 100 files, 9.0 MiB of 12.5 MiB, 3.0 s',
    );
  });

  it('says at the end what was done, how fast, and what was not copied', () => {
    expect(text({ state: 'complete' })).toBe('uploaded 80 files, 9.0 MiB in 3.0 s, 3.0 MiB/s');
    const done = { files: 0, bytes: 0, skipped: 3, removed: 1 };
    expect(text({ state: 'complete', direction: 'download', done })).toBe(
      'downloaded 0 files, 0 bytes in 3.0 s, 3 unchanged, 1 removed',
    );
    expect(text({ state: 'failed', done })).toMatch(/^upload failed after 0 files/);
  });

  it.each([
    [1, '1 byte'],
    [1023, '1023 bytes'],
    [1024, '1.0 KiB'],
    [1024 * 1024 - 1, '1.0 MiB'],
    [1.5 * 1024 ** 3, '1.5 GiB'],
    [5000 * 1024 ** 4, '5000.0 TiB'],
  ])('shows %d bytes as %s', (bytes, shown) => {
    expect(amountText({ files: 1, bytes, skipped: 0, removed: 0 })).toBe(`1 file, ${shown}`);
  });
});
