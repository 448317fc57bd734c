import { createHmac } from 'node:crypto';
import type { RouteTarget } from '../routes/route';
import type { HostKeyFingerprint } from './fingerprint';
import type { KnownHostKeys } from './known-host-keys';
import type { HostNames, KnownHostEntry, KnownHosts } from './known-hosts';

/** Names as a `known_hosts` line writes them, in lowercase, with the port where it belongs. */
type Candidates = ReadonlySet<string>;

/**
 * Returns the keys that the text pins for one instance, and those that it revokes for it.
 *
 * A name matches as in OpenSSH: as it is at port 22, as `[name]:port` at any other; letter case does not matter
 * (`match_hostname`, and sshd(8)). An instance ID, which no OpenSSH client looks up, also matches as it is at any port.
 *
 * The ID comes first: if any line names it, only such lines pin. An address is not unique (two VPCs may use the same
 * one), so it pins only if it is the one that is dialed. A revocation counts under every name of the instance.
 */
export function matchKnownHosts(
  known: KnownHosts,
  target: RouteTarget,
): Pick<KnownHostKeys, 'keys' | 'revoked'> {
  const dialed = dialedNames(target);
  const ids = idNames(target.instance.id, target.port);
  const pins = known.entries.filter(({ revoked, names }) => !revoked && applies(names, dialed));
  const byId = pins.filter(({ names }) => namesId(names, ids));
  const all = allNames(target);
  return {
    keys: distinct(byId.length > 0 ? byId : pins),
    revoked: distinct(known.entries.filter(({ revoked, names }) => revoked && applies(names, all))),
  };
}

/** How a line that pins a key relates to one instance: it applies, or why it does not. */
export type LineMatch = 'applies' | 'other-port' | 'other-address' | 'none';

/**
 * Returns how a line relates to one instance. `other-address` is one that EC2 reports for it and that is not dialed.
 */
export function matchLine({ names }: KnownHostEntry, target: RouteTarget): LineMatch {
  if (applies(names, dialedNames(target))) return 'applies';
  if (applies(names, allNames(target))) return 'other-address';
  const bareNames = lowercase([target.instance.id, target.address]);
  return applies(withoutPorts(names), bareNames) ? 'other-port' : 'none';
}

/** Returns whether a line names an instance by its ID, at any port. */
export function namesInstance({ names }: KnownHostEntry, id: string): boolean {
  return namesId(withoutPorts(names), new Set([id]));
}

/** Returns whether a line has nothing but instance IDs as names, without wildcards. */
export function namesOnlyInstances({ names }: KnownHostEntry): boolean {
  const bare = withoutPorts(names);
  return bare.kind === 'patterns' && bare.positive.every((name) => /^i-[0-9a-f]{8,30}$/.test(name));
}

function dialedNames({ instance, address, port }: RouteTarget): Candidates {
  return new Set([...idNames(instance.id, port), ...hostNames(address, port)]);
}

function allNames(target: RouteTarget): Candidates {
  const { publicIpv4, privateIpv4, ipv6, publicDnsName, privateDnsName } = target.instance;
  const reported = [publicIpv4, privateIpv4, ipv6, publicDnsName, privateDnsName];
  return new Set([
    ...dialedNames(target),
    ...reported.flatMap((name) => (name ? hostNames(name, target.port) : [])),
  ]);
}

function hostNames(name: string, port: number): string[] {
  return [port === 22 ? name.toLowerCase() : `[${name.toLowerCase()}]:${port}`];
}

function idNames(id: string, port: number): Candidates {
  return new Set([id, ...hostNames(id, port)]);
}

function lowercase(names: readonly string[]): Candidates {
  return new Set(names.map((name) => name.toLowerCase()));
}

/** All candidates are names of one host, so a line that negates any of them does not apply, whichever others match. */
function applies(names: HostNames, candidates: Candidates): boolean {
  if (names.kind === 'any') return true;
  if (names.kind === 'hashed') return hashMatches(names, candidates);
  return !anyMatches(names.negated, candidates) && anyMatches(names.positive, candidates);
}

/** A wildcard names an ID if it begins as one: `i-*` does, `*` does not. */
function namesId(names: HostNames, ids: Candidates): boolean {
  if (names.kind === 'any') return false;
  if (names.kind === 'hashed') return hashMatches(names, ids);
  return anyMatches(
    names.positive.filter((pattern) => /^\[?i-/.test(pattern)),
    ids,
  );
}

function hashMatches({ salt, hash }: HostNames & { kind: 'hashed' }, candidates: Candidates): boolean {
  return [...candidates].some((name) => createHmac('sha1', salt).update(name).digest().equals(hash));
}

function anyMatches(patterns: readonly string[], candidates: Candidates): boolean {
  return patterns.some((pattern) => [...candidates].some((name) => matchesPattern(name, pattern)));
}

function withoutPorts(names: HostNames): HostNames {
  if (names.kind !== 'patterns') return names;
  const bare = (name: string) => /^\[(.+)\]:[\d*?]+$/.exec(name)?.[1] ?? name;
  return { ...names, positive: names.positive.map(bare), negated: names.negated.map(bare) };
}

function distinct(entries: readonly KnownHostEntry[]): HostKeyFingerprint[] {
  const keys = new Map<string, HostKeyFingerprint>();
  for (const { key } of entries) {
    // A line with the key itself says more than one with a fingerprint and a type, and that more than a fingerprint.
    const before = keys.get(key.sha256);
    if (before?.type === undefined || (before.blob === undefined && key.blob !== undefined)) {
      keys.set(key.sha256, key);
    }
  }
  return [...keys.values()];
}

/**
 * Matches a name with a pattern: `*` is any characters, also none, `?` is exactly one. It takes at most
 * `name.length * pattern.length` steps: going back to the last star is enough, earlier ones need not be tried again.
 */
function matchesPattern(name: string, pattern: string): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let taken = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      taken = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      n++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++taken;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
