import type { EicError } from '../../eic-error';
import { type Check, passed } from '../check';
import { credentials } from '../facts/credentials';
import { known } from '../facts/fact';

/** Credentials that end so soon may end before the login: a connection has this much time by default. */
const soonMs = 2 * 60_000;

/** Whether the AWS SDK finds credentials, and they have not expired. */
export const credentialsCheck: Check = {
  id: 'credentials',
  group: 'aws',
  title: 'Credentials',
  asks: 'Does the AWS SDK find credentials, and are they still valid?',
  permissions: [],
  needs: [],
  async run(subject) {
    const found = await known(credentials(subject));
    if (!found.known) {
      if (found.error.code !== 'EIC_CREDENTIALS_MISSING') throw found.error;
      return { state: 'failed', summary: 'There are no AWS credentials.', remedy: found.error.remedy };
    }
    const { accessKeyId, expiration } = found.value;
    // AWS's prefixes of access key IDs: AKIA for keys of users, ASIA for temporary ones.
    const kind = accessKeyId.startsWith('AKIA') ? 'a long-term access key' : 'temporary credentials';
    const evidence = [`access key ID: ${accessKeyId}`];
    if (expiration === undefined) {
      return passed(
        accessKeyId.startsWith('A') ? `The SDK finds ${kind}.` : 'The SDK finds credentials.',
        evidence,
      );
    }
    const leftMs = expiration.getTime() - Date.now();
    const until = expiration.toISOString();
    if (leftMs <= 0) {
      return {
        state: 'failed',
        summary: `The credentials expired at ${until}.`,
        evidence,
        remedy: 'Get new ones in this job (`aws-actions/configure-aws-credentials`), or log in again.',
      };
    }
    if (leftMs < soonMs) {
      return {
        state: 'warned',
        summary: `The credentials expire at ${until}, in ${Math.ceil(leftMs / 1000)} s.`,
        evidence,
        remedy: 'Get new ones before the login.',
      };
    }
    return passed(`The SDK finds ${kind}, valid until ${until}.`, evidence);
  },
};

/** Whether an error says that AWS accepts no call with these credentials. */
export function isAboutCredentials(error: EicError): boolean {
  return error.code === 'EIC_CREDENTIALS_MISSING' || error.code === 'EIC_CREDENTIALS_REFUSED';
}
