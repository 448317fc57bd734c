import { knownHostKeys } from '../connect/host-keys/known-host-keys';
import type { KnownHosts } from '../connect/host-keys/known-hosts';
import { matchKnownHosts } from '../connect/host-keys/match-known-hosts';
import { isInstanceId } from '../instance/instance-id';
import type { KnownHost } from './client-host';

/**
 * Returns the instances that `known-hosts` names by their IDs, or by patterns of IDs such as `i-*`, with their keys. IDs
 * come before patterns, and long patterns before short ones. `*` is every ID.
 */
export function pinnedHosts(knownHosts: KnownHosts, port: number): KnownHost[] {
  const names = knownHosts.entries.flatMap(({ names: of }) => (of.kind === 'patterns' ? of.positive : []));
  const ids = names
    .map((name) => /^\[(.+)\]:\d+$/.exec(name)?.[1] ?? name)
    .map((name) => (name === '*' ? 'i-*' : name));
  return [...new Set(ids.filter(isIdOrPattern))]
    .map((id) => {
      const instance = { id, state: 'unknown', region: '' };
      const known = matchKnownHosts(knownHosts, { instance, address: id, port, route: 'direct' });
      return { id, name: undefined, known: knownHostKeys(known, undefined) };
    })
    .sort((one, other) => weight(other.id) - weight(one.id));
}

function isIdOrPattern(name: string): boolean {
  return /^i-[a-f0-9*?]{1,30}$/.test(name);
}

function weight(id: string): number {
  return isInstanceId(id) ? Number.POSITIVE_INFINITY : id.length;
}
