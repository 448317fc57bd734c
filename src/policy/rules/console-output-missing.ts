import { actionMatches } from '../semantics/decide';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { findAllowed } from '../semantics/find-allowed';
import { placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

const getConsoleOutput = 'ec2:GetConsoleOutput';

/** Reports a policy that allows to push keys, but not to read the console output, which has the host keys. */
export const consoleOutputMissing: Rule = {
  id: 'console-output-missing',
  summary: 'SendSSHPublicKey is allowed, but ec2:GetConsoleOutput is not.',
  why: "This action reads an instance's host keys from its console output, so that the first connection is verified. Without it, pin them with known-hosts.",
  recommended: 'off',
  strict: 'off',
  fixable: false,
  check({ policy, siblings, report }) {
    const policies = [policy, ...siblings];
    if (policies.some(({ incomplete }) => incomplete)) return;
    const mayBeAllowed = policies
      .flatMap(({ statements }) => statements)
      .some(
        (statement) => statement.effect !== 'Deny' && actionMatches(statement, getConsoleOutput) !== 'no',
      );
    if (mayBeAllowed) return;
    const pushing = policy.statements.find((statement) => findAllowed(policy, statement, sendSshPublicKey));
    if (pushing === undefined) return;
    report({
      at: placeOfAction(pushing, sendSshPublicKey),
      message:
        'Nothing in this policy allows ec2:GetConsoleOutput; allow it on the same instances, or pin the host keys.',
      statement: pushing,
    });
  },
};
