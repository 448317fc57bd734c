import { lstatSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingsReport, LintedFile, MadeFix } from '../policy/findings-report';
import { evaluatesToEic } from '../policy/parse/computed-actions';
import { FileFailure } from './file-failure';
import { FileLinter, type LintSettings, type UsedConfiguration } from './lint-files';
import { type SourceFile, sourceFiles } from './source-files';
import type { Workspace } from './workspace';

/** The files to lint, and the settings. */
export interface LintRequest extends LintSettings {
  /** Paths and globs; empty for all files that git tracks below the directory. */
  readonly patterns: readonly string[];
  /** Absolute; relative paths begin here. */
  readonly directory: string;
  readonly workspace: Workspace;
  /** A text to lint instead of files, such as standard input. It is never written. */
  readonly input?: SourceFile | FileFailure;
  /**
   * Lint only files of these names, relative to the workspace. A name of a link includes what it leads to. Default: all.
   */
  readonly only?: ReadonlySet<string> | undefined;
  /** Skip files that are not about EC2 Instance Connect even if they are named. Default: false. */
  readonly skipUnrelated?: boolean;
  /**
   * `off`, the default, makes no fix. `preview` reports the findings of the text as it is, and the changes that fixes
   * would make. `on` fixes the text, writes it to its file and reports what is left.
   */
  readonly fix?: 'off' | 'preview' | 'on';
}

/** A change that fixes make in a file. */
export interface FileChange {
  readonly fileName: string;
  readonly before: string;
  readonly after: string;
}

/** The result of a run. */
export interface LintRun extends FindingsReport {
  /** The files in the order of the request, then the configurations whose `ignores` have entries without use. */
  readonly files: readonly LintedFile[];
  /** Files that could not be found, read, linted or written, and configurations that cannot be used, each once. */
  readonly failures: readonly FileFailure[];
  /** The part of `failures` that are configurations: no file that they apply to was linted. */
  readonly brokenConfigurations: readonly FileFailure[];
  /** Fixes that were made, or with `preview` those that could be. */
  readonly changes: readonly FileChange[];
  /** The configurations that applied to a file, and what each left out. */
  readonly configurations: readonly UsedConfiguration[];
  /** The fixes that were made; none with `preview`, and none of a file that could not be written. */
  readonly fixes: readonly MadeFix[];
}

/** Finds files, lints each by its configuration, and fixes them on request. A problem with one file is a failure of that file. */
export async function lintRun(request: LintRequest): Promise<LintRun> {
  const { patterns, directory, workspace, input, only, fix = 'off' } = request;
  const linter = new FileLinter(workspace, directory, request);
  const files: LintedFile[] = [];
  const failures: FileFailure[] = [];
  const broken = new Map<string, FileFailure>();
  const changes: FileChange[] = [];
  const isIncluded = only === undefined ? () => true : included(only, workspace);
  const fixes: MadeFix[] = [];

  const lintOne = async (file: SourceFile): Promise<void> => {
    const { fileName, text: before } = file;
    if (file.onlyIfEvaluated === true && !(await evaluatesToEic(fileName, before))) return;
    const found = await linter.lint(file);
    const fixed = fix === 'off' ? found : await linter.fix(found);
    const { text, findings } = fix === 'on' ? fixed : found;
    files.push({ fileName, text, findings });
    if (fixed.text === before) return;
    changes.push({ fileName, before, after: fixed.text });
    if (fix === 'on' && (input !== undefined || (await write(file, text)))) fixes.push(...fixed.fixes);
  };
  const write = async (file: SourceFile, text: string): Promise<boolean> => {
    try {
      // Loads the cryptography of Node, which a run without fixes does not need.
      const { writeText } = await import('./write-text');
      writeText(file, text);
      return true;
    } catch (thrown) {
      failures.push(FileFailure.from(file.fileName, thrown));
      return false;
    }
  };

  for (const file of input === undefined ? sourceFiles(request) : [input]) {
    if (file instanceof FileFailure) failures.push(file);
    else if (isIncluded(file.fileName)) {
      try {
        await lintOne(file);
      } catch (thrown) {
        if (!(thrown instanceof FileFailure)) throw thrown;
        // It fails every file that it applies to, and is reported once.
        broken.set(`${thrown.fileName}\0${thrown.message}`, thrown);
      }
    }
  }

  const brokenConfigurations = [...broken.values()];
  failures.push(...brokenConfigurations);
  // Only after all files were linted is it known that an entry of `ignores` is unused.
  const isWhole = patterns.length === 0 && only === undefined && input === undefined && failures.length === 0;
  files.push(...linter.staleIgnores(isWhole ? realpathSync(directory) : undefined));
  const configurations = linter.usedConfigurations();
  return { files, failures, brokenConfigurations, changes, fixes, configurations };
}

/**
 * Returns a function that tells whether a file, by its real name, is among the names: a link among them counts as the
 * file, or all files of the folder, that it leads to.
 */
function included(names: ReadonlySet<string>, workspace: Workspace): (fileName: string) => boolean {
  const files = new Set(names);
  const folders: string[] = [];
  for (const name of names) {
    const path = join(workspace.root, name);
    try {
      if (!lstatSync(path).isSymbolicLink()) continue;
      const realPath = workspace.resolve(path);
      const realName = workspace.nameOf(realPath);
      if (statSync(realPath).isDirectory()) folders.push(realName === '' ? '' : `${realName}/`);
      else files.add(realName);
    } catch (thrown) {
      // A file that was removed, or a link that cannot be followed: the latter is reported under its own name.
      FileFailure.from(name, thrown);
    }
  }
  return (fileName) => files.has(fileName) || folders.some((folder) => fileName.startsWith(folder));
}
