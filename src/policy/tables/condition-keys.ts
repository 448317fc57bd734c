import { distance } from 'fastest-levenshtein';
import { detailOf } from './action-detail';
import { globalKeys, serviceKeys } from './generated/condition-keys';

/** Types of condition keys (IAM User Guide, "Condition operators"); a key of several values tells the type of each. */
export type KeyType = 'String' | 'ARN' | 'Bool' | 'Numeric' | 'Date' | 'IPAddress' | 'Binary';

/** What the tables know of a condition key. */
export interface ConditionKey {
  /** In AWS's spelling; one that ends in `/` goes on with a name of the user's: `aws:ResourceTag/`. */
  readonly name: string;
  readonly type: KeyType;
  /** True where a request carries several values under it, as `aws:TagKeys`. */
  readonly several: boolean;
  /** True where it holds for all services. */
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
const toldServices = new Set([...keys.values()].map(({ name }) => name.slice(0, name.indexOf(':'))));
for (const name of ['glue', 'identitystore', 'lambda', 'ssm']) toldServices.delete(name);

/** `aws:resourcetag/` of `aws:ResourceTag/Team`; the key itself, in small letters, where it has no such part. */
function tableName(key: string): string {
  const small = key.toLowerCase();
  if (keys.has(small) && !small.endsWith('/')) return small;
  const slash = small.indexOf('/');
  return slash < 0 || slash === small.length - 1 ? small : small.slice(0, slash + 1);
}

/** What the tables know of a condition key, whatever its case; undefined where they do not have it. */
export function conditionKey(key: string): ConditionKey | undefined {
  const name = tableName(key);
  return name.endsWith('/') && key.endsWith('/') ? undefined : keys.get(name);
}

/** The type of a condition key, `aws:ResourceTag/Team` too; undefined where the tables do not have it. */
export function conditionKeyType(key: string): KeyType | undefined {
  return conditionKey(key)?.type;
}

/**
 * Whether the tables hold all keys of a key's service, so that one that they do not have does not exist: `aws:`,
 * `ec2:`, `ec2-instance-connect:` and `iam:`.
 */
export function isToldService(key: string): boolean {
  const colon = key.indexOf(':');
  return colon >= 0 && toldServices.has(key.slice(0, colon).toLowerCase());
}

/** Global keys that are in a request only where the action has to do with tags. */
const tagKeys = new Set(['aws:requesttag/', 'aws:resourcetag/', 'aws:tagkeys']);

/**
 * Whether a request for an action can carry a condition key: `aws:` keys always, but for those on tags. Undefined
 * where the tables do not tell of the action.
 */
export function supportsConditionKey(action: string, key: string): boolean | undefined {
  const name = tableName(key);
  if (keys.get(name)?.global === true && !tagKeys.has(name)) return true;
  const detail = detailOf(action);
  if (detail === undefined) return undefined;
  return detail.keys.has(name) || detail.resources.some((resource) => resource.keys.has(name));
}

/** Keys longer than this are no slip of a key's name; it bounds the work on hostile input. */
const longestKey = 128;

/** The known key that is nearest to one that does not exist, what follows a `/` kept; undefined where none is near. */
export function nearestConditionKey(key: string): string | undefined {
  if (key.length > longestKey) return undefined;
  const slash = key.indexOf('/');
  const head = (slash < 0 ? key : key.slice(0, slash + 1)).toLowerCase();
  const tail = slash < 0 ? '' : key.slice(slash + 1);
  let least = Math.max(2, Math.floor(head.length / 4)) + 1;
  let nearest: string | undefined;
  for (const [small, { name }] of keys) {
    if (small.endsWith('/') !== head.endsWith('/')) continue;
    // A name without its service, or with another, is as near as it gets: `osuser`, `aws:osuser`.
    const sameName = small.slice(small.indexOf(':')) === `:${head.slice(head.indexOf(':') + 1)}`;
    const far = sameName ? 0 : distance(small, head);
    if (far < least) {
      least = far;
      nearest = name;
    }
  }
  return nearest === undefined ? undefined : nearest + tail;
}
