import { join } from 'node:path';
import type { Configuration } from '../policy/configuration/configuration';
import { configurationNames } from './candidates';
import { FileFailure } from './file-failure';
import { readBytes, textOf } from './read-text';
import { exists, type Workspace } from './workspace';

/** Reads a configuration; what it throws is taken for what is wrong with it. */
export type ReadConfiguration = (fileName: string, text: string) => Promise<Configuration>;

/** Finds and keeps the configuration of each folder: the nearest file wins, those further up count for nothing. */
export class NearestConfiguration {
  readonly #found = new Map<string, Promise<Configuration | undefined>>();

  constructor(
    private readonly workspace: Workspace,
    private readonly read: ReadConfiguration,
  ) {}

  /**
   * What holds for the files of a folder; `undefined` where no file says anything.
   *
   * @param directory absolute, without symbolic links
   * @throws {FileFailure} for a configuration that cannot be used
   */
  async for(directory: string): Promise<Configuration | undefined> {
    for (const folder of this.workspace.foldersFrom(directory)) {
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
   * The configuration of one file.
   *
   * @param path absolute
   * @throws {FileFailure} where it cannot be used
   */
  async readFile(path: string): Promise<Configuration> {
    const name = this.workspace.nameOf(path);
    const text = textOf(readBytes(this.workspace.resolve(path), name), name);
    return this.read(name, text);
  }

  async #in(folder: string): Promise<Configuration | undefined> {
    const [name, second] = configurationNames.filter((candidate) => exists(join(folder, candidate)));
    if (second !== undefined)
      throw new FileFailure(
        this.workspace.nameOf(join(folder, second)),
        `There is ${name} beside it, and only one configuration can hold for a folder; remove one of them.`,
      );
    const misnamed = join(folder, '.eiclint.yml');
    if (name === undefined && exists(misnamed))
      throw new FileFailure(
        this.workspace.nameOf(misnamed),
        'A configuration is not looked for under this name; call it .eiclint.yaml.',
      );
    return name === undefined ? undefined : this.readFile(join(folder, name));
  }
}
