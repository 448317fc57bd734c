import { dirname, resolve, sep } from 'node:path';
import { applyFixes } from '../policy/apply-fixes';
import { type Configuration, defaultConfiguration, type Ignore } from '../policy/configuration/configuration';
import { ConfigurationError } from '../policy/configuration/configuration-error';
import { staleIgnores } from '../policy/configuration/stale-ignores';
import type { Finding } from '../policy/finding';
import { lintText } from '../policy/lint';
import { FileFailure } from './file-failure';
import { NearestConfiguration } from './nearest-configuration';
import type { SourceFile } from './source-files';
import type { Workspace } from './workspace';

/** What the user says over the head of the configuration files. */
export interface ConfigurationOverrides {
  readonly preset?: Configuration['preset'];
  /** In place of those of the configuration. */
  readonly osUsers?: readonly string[];
  /** Beside those of the configuration; of two of one name this one counts. */
  readonly variables?: ReadonlyMap<string, string>;
}

/** What decides how files are linted. */
export interface LintSettings extends ConfigurationOverrides {
  /** The one configuration that holds, relative to the directory, instead of the nearest of each file. */
  readonly configurationFile?: string;
}

/** A file after it was linted. */
export interface LintedSource {
  readonly file: SourceFile;
  /** The text after the mends, and what was found in that. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A configuration with what was found in it: entries of `ignores` that do nothing any more. */
export interface LintedConfiguration {
  readonly fileName: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Mends may make room for others; in practice two rounds do. */
const mostRounds = 10;

/** Lints files, each by the configuration that holds for it. Nothing is written. */
export class FileLinter {
  readonly #nearest: NearestConfiguration;
  readonly #settings: LintSettings;
  readonly #workspace: Workspace;
  readonly #directory: string;
  /** Configurations as they were read → with the settings over them. */
  readonly #effective = new Map<Configuration, Configuration>();
  /** The entries of all their `ignores` that left a finding out. */
  readonly #used = new Set<Ignore>();
  /** The one that was named, read when the first file comes. */
  #named: Promise<Configuration> | undefined;

  /** @param directory absolute; the configuration's path begins here */
  constructor(workspace: Workspace, directory: string, settings: LintSettings) {
    this.#nearest = new NearestConfiguration(workspace, async (fileName, text) => {
      const { readConfiguration } = await import('../policy/configuration/read-configuration');
      try {
        return await readConfiguration(fileName, text);
      } catch (thrown) {
        throw configurationFailure(fileName, thrown);
      }
    });
    this.#workspace = workspace;
    this.#directory = directory;
    this.#settings = settings;
  }

  /**
   * Lints one file.
   *
   * @param fix whether what can be mended mechanically is mended in the text
   * @throws {FileFailure} where the configuration that holds for it cannot be read, or has mistakes
   */
  async lint(file: SourceFile, fix = false): Promise<LintedSource> {
    const configuration = await this.configurationOf(file.realPath);
    const findingsIn = (text: string): Promise<readonly Finding[]> =>
      lintText({ fileName: file.fileName, text }, configuration, {
        named: file.named,
        onIgnored: (ignore) => this.#used.add(ignore),
      });
    let { text } = file;
    let findings = await findingsIn(text);
    for (let round = 0; fix && round < mostRounds; round++) {
      const mended = applyFixes(text, findings);
      if (mended === text) break;
      text = mended;
      findings = await findingsIn(text);
    }
    return { file, text, findings };
  }

  /**
   * What holds for a file: the configuration with the user's own words over it.
   *
   * @param path absolute, without symbolic links; there need not be such a file
   * @throws {FileFailure} where the configuration cannot be read, or has mistakes
   */
  async configurationOf(path: string): Promise<Configuration> {
    const { configurationFile, preset, osUsers, variables } = this.#settings;
    if (configurationFile !== undefined)
      this.#named ??= this.#nearest.readFile(resolve(this.#directory, configurationFile));
    const found = this.#named ?? this.#nearest.for(dirname(path));
    const base = (await found) ?? defaultConfiguration;
    const before = this.#effective.get(base);
    if (before !== undefined) return before;
    const effective = {
      ...base,
      ...(preset !== undefined && { preset }),
      ...(osUsers !== undefined && { osUsers }),
      ...(variables !== undefined && { variables: new Map([...base.variables, ...variables]) }),
    };
    this.#effective.set(base, effective);
    return effective;
  }

  /**
   * The configurations that held for files linted so far, where entries of their `ignores` do nothing any more.
   *
   * @param wholly absolute; the folder of which all files were linted, so that an entry that left nothing out is known
   *   to be of no use. Without it only those past their date are told.
   */
  staleIgnores(wholly?: string): LintedConfiguration[] {
    return [...this.#effective.values()].flatMap((configuration) => {
      const { fileName, text } = configuration;
      if (fileName === undefined || text === undefined) return [];
      const folder = dirname(resolve(this.#workspace.root, fileName));
      const known = wholly !== undefined && `${folder}${sep}`.startsWith(`${wholly}${sep}`);
      const findings = staleIgnores(configuration, known ? this.#used : undefined, new Date());
      return findings.length === 0 ? [] : [{ fileName, text, findings }];
    });
  }
}

/** A configuration with mistakes as a failure of its file, which says them all with their places. */
function configurationFailure(fileName: string, thrown: unknown): unknown {
  if (!(thrown instanceof ConfigurationError)) return thrown;
  const mistakes = thrown.message
    .split('\n')
    .map((line) => line.replace(/^(\d+):(\d+) /, 'Line $1, column $2: '));
  return new FileFailure(fileName, mistakes.join(' '), { cause: thrown });
}
