import { createHmac } from 'node:crypto';
import { decodeBase64, type PublicKey, readPublicKey } from './public-key';

/** A host key of a `known_hosts` line. */
export type KnownKey = PublicKey;

/** One line of a `known_hosts` text. */
interface KnownHostEntry {
  /** Line number in the text, from 1. */
  readonly line: number;
  readonly names: NamePatterns | HashedName;
  /** The line is marked `@revoked`: the key must never be accepted from a host that the names match. */
  readonly revoked: boolean;
  readonly key: KnownKey;
}

/** A comma list of names in lower case, with `*` and `?`, those behind `!` apart. */
interface NamePatterns {
  readonly kind: 'patterns';
  readonly positive: readonly string[];
  readonly negated: readonly string[];
}

/** A name that only who knows it can recognise: `|1|salt|HMAC-SHA1(salt, name)`. */
interface HashedName {
  readonly kind: 'hashed';
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** A `known_hosts` text, read. */
export interface KnownHosts {
  readonly entries: readonly KnownHostEntry[];
  /** What was understood but has no effect here, a sentence each, with its line number. */
  readonly warnings: readonly string[];
}

/** Types that `checkHostKey` can meet. A key of any other type stands, but can never be presented. */
const usableTypes: ReadonlySet<string> = new Set([
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'ssh-rsa',
]);

const looksLikeKeyType = /^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)/;
const sha1Bytes = 20;

/**
 * Reads text in OpenSSH's `known_hosts` format (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"): lines of an optional marker,
 * names, key type, base64 key and an optional comment, parted by spaces or tabs. Never throws.
 *
 * OpenSSH skips a line that it cannot read. Here it is a problem, because a typing error would otherwise turn a pinned
 * host into an unknown one.
 * @returns what was read, and `problems`: a clause for each malformed line, such as `line 3: …`. They never quote the
 * text, which could be a private key pasted by mistake.
 */
export function parseKnownHosts(text: string): { knownHosts: KnownHosts; problems: readonly string[] } {
  const entries: KnownHostEntry[] = [];
  const warnings: string[] = [];
  const problems: string[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const parsed = parseLine(raw);
    if (parsed === undefined) continue;
    if ('problem' in parsed) {
      problems.push(`line ${line}: ${parsed.problem}`);
      continue;
    }
    for (const warning of parsed.warnings) warnings.push(`Line ${line} of known-hosts: ${warning}`);
    if (parsed.marker === '@cert-authority') continue;
    entries.push({ line, names: parsed.names, revoked: parsed.marker === '@revoked', key: parsed.key });
  }
  return { knownHosts: { entries, warnings }, problems };
}

/**
 * The keys that the text gives for one instance, and those that it revokes for it.
 *
 * A name matches as in OpenSSH: as it is at port 22, as `[name]:port` at any other; letter case does not matter
 * (`match_hostname`, and sshd(8)). An instance ID, which no OpenSSH client looks up, also matches as it is at any port.
 * All names are those of one host, so a line that negates any of them is not about this host, whichever others match.
 * @param names addresses, DNS names and the ID of one instance
 */
export function matchKnownHosts(
  known: KnownHosts,
  names: readonly string[],
  port: number,
): { keys: KnownKey[]; revoked: KnownKey[] } {
  const candidates = new Set(names.flatMap((name) => namesToLookUp(name.toLowerCase(), port)));
  const keys = new Map<string, KnownKey>();
  const revoked = new Map<string, KnownKey>();
  for (const entry of known.entries) {
    if (!applies(entry.names, candidates)) continue;
    (entry.revoked ? revoked : keys).set(entry.key.blob.toString('base64'), entry.key);
  }
  return { keys: [...keys.values()], revoked: [...revoked.values()] };
}

/** The line that pins a key to a name, in `known_hosts` format. An instance ID needs no port. */
export function knownHostsLine(name: string, key: KnownKey): string {
  return `${name} ${key.type} ${key.blob.toString('base64')}`;
}

function namesToLookUp(name: string, port: number): string[] {
  if (port === 22) return [name];
  return /^i-[0-9a-f]+$/.test(name) ? [`[${name}]:${port}`, name] : [`[${name}]:${port}`];
}

function applies(names: NamePatterns | HashedName, candidates: ReadonlySet<string>): boolean {
  const anyOf = (test: (candidate: string) => boolean) => [...candidates].some(test);
  if (names.kind === 'hashed') {
    return anyOf((name) => createHmac('sha1', names.salt).update(name).digest().equals(names.hash));
  }
  const matches = (patterns: readonly string[]) =>
    patterns.some((pattern) => anyOf((name) => matchesPattern(name, pattern)));
  return !matches(names.negated) && matches(names.positive);
}

/**
 * `*` stands for any characters, also none, `?` for exactly one. At most `name.length * pattern.length` steps,
 * whatever the pattern: going back to the last star is enough, earlier ones need not be tried again.
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

interface ParsedLine {
  readonly marker: '@revoked' | '@cert-authority' | undefined;
  readonly names: NamePatterns | HashedName;
  readonly key: KnownKey;
  readonly warnings: readonly string[];
}

type Parsed<T> = T | { readonly problem: string };

/** @returns `undefined` for a line with nothing on it: blank, or a comment. */
function parseLine(raw: string): Parsed<ParsedLine> | undefined {
  const fields = raw.split(/[ \t]+/);
  if (fields[0] === '') fields.shift();
  const first = fields[0];
  if (first === undefined || first === '' || first.startsWith('#')) return undefined;
  if (first.startsWith('-----')) {
    return { problem: 'a line of a PEM file: known-hosts takes lines of `names key-type base64-key`' };
  }

  let marker: ParsedLine['marker'];
  if (first.startsWith('@')) {
    if (first !== '@revoked' && first !== '@cert-authority') {
      return { problem: 'the marker is not one of `@revoked` and `@cert-authority`' };
    }
    marker = first;
    fields.shift();
  }

  const [nameList, type, encoded] = fields;
  if (marker !== undefined && nameList?.startsWith('@')) {
    return { problem: 'expected names behind the marker, of which a line has only one' };
  }
  if (nameList !== undefined && looksLikeKeyType.test(nameList) && type?.startsWith('AAAA')) {
    return { problem: 'the names are missing: write the address or the instance ID before the key type' };
  }
  if (!nameList || !type || !encoded) {
    return { problem: 'expected `names key-type base64-key`, parted by spaces' };
  }
  if (/^\d+$/.test(type) && /^\d+$/.test(encoded)) {
    return { problem: 'a key of SSH protocol 1, which is not supported' };
  }
  if (!looksLikeKeyType.test(type) && !encoded.startsWith('AAAA')) {
    return {
      problem: 'expected a key type such as `ssh-ed25519` behind the names, which have no spaces in them',
    };
  }
  const key = readPublicKey(type, encoded);
  if ('problem' in key) return key;
  const read = nameList.startsWith('|') ? readHashedName(nameList) : readPatterns(nameList);
  if ('problem' in read) return read;

  const warnings = [...read.warnings];
  if (marker === '@cert-authority') {
    warnings.push(
      'host certificates are not supported, so `@cert-authority` has no effect; pin the host key itself.',
    );
  } else if (marker === undefined && !usableTypes.has(type)) {
    warnings.push(`host keys of type ${type} are not supported; pin a key of another type as well.`);
  }
  return { marker, names: read.names, key, warnings };
}

function readHashedName(text: string): Parsed<{ names: HashedName; warnings: readonly string[] }> {
  const [, version, encodedSalt, encodedHash, ...more] = text.split('|');
  const salt = decodeBase64(encodedSalt ?? '');
  const hash = decodeBase64(encodedHash ?? '');
  if (version !== '1' || salt?.length !== sha1Bytes || hash?.length !== sha1Bytes || more.length > 0) {
    return {
      problem: 'the hashed name is damaged: expected `|1|salt|hash`, each part the base64 of 20 bytes',
    };
  }
  return { names: { kind: 'hashed', salt, hash }, warnings: [] };
}

function readPatterns(list: string): Parsed<{ names: NamePatterns; warnings: readonly string[] }> {
  const positive: string[] = [];
  const negated: string[] = [];
  const warnings: string[] = [];
  for (const item of list.toLowerCase().split(',')) {
    const negates = item.startsWith('!');
    const name = negates ? item.slice(1) : item;
    if (name === '') continue;
    const doubt = doubtAbout(name);
    if (doubt !== undefined && 'problem' in doubt) return doubt;
    if (doubt !== undefined) warnings.push(doubt.warning);
    (negates ? negated : positive).push(name);
  }
  if (positive.length === 0) {
    warnings.push('only negated or empty names, so the line matches no host.');
  }
  return { names: { kind: 'patterns', positive, negated }, warnings };
}

/**
 * Names that OpenSSH takes and that then never match anything. What is surely a slip is a problem. Names with
 * wildcards are left alone: `[*]:22??` and the like are all of use to somebody.
 */
function doubtAbout(name: string): { problem: string } | { warning: string } | undefined {
  if (/[*?]/.test(name)) return undefined;
  if (name.includes('[') || name.includes(']')) {
    const port = Number(/^\[[^[\]]+\]:(\d{1,5})$/.exec(name)?.[1] ?? Number.NaN);
    if (!(port >= 1 && port <= 65535)) {
      return { problem: 'a name in brackets is written `[name]:port`, with a port from 1 to 65535' };
    }
    if (port === 22) {
      return {
        warning: 'a name in brackets with port 22 never matches; write the bare name, as OpenSSH does.',
      };
    }
  } else if (/^[^:]+:\d*$/.test(name)) {
    return { problem: 'a name with a port is written `[name]:port`' };
  } else if (/^[0-9a-f.:]+\/\d+$/.test(name)) {
    return {
      warning: 'address ranges are not part of the format and never match; use wildcards, as in `10.0.*`.',
    };
  }
  return undefined;
}
