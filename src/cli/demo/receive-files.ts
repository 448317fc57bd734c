import { spawnSync } from 'node:child_process';
import { findSftpServer } from '../../sandbox/ssh/sftp-server';

/** Returns whether files can be copied to an instance that is this machine: it has GNU tools or an SFTP server. */
export function canReceiveFiles(): boolean {
  return (
    findSftpServer() !== undefined ||
    ['tar', 'find', 'sha256sum'].every((tool) =>
      /GNU/.test(spawnSync(tool, ['--version']).stdout?.toString()),
    )
  );
}
