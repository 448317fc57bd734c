import ipaddr from 'ipaddr.js';
import type { Condition, Operator } from '../model';
import { asPattern, hasPlaceholder } from '../placeholders';
import { canonicalKey, isResourceTag, osUserKey } from '../semantics/condition-key';
import { withoutVariables } from '../semantics/policy-variables';
import { parseArn } from '../tables/arn';
import { nearestRegion, regionExists } from '../tables/regions';
import type { Rule } from './rule';

/** Reports values of conditions that their operator cannot read, or that their key never has. */
export const conditionValue: Rule = {
  id: 'condition-value',
  summary: 'A value of a condition does not have the form that its operator or key needs.',
  why: 'IAM refuses such a value, or no request has it, so the condition does not do what it says.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      for (const condition of statement.conditions) {
        const { operator, key, values } = condition;
        if (operator === undefined) continue;
        if (takesBoth(condition)) {
          report({ at: key, message: messageOnBoth(condition), statement });
          continue;
        }
        for (const { text, node } of values) {
          if (hasPlaceholder(text) || hasPlaceholder(key.value)) continue;
          const message = messageOn(text, condition, operator);
          if (message !== undefined) report({ at: node, message, statement });
        }
      }
    }
  },
};

/** Whether a condition on a boolean lists both values. */
function takesBoth({ operator, values }: Condition): boolean {
  if (operator?.base !== 'Bool' && operator?.base !== 'Null') return false;
  const texts = new Set(values.map(({ text }) => text.toLowerCase()));
  return texts.has('true') && texts.has('false');
}

function messageOnBoth({ operatorNode, operator, key }: Condition): string {
  const effect = operator?.base === 'Null' ? 'holds for every request' : `holds whatever ${key.value} is`;
  return `${operatorNode.value} with both true and false ${effect}; keep one of them, or remove the condition.`;
}

function messageOn(text: string, condition: Condition, { base }: Operator): string | undefined {
  if (base.startsWith('String')) return onString(text, condition, base);
  return problemOfForm(text, base, condition.operatorNode.value);
}

/**
 * Returns a sentence if a value does not have the form that an operator compares, or undefined.
 *
 * @param base the operator without prefix and suffix: `NumericEquals`
 * @param operator the operator as written, for the sentence
 */
export function problemOfForm(text: string, base: string, operator: string): string | undefined {
  const value = text === '' ? 'An empty string' : text;
  if (base === 'Bool' || base === 'Null')
    return /^(true|false)$/i.test(text)
      ? undefined
      : `${value} is neither true nor false, as ${operator} needs.`;
  if (base.startsWith('Numeric'))
    return /^[+-]?(\d+(?:\.\d*)?|\.\d+)$/.test(text)
      ? undefined
      : `${value} is not a number, as ${operator} needs.`;
  if (base.startsWith('Date'))
    return isDate(text) ? undefined : `${value} is not a date; write one such as 2026-01-31T00:00:00Z.`;
  if (base.endsWith('IpAddress')) return onAddress(text, value);
  if (base.startsWith('Binary'))
    return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
      ? undefined
      : `${value} is not Base64, as ${operator} needs.`;
  if (base.startsWith('Arn')) {
    const pattern = asPattern(text);
    const isArn = parseArn(text) !== undefined || /^[*?]+$/.test(pattern) || pattern.endsWith('*');
    return isArn ? undefined : `${value} is not an ARN, as ${operator} needs.`;
  }
  return undefined;
}

/** Accepts ISO 8601 in the forms of W3C's note on dates, or seconds since 1970. */
function isDate(text: string): boolean {
  if (/^\d{9,11}$/.test(text)) return true;
  const parts =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?)?)?$/.exec(
      text,
    );
  if (parts === null) return false;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && hour < 24 && minute < 60 && second < 61;
}

function onAddress(text: string, value: string): string | undefined {
  const slash = text.indexOf('/');
  const address = slash < 0 ? text : text.slice(0, slash);
  const is4 = ipaddr.IPv4.isValidFourPartDecimal(address);
  if (!is4 && !ipaddr.IPv6.isValid(address))
    return `${value} is not an IP address or range; write one such as 203.0.113.0/24 or 2001:db8::/32.`;
  if (slash < 0) return undefined;
  const bits = text.slice(slash + 1);
  const most = is4 ? 32 : 128;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most
    ? undefined
    : `${value} is not a range: after the slash comes the number of bits, 0 to ${most}.`;
}

const regionKeys = new Set(['aws:requestedregion', 'ec2:region']);
const accountKeys = new Set([
  'aws:principalaccount',
  'aws:principalorgmasteraccountid',
  'aws:resourceaccount',
  'aws:sourceaccount',
  'aws:vpceaccount',
]);
const idKeys = new Map([
  ['aws:principalorgid', 'o-'],
  ['aws:resourceorgid', 'o-'],
  ['aws:sourceorgid', 'o-'],
  ['aws:sourcevpc', 'vpc-'],
  ['aws:sourcevpce', 'vpce-'],
]);
/** Keys of free text, in which a star can occur. */
const freeKeys = new Set(['aws:useragent', 'aws:referer']);

function onString(text: string, { key, operatorNode }: Condition, base: string): string | undefined {
  const name = canonicalKey(key.value);
  // condition-never-matches reports these two, with a more precise message.
  if (name === osUserKey || isResourceTag(name)) return undefined;
  const isLike = base.endsWith('Like');
  // Text next to a variable may have a wildcard.
  if (/[*?]/.test(withoutVariables(text, ''))) {
    if (isLike || freeKeys.has(name)) return undefined;
    const like = operatorNode.value.replace(/Equals(IgnoreCase)?/i, 'Like');
    return `Under ${operatorNode.value} a wildcard is a plain character, so ${text} equals no value; use ${like} for a pattern.`;
  }
  if (text.includes('${')) return undefined;
  const compared = base.endsWith('IgnoreCase') ? text.toLowerCase() : text;
  if (regionKeys.has(name) && !regionExists(compared)) {
    const near = nearestRegion(text);
    return `There is no Region ${text === '' ? 'without a name' : text}${near === undefined ? '.' : `; did you mean ${near}?`}`;
  }
  if (accountKeys.has(name) && !/^\d{12}$/.test(text))
    return `${text === '' ? 'An empty string' : text} is not an account ID; write 12 digits.`;
  const prefix = idKeys.get(name);
  if (prefix !== undefined && !compared.startsWith(prefix))
    return `${text === '' ? 'An empty string' : text} is not a value of ${key.value}: they begin with ${prefix}.`;
  return undefined;
}
