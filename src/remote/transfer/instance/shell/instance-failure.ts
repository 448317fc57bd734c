import { EicError } from '../../../../eic-error';
import type { InstanceEnd } from '../instance-end';
import { noHome } from './shell-command';
import type { JobEnd } from './shell-job';

/** Causes that tools name in the same words, with what to do about them. The first that is found counts. */
const causes: readonly (readonly [pattern: RegExp, cause: string, remedy: string])[] = [
  [
    /^sudo: .*(password is required|terminal is required|tty present)/,
    'sudo asks for a password',
    'Allow the OS user to use sudo without a password (NOPASSWD in sudoers), or do not set `become`.',
  ],
  [
    /^sudo: |is not in the sudoers file|sudo: (command )?not found/,
    'sudo refuses',
    'Install sudo, and allow the OS user to run commands as root with it, or do not set `become`.',
  ],
  [
    // tar says this of a file of which only a part fits.
    /No space left on device|Wrote only \d+ of \d+ bytes/,
    'the disk is full',
    'Free space on the instance: until the files are in place, the old and the new ones need room at the same time. Check inodes too (`df -i`).',
  ],
  [
    /Disk quota exceeded/,
    "the user's disk quota is used up",
    'Free space, or raise the quota of the OS user.',
  ],
  [
    /Read-only file system/,
    'the file system is read-only',
    'Choose another directory, or check on the instance why it is mounted read-only (`findmnt`).',
  ],
  [
    /Permission denied|Operation not permitted/,
    'the user may not do that',
    'Give the OS user access to it, or set `become: true` to copy as root through sudo.',
  ],
  [
    /File name too long/,
    'a name is too long for the file system',
    'Shorten the names, or choose another directory.',
  ],
  [
    /(find|tar|xargs|sha256sum|timeout|head|realpath|sync|cp)['’]?:? (command )?not found|failed to run command|No such file or directory.*(tar|find)$/,
    'a tool is missing',
    'Install the packages tar, coreutils and findutils on the instance.',
  ],
  [
    /unrecognized option|invalid option|unknown (predicate|option)/,
    'a tool is not the one of GNU, or is too old',
    'Install the packages tar, coreutils and findutils of GNU on the instance.',
  ],
  [
    /No such file or directory|Not a directory|File exists/,
    'there is no such file or directory',
    'Check the path on the instance.',
  ],
  [
    /file changed as we read it|File shrank/,
    'a file changed while it was read',
    'Run it again when nothing writes there.',
  ],
];

/** Returns the error for something that failed on an instance. `doing` names it as a noun. */
export function instanceFailure({ name }: InstanceEnd, doing: string, { code, complaint }: JobEnd): EicError {
  const found = cause(complaint);
  const how =
    found?.[1] ?? (code === null ? 'the session ended without a reason' : `it ended with exit code ${code}`);
  return new EicError('EIC_TRANSFER_FAILED', `${capital(doing)} failed at ${name}: ${how}.`, {
    remedy:
      found?.[2] ??
      (complaint.length > 0
        ? 'See the lines below, which are from the instance.'
        : 'Run it again with debug logging on.'),
    details: complaint,
  });
}

function cause(complaint: readonly string[]): (typeof causes)[number] | undefined {
  return causes.find(([pattern]) => complaint.some((line) => pattern.test(line)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns the error for an instance that did not start a program. */
export function notStarted(end: InstanceEnd, jobEnd: JobEnd): EicError {
  if (jobEnd.code === noHome) {
    return new EicError(
      'EIC_TRANSFER_FAILED',
      `The home directory of the user on the instance cannot be entered, and ${end.name} begins there.`,
      { remedy: 'Give an absolute path, or make the home directory.', details: jobEnd.complaint },
    );
  }
  if (end.become && cause(jobEnd.complaint) !== undefined)
    return instanceFailure(end, 'becoming root', jobEnd);
  const how = jobEnd.code === null ? 'without a reason' : `with exit code ${jobEnd.code}`;
  return new EicError(
    'EIC_SESSION_REFUSED',
    `The instance ended the session ${how} instead of copying files.`,
    {
      remedy:
        'Check for a login shell that runs no commands (nologin), a ForceCommand in sshd_config, a start-up file that ends the shell, or missing GNU coreutils.',
      details: jobEnd.complaint,
    },
  );
}

/** Returns the error for an instance without tools that are needed. */
export function missingTools({ name }: InstanceEnd, tools: readonly string[]): EicError {
  const shown = tools.filter((tool) => /^[a-z0-9]{1,20}$/.test(tool)).join(', ');
  return new EicError('EIC_TRANSFER_FAILED', `Copying needs GNU tools that are not at ${name}: ${shown}.`, {
    remedy:
      'Install the packages tar, coreutils and findutils on the instance, or allow SFTP in sshd_config.',
  });
}
