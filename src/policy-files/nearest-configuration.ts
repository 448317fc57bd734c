import { join } from 'node:path';
import type { Configuration } from '../policy/configuration/configuration';
import { thrownText } from '../thrown-text';
import { configurationNames } from './candidates';
import type { CommitFiles } from './commit-files';
import { FileFailure } from './file-failure';
import { largestFile, readBytes, textOf, tooLarge } from './read-text';
import { exists, type Workspace } from './workspace';

/** Reads a configuration; throws if it cannot be used. */
export type ReadConfiguration = (fileName: string, text: string) => Promise<Configuration>;

/** Finds and keeps the configuration of each folder: the nearest file applies, those further up do not. */
export class NearestConfiguration {
  readonly #found = new Map<string, Promise<Configuration | undefined>>();
  readonly #workspace: Workspace;
  readonly #read: ReadConfiguration;
  readonly #commit: CommitFiles | undefined;

  /** @param commit the commit whose configurations count, in place of those in the workspace */
  constructor(workspace: Workspace, read: ReadConfiguration, commit?: CommitFiles) {
    this.#workspace = workspace;
    this.#read = read;
    this.#commit = commit;
  }

  /**
   * Returns the configuration of the files in a folder; undefined if there is none.
   *
   * @param directory absolute, without symbolic links
   * @throws {FileFailure} if it cannot be used
   */
  async for(directory: string): Promise<Configuration | undefined> {
    for (const folder of this.#workspace.foldersFrom(directory)) {
      let found = this.#found.get(folder);
      if (found === undefined) {
        found = this.#in(folder);
        this.#found.set(folder, found);
      }
      const configuration = await found;
      if (configuration !== undefined) return configuration;
    }
    return undefined;
  }

  /**
   * Reads a configuration.
   *
   * @param path absolute
   * @throws {FileFailure} if it cannot be used
   */
  async readFile(path: string): Promise<Configuration> {
    const name = this.#workspace.nameOf(path);
    const bytes =
      this.#commit === undefined
        ? readBytes(this.#workspace.resolve(path), name)
        : await bytesIn(this.#commit, name);
    return this.#read(name, textOf(bytes, name));
  }

  async #in(folder: string): Promise<Configuration | undefined> {
    const [name, second] = configurationNames.filter((candidate) => this.#has(join(folder, candidate)));
    if (second !== undefined)
      throw new FileFailure(
        this.#workspace.nameOf(join(folder, second)),
        `The folder also has ${name}, and only one configuration is allowed; remove one of them.`,
      );
    const misnamed = join(folder, '.eiclint.yml');
    if (name === undefined && this.#has(misnamed))
      throw new FileFailure(
        this.#workspace.nameOf(misnamed),
        'A configuration is not read from a file of this name; call it .eiclint.yaml.',
      );
    return name === undefined ? undefined : this.readFile(join(folder, name));
  }

  #has(path: string): boolean {
    return this.#commit === undefined ? exists(path) : this.#commit.has(this.#workspace.nameOf(path));
  }
}

async function bytesIn(commit: CommitFiles, name: string): Promise<Buffer> {
  if (!commit.has(name))
    throw new FileFailure(name, `There is no such file in the base commit ${commit.commit.slice(0, 12)}.`, {
      reason: 'missing',
    });
  let bytes: Buffer;
  try {
    bytes = await commit.read(name);
  } catch (thrown) {
    throw new FileFailure(name, `In the base commit: ${thrownText(thrown)}`, { cause: thrown });
  }
  if (bytes.length > largestFile) throw tooLarge(name);
  return bytes;
}
