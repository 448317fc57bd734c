import { dirname, resolve, sep } from 'node:path';
import { applyFixes } from '../policy/apply-fixes';
import {
  type Configuration,
  defaultConfiguration,
  type Ignore,
  type Preset,
} from '../policy/configuration/configuration';
import { ConfigurationError } from '../policy/configuration/configuration-error';
import { staleIgnores } from '../policy/configuration/stale-ignores';
import type { Finding } from '../policy/finding';
import type { LintedFile } from '../policy/findings-report';
import { lintText } from '../policy/lint';
import { FileFailure } from './file-failure';
import { NearestConfiguration } from './nearest-configuration';
import type { SourceFile } from './source-files';
import type { Workspace } from './workspace';

/** How files are linted: settings that take precedence over the configuration files. */
export interface LintSettings {
  /** The configuration for all files, relative to the directory, instead of the nearest of each file. */
  readonly configurationFile?: string | undefined;
  readonly preset?: Preset | undefined;
  /** Replace those of the configuration. */
  readonly osUsers?: readonly string[] | undefined;
  /** Added to those of the configuration; of two values of one name this one counts. */
  readonly variables?: ReadonlyMap<string, string> | undefined;
}

/** A file after it was linted. */
interface LintedSource {
  readonly file: SourceFile;
  /** The text, after fixes if any were made. */
  readonly text: string;
  /** In this text. */
  readonly findings: readonly Finding[];
}

/** A fix may make another possible; two rounds are enough in practice. */
const maxFixRounds = 10;

/** Lints files, each by the configuration that applies to it. Writes nothing. */
export class FileLinter {
  readonly #nearest: NearestConfiguration;
  readonly #settings: LintSettings;
  readonly #workspace: Workspace;
  readonly #directory: string;
  /** Configuration as read → the same with the settings over it. */
  readonly #effective = new Map<Configuration, Configuration>();
  /** Entries of all `ignores` that left a finding out. */
  readonly #used = new Set<Ignore>();
  /** The configuration for all files, read for the first file. */
  #named: Promise<Configuration> | undefined;

  /** @param directory absolute; a relative path of the configuration begins here */
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
   * Lints a file.
   *
   * @throws {FileFailure} if the configuration that applies to it cannot be read, or has mistakes
   */
  async lint(file: SourceFile): Promise<LintedSource> {
    return this.#lintText(file, file.text);
  }

  /** Makes the fixes of a linted file's findings in its text, until no more can be made. */
  async fix(linted: LintedSource): Promise<LintedSource> {
    let result = linted;
    for (let round = 0; round < maxFixRounds; round++) {
      const text = applyFixes(result.text, result.findings);
      if (text === result.text) break;
      result = await this.#lintText(linted.file, text);
    }
    return result;
  }

  async #lintText(file: SourceFile, text: string): Promise<LintedSource> {
    const configuration = await this.#configurationOf(file.realPath);
    const findings = await lintText({ fileName: file.fileName, text, unread: file.unread }, configuration, {
      named: file.named,
      onIgnored: (ignore) => this.#used.add(ignore),
    });
    return { file, text, findings };
  }

  /** Returns the configuration that applies to a file, with the user's settings over it. */
  async #configurationOf(path: string): Promise<Configuration> {
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
   * Returns the configurations of the files linted so far whose `ignores` have entries without use.
   *
   * @param wholly absolute, without symbolic links: the folder of which all files were linted, so that an entry that
   *   left nothing out is known to be unused. Without it only expired entries are found.
   */
  staleIgnores(wholly?: string): LintedFile[] {
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

/** Returns a configuration's mistakes as a failure of its file, all with their places. */
function configurationFailure(fileName: string, thrown: unknown): unknown {
  if (!(thrown instanceof ConfigurationError)) return thrown;
  const mistakes = thrown.message
    .split('\n')
    .map((line) => line.replace(/^(\d+):(\d+) /, 'Line $1, column $2: '));
  return new FileFailure(fileName, mistakes.join(' '), { cause: thrown });
}
