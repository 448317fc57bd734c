import type { Policy } from '../model';
import { canonicalKey } from './condition-key';
import { statementMatches } from './decide';
import type { Request } from './request';

/** Each changes what one Deny hangs on; a policy that IAM takes has fewer such. */
const mostSteps = 100;

/**
 * A request that no Deny speaks of, made from one that some do: one key after the other is given another of its values
 * until none of them holds. Undefined where this leads nowhere, which is no proof that there is none.
 *
 * @param candidates the values that each key may have; undefined for its absence
 */
export function evadeDenials(
  policy: Policy,
  request: Request,
  candidates: ReadonlyMap<string, readonly (string | undefined)[]>,
): Request | undefined {
  const denying = policy.statements.filter(({ effect }) => effect !== 'Allow');
  let current = request;
  for (let step = 0; step < mostSteps; step++) {
    const deny = denying.find((statement) => statementMatches(statement, policy, current) !== 'no');
    if (deny === undefined) return current;
    const changed = deny.conditions
      .map(({ key }) => canonicalKey(key.value))
      .flatMap((key) => (candidates.get(key) ?? []).map((value) => withKey(current, key, value)))
      .find((other) => statementMatches(deny, policy, other) === 'no');
    if (changed === undefined) return undefined;
    current = changed;
  }
  return undefined;
}

function withKey(request: Request, key: string, value: string | undefined): Request {
  const keys = new Map(request.keys);
  if (value === undefined) keys.delete(key);
  else keys.set(key, [value]);
  return { ...request, keys };
}
