import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { type BytePath, bytePathOf } from '../../../../../src/remote/transfer/byte-path';
import type { Entry } from '../../../../../src/remote/transfer/entry';
import { tarEnd, tarHeader } from '../../../../../src/remote/transfer/instance/tar/tar-header';

/** Returns how GNU tar lists an entry: mode, owner, size, date, time, name. */
function listed(entry: Entry): string[] {
  const input = Buffer.concat([tarHeader(entry, entry.path), tarEnd]);
  const text = execFileSync(
    'tar',
    ['--list', '--verbose', '--utc', '--full-time', '--quoting-style=literal'],
    {
      input,
      encoding: 'latin1',
      env: { ...process.env, LC_ALL: 'C' },
    },
  );
  return text.trimEnd().split(/ +/);
}

const file = { kind: 'file', path: bytePathOf('name'), mode: 0o644, mtime: 0, size: 0 } as const;

it.each([
  ['the beginning of 1970', 0, '1970-01-01', '00:00:00'],
  ['a time before 1970', -1, '1969-12-31', '23:59:59'],
  ['a time that 11 octal digits cannot hold', 8 ** 11, '2242-03-16', '12:56:32'],
])('writes %s so that GNU tar reads it', (_what, mtime, date, time) => {
  expect(listed({ ...file, mtime })).toEqual(['-rw-r--r--', '0/0', '0', date, time, 'name']);
});

it.each([99, 100, 101, 255, 4000])('writes a path and a target of %i bytes', (length) => {
  const path = 'é'.repeat(length).slice(0, length) as BytePath;
  const link: Entry = { kind: 'link', path, mtime: 0, target: path };
  expect(listed(link).slice(5)).toEqual([path, '->', path]);
});

it('writes a size beyond 8 GiB in binary', () => {
  const header = tarHeader({ ...file, size: 9 * 1024 ** 3 }, 'name');
  expect(header.subarray(124, 136).toString('hex')).toBe('800000000000000240000000');
});

it('keeps all bits of a mode, and gives a directory on its way a mode in which files can be made', () => {
  expect(listed({ ...file, mode: 0o4751 })[0]).toBe('-rwsr-x--x');
  expect(listed({ kind: 'directory', path: bytePathOf('d'), mode: 0o055, mtime: 0 })[0]).toBe('drwxr-xr-x');
});
