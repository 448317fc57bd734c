import type { Policy } from '../model';
import { canonicalKey } from './condition-key';
import { statementMatches } from './decide';
import type { Request } from './request';

/** Maximum number of changed keys. A policy that IAM accepts has fewer that a Deny depends on. */
const maxSteps = 100;

/**
 * Changes a request, one key after the other, until no Deny applies to it. Undefined if this does not succeed, which
 * does not prove that there is no such request.
 *
 * @param candidates key → its possible values; undefined stands for its absence
 */
export function evadeDenials(
  policy: Policy,
  request: Request,
  candidates: ReadonlyMap<string, readonly (string | undefined)[]>,
): Request | undefined {
  const denying = policy.statements.filter(({ effect }) => effect !== 'Allow');
  let current = request;
  for (let step = 0; step < maxSteps; step++) {
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
