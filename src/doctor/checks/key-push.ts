import type { TracedPush } from '../../connect/connection-trace';
import { generateKeyPair } from '../../connect/key-pair';
import { pushKey } from '../../connect/push';
import { EicError } from '../../eic-error';
import { type Check, notApplicable, passed } from '../check';
import { connectionAttempt } from '../facts/connection-attempt';
import { instance } from '../facts/described-instance';
import { problem } from '../failure';
import type { Subject } from '../subject';

/** Whether AWS accepts a public key for the instance and the user. */
export const keyPush: Check = {
  id: 'key-push',
  group: 'ssh',
  title: 'Key pushed',
  asks: 'Does AWS accept a public key for this instance and OS user?',
  permissions: ['ec2-instance-connect:SendSSHPublicKey'],
  needs: ['instance-state'],
  async run(subject) {
    if (!subject.push) return notApplicable('No key was to be pushed.');
    const pushed = await pushResult(subject);
    if (pushed === undefined) {
      return { state: 'unknown', summary: 'The connection ended before a key was pushed.' };
    }
    if (pushed.error === undefined) {
      return passed(`AWS accepted a key for ${subject.osUser}.`, [`it took ${Math.round(pushed.ms)} ms`]);
    }
    return problem(EicError.from(pushed.error));
  },
};

/**
 * Returns the push of the connection. If that ended before it pushed one, a key is pushed that nobody has: so one run
 * tells a closed port and a missing permission.
 */
async function pushResult(subject: Subject): Promise<TracedPush | undefined> {
  const { aws, deadline, osUser, attempt } = subject;
  const { push } = (await connectionAttempt(subject)).trace;
  // A connection that was made by somebody else: nothing is to be changed for it.
  if (push !== undefined || attempt !== undefined) return push;
  const { publicKey } = await generateKeyPair('ed25519');
  const startedAt = performance.now();
  const error = await pushKey(await instance(subject), osUser, publicKey, aws, deadline.share(0.5)).catch(
    (thrown: unknown) => thrown,
  );
  return { ms: performance.now() - startedAt, error };
}
