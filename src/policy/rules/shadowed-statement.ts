import { statementCovers } from '../semantics/covers';
import { isIdentityStatement, meaningOf } from '../semantics/meaning';
import { nameOf } from '../semantics/places';
import { isTooLarge } from '../semantics/too-large';
import type { Rule } from './rule';

/** Reports statements that another one covers completely. */
export const shadowedStatement: Rule = {
  id: 'shadowed-statement',
  summary: 'Another statement already allows, or denies, everything that a statement does.',
  why: 'Its conditions look like a limit but have no effect: the wider statement decides.',
  recommended: 'warning',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    if (policy.statements.length < 2 || isTooLarge(policy)) return;
    const statements = policy.statements.filter(
      (statement) => statement.effect !== undefined && isIdentityStatement(statement),
    );
    const meanings = new Map(statements.map((statement) => [statement, meaningOf(statement)]));
    for (const statement of statements) {
      const wider = statements.find((other) => {
        if (other === statement || other.effect !== statement.effect) return false;
        if (!statementCovers(other, statement, policy)) return false;
        // duplicate-statement reports equal statements. Of two that cover each other, only the later one is reported.
        const meaning = meanings.get(other);
        if (meaning !== undefined && meaning === meanings.get(statement)) return false;
        return other.index < statement.index || !statementCovers(statement, other, policy);
      });
      if (wider === undefined) continue;
      const verb = statement.effect === 'Deny' ? 'denies' : 'allows';
      report({
        at: statement.sid ?? statement.node,
        message: `Everything that this ${verb}, ${nameOf(wider)} also ${verb}; narrow that statement, or remove this one.`,
        statement,
      });
    }
  },
};
