import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { defaultConfiguration } from '../../policy/configuration/configuration';
import { namedOsUsers } from '../../policy/named-os-users';
import { configurationNames } from '../../policy-files/candidates';
import { FileFailure } from '../../policy-files/file-failure';
import { sourceFiles } from '../../policy-files/source-files';
import { exists, Workspace } from '../../policy-files/workspace';
import { singleLine } from '../../report/text/safe-text';
import { allowClosedOutput, written } from '../standard-output';
import { UsageError } from '../usage-error';
import type { LintFlags } from './flags';

const [name = '.eiclint.json'] = configurationNames;
const schema = join('schemas', 'lint-config.schema.json');

/**
 * `eic lint --init`: writes a configuration into the working directory, with the OS users of the policies in `paths`.
 *
 * @throws {UsageError} if the folder has a configuration, which is never changed, or it cannot be written
 */
export async function runInit(paths: readonly string[], flags: LintFlags): Promise<void> {
  allowClosedOutput();
  const directory = process.cwd();
  const workspace = Workspace.around(directory);
  const present = [...configurationNames, '.eiclint.yml'].find((file) => exists(join(directory, file)));
  if (present !== undefined) throw alreadyThere(present);

  const found = await osUsersIn(paths, directory, workspace);
  const osUsers = flags.osUser ?? (found.osUsers.length > 0 ? found.osUsers : defaultConfiguration.osUsers);
  const preset = flags.preset ?? defaultConfiguration.preset;
  const schemaPath = schemaFrom(directory, workspace);
  const configuration = {
    ...(schemaPath !== undefined && { $schema: schemaPath }),
    extends: preset,
    osUsers,
  };
  write(`${JSON.stringify(configuration, undefined, 2)}\n`);

  const source =
    flags.osUser !== undefined
      ? 'from --os-user'
      : found.osUsers.length > 0
        ? `from ${found.policies === 1 ? '1 file' : `${found.policies} files`} with policies`
        : found.policies > 0
          ? 'the default, because the policies name no user'
          : 'the default, because no policy was found';
  const lines = [
    `Wrote ${name}: the preset ${preset}, ${osUsers.length === 1 ? 'the OS user' : 'the OS users'} ${osUsers.join(', ')} (${source}).`,
    ...hiddenBy(directory, workspace),
    ...found.failures.map(({ fileName, message }) => `${singleLine(fileName)} was not read. ${message}`),
  ];
  await written(process.stdout, `${lines.join('\n')}\n`);
}

/** Returns the OS users that the policies name, and how many files have one. */
async function osUsersIn(patterns: readonly string[], directory: string, workspace: Workspace) {
  const osUsers = new Set<string>();
  const failures: FileFailure[] = [];
  let policies = 0;
  for await (const file of sourceFiles({ patterns, directory, workspace, skipUnrelated: true })) {
    if (file instanceof FileFailure) {
      failures.push(file);
      continue;
    }
    const names = await namedOsUsers(file.fileName, file.text);
    if (names === undefined) continue;
    policies++;
    for (const user of names) osUsers.add(user);
  }
  return { osUsers: [...osUsers], policies, failures };
}

/**
 * Returns the path of the configuration's schema for editors; undefined if it is outside of the working tree, because
 * the path would be one of this machine.
 */
function schemaFrom(directory: string, workspace: Workspace): string | undefined {
  const program = process.argv[1];
  if (program === undefined || !existsSync(program)) return undefined;
  const path = join(dirname(realpathSync(program)), '..', '..', schema);
  if (!workspace.holds(path) || !existsSync(path)) return undefined;
  const way = relative(realpathSync(directory), path).split(sep).join('/');
  return way.startsWith('.') ? way : `./${way}`;
}

/** Returns a sentence if a configuration further up no longer applies here. */
function hiddenBy(directory: string, workspace: Workspace): string[] {
  const [, ...above] = workspace.foldersFrom(realpathSync(directory));
  const folder = above.find((candidate) => configurationNames.some((file) => exists(join(candidate, file))));
  if (folder === undefined) return [];
  const file = configurationNames.find((candidate) => exists(join(folder, candidate))) ?? name;
  return [`Below this folder it applies in place of ${relative(directory, join(folder, file))}.`];
}

function write(text: string): void {
  try {
    writeFileSync(name, text, { flag: 'wx' });
  } catch (thrown) {
    if (exists(name)) throw alreadyThere(name);
    throw new UsageError(`${name}: ${FileFailure.from(name, thrown).message}`);
  }
}

function alreadyThere(file: string): UsageError {
  return new UsageError(`This folder has the configuration ${file} already; it was not changed.`);
}
