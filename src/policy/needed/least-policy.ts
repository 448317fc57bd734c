import { withoutVariables } from '../render/escape-variables';
import type { Json } from '../render/fill-template';
import { type Grant, grantsOf, type PolicyValue } from './grants';
import { hiddenValues, type NeededPlaceholder, Placeholders } from './hidden-names';
import { type MergedStatement, mergeGrants, type PlainGrant } from './merge';
import type { Need } from './need';

/** Maximum size of a managed policy, in characters without whitespace ("IAM and AWS STS quotas"). */
export const maxPolicySize = 6144;

/** Maximum number of grants after placeholders are replaced: hundreds of instances, a few users each. */
const maxGrants = 20_000;

/** The least policy of some needs. */
export interface LeastPolicy {
  readonly policy: { readonly [key: string]: Json };
  /** Those that are left, in the order of the policy. */
  readonly placeholders: readonly NeededPlaceholder[];
  /** Number of characters, whitespace not counted. */
  readonly size: number;
}

/** The placeholders' values; of several values, each is granted. */
export type PlaceholderValues = ReadonlyMap<string, readonly string[]>;

/** More grants than a policy can hold. */
export class TooManyGrants extends Error {
  override readonly name = 'TooManyGrants';
}

/**
 * Returns the policy that allows all needs and nothing else. Hidden values become placeholders: one for each source, so
 * that values of different origin can be told apart.
 * @throws TooManyGrants if the values of placeholders multiply
 */
export function leastPolicy(needs: readonly Need[], values: PlaceholderValues = new Map()): LeastPolicy {
  const placeholders = new Placeholders(needs.flatMap(grantsOf));
  const plain = placeholders.grants.flatMap((grant) => filled(grant, placeholders, values));
  if (plain.length > maxGrants) throw new TooManyGrants();
  const unique = new Map(plain.map((grant) => [JSON.stringify(grant), grant]));
  const statements = mergeGrants([...unique.values()]);
  const policy = { Version: '2012-10-17', Statement: withSids(statements) };
  const text = JSON.stringify(policy);
  return {
    policy,
    placeholders: placeholders.all.filter(({ name }) => !values.has(name)),
    size: text.replaceAll(/\s/g, '').length,
  };
}

/** Returns a grant for each combination of its placeholders' values. */
function filled(grant: Grant, placeholders: Placeholders, values: PlaceholderValues): PlainGrant[] {
  const names = new Set(hiddenValues(grant).map((hidden) => placeholders.of(hidden).name));
  let chosen: readonly ReadonlyMap<string, string>[] = [new Map()];
  for (const name of names) {
    const given = values.get(name);
    if (given === undefined) continue;
    chosen = chosen.flatMap((before) => given.map((value) => new Map([...before, [name, value]])));
    if (chosen.length > maxGrants) throw new TooManyGrants();
  }
  return chosen.map((choice) => {
    const textOf = (value: PolicyValue): string =>
      value
        .map((part) => {
          if (typeof part === 'string') return withoutVariables(part);
          const { name, text } = placeholders.of(part);
          const given = choice.get(name);
          return given === undefined ? text : withoutVariables(given);
        })
        .join('');
    return {
      action: grant.action,
      resource: textOf(grant.resource),
      conditions: grant.conditions.map(({ operator, key, value }) => ({
        operator,
        key,
        value: textOf(value),
      })),
    };
  });
}

/** The purpose of a statement, by its first action. */
const sids: Readonly<Record<string, string>> = {
  'ec2:DescribeInstances': 'Find',
  'ec2-instance-connect:SendSSHPublicKey': 'PushKey',
  'ec2:GetConsoleOutput': 'ReadHostKeys',
  'ec2-instance-connect:OpenTunnel': 'OpenTunnel',
  'ssm:StartSession': 'StartSession',
  'ec2:AuthorizeSecurityGroupIngress': 'OpenPort',
  'ec2:RevokeSecurityGroupIngress': 'ClosePort',
  'ec2:CreateTags': 'TagRule',
};

function withSids(statements: readonly MergedStatement[]): readonly Json[] {
  const counts = new Map<string, number>();
  return statements.map(({ actions, resources, conditions }) => {
    const base = sids[actions[0] ?? ''] ?? 'Allow';
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const byOperator: Record<string, Record<string, Json>> = {};
    for (const { operator, key, values } of conditions) {
      const keys = byOperator[operator] ?? {};
      byOperator[operator] = { ...keys, [key]: oneOrMany(values) };
    }
    return {
      Sid: count === 1 ? base : `${base}${count}`,
      Effect: 'Allow',
      Action: oneOrMany(actions),
      Resource: oneOrMany(resources),
      ...(conditions.length > 0 && { Condition: byOperator }),
    };
  });
}

function oneOrMany(values: readonly string[]): Json {
  const [first = ''] = values;
  return values.length === 1 ? first : values;
}
