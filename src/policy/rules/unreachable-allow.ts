import { statementCovers } from '../semantics/covers';
import {
  type EicAction,
  openTunnel,
  sendSerialConsoleSshPublicKey,
  sendSshPublicKey,
} from '../semantics/eic-actions';
import { denies } from '../semantics/grants';
import { isIdentityStatement } from '../semantics/meaning';
import { namedAction, nameOf } from '../semantics/places';
import { isTooLarge } from '../semantics/too-large';
import type { Rule } from './rule';

const looked: readonly EicAction[] = [sendSshPublicKey, sendSerialConsoleSshPublicKey, openTunnel];

/** Reports an Allow, or an action of it, that a Deny overrides completely. */
export const unreachableAllow: Rule = {
  id: 'unreachable-allow',
  summary: 'A Deny overrides everything that an Allow grants, in total or for one action.',
  why: 'A Deny overrides every Allow, so the Allow has no effect.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    if (isTooLarge(policy)) return;
    const denying = policy.statements.filter(
      (statement) => statement.effect === 'Deny' && isIdentityStatement(statement),
    );
    if (denying.length === 0) return;
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow' || !isIdentityStatement(statement)) continue;
      const wider = denying.find((deny) => statementCovers(deny, statement, policy));
      if (wider !== undefined) {
        report({
          at: statement.sid ?? statement.node,
          message: `Everything that this allows is denied by ${nameOf(wider)}; limit the Deny, or remove this statement.`,
          statement,
        });
        continue;
      }
      for (const action of looked) {
        const named = namedAction(statement, action);
        const by = named && denying.find((deny) => denies(deny, statement, policy, action));
        if (named === undefined || by === undefined) continue;
        report({
          at: named,
          message: `${named.value} is allowed here and always denied by ${nameOf(by)}; limit the Deny, or remove it here.`,
          statement,
        });
      }
    }
  },
};
