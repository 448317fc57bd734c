import type { Policy } from '../model';
import { matchesWildcard } from '../wildcard';
import { osUserKey } from './condition-key';
import { conditionsOn } from './grants';

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
