import { buildModel } from './build-model';
import { isOsUser } from './os-user';
import { parseFile } from './parse/parse-file';
import { osUserKey } from './semantics/condition-key';
import { actionMatches } from './semantics/decide';
import { sendSshPublicKey } from './semantics/eic-actions';
import { conditionsOn } from './semantics/grants';

/**
 * Returns the OS users that the policies of a file let log in by name, in the order of the file; undefined if no policy
 * of it allows to push a key. Patterns, variables and `root` are left out. Never throws, whatever the text.
 */
export async function namedOsUsers(fileName: string, text: string): Promise<readonly string[] | undefined> {
  const { documents } = await parseFile(fileName, text, false);
  const pushing = documents
    .flatMap(({ root }) => buildModel(root).statements)
    .filter(
      (statement) => statement.effect === 'Allow' && actionMatches(statement, sendSshPublicKey) === 'yes',
    );
  if (pushing.length === 0) return undefined;
  const names = pushing
    .flatMap((statement) => conditionsOn(statement, osUserKey))
    .filter(({ operator }) => operator !== undefined && positive.has(operator.base))
    .flatMap(({ values }) => values.map(({ text: name }) => name));
  return [...new Set(names)].filter((name) => isOsUser(name) && name !== 'root');
}

const positive: ReadonlySet<string> = new Set(['StringEquals', 'StringEqualsIgnoreCase', 'StringLike']);
