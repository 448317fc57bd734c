import { maxStartups, penalized } from '../../connect/busy-server';
import { where } from '../../connect/routes/route';
import { type Check, type CheckResult, passed } from '../check';
import { connectionAttempt, openedConnection } from '../facts/connection-attempt';
import { failure } from '../failure';
import { isRefusal } from './port-reachable';

/** Whether the server on the port is sshd, and takes connections. */
export const sshBanner: Check = {
  id: 'ssh-banner',
  group: 'ssh',
  title: 'SSH server',
  asks: 'Does an SSH server listen on the port, and take connections?',
  permissions: [],
  needs: ['port-reachable'],
  explainedBy: ['status-checks'],
  async run(subject) {
    const attempt = await connectionAttempt(subject);
    if (isRefusal(attempt.error)) return failure(attempt.error);
    const { target, opened, error } = await openedConnection(subject);
    const { firstWords } = opened;
    const identification = firstWords?.identification;
    if (identification !== undefined) return passed(`It is ${shortened(identification)}.`);
    const place = target === undefined ? 'The server' : where(target);
    const busy = busyServer(place, firstWords?.firstLine);
    if (busy !== undefined) return busy;
    if (error !== undefined) return failure(error);
    throw new Error('a connection without identification that did not fail');
  },
};

/** Returns the identification in a length for one line; OpenSSH's own has at most 60 characters. */
export function shortened(identification: string): string {
  return identification.length <= 100 ? identification : `${identification.slice(0, 99)}…`;
}

/** Returns the problem of an sshd that is there and takes no connection now; undefined if its line is not one of those. */
function busyServer(place: string, line: string | undefined): CheckResult | undefined {
  if (line === maxStartups) {
    return {
      state: 'failed',
      summary: `${place}: sshd has too many connections that are not logged in yet (MaxStartups).`,
      evidence: [`it sent: ${line}`],
      remedy:
        'Connect from fewer jobs at a time, raise MaxStartups in sshd_config, and close the port to the world if strangers try passwords there.',
    };
  }
  if (line === penalized) {
    return {
      state: 'failed',
      summary: `${place}: sshd refuses the address of this runner for a while, because logins from it failed before (PerSourcePenalties).`,
      evidence: [`it sent: ${line}`],
      remedy:
        'Wait some minutes. Find out which logins failed (`sudo journalctl -u sshd`), or exempt the address with PerSourcePenaltyExemptList in sshd_config.',
    };
  }
  return undefined;
}
