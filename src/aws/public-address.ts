import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { EicError } from '../eic-error';
import type { Deadline } from './deadline';
import { httpsGet } from './https-get';

/** AWS's own service that responds with the address of its caller. */
const service = new URL('https://checkip.amazonaws.com/');

/** Ranges of addresses that nobody has on the internet. */
const notPublic: ReadonlySet<string> = new Set([
  'unspecified',
  'broadcast',
  'multicast',
  'loopback',
  'linkLocal',
  'private',
  'uniqueLocal',
  'carrierGradeNat',
]);

/** Maximum size of its response in bytes. The longest IPv6 address has 45 characters. */
const maxBytes = 256;

/**
 * Returns the public IP address with which this machine reaches the internet, as https://checkip.amazonaws.com sees it.
 * Behind NAT it is the address of the NAT gateway. If a proxy of `HTTPS_PROXY` is used, it is the proxy's, and an SSH
 * connection, which uses no proxy, may come from another one: the caller says so.
 * @throws EicError `EIC_AWS_UNAVAILABLE` if the service does not respond with an address before the deadline
 */
export async function publicAddress(deadline: Deadline): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask(deadline);
    } catch (thrown) {
      deadline.throwIfCancelled();
      const isTransient = EicError.from(thrown).code === 'EIC_AWS_UNAVAILABLE';
      if (!isTransient || attempt === 2 || !(await deadline.backOff(attempt))) throw thrown;
    }
  }
}

async function ask(deadline: Deadline): Promise<string> {
  const { status, body } = await httpsGet(service, { deadline, maxBytes });
  const text = body.toString('utf8').trim();
  const isAddress = isIP(text) !== 0 && !text.includes('%');
  if (status === 200 && isAddress && !notPublic.has(ipaddr.process(text).range())) return text;
  const noAddress = isAddress ? 'its response is not a public address' : 'its response is not an IP address';
  const what = status === 200 ? noAddress : `HTTP status ${status}`;
  throw new EicError('EIC_AWS_UNAVAILABLE', `${service.host} did not tell this runner's address: ${what}.`, {
    remedy: 'If a proxy responds in its place, give the address yourself.',
  });
}
