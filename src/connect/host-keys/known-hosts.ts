import { hostKeyTypes } from '../algorithms';
import {
  fingerprint,
  type HostKeyFingerprint,
  looksLikeFingerprint,
  readFingerprint,
  readListedFingerprint,
} from './fingerprint';
import { decodeBase64, type PublicKey, readPublicKey } from './public-key';

/** One line of a `known_hosts` text. */
export interface KnownHostEntry {
  /** Line number in the text, from 1. */
  readonly line: number;
  readonly names: HostNames;
  /** The line is marked `@revoked`: the key must never be accepted from a host that the names match. */
  readonly revoked: boolean;
  readonly key: HostKeyFingerprint;
}

/** The names of a line; `any` for a fingerprint without names, which is for all instances of the step. */
export type HostNames = NamePatterns | HashedName | { readonly kind: 'any' };

/** A comma list of names in lowercase, with `*` and `?`; those after `!` are apart. */
interface NamePatterns {
  readonly kind: 'patterns';
  readonly positive: readonly string[];
  readonly negated: readonly string[];
}

/** A hashed name, which only those who know it can recognize: `|1|salt|HMAC-SHA1(salt, name)`. */
interface HashedName {
  readonly kind: 'hashed';
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** The `known-hosts` input, parsed. */
export interface KnownHosts {
  readonly entries: readonly KnownHostEntry[];
  /** Lines that were understood but have no effect here, a sentence each, with its line number. */
  readonly warnings: readonly string[];
}

const looksLikeKeyType = /^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)/;
const sha1Bytes = 20;

/**
 * Parses text in OpenSSH's `known_hosts` format (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"): lines of an optional marker,
 * names, key type, base64 key and an optional comment, separated by spaces or tabs. Never throws.
 *
 * A line may have a fingerprint instead of a key, with or without the key type. A fingerprint without names is for all
 * instances of the step. So is a line that `ssh-keygen -l` printed.
 *
 * OpenSSH skips a line that it cannot read. Here it is a problem, because a typing error would otherwise turn a pinned
 * host into an unknown one.
 * @returns the parsed text, and `problems`: a clause for each malformed line, such as `line 3: …`. They never quote the
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

/** Returns the line that pins a key to a name, in `known_hosts` format. An instance ID needs no port. */
export function knownHostsLine(name: string, key: PublicKey): string {
  return `${name} ${key.type} ${key.blob.toString('base64')}`;
}

interface ParsedLine extends Omit<KnownHostEntry, 'line' | 'revoked'> {
  readonly marker: Marker | undefined;
  readonly warnings: readonly string[];
}

type Marker = '@revoked' | '@cert-authority';

type Parsed<T> = T | { readonly problem: string };

/** @returns undefined for a line without content: blank, or a comment. */
function parseLine(raw: string): Parsed<ParsedLine> | undefined {
  const fields = raw.trim().split(/[ \t]+/);
  const first = fields[0];
  if (first === undefined || first === '' || first.startsWith('#')) return undefined;
  if (first.startsWith('-----')) {
    return { problem: 'a line of a PEM file; known-hosts takes lines of `names key-type base64-key`' };
  }
  const marker = first === '@revoked' || first === '@cert-authority' ? first : undefined;
  if (marker !== undefined) fields.shift();
  else if (first.startsWith('@')) {
    return { problem: 'the marker is not one of `@revoked` and `@cert-authority`' };
  }
  if (marker !== undefined && fields[0]?.startsWith('@')) {
    return { problem: 'expected names after the marker, of which a line has only one' };
  }
  if (fields.slice(0, 3).some(looksLikeFingerprint)) return parseFingerprintLine(fields, marker);
  return parseKeyLine(fields, marker);
}

/** Parses `names key-type base64-key`. */
function parseKeyLine(fields: readonly string[], marker: Marker | undefined): Parsed<ParsedLine> {
  const [nameList, type, encoded] = fields;
  if (nameList !== undefined && looksLikeKeyType.test(nameList) && type?.startsWith('AAAA')) {
    return { problem: 'the names are missing; write the address or the instance ID before the key type' };
  }
  if (!nameList || !type || !encoded) {
    return { problem: 'expected `names key-type base64-key`, separated by spaces, or a fingerprint' };
  }
  if (/^\d+$/.test(type) && /^\d+$/.test(encoded)) {
    return { problem: 'a key of SSH protocol 1, which is not supported' };
  }
  if (!looksLikeKeyType.test(type) && !encoded.startsWith('AAAA')) {
    return {
      problem: 'expected a key type such as `ssh-ed25519` after the names, which have no spaces in them',
    };
  }
  const key = readPublicKey(type, encoded);
  if ('problem' in key) return key;
  const read = readNames(nameList);
  if ('problem' in read) return read;
  const sha256 = fingerprint(key.blob);
  const warnings = [...read.warnings, ...typeWarnings(type, marker)];
  return { marker, names: read.names, key: { type, sha256, blob: key.blob }, warnings };
}

/** Parses `names key-type fingerprint`, in which the first two are optional, and a line of `ssh-keygen -l`. */
function parseFingerprintLine(fields: readonly string[], marker: Marker | undefined): Parsed<ParsedLine> {
  if (marker === '@cert-authority') {
    return { problem: 'expected a key after `@cert-authority`, not a fingerprint' };
  }
  const listed = readListedFingerprint(fields.join(' '));
  if (listed !== undefined) return { marker, names: { kind: 'any' }, key: listed, warnings: [] };

  const at = fields.findIndex(looksLikeFingerprint);
  const key = readFingerprint(fields[at] ?? '');
  if ('problem' in key) return key;
  const before = fields.slice(0, at);
  const last = before.at(-1);
  const type = last !== undefined && looksLikeKeyType.test(last) ? last : undefined;
  if (type !== undefined) before.pop();
  const [nameList, ...more] = before;
  if (more.length > 0) {
    return {
      problem: 'expected a key type such as `ssh-ed25519` between the names and the fingerprint',
    };
  }
  const read: Parsed<ReadNames> =
    nameList === undefined ? { names: { kind: 'any' }, warnings: [] } : readNames(nameList);
  if ('problem' in read) return read;
  const warnings = [...read.warnings, ...(type === undefined ? [] : typeWarnings(type, marker))];
  return { marker, names: read.names, key: { type, sha256: key.sha256 }, warnings };
}

function typeWarnings(type: string, marker: Marker | undefined): string[] {
  if (marker === '@cert-authority') {
    return [
      'host certificates are not supported, so `@cert-authority` has no effect; pin the host key itself.',
    ];
  }
  if (marker === '@revoked' || hostKeyTypes.has(type)) return [];
  return [`host keys of type ${type} are not supported; pin a key of another type as well.`];
}

interface ReadNames {
  readonly names: HostNames;
  readonly warnings: readonly string[];
}

function readNames(nameList: string): Parsed<ReadNames> {
  return nameList.startsWith('|') ? readHashedName(nameList) : readPatterns(nameList);
}

function readHashedName(text: string): Parsed<ReadNames> {
  const [, version, encodedSalt, encodedHash, ...more] = text.split('|');
  const salt = decodeBase64(encodedSalt ?? '');
  const hash = decodeBase64(encodedHash ?? '');
  if (version !== '1' || salt?.length !== sha1Bytes || hash?.length !== sha1Bytes || more.length > 0) {
    return {
      problem: 'the hashed name is damaged; expected `|1|salt|hash`, each part the base64 of 20 bytes',
    };
  }
  return { names: { kind: 'hashed', salt, hash }, warnings: [] };
}

function readPatterns(list: string): Parsed<ReadNames> {
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
 * Finds names that OpenSSH takes and that then never match anything. An evident mistake is a problem. Names with
 * wildcards are not examined: `[*]:22??` and the like may be useful.
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
