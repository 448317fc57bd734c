import ipaddr from 'ipaddr.js';
import { isOsUser } from '../os-user';
import type { Budget } from './budget';
import { milliseconds, networkOf } from './comparison';
import { isNegated } from './condition-holds';
import { isResourceTag, maxTunnelDurationKey, osUserKey, remotePortKey } from './condition-key';
import { findText, type TextDemand } from './find-text';
import { isPrincipalTagValue, isResourceTagValue, osUserForm, principalTagForm } from './forms';
import { exampleOf, hasWildcard } from './patterns';
import { literally } from './policy-variables';
import { formOfPattern, type PatternOptions, type TextForm } from './text-form';

/** Steps to compare a value with a text of a condition. */
export const stepsOfText = 5;

/** The time of the request in seconds since 1970, which conditions compare as a number or as a date. */
const epochTimeKey = 'aws:epochtime';

/** A demand on the value of a condition key: a condition on it, with its variables filled in, that must hold or fail. */
export interface ValueDemand {
  /** The operator without prefix and suffix. */
  readonly base: string;
  /** The values that the condition names. */
  readonly texts: readonly string[];
  readonly holds: boolean;
  /** Steps of `isMet`. */
  readonly steps: number;
  /** Whether a value meets it. */
  readonly isMet: (value: string) => boolean;
}

/**
 * Returns a single value of a key that meets all demands; undefined if there is none, `unchecked` if that was not found
 * out. Decides numbers, dates and networks by the values on and around those that the demands name, and texts by an
 * automaton, so that undefined is a proof.
 */
export function findValue(
  key: string,
  demands: readonly ValueDemand[],
  budget: Budget,
): string | undefined | 'unchecked' {
  const isPossible = (value: string): boolean =>
    isForm(key, value) && demands.every(({ isMet }) => isMet(value));
  // Whether a key is there does not depend on its value.
  if (demands.some(({ base, isMet }) => base === 'Null' && !isMet(''))) return undefined;
  const [finite] = demands.filter(namesAll).sort((a, b) => a.texts.length - b.texts.length);
  const cost = demands.reduce((sum, { steps }) => sum + stepsOfText * (steps + 1), 0);
  const tried = finite === undefined ? candidates(key, demands) : finite.texts.map(literally);
  if (!budget.spend(cost)) return 'unchecked';
  for (const value of tried) {
    if (!budget.spend(cost)) return 'unchecked';
    if (isPossible(value)) return value;
  }
  if (finite !== undefined) return undefined;
  const kinds = new Set(demands.map(({ base }) => (key === epochTimeKey ? 'date' : kindOf(base))));
  kinds.delete('presence');
  if (kinds.size <= 1 && !kinds.has('text')) return undefined;
  // The automaton knows texts only. If it finds none, other demands change nothing.
  const found = findText(textDemands(key, demands), budget);
  if (found === undefined || found === 'unchecked') return found;
  if (isPossible(found)) return found;
  // The automaton has all of the form of an OS user but its length, and a longer text does not help.
  return kinds.size === 1 && key === osUserKey ? undefined : 'unchecked';
}

/** Whether only the named values can meet a demand. */
function namesAll({ base, texts, holds }: ValueDemand): boolean {
  if (holds === isNegated(base)) return false;
  return (
    /^(?:(?:String|Binary|Numeric|Date)(?:Not)?Equals|Bool)$/.test(base) ||
    (/^String(?:Not)?Like$/.test(base) && !texts.some(hasWildcard))
  );
}

type Kind = 'text' | 'number' | 'date' | 'network' | 'presence';

function kindOf(base: string): Kind {
  if (base === 'Null') return 'presence';
  if (base.startsWith('Numeric')) return 'number';
  if (base.startsWith('Date')) return 'date';
  return base.endsWith('IpAddress') ? 'network' : 'text';
}

/** Whether AWS accepts a value of a key at all, as far as that is known. */
function isForm(key: string, value: string): boolean {
  if (key === osUserKey) return isOsUser(value);
  if (isResourceTag(key)) return isResourceTagValue(value);
  if (isPrincipalTag(key)) return isPrincipalTagValue(value);
  if (key === epochTimeKey) return /^\d+$/.test(value);
  const [least, most] = limitsOf(key);
  if (most === undefined) return true;
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most;
}

/** Whether a canonical key is a tag of the caller. */
function isPrincipalTag(key: string): boolean {
  return key.startsWith('aws:principaltag/');
}

/** Returns the range of a key that has whole numbers (API of EC2 Instance Connect Endpoint, `open-tunnel`). */
function limitsOf(key: string): [least: number, most: number | undefined] {
  if (key === remotePortKey) return [1, 65_535];
  if (key === maxTunnelDurationKey) return [1, 3600];
  return [0, undefined];
}

/** Returns values to try first, of each kind that the demands compare. */
function* candidates(key: string, demands: readonly ValueDemand[]): Generator<string> {
  yield* unnamedValues(key, demands);
  for (const { base, texts } of demands) {
    const kind = kindOf(base);
    for (const text of texts) {
      if (kind === 'number') yield* around(Number(text), key);
      else if (kind === 'date') yield* moments(milliseconds(text), key);
      else if (kind === 'network') yield* edges(text);
      else if (kind === 'text') yield* examples(base, text);
    }
  }
  yield* betweenNumbers(demands);
}

/** Returns values that a policy rarely names, in the form that its conditions on the key compare. */
function unnamedValues(key: string, demands: readonly ValueDemand[]): readonly string[] {
  const kinds = new Set(demands.map(({ base }) => kindOf(base)));
  if (key === osUserKey) return ['another-user', 'jdoe', 'Admin.2'];
  if (limitsOf(key)[1] !== undefined) return ['22', '1', '3600', '65535'];
  if (key === epochTimeKey) return ['1924992001', '1'];
  if (kinds.has('number')) return ['4711', '0'];
  if (kinds.has('date') || key === 'aws:currenttime') return ['2031-01-01T00:00:00Z'];
  if (kinds.has('network') || /(?:sourceip|ipaddress)$/.test(key))
    return ['10.11.12.13', '198.51.100.77', '2001:db8::77', '0.0.0.0', '::'];
  if (demands.some(({ base }) => base === 'Bool')) return ['true', 'false'];
  return ['another', 'some-2'];
}

function* examples(base: string, text: string): Generator<string> {
  if (base.includes('IgnoreCase')) {
    yield text.toUpperCase();
    yield text.toLowerCase();
    yield text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
  }
  if (!base.endsWith('Like') && !base.startsWith('Arn')) yield literally(text);
  else {
    yield literally(exampleOf(text, 'x', 'x'));
    yield literally(exampleOf(text, '', 'x'));
  }
}

function* around(number: number, key: string): Generator<string> {
  if (!Number.isFinite(number)) return;
  yield* [number, number - 1, number + 1].map(String);
  if (limitsOf(key)[1] !== undefined) yield* [Math.floor(number), Math.ceil(number)].map(String);
}

/** Returns a number between each two neighbors that the demands name. */
function* betweenNumbers(demands: readonly ValueDemand[]): Generator<string> {
  const named = demands
    .filter(({ base }) => kindOf(base) === 'number')
    .flatMap(({ texts }) => texts.map(Number))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  for (const [index, number] of named.entries()) yield String((number + (named[index + 1] ?? number)) / 2);
}

function* moments(time: number, key: string): Generator<string> {
  if (Number.isNaN(time)) return;
  const near = [time, time - 1000, time + 1000, time - 1, time + 1];
  if (key === epochTimeKey) yield* near.map((at) => String(Math.floor(at / 1000)));
  else for (const at of near) if (Math.abs(at) < 8.64e15) yield new Date(at).toISOString();
}

/** Returns the first address of a network and the one behind its last. */
function* edges(text: string): Generator<string> {
  const network = networkOf(text);
  if (network === undefined) return;
  const [address, bits] = network;
  const bytes = address.toByteArray();
  const first = bytes.map((byte, index) => byte & (0xff << Math.max(0, Math.min(8, (index + 1) * 8 - bits))));
  yield ipaddr.fromByteArray(first).toString();
  const behind = [...first];
  // Adds one at the network's last bit, with the carry.
  let index = Math.ceil(bits / 8) - 1;
  let sum = 1 << ((8 - (bits % 8)) % 8);
  for (; index >= 0 && sum > 0; index--) {
    sum += behind[index] ?? 0;
    behind[index] = sum & 0xff;
    sum >>= 8;
  }
  yield ipaddr.fromByteArray(behind).toString();
}

function textDemands(key: string, demands: readonly ValueDemand[]): TextDemand[] {
  const form = key === osUserKey ? osUserForm : isPrincipalTag(key) ? principalTagForm : undefined;
  const found: TextDemand[] = form === undefined ? [] : [{ forms: form, matches: true }];
  for (const { base, texts, holds } of demands) {
    if (kindOf(base) !== 'text') continue;
    const isArn = base.startsWith('Arn');
    const options: PatternOptions = {
      wildcards: base.endsWith('Like') || isArn,
      ignoreCase: base.includes('IgnoreCase') || base === 'Bool',
    };
    const forms = texts.flatMap((text) => (isArn ? arnForm(text) : [formOfPattern(text, options)]));
    found.push({ forms, matches: holds !== isNegated(base) });
  }
  return found;
}

/** Reads a pattern of the `Arn` operators: its wildcards take no colon, except in the last part. */
function arnForm(pattern: string): TextForm[] {
  const parts = pattern.split(':');
  if (parts.length < 6) return [];
  return [
    [
      ...formOfPattern(`${parts.slice(0, 5).join(':')}:`, { acrossColons: false }),
      ...formOfPattern(parts.slice(5).join(':')),
    ],
  ];
}
