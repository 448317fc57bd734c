import { maxNameLength, namesNear } from '../schema/nearest-name';
import { detailOf } from './action-detail';
import { globalKeys, serviceKeys } from './generated/condition-keys';

/** Types of condition keys (IAM User Guide, "Condition operators"). A key with several values has the type of each. */
export type KeyType = 'String' | 'ARN' | 'Bool' | 'Numeric' | 'Date' | 'IPAddress' | 'Binary';

/** Facts of the tables about a condition key. */
export interface ConditionKey {
  /** In AWS's spelling. After a final `/` follows a name that the user chooses: `aws:ResourceTag/`. */
  readonly name: string;
  readonly type: KeyType;
  /** Whether a request carries several values of it, as of `aws:TagKeys`. */
  readonly several: boolean;
  /** Whether it is a key of all services. */
  readonly global: boolean;
}

const types = new Map<string, KeyType>(
  (['String', 'ARN', 'Bool', 'Numeric', 'Date', 'IPAddress', 'Binary'] as const).map((type) => [type, type]),
);
const keys = new Map<string, ConditionKey>();
for (const [table, global] of [
  [serviceKeys, false],
  [globalKeys, true],
] as const) {
  for (const [name, written] of Object.entries(table)) {
    const several = written.startsWith('ArrayOf');
    const type = types.get(several ? written.slice('ArrayOf'.length) : written) ?? 'String';
    keys.set(name.toLowerCase(), { name, type, several, global });
  }
}

/** Services whose condition keys are all in the tables. */
const completeServices = new Set([...keys.values()].map(({ name }) => name.slice(0, name.indexOf(':'))));
for (const name of ['glue', 'identitystore', 'lambda', 'ssm']) completeServices.delete(name);

/** Returns `aws:resourcetag/` for `aws:ResourceTag/Team`, and other keys in lowercase. */
function tableName(key: string): string {
  const lower = key.toLowerCase();
  if (keys.has(lower) && !lower.endsWith('/')) return lower;
  const slash = lower.indexOf('/');
  return slash < 0 || slash === lower.length - 1 ? lower : lower.slice(0, slash + 1);
}

/** Returns the facts about a condition key in any case; undefined if it is not in the tables. */
export function conditionKey(key: string): ConditionKey | undefined {
  const name = tableName(key);
  return name.endsWith('/') && key.endsWith('/') ? undefined : keys.get(name);
}

/**
 * Whether the tables have all keys of the key's service, so that another key does not exist: `aws:`, `ec2:`,
 * `ec2-instance-connect:` and `iam:`.
 */
export function isCompleteService(key: string): boolean {
  const colon = key.indexOf(':');
  return colon >= 0 && completeServices.has(key.slice(0, colon).toLowerCase());
}

/** Global keys that only requests of actions on tags carry. */
const tagKeys = new Set(['aws:requesttag/', 'aws:resourcetag/', 'aws:tagkeys']);

/**
 * Whether a request of an action can carry a condition key. `aws:` keys always can, except those on tags. Undefined
 * if the tables do not have the action.
 */
export function supportsConditionKey(action: string, key: string): boolean | undefined {
  const name = tableName(key);
  if (keys.get(name)?.global === true && !tagKeys.has(name)) return true;
  const detail = detailOf(action);
  if (detail === undefined) return undefined;
  return detail.keys.has(name) || detail.resources.some((resource) => resource.keys.has(name));
}

/**
 * Returns the known key that is nearest to one that does not exist, with the text after a `/`; undefined if none is
 * near. A name without its service, or with another one, is the nearest: `osuser`, `aws:osuser`.
 */
export function nearestConditionKey(key: string): string | undefined {
  if (key.length > maxNameLength) return undefined;
  const slash = key.indexOf('/');
  const head = (slash < 0 ? key : key.slice(0, slash + 1)).toLowerCase();
  const tail = slash < 0 ? '' : key.slice(slash + 1);
  const candidates = [...keys.keys()].filter((known) => known.endsWith('/') === head.endsWith('/'));
  const name = head.slice(head.indexOf(':') + 1);
  const nearest =
    candidates.find((known) => known.slice(known.indexOf(':') + 1) === name) ??
    namesNear(head, candidates, Math.max(2, Math.floor(head.length / 4)))[0]?.name;
  const known = keys.get(nearest ?? '');
  return known && known.name + tail;
}
