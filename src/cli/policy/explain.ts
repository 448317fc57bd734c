import { explainFile } from '../../policy/explain/explain-file';
import { SourceText } from '../../policy/source-text';
import { FileFailure } from '../../policy-files/file-failure';
import { type SourceFile, sourceFiles } from '../../policy-files/source-files';
import { Workspace } from '../../policy-files/workspace';
import { nameFromHere } from '../name-from-here';
import { standardInput } from '../standard-input';
import { allowClosedOutput, written } from '../standard-output';
import { UsageError, usageExitCode } from '../usage-error';
import { variablesOf } from '../variables';
import type { ExplainFlags } from './explain-flags';
import type { ExplainedFiles } from './explained-files';
import { explanationJson } from './explanation-json';
import { explanationText, problemLines } from './explanation-text';

/**
 * `eic policy explain`: prints what each policy of some files grants. A file with a problem does not keep the others
 * from being explained.
 *
 * @throws {UsageError} with all problems, after the explanations were printed: files that cannot be read, have no
 *   identity policy, or have errors for which IAM would refuse them
 */
export async function runExplain(paths: readonly string[], flags: ExplainFlags): Promise<void> {
  allowClosedOutput();
  if (paths.includes('-') && paths.length > 1)
    throw new UsageError('Standard input and files are not explained in one run; name one or the other.');
  const workspace = Workspace.around(process.cwd());
  const variables = variablesOf(flags.variable ?? []);
  const explained = await explainAll(paths, workspace, variables);
  const failed = explained.files.some(({ problems }) => problems.length > 0) || explained.unread.length > 0;
  const isEmpty = !failed && explained.files.every(({ explanations }) => explanations.length === 0);
  if (flags.format === 'json') {
    if (failed || isEmpty) process.exitCode = usageExitCode;
    await written(process.stdout, explanationJson(explained));
    return;
  }
  const displayName = (name: string): string => nameFromHere(name, workspace);
  await written(process.stdout, explanationText(explained, displayName));
  if (failed) throw new UsageError(problemLines(explained, displayName).join('\n     '));
  if (isEmpty) throw new UsageError('No identity policy was found.');
}

async function explainAll(
  paths: readonly string[],
  workspace: Workspace,
  variables: ReadonlyMap<string, string>,
): Promise<ExplainedFiles> {
  const files: ExplainedFiles['files'][number][] = [];
  const unread: FileFailure[] = [];
  const sources = paths.includes('-')
    ? [await inputFile()]
    : sourceFiles({ patterns: paths, directory: process.cwd(), workspace });
  for await (const source of sources) {
    if (source instanceof FileFailure) {
      unread.push(source);
      continue;
    }
    const { fileName, text, named } = source;
    const { explanations, problems } = await explainFile(fileName, text, variables, named);
    const positions = new SourceText(text);
    files.push({
      fileName,
      explanations,
      problems: problems.map(({ range, message }) => ({ start: positions.positionAt(range.start), message })),
    });
  }
  return { files, unread };
}

async function inputFile(): Promise<SourceFile | FileFailure> {
  const fileName = '<stdin>';
  try {
    return { fileName, realPath: fileName, text: await standardInput(fileName), named: true };
  } catch (thrown) {
    return FileFailure.from(fileName, thrown);
  }
}
