import { fingerprint } from '../../connect/host-keys/fingerprint';
import type { KnownHostKeys } from '../../connect/host-keys/known-host-keys';
import { keyType } from '../../connect/host-keys/public-key';
import { type Check, notApplicable, passed } from '../check';
import { openedConnection } from '../facts/connection-attempt';
import { problem } from '../failure';

/** Whether the host key that the server shows is one that is known of the instance. */
export const hostKey: Check = {
  id: 'host-key',
  group: 'ssh',
  title: 'Host key',
  asks: "Is the server's host key the one that `known-hosts` or the console output names?",
  permissions: ['ec2:GetConsoleOutput'],
  needs: ['ssh-banner'],
  async run(subject) {
    if (subject.hostKeyMode === 'off') return notApplicable('Host keys are not checked (`off`).');
    const { opened, trace, error } = await openedConnection(subject);
    if (error !== undefined && /^EIC_HOST_KEY_/.test(error.code)) return problem(error);
    if (opened.presented === undefined || opened.hostKey === undefined) {
      return { state: 'unknown', summary: 'The connection ended before the server showed a host key.' };
    }
    const shown = `${keyType(opened.presented)} ${fingerprint(opened.presented)}`;
    const { verifiedBy, pin } = opened.hostKey;
    if (verifiedBy === 'console-output') return passed('It is one that the console output shows.', [shown]);
    if (verifiedBy === 'known-hosts') return passed('It is one that `known-hosts` names.', [shown]);
    return {
      state: 'warned',
      summary: `No host key of the instance is known, so the one that the server shows cannot be verified. ${aboutConsole(trace.known)}`,
      evidence: [shown],
      remedy:
        'Compare it with the output of `ssh-keygen -lf` on the instance (serial console, Session Manager), then add this line to `known-hosts`.',
      ...(pin === undefined ? {} : { fix: [pin] }),
    };
  },
};

function aboutConsole(known: KnownHostKeys | undefined): string {
  return known?.consoleFailure === undefined
    ? 'The console output shows none, as is normal after a reboot.'
    : `The console output could not be read: ${known.consoleFailure}`;
}
