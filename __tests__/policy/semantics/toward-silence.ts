import { formerStandIns } from '../former-stand-ins';
import { type Predicate, predicates } from './predicates';
import { type Counterexample, provedClaims } from './proof';
import { type Random, randomFrom } from './random';
import type { DrawnRequest, PolicyJson, Statement } from './reference';
import { drawingOf, portKey, userKey } from './requests';

const steps = 6;

/**
 * Excludes what a policy is reported for, request by request, as somebody who looks for a policy that the linter does
 * not see would. Returns the first policy on the way about which the linter is wrong.
 */
export async function wrongOnTheWayToSilence(
  start: PolicyJson,
): Promise<{ readonly policy: PolicyJson; readonly wrong: Counterexample } | undefined> {
  const random = randomFrom(JSON.stringify(start));
  let policy = start;
  for (let step = 0; step < steps; step++) {
    const { claims, wrong } = await provedClaims(policy, { salt: String(step) });
    const [first] = wrong;
    if (first !== undefined) return { policy, wrong: first };
    const reported = predicates.filter(({ claims: claiming }) =>
      claims.some(({ rule }) => claiming.includes(rule)),
    );
    const witness = reported.length > 0 ? witnessOf(policy, random.pick(reported), String(step)) : undefined;
    if (witness === undefined) return undefined;
    policy = { ...policy, Statement: [...policy.Statement, exclusionOf(witness, random)] };
  }
  return undefined;
}

function witnessOf(policy: PolicyJson, { forbidden }: Predicate, salt: string): DrawnRequest | undefined {
  return forbidden(drawingOf(policy, `witness${salt}`))?.[0];
}

/** Returns a Deny for a request and for others that are like it in one way. */
function exclusionOf({ action, resource, keys }: DrawnRequest, random: Random): Statement {
  const [, , , region = '*', account = '*', id = ''] = resource.split(':');
  const deny = { Effect: 'Deny', Action: action, Resource: '*' };
  const under = (operator: string, key: string, value: unknown): Statement => ({
    ...deny,
    Condition: { [operator]: { [key]: value } },
  });
  const choices: Statement[] = [
    { ...deny, Resource: resource },
    { ...deny, Resource: `arn:aws:ec2:*:${account}:*` },
    { ...deny, Resource: `arn:aws:ec2:${region}:*:*` },
    { ...deny, Resource: `arn:aws:ec2:*:*:${id.slice(0, -15)}*` },
    { ...deny, NotResource: `arn:aws:ec2:*:*:${id.slice(0, -12)}*`, Resource: undefined },
  ];
  const user = keys.get(userKey)?.[0];
  if (user !== undefined)
    choices.push(
      under('StringEquals', 'ec2:osuser', user),
      under('StringEqualsIgnoreCase', 'ec2:osuser', [user, ...formerStandIns.users]),
      under('StringLike', 'ec2:osuser', `${user.slice(0, 1)}*`),
      under('StringNotLike', 'ec2:osuser', [`${user.slice(0, 1)}*`, `${user.slice(0, 1).toUpperCase()}*`]),
      under('ForAnyValue:StringNotEquals', 'ec2:osuser', [user, 'ec2-user']),
    );
  const port = keys.get(portKey)?.[0];
  if (port !== undefined)
    choices.push(
      under('NumericEquals', 'ec2-instance-connect:remotePort', port),
      under('NumericGreaterThan', 'ec2-instance-connect:remotePort', port),
      under('NumericLessThan', 'ec2-instance-connect:remotePort', port),
    );
  for (const [key, [value = '']] of keys) {
    if (key.startsWith('aws:resourcetag/') || key.startsWith('aws:principaltag/'))
      choices.push(under('StringEquals', key, value), under('Null', key, 'true'));
  }
  const { NotResource, ...chosen } = random.pick(choices);
  return NotResource === undefined ? chosen : { Effect: 'Deny', Action: action, NotResource };
}
