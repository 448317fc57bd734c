import type { OpenedConnection } from '../../connect/connection-trace';
import { where } from '../../connect/routes/route';
import { type Check, type CheckResult, notApplicable, type Problem, passed } from '../check';
import type { ConnectionAttempt } from '../connection-attempt';
import { openedConnection } from '../facts/connection-attempt';
import { problem } from '../failure';

/** Whether the server accepts the pushed key. */
export const authentication: Check = {
  id: 'authentication',
  group: 'ssh',
  title: 'Authentication',
  asks: 'Does sshd accept the pushed key for the OS user?',
  permissions: [],
  needs: ['common-algorithms', 'host-key', 'key-push'],
  explainedBy: ['os-user', 'packages', 'metadata'],
  async run(subject) {
    if (!subject.push) return notApplicable('No key was to be pushed.');
    const attempt = await openedConnection(subject);
    const { opened, error } = attempt;
    if (opened.loggedIn) return passed(`${subject.osUser} can log in.`);
    if (!opened.authenticating || error === undefined) {
      return { state: 'unknown', summary: 'The connection ended before the authentication.' };
    }
    if (opened.wantedAfterKey !== undefined || error.code !== 'EIC_AUTHENTICATION_REFUSED') {
      return problem(error);
    }
    return refused(subject.osUser, attempt);
  },
};

function refused(
  osUser: string,
  { target, opened }: ConnectionAttempt & { readonly opened: OpenedConnection },
): CheckResult {
  const { firstWords, refusedAfterMs } = opened;
  const identification = firstWords?.identification ?? 'unknown';
  const place = target === undefined ? 'The server' : where(target);
  return {
    state: 'failed',
    summary: `${place} refuses ${osUser} with a key that AWS has just accepted.`,
    ...remaining(osUser, speedOf(identification, refusedAfterMs), refusedAfterMs),
  };
}

/** `fast`: sshd ran no program to look for the key, or one that ended at once. */
type Speed = 'fast' | 'slow' | 'unknown';

/**
 * Returns how fast the server refused. AWS's `AuthorizedKeysCommand` takes half a second; OpenSSH without one refuses
 * within some milliseconds. Others delay each refusal.
 */
function speedOf(identification: string, refusedAfterMs: readonly number[]): Speed {
  if (!identification.startsWith('SSH-2.0-OpenSSH_') || refusedAfterMs.length === 0) return 'unknown';
  if (refusedAfterMs.every((ms) => ms < 100)) return 'fast';
  return refusedAfterMs.every((ms) => ms > 250) ? 'slow' : 'unknown';
}

function remaining(
  osUser: string,
  speed: Speed,
  refusedAfterMs: readonly number[],
): Pick<Problem, 'remedy' | 'evidence' | 'fix'> {
  const times = refusedAfterMs.map((ms) => `${Math.round(ms)} ms`).join(', ');
  const causes = {
    fast: fastCauses(osUser),
    slow: slowCauses,
    unknown: [...fastCauses(osUser), ...slowCauses],
  }[speed];
  const said = {
    fast: "so sshd ran no AuthorizedKeysCommand, or one that failed at once: AWS's takes about 500 ms",
    slow: 'so sshd ran its AuthorizedKeysCommand, and that did not give it the key',
    unknown: '',
  }[speed];
  return {
    evidence: [
      ...(times === '' ? [] : [`refused after ${times}${said === '' ? '' : `, ${said}`}`]),
      ...causes.map((cause, index) => `${index + 1}. ${cause}`),
    ],
    remedy:
      'The cause is on the instance. Look there, through Session Manager or the serial console, in this order; these commands tell.',
    fix: [
      `sudo sshd -T -C user=${osUser},host=x,addr=192.0.2.1 | grep -iE 'authorizedkeyscommand|allow|deny|pubkey'`,
      'sudo journalctl -u sshd -u ssh --since -15min',
      ...(speed === 'slow'
        ? []
        : ['rpm -q ec2-instance-connect ec2-instance-connect-selinux || dpkg -l ec2-instance-connect']),
    ],
  };
}

function fastCauses(osUser: string): string[] {
  return [
    `The user ${osUser} does not exist there, is locked, or AllowUsers, DenyUsers or AllowGroups excludes it.`,
    'The package ec2-instance-connect is missing, or sshd was not restarted after its installation.',
    'SELinux blocks it: ec2-instance-connect-selinux is missing (AVC in /var/log/audit/audit.log).',
  ];
}

const slowCauses: readonly string[] = [
  'sshd_config sets another AuthorizedKeysCommand, in place of that of EC2 Instance Connect.',
  'The AuthorizedKeysCommand cannot reach the metadata service (IMDS off, a firewall, a proxy).',
];
