import { buildModel } from '../build-model';
import { parseFile } from '../parse/parse-file';
import type { SyntaxProblem } from '../parse/parsed-file';
import { withVariables } from '../variables';
import { explainPolicy } from './explain';

/** What one policy of a file grants. */
export interface Explanation {
  /** The way to the policy in the file; empty for a file of its own. */
  readonly path: string;
  readonly sentences: readonly string[];
}

/** What the policies of a file grant, and what in the file cannot be read. Never throws, whatever the text. */
export async function explainFile(
  fileName: string,
  text: string,
  variables: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly explanations: readonly Explanation[]; readonly problems: readonly SyntaxProblem[] }> {
  const { documents, problems } = withVariables(await parseFile(fileName, text, true), variables);
  return {
    explanations: documents.map(({ root, path }) => ({ path, sentences: explainPolicy(buildModel(root)) })),
    problems,
  };
}
