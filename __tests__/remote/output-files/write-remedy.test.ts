import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeRemedy } from '../../../src/remote/output-files/write-remedy';

it.each([
  [
    'a full disk',
    Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }),
    /^Free space on the/,
  ],
  ['a quota', Object.assign(new Error('EDQUOT: quota exceeded'), { code: 'EDQUOT' }), /^Free space on the/],
  ['a missing file of the runner', new Error('Missing file at path: /tmp/x'), /the folder must stay/],
  ['a read-only disk', Object.assign(new Error('EROFS'), { code: 'EROFS' }), /^Check that the folder can be/],
  ['no error', 'thrown', /^Check that the folder can be written/],
])('the remedy is about the cause: %s', (_, thrown, expected) => {
  expect(writeRemedy(thrown, 'the folder')).toMatch(expected);
});

it('a folder that was removed is not a full disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eic-write-'));
  rmSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, 'output'), '');
    expect.unreachable();
  } catch (thrown) {
    expect(writeRemedy(thrown, 'the folder')).toMatch(/^Check what removed it/);
  }
});
