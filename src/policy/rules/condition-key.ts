import { enumeration } from '../enumeration';
import type { Condition, Statement } from '../model';
import { hasPlaceholder } from '../placeholders';
import { reachedActions } from '../reached-actions';
import type { ActionDetail } from '../tables/action-detail';
import { serviceExists } from '../tables/actions';
import {
  isCompleteService,
  conditionKey as knownKey,
  nearestConditionKey,
  supportsConditionKey,
} from '../tables/condition-keys';
import type { Rule } from './rule';

/** Reports condition keys that do not exist, or that no action of the statement supports. */
export const conditionKey: Rule = {
  id: 'condition-key',
  summary: 'A condition key does not exist, or no action of its statement supports it.',
  why: 'If requests do not carry a key, its condition never holds. With IfExists or a negated operator it always holds.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    let suggestions = maxSuggestions;
    for (const statement of policy.statements) {
      if (statement.conditions.length === 0) continue;
      const actions = reachedActions(statement, policy);
      for (const condition of statement.conditions) {
        const message = isReportedElsewhere(condition, statement)
          ? undefined
          : messageOn(condition.key.value, actions, () => suggestions-- > 0);
        if (message !== undefined) report({ at: condition.key, message, statement });
      }
    }
  },
};

/** Maximum number of unknown keys of a policy for which a known one is searched. It bounds the work on hostile input. */
const maxSuggestions = 50;

/** Whether os-user-wrong-action or request-tag reports the key, with a more precise message. */
function isReportedElsewhere({ key }: Condition, { action }: Statement): boolean {
  const lower = key.value.toLowerCase();
  if (lower === 'ec2:osuser' || hasPlaceholder(key.value)) return true;
  if (!lower.startsWith('aws:requesttag/')) return false;
  return action?.items.some(({ value }) => value.toLowerCase().startsWith('ec2-instance-connect:')) ?? false;
}

function messageOn(
  key: string,
  actions: readonly ActionDetail[] | undefined,
  maySearch: () => boolean,
): string | undefined {
  const known = knownKey(key);
  if (known === undefined && !mayExist(key)) {
    if (/\/$/.test(key)) return `${key} is not complete: the key of the tag comes after the slash.`;
    const near = maySearch() ? nearestConditionKey(key) : undefined;
    return `There is no condition key ${key}${near === undefined ? '.' : `; did you mean ${near}?`}`;
  }
  if (actions === undefined || actions.length === 0) return undefined;
  // Keys of an identity provider depend on the session, not on the action.
  if (known === undefined && !isServiceKey(key)) return undefined;
  if (actions.some(({ action }) => supportsConditionKey(action, key) !== false)) return undefined;
  const names = enumeration(
    actions.map(({ action }) => action),
    'or',
  );
  const supported = [...new Set(actions.flatMap(keysOf))];
  const instead = supported.length === 0 ? 'remove it' : `it takes ${enumeration(supported, 'and', 5)}`;
  return actions.length === 1
    ? `${names} does not support the condition key ${key}; ${instead}.`
    : `No action of this statement, ${names}, supports the condition key ${key}.`;
}

/** Whether a key that is not in the tables may exist. */
function mayExist(key: string): boolean {
  const colon = key.indexOf(':');
  if (colon <= 0 || isCompleteService(key)) return false;
  return serviceExists(key.slice(0, colon)) || !isServiceKey(key);
}

/** Whether the part before the colon looks like a service, unlike `saml:` and `accounts.google.com:`. */
function isServiceKey(key: string): boolean {
  const service = key.slice(0, Math.max(0, key.indexOf(':'))).toLowerCase();
  return (
    !service.includes('.') &&
    !['saml', 'identitycenter', 'catalog', 'sts'].includes(service) &&
    !service.startsWith('cognito-identity')
  );
}

function keysOf({ keys, resources }: ActionDetail): string[] {
  const all = [...keys, ...resources.flatMap((resource) => [...resource.keys])];
  return all.map((key) =>
    key.endsWith('/') ? `${knownKey(`${key}x`)?.name ?? key}…` : (knownKey(key)?.name ?? key),
  );
}
