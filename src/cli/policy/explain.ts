import { resolve } from 'node:path';
import { explainFile } from '../../policy/explain/explain-file';
import { SourceText } from '../../policy/source-text';
import { FileFailure } from '../../policy-files/file-failure';
import { readBytes, textOf } from '../../policy-files/read-text';
import { singleLine } from '../../report/text/safe-text';
import { standardInput } from '../standard-input';
import { allowClosedOutput, written } from '../standard-output';
import { UsageError } from '../usage-error';
import { variablesOf } from '../variables';

/**
 * `eic policy explain`: prints what each policy of a file grants, one sentence per line, each policy of a template under
 * its path.
 *
 * @throws {UsageError} if the file cannot be read, has no identity policy, or has errors for which IAM would refuse it
 */
export async function runExplain(file: string, variables: readonly string[]): Promise<void> {
  allowClosedOutput();
  const name = file === '-' ? '<stdin>' : file;
  const text = await readText(file, name);
  const { explanations, problems } = await explainFile(name, text, variablesOf(variables));
  if (problems.length > 0) {
    const source = new SourceText(text);
    const places = problems.map(({ range, message }) => {
      const { line, column } = source.positionAt(range.start);
      return `${name}:${line}:${column} ${singleLine(message)}`;
    });
    throw new UsageError(places.join('\n     '));
  }
  const blocks = explanations.map(({ path, sentences }) =>
    [
      ...(path === '' ? [] : [`${singleLine(path)}:`]),
      ...sentences.map((sentence) => singleLine(sentence, 100_000)),
    ].join('\n'),
  );
  await written(process.stdout, `${blocks.join('\n\n')}\n`);
}

async function readText(file: string, name: string): Promise<string> {
  try {
    if (file === '-') return await standardInput(name);
    return textOf(readBytes(resolve(file), name), name);
  } catch (thrown) {
    throw new UsageError(`${name}: ${FileFailure.from(name, thrown).message}`);
  }
}
