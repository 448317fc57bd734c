import { join } from 'node:path';
import type { Configuration } from '../policy/configuration/configuration';
import { configurationNames } from './candidates';
import { FileFailure } from './file-failure';
import { readBytes, textOf } from './read-text';
import { exists, type Workspace } from './workspace';

/** Reads a configuration; throws if it cannot be used. */
export type ReadConfiguration = (fileName: string, text: string) => Promise<Configuration>;

/** Finds and keeps the configuration of each folder: the nearest file applies, those further up do not. */
export class NearestConfiguration {
  readonly #found = new Map<string, Promise<Configuration | undefined>>();
  readonly #workspace: Workspace;
  readonly #read: ReadConfiguration;

  constructor(workspace: Workspace, read: ReadConfiguration) {
    this.#workspace = workspace;
    this.#read = read;
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
    const text = textOf(readBytes(this.#workspace.resolve(path), name), name);
    return this.#read(name, text);
  }

  async #in(folder: string): Promise<Configuration | undefined> {
    const [name, second] = configurationNames.filter((candidate) => exists(join(folder, candidate)));
    if (second !== undefined)
      throw new FileFailure(
        this.#workspace.nameOf(join(folder, second)),
        `The folder also has ${name}, and only one configuration is allowed; remove one of them.`,
      );
    const misnamed = join(folder, '.eiclint.yml');
    if (name === undefined && exists(misnamed))
      throw new FileFailure(
        this.#workspace.nameOf(misnamed),
        'A configuration is not read from a file of this name; call it .eiclint.yaml.',
      );
    return name === undefined ? undefined : this.readFile(join(folder, name));
  }
}
