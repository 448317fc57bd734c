import { type Check, passed } from '../check';
import { known } from '../facts/fact';
import { identity } from '../facts/identity';
import { isAboutCredentials } from './credentials';

/** AWS refuses signatures that are more than five minutes off. */
const toleratedMs = 5 * 60_000;

/** Whether AWS accepts the credentials, and for whom it takes them. */
export const identityCheck: Check = {
  id: 'identity',
  group: 'aws',
  title: 'Identity',
  asks: 'Does AWS accept the credentials, and whose are they?',
  permissions: ['sts:GetCallerIdentity'],
  needs: ['credentials'],
  async run(subject) {
    const found = await known(identity(subject));
    if (!found.known) {
      if (!isAboutCredentials(found.error)) throw found.error;
      const { message: summary, remedy } = found.error;
      return { state: 'failed', summary, remedy };
    }
    const { account, arn, clockOffsetMs } = found.value;
    const evidence = [`account: ${account}`, `principal: ${arn}`];
    if (Math.abs(clockOffsetMs) > toleratedMs) {
      const minutes = Math.round(Math.abs(clockOffsetMs) / 60_000);
      return {
        state: 'warned',
        summary: `This machine's clock is ${minutes} minutes ${clockOffsetMs > 0 ? 'slow' : 'fast'}.`,
        evidence,
        remedy: 'Set the clock: AWS refuses signatures that are more than five minutes off.',
      };
    }
    return passed(`AWS takes the caller for ${arn}.`, evidence);
  },
};
