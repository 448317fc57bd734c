import type { Policy } from '../model';
import { matchesWildcard } from '../wildcard';
import { osUserKey } from './condition-key';
import { conditionsOn } from './grants';

/**
 * What the service takes as an OS user (EC2 Instance Connect API reference, `SendSSHPublicKey`); a name of digits alone
 * would be a user ID.
 */
const osUserForm =
  /^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$/;

/** Whether a request can name such an OS user. */
export function isOsUser(name: string): boolean {
  return osUserForm.test(name);
}

/** Names with nothing in common, so that hardly a pattern that leaves some of them out leaves out all. */
const others = [
  'someone-else',
  'jdoe42',
  'Admin.Backup',
  'k',
  'web_1',
  'x9-very.long_name@example',
  '7up',
] as const;

/**
 * An OS user that stands for all that a policy does not name: one that no condition of it names, where there is one, so
 * that a Deny for the very name that is tried hides nothing.
 */
export function otherOsUser({ statements }: Policy): string {
  const named = statements
    .flatMap((statement) => conditionsOn(statement, osUserKey))
    .flatMap(({ values }) => values.map(({ text }) => text.toLowerCase()));
  const isNamed = (text: string, name: string): boolean => matchesWildcard(text, name.toLowerCase());
  const telling = named.filter((text) => !others.every((name) => isNamed(text, name)));
  return others.find((name) => !telling.some((text) => isNamed(text, name))) ?? others[0];
}
