import type { Policy } from '../model';
import { matchesWildcard } from '../wildcard';
import { osUserKey } from './condition-key';
import { conditionsOn } from './grants';

/** Names with nothing in common, so that a pattern is unlikely to exclude all of them. */
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
 * Returns an OS user as an example of all that a policy does not name. If possible, no condition of the policy matches
 * it, so that a Deny for one name hides nothing.
 */
export function otherOsUser({ statements }: Policy): string {
  const named = statements
    .flatMap((statement) => conditionsOn(statement, osUserKey))
    .flatMap(({ values }) => values.map(({ text }) => text.toLowerCase()));
  const isNamed = (text: string, name: string): boolean => matchesWildcard(text, name.toLowerCase());
  const selective = named.filter((text) => !others.every((name) => isNamed(text, name)));
  return others.find((name) => !selective.some((text) => isNamed(text, name))) ?? others[0];
}
