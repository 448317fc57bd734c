import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where distributions install OpenSSH's SFTP server, which is no program for users and so in no `PATH`. */
const usualPlaces = [
  // Debian, Ubuntu
  '/usr/lib/openssh/sftp-server',
  // Red Hat, AlmaLinux, Fedora
  '/usr/libexec/openssh/sftp-server',
  // SUSE, Arch, Alpine
  '/usr/lib/ssh/sftp-server',
  // macOS, BSD
  '/usr/libexec/sftp-server',
];

/**
 * Returns the path of OpenSSH's `sftp-server` on this machine, or `undefined` if it has none.
 * @param path folders to look in after `places`, as `PATH` has them
 */
export function findSftpServer(
  places: readonly string[] = usualPlaces,
  path = process.env.PATH ?? '',
): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder.startsWith('/'));
  return [...places, ...folders.map((folder) => join(folder, 'sftp-server'))].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
