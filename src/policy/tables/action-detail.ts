import { canonicalAction } from './actions';
import { actionRows, resourceArns } from './generated/action-rows';

/** A type of resource that an action can act on. */
export interface ActionResource {
  /** As in the service authorization reference: `instance`. */
  readonly type: string;
  /** Its ARNs as a pattern, a `*` for each part that is the user's: `arn:*:ec2:*:*:instance/*`. */
  readonly arn: string;
  /** Condition keys by small letters; those that end in `/` go on with a name of the user's. */
  readonly keys: ReadonlySet<string>;
}

/** What the service authorization reference says of an action. */
export interface ActionDetail {
  /** In AWS's spelling: `ec2:DescribeInstances`. */
  readonly action: string;
  readonly accessLevel: string;
  /** Condition keys that hold whatever the resource, by small letters. Global keys are not among them. */
  readonly keys: ReadonlySet<string>;
  /** None where only `Resource: "*"` has any effect. */
  readonly resources: readonly ActionResource[];
}

const details = new Map<string, ActionDetail>();

/**
 * The details of an action, whatever its case; undefined where the action does not exist or the tables do not tell
 * of it: they hold EC2 Instance Connect, and of EC2 what is used beside it.
 */
export function detailOf(action: string): ActionDetail | undefined {
  const name = canonicalAction(action);
  if (name === undefined || !Object.hasOwn(actionRows, name)) return undefined;
  const known = details.get(name);
  if (known !== undefined) return known;
  const row = actionRows[name];
  if (row === undefined) return undefined;
  const service = name.slice(0, name.indexOf(':'));
  const detail: ActionDetail = {
    action: name,
    accessLevel: row.accessLevel,
    keys: keySet(row.keys),
    resources: Object.entries(row.resources).map(([type, keys]) => ({
      type,
      arn: resourceArns[`${service}/${type}`] ?? '*',
      keys: keySet(keys),
    })),
  };
  details.set(name, detail);
  return detail;
}

function keySet(keys: string): ReadonlySet<string> {
  return new Set(keys === '' ? [] : keys.toLowerCase().split(' '));
}
