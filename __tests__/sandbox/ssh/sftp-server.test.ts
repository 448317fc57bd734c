import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findSftpServer } from '../../../src/sandbox/ssh/sftp-server';

function program(path: string, mode = 0o755): string {
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

it("finds the SFTP server in a distribution's place, then on the PATH, and else not", () => {
  const folder = mkdtempSync(join(tmpdir(), 'eic-sftp-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const places = [join(folder, 'none'), join(folder, 'usual')];
  const path = `:relative:${bin}`;
  expect(findSftpServer(places, path)).toBeUndefined();
  program(join(bin, 'sftp-server'), 0o644);
  writeFileSync(join(folder, 'usual'), '');
  // Root may execute no file without an x bit either.
  expect(findSftpServer(places, path)).toBeUndefined();
  const onPath = program(join(bin, 'sftp-server'));
  expect(findSftpServer(places, path)).toBe(onPath);
  const usual = program(join(folder, 'usual'));
  expect(findSftpServer(places, path)).toBe(usual);
});
