import type { HostKeyMode } from '../connect/host-keys/check';
import { hostName, type KnownHost } from './client-host';

/** Maximum number of hosts that a warning names. */
const maxNamed = 10;

/**
 * Returns the warning about hosts whose keys are not known, undefined if there are none.
 * @param everyInstance whether there are also hosts of which only `known-hosts` may say something
 */
export function unknownHostsWarning(
  hosts: readonly KnownHost[],
  mode: HostKeyMode,
  everyInstance: boolean,
): string | undefined {
  if (mode === 'off') return undefined;
  const unknown = hosts.filter(({ known }) => known.keys.length === 0);
  const effect =
    mode === 'strict'
      ? 'ssh refuses to connect to them, because `host-key-verification` is `strict`.'
      : 'ssh accepts the first key that each of them presents, and for the rest of the job no other.';
  const pin =
    'Pin them with `known-hosts`: `eic host-keys` prints the lines if the console output shows the keys.';
  if (unknown.length > 0) {
    const named = unknown.slice(0, maxNamed).map(described);
    if (unknown.length > maxNamed) named.push(`${unknown.length - maxNamed} more`);
    return `The host keys of ${named.join(', ')} are not known: ${effect} ${pin}`;
  }
  if (!everyInstance) return undefined;
  return `Without \`instance-ids\`, only \`known-hosts\` says which host keys are right. Of other instances they are not known: ${effect} List the instances to have the console output read.`;
}

function described(host: KnownHost): string {
  const { consoleFailure } = host.known;
  const name = host.name === undefined ? host.id : `${hostName(host)} (${host.id})`;
  return consoleFailure === undefined
    ? name
    : `${name} (its console output could not be read: ${consoleFailure.replace(/\.$/, '')})`;
}
