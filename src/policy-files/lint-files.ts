import { dirname, resolve, sep } from 'node:path';
import { applyFixes } from '../policy/apply-fixes';
import {
  type Configuration,
  defaultConfiguration,
  type Ignore,
  type Preset,
} from '../policy/configuration/configuration';
import { ConfigurationError } from '../policy/configuration/configuration-error';
import { severityIn } from '../policy/configuration/enabled-rules';
import { staleIgnores } from '../policy/configuration/stale-ignores';
import type { Finding } from '../policy/finding';
import type { LintedFile, MadeFix } from '../policy/findings-report';
import { lintText } from '../policy/lint';
import type { NeededRequest } from '../policy/needed/requests';
import { allRules } from '../policy/rules/all-rules';
import type { CommitFiles } from './commit-files';
import { FileFailure } from './file-failure';
import { NearestConfiguration } from './nearest-configuration';
import type { SourceFile } from './source-files';
import type { Workspace } from './workspace';

/** How files are linted: settings that take precedence over the configuration files. */
export interface LintSettings {
  /** The configuration for all files, relative to the directory, instead of the nearest of each file. */
  readonly configurationFile?: string | undefined;
  /** The commit whose configurations count, in place of those in the workspace. Default: the workspace. */
  readonly configurationCommit?: CommitFiles | undefined;
  readonly preset?: Preset | undefined;
  /** Replace those of the configuration. */
  readonly osUsers?: readonly string[] | undefined;
  /** Added to those of the configuration; of two values of one name this one counts. */
  readonly variables?: ReadonlyMap<string, string> | undefined;
  /** The requests of a workflow's steps with which each policy is compared. */
  readonly workflow?: readonly NeededRequest[] | undefined;
}

/** A file after it was linted. */
interface LintedSource {
  readonly file: SourceFile;
  /** The text, after fixes if any were made. */
  readonly text: string;
  /** In this text. */
  readonly findings: readonly Finding[];
  /** The fixes that were made, in this order. */
  readonly fixes: readonly MadeFix[];
}

/** A configuration that applied to files, with the user's settings over it, and what it leaves out. */
export interface UsedConfiguration {
  readonly fileName: string;
  readonly text: string;
  readonly preset: Preset;
  /** IDs of the preset's rules that it turns off. */
  readonly off: readonly string[];
  /** IDs of the rules whose findings are warnings in it, and errors in the preset. */
  readonly lowered: readonly string[];
  readonly osUsers: readonly string[];
  /** Names of the placeholders that it gives values. */
  readonly variables: readonly string[];
  /** Number of findings that its `ignores` left out. */
  readonly ignored: number;
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
  /** Entries of all `ignores` that left findings out, with the number of these. */
  readonly #used = new Map<Ignore, number>();
  /** The configuration for all files, read for the first file. */
  #named: Promise<Configuration> | undefined;

  /** @param directory absolute; a relative path of the configuration begins here */
  constructor(workspace: Workspace, directory: string, settings: LintSettings) {
    this.#nearest = new NearestConfiguration(
      workspace,
      async (fileName, text) => {
        const { readConfiguration } = await import('../policy/configuration/read-configuration');
        try {
          return await readConfiguration(fileName, text);
        } catch (thrown) {
          throw configurationFailure(fileName, thrown);
        }
      },
      settings.configurationCommit,
    );
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
      const { text, fixed } = applyFixes(result.text, result.findings);
      if (text === result.text) break;
      const fixes = [...result.fixes, ...fixed.flatMap(madeFix)];
      result = { ...(await this.#lintText(linted.file, text)), fixes };
    }
    return result;
  }

  async #lintText(file: SourceFile, text: string): Promise<LintedSource> {
    const configuration = await this.#configurationOf(file.realPath);
    const findings = await lintText({ fileName: file.fileName, text, unread: file.unread }, configuration, {
      named: file.named,
      onIgnored: (ignore) => this.#used.set(ignore, (this.#used.get(ignore) ?? 0) + 1),
    });
    return { file, text, findings, fixes: [] };
  }

  /** Returns the configuration that applies to a file, with the user's settings over it. */
  async #configurationOf(path: string): Promise<Configuration> {
    const { configurationFile, preset, osUsers, variables, workflow } = this.#settings;
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
      ...(workflow !== undefined && { workflow }),
      ...(variables !== undefined && { variables: new Map([...base.variables, ...variables]) }),
    };
    this.#effective.set(base, effective);
    return effective;
  }

  /** Returns the configurations that applied to the files linted so far, with what they left out. */
  usedConfigurations(): UsedConfiguration[] {
    return [...this.#effective.values()].flatMap((configuration) => {
      const { fileName, text, ignores } = configuration;
      if (fileName === undefined || text === undefined) return [];
      const ignored = ignores.reduce((sum, ignore) => sum + (this.#used.get(ignore) ?? 0), 0);
      return [usedConfiguration(configuration, fileName, text, ignored)];
    });
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
      // A pull request that fixes a finding cannot remove the entry from the base commit's configuration.
      const isCurrent = this.#settings.configurationCommit === undefined;
      const known = isCurrent && wholly !== undefined && `${folder}${sep}`.startsWith(`${wholly}${sep}`);
      const findings = staleIgnores(
        configuration,
        known ? new Set(this.#used.keys()) : undefined,
        new Date(),
      );
      return findings.length === 0 ? [] : [{ fileName, text, findings, isConfiguration: true }];
    });
  }
}

/** Returns what a configuration leaves out. */
function usedConfiguration(
  configuration: Configuration,
  fileName: string,
  text: string,
  ignored: number,
): UsedConfiguration {
  const { preset, severities, osUsers, variables } = configuration;
  const off: string[] = [];
  const lowered: string[] = [];
  for (const rule of allRules) {
    const own = severities.get(rule.id);
    const usual = severityIn(preset, rule);
    if (own === 'off' && usual !== 'off') off.push(rule.id);
    if (own === 'warning' && usual === 'error') lowered.push(rule.id);
  }
  return { fileName, text, preset, off, lowered, osUsers, variables: [...variables.keys()], ignored };
}

function madeFix({ fileName, ruleId, start, fix, documentation }: Finding): MadeFix[] {
  return fix === undefined ? [] : [{ fileName, ruleId, start, description: fix.description, documentation }];
}

/** Returns a configuration's mistakes as a failure of its file, all with their places. */
function configurationFailure(fileName: string, thrown: unknown): unknown {
  if (!(thrown instanceof ConfigurationError)) return thrown;
  const mistakes = thrown.message
    .split('\n')
    .map((line) => line.replace(/^(\d+):(\d+) /, 'Line $1, column $2: '));
  return new FileFailure(fileName, mistakes.join(' '), { cause: thrown });
}
