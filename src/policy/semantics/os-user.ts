import type { Condition, Policy, Statement } from '../model';
import { osUserKey } from './condition-key';
import { sendSshPublicKey } from './eic-actions';
import { findAllowed } from './find-allowed';
import { conditionsOn } from './grants';
import { hasWildcard } from './patterns';
import { nameOf } from './places';
import type { Request } from './request';
import { conditionOn } from './synthetic';

/**
 * Variables whose text the caller chooses (IAM User Guide, "Global condition keys"): headers, and the source identity, which
 * the caller sets when it assumes the role.
 */
export const writtenByCaller = /\$\{\s*(aws:useragent|aws:referer|aws:sourceidentity)\s*(?:,[^}]*)?\}/i;

/**
 * Returns the OS users that a policy names: in conditions, and as defaults of variables. A variable of the caller is a
 * name too, as an administrator gave it: `${aws:username}`.
 */
export function namedOsUsers(policy: Policy): readonly string[] {
  let names = namesOf.get(policy);
  if (names === undefined) {
    names = namesIn(policy);
    namesOf.set(policy, names);
  }
  return names;
}

/** Policy → its names, of which each statement is asked. */
const namesOf = new WeakMap<Policy, readonly string[]>();

function namesIn({ statements }: Policy): readonly string[] {
  const names = new Set<string>();
  for (const statement of statements) {
    for (const { operator, values } of conditionsOn(statement, osUserKey)) {
      if (operator?.base === 'Null') continue;
      for (const { text } of values) {
        if (writtenByCaller.test(text) || (operator?.base.endsWith('Like') && hasWildcard(text))) continue;
        // The default of a variable is a name, and so is what the variable stands for.
        const [, key, fallback] = /^\$\{([^},]*),\s*'([^']*)'\s*\}$/.exec(text) ?? [];
        names.add(key === undefined ? text : `\${${key}}`);
        if (fallback !== undefined) names.add(fallback);
      }
    }
  }
  return [...names];
}

/**
 * Returns a request of a key for an OS user that the policy does not name, and that an Allow and the policy as a whole
 * allow; undefined if there is none.
 *
 * @param conditions more conditions that the request must meet
 */
export function findUnnamedOsUser(
  policy: Policy,
  statement: Statement,
  conditions: readonly Condition[] = [],
): Request | undefined {
  const named = conditionOn(osUserKey, 'StringNotEquals', namedOsUsers(policy));
  return findAllowed(policy, statement, sendSshPublicKey, { conditions: [named, ...conditions] });
}

/**
 * Returns one of some OS users for whom an Allow and the policy as a whole allow a key, for a reason other than that the
 * caller has this name; undefined if there is none.
 */
export function findNamedOsUser(
  policy: Policy,
  statement: Statement,
  users: readonly string[],
): string | undefined {
  if (users.length === 0) return undefined;
  const ofCaller = namedOsUsers(policy).filter((name) => name.includes('${'));
  const conditions = [conditionOn(osUserKey, 'StringEquals', users)];
  if (ofCaller.length > 0) conditions.push(conditionOn(osUserKey, 'StringNotEquals', ofCaller));
  return findAllowed(policy, statement, sendSshPublicKey, { conditions })?.keys.get(osUserKey)?.[0];
}

/** Returns words for the Deny that applies to all OS users but some, of which this is one: `, which … spares`, or none. */
export function sparedBy({ statements }: Policy, user: string): string {
  const deny = statements.find(
    (statement) =>
      statement.effect === 'Deny' &&
      conditionsOn(statement, osUserKey).some(({ values }) => values.some(({ text }) => text === user)),
  );
  return deny === undefined ? '' : `, which the Deny of ${nameOf(deny)} spares`;
}
