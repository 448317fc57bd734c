import text from './install-packages.sh';

/**
 * The script that installs the EC2 Instance Connect packages on AlmaLinux 8, 9 and 10, for a POSIX shell. It is idempotent.
 * Its comments list the exit codes.
 */
export const installScript: string = text;
