import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { AwsClients } from '../../aws/clients';
import { publicAddress } from '../../aws/public-address';
import { isLocalAddress } from '../network/address-range';
import type { Subject } from '../subject';
import type { Located } from './located';

/** Fraction of the remaining time for asking: other checks can do without the address. */
const share = 0.3;

/** The runner has one address: the instances of a fleet share the request, and its failure. */
const requests = new WeakMap<AwsClients, Promise<string>>();

function seenByAws({ aws, deadline }: Subject): Promise<string> {
  const before = requests.get(aws);
  if (before !== undefined) return before;
  const request = publicAddress(deadline.share(share));
  requests.set(aws, request);
  return request;
}

/**
 * Returns the address of this runner as the target of its connections sees it: `runner-ip`; the address of the network
 * interface that leads to the target, if both are local or both public; else the public address that AWS sees.
 */
export async function runnerAddress(subject: Subject, target: string): Promise<Located> {
  const all = isIPv6(target) ? '::/0' : '0.0.0.0/0';
  if (subject.runnerIp !== undefined) return { address: subject.runnerIp, source: 'as given' };
  const own = await interfaceAddress(target);
  if (own !== undefined && isLocalAddress(own) === isLocalAddress(target)) {
    return { address: own, source: `this machine's address toward ${target}` };
  }
  // A private address from a public one: a NAT in between has an address that nobody can tell.
  if (isLocalAddress(target)) return { address: all, source: 'no network interface leads there' };
  const seen = await seenByAws(subject).catch(() => undefined);
  if (seen !== undefined && isIPv6(seen) === isIPv6(target))
    return { address: seen, source: 'as AWS sees it' };
  return { address: all, source: 'AWS could not be asked for it' };
}

/** Returns the local address that packets to an address have; nothing is sent. Undefined if there is no way to it. */
function interfaceAddress(target: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(target) ? 'udp6' : 'udp4');
    const end = (address: string | undefined): void => {
      socket.close();
      resolve(address);
    };
    socket.once('error', () => end(undefined));
    // Any port: a connected UDP socket only gets its addresses.
    socket.connect(9, target, () => end(socket.address().address));
  });
}
