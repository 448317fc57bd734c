import { buildModel } from '../build-model';
import { parseFile } from '../parse/parse-file';
import type { SyntaxProblem } from '../parse/parsed-file';
import { withVariables } from '../variables';
import { explainPolicy } from './explain';

/** Description of what one policy of a file grants. */
export interface Explanation {
  /** Path of the policy in the file; empty if the file is the policy. */
  readonly path: string;
  readonly sentences: readonly string[];
}

const trustSentence = 'This is a trust policy: it says who may assume a role, and grants nothing else.';

/** Describes what the policies of a file grant, with the file's syntax errors. Never throws, whatever the text. */
export async function explainFile(
  fileName: string,
  text: string,
  variables: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly explanations: readonly Explanation[]; readonly problems: readonly SyntaxProblem[] }> {
  const { documents, problems } = withVariables(await parseFile(fileName, text, true), variables);
  return {
    explanations: documents.map(({ root, path, kind }) => ({
      path,
      sentences: kind === 'trust' ? [trustSentence] : explainPolicy(buildModel(root)),
    })),
    problems,
  };
}
