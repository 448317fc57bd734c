import { osUserKey } from '../semantics/condition-key';
import { sendSshPublicKey } from '../semantics/eic-actions';
import { conditionsOn } from '../semantics/grants';
import { findUnnamedOsUser } from '../semantics/os-user';
import { placeOfAction } from '../semantics/places';
import type { Rule } from './rule';

/** Reports SendSSHPublicKey without a condition on the OS user. */
export const osUserMissing: Rule = {
  id: 'os-user-missing',
  summary: 'SendSSHPublicKey is allowed without a condition on the OS user.',
  why: 'Everyone with the policy can log in as any user of the instance, including root.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  judgesGrants: true,
  check({ policy, settings, report }) {
    for (const statement of policy.statements) {
      if (conditionsOn(statement, osUserKey).length > 0) continue;
      // A Deny for all other users limits the OS user too, so a finding needs a request that is allowed.
      if (findUnnamedOsUser(policy, statement) === undefined) continue;
      report({
        at: placeOfAction(statement, sendSshPublicKey),
        message: `SendSSHPublicKey is allowed for every OS user; add "StringEquals": { "ec2:osuser": "${settings.osUsers[0] ?? 'ec2-user'}" } to the Condition.`,
        statement,
      });
    }
  },
};
