import { statementCovers } from '../semantics/covers';
import { isIdentityStatement, meaningOf } from '../semantics/meaning';
import { nameOf } from '../semantics/places';
import { isTooLarge } from '../semantics/too-large';
import type { Rule } from './rule';

/** Statements that add nothing to another one. */
export const shadowedStatement: Rule = {
  id: 'shadowed-statement',
  summary: 'All that a statement allows, or denies, another one allows, or denies, already.',
  why: 'Its conditions look like a limit and are none: the wider statement decides.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    if (isTooLarge(policy)) return;
    const statements = policy.statements.filter(
      (statement) => statement.effect !== undefined && isIdentityStatement(statement),
    );
    const meanings = new Map(statements.map((statement) => [statement, meaningOf(statement)]));
    for (const statement of statements) {
      const wider = statements.find((other) => {
        if (other === statement || other.effect !== statement.effect) return false;
        if (!statementCovers(other, statement, policy)) return false;
        // The same in the same words is a duplicate; the same in other words is told of once, at the later place.
        const meaning = meanings.get(other);
        if (meaning !== undefined && meaning === meanings.get(statement)) return false;
        return other.index < statement.index || !statementCovers(statement, other, policy);
      });
      if (wider === undefined) continue;
      const verb = statement.effect === 'Deny' ? 'denies' : 'allows';
      report({
        at: statement.sid ?? statement.node,
        message: `All that this ${verb}, ${nameOf(wider)} ${verb} already; narrow that one, or remove this one.`,
        statement,
      });
    }
  },
};
