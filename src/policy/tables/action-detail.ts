import { canonicalAction } from './actions';
import { actionRows, resourceArns } from './generated/action-rows';

/** A resource type on which an action works. */
export interface ActionResource {
  /** As in the service authorization reference: `instance`. */
  readonly type: string;
  /** Pattern of its ARNs, with `*` for each variable part: `arn:*:ec2:*:*:instance/*`. */
  readonly arn: string;
  /** Condition keys in lowercase. After a final `/` follows a name that the user chooses. */
  readonly keys: ReadonlySet<string>;
}

/** Details of an action from the service authorization reference. */
export interface ActionDetail {
  /** In AWS's spelling: `ec2:DescribeInstances`. */
  readonly action: string;
  /** Condition keys for all resources, in lowercase, without global keys. */
  readonly keys: ReadonlySet<string>;
  /** Empty if only `Resource: "*"` has an effect. */
  readonly resources: readonly ActionResource[];
}

const details = new Map<string, ActionDetail>();

/**
 * Returns the details of an action in any case. Undefined if the action does not exist or the tables do not have it:
 * they have EC2 Instance Connect, and the actions of EC2 that are used with it.
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
