import { resolve } from 'node:path';
import { version } from '../../../../package.json';
import type { WantedPolicy } from '../../../managed-policy/managed-policy';
import type { AttachTarget } from '../../../policy/emit/emitted';
import { descriptionProblem, nameProblem, pathProblem, tagProblems } from '../../../policy/iam-names';
import { readPlainPolicy } from '../../../policy/plain-policy';
import { policyText } from '../../../policy/render/policy-text';
import { PolicyValuesError } from '../../../policy/render/policy-values';
import { allRules } from '../../../policy/rules/all-rules';
import { SourceText } from '../../../policy/source-text';
import { verdictOn } from '../../../policy-files/fail-on';
import { FileFailure } from '../../../policy-files/file-failure';
import { lintRun } from '../../../policy-files/lint-run';
import { readBytes, textOf } from '../../../policy-files/read-text';
import type { SourceFile } from '../../../policy-files/source-files';
import { Workspace } from '../../../policy-files/workspace';
import { stylish } from '../../../report/findings/stylish';
import { documentationUrl } from '../../../report/text/documentation-url';
import { singleLine } from '../../../report/text/safe-text';
import { nameFromHere } from '../../name-from-here';
import { standardInput } from '../../standard-input';
import { written } from '../../standard-output';
import { pageBeside, terminalAbilities } from '../../terminal';
import { UsageError } from '../../usage-error';
import { variablesOf } from '../../variables';
import type { ApplyFlags } from './flags';

/**
 * Reads and lints the policy that `eic policy apply` is asked for. Prints the findings, if there are any, on standard
 * error.
 *
 * @returns undefined if a finding is an error
 * @throws {UsageError} if a name is wrong, or the file cannot be read or has no policy
 */
export async function wantedPolicy(path: string, flags: ApplyFlags): Promise<WantedPolicy | undefined> {
  const variables = variablesOf(flags.variable ?? []);
  const named = namesOf(flags);
  const workspace = Workspace.around(process.cwd());
  const file = await readFile(path, workspace);
  if (!(await passesLinter(file, flags, variables, workspace))) return undefined;
  const { fileName, text } = file;
  const read = await readPlainPolicy(fileName, text, variables);
  if ('problems' in read) {
    const positions = new SourceText(text);
    const lines = read.problems.map(({ range, message }) => {
      const { line, column } = positions.positionAt(range.start);
      return `${singleLine(nameFromHere(fileName, workspace))}:${line}:${column} ${singleLine(message)}`;
    });
    throw new UsageError(lines.join('\n     '));
  }
  try {
    policyText(read.document);
  } catch (thrown) {
    if (thrown instanceof PolicyValuesError) throw new UsageError(thrown.problems.join('\n     '));
    throw thrown;
  }
  return { ...named, document: read.document };
}

/** Returns the parts of the policy that are options. */
function namesOf(flags: ApplyFlags): Omit<WantedPolicy, 'document'> {
  const { name, path, description, tag = [] } = flags;
  const problems = [nameProblem('policy', name), pathProblem(path)];
  if (description !== undefined) problems.push(descriptionProblem(description));
  const tags = new Map<string, string>();
  for (const text of tag) {
    const equals = text.indexOf('=');
    const key = text.slice(0, equals);
    if (equals < 1) problems.push(`The tag ${JSON.stringify(text)} is not KEY=VALUE, such as team=web.`);
    else if (tags.has(key)) problems.push(`The tag ${JSON.stringify(key)} is given twice.`);
    else tags.set(key, text.slice(equals + 1));
  }
  problems.push(...tagProblems(tags));
  const attachTo: AttachTarget[] = [];
  for (const [kind, targets = []] of [
    ['user', flags.attachUser],
    ['group', flags.attachGroup],
    ['role', flags.attachRole],
  ] as const) {
    for (const target of new Set(targets)) {
      problems.push(nameProblem(kind, target));
      attachTo.push({ kind, name: target });
    }
  }
  const wrong = problems.filter((problem) => problem !== undefined);
  if (wrong.length > 0) throw new UsageError(wrong.join('\n     '));
  return { name, path, ...(description !== undefined && { description }), tags, attachTo };
}

async function readFile(path: string, workspace: Workspace): Promise<SourceFile> {
  try {
    if (path === '-') {
      const fileName = '<stdin>';
      return { fileName, realPath: resolve('stdin'), text: await standardInput(fileName), named: true };
    }
    const realPath = resolve(path);
    return {
      fileName: workspace.nameOf(realPath),
      realPath,
      text: textOf(readBytes(path, path), path),
      named: true,
    };
  } catch (thrown) {
    throw new UsageError(`${singleLine(path)}: ${FileFailure.from(path, thrown).message}`);
  }
}

async function passesLinter(
  input: SourceFile,
  { config }: ApplyFlags,
  variables: ReadonlyMap<string, string>,
  workspace: Workspace,
): Promise<boolean> {
  const run = await lintRun({
    patterns: [],
    directory: process.cwd(),
    workspace,
    input,
    configurationFile: config,
    variables,
  });
  const [failure] = run.failures;
  if (failure !== undefined)
    throw new UsageError(
      `${singleLine(nameFromHere(failure.fileName, workspace))}: ${singleLine(failure.message)}`,
    );
  if (run.files.every(({ findings }) => findings.length === 0)) return true;
  const text = stylish(
    run,
    { version, rules: allRules, documentationUrl: (page) => documentationUrl(page) ?? pageBeside(page) },
    {
      ...(await terminalAbilities(process.stderr)),
      displayName: (name) => nameFromHere(name, workspace),
    },
  );
  await written(process.stderr, text);
  return verdictOn(run, { failOn: 'error' }) === 'passed';
}
