import { buildModel } from '../build-model';
import type { PolicyDocument, Range } from '../document';
import { lintParsedFile } from '../lint';
import { parseFile } from '../parse/parse-file';
import type { ParsedFile } from '../parse/parsed-file';
import { jsonSyntax } from '../rules/json-syntax';
import { schema } from '../rules/schema';
import { asTemplateWrites } from '../template-text';
import { withVariables } from '../variables';
import { explainPolicy } from './explain';

/** Description of what one policy of a file grants. */
export interface Explanation {
  /** Path of the policy in the file; empty if the file is the policy. */
  readonly path: string;
  readonly sentences: readonly string[];
}

/** The reason why the policies of a file cannot be explained. */
export interface Problem {
  readonly range: Range;
  /** One or two sentences. */
  readonly message: string;
}

/**
 * Describes what the identity policies of a file grant. A file that IAM would refuse, or that has no identity policy,
 * has problems instead of explanations: a description of it would claim too much. Never throws, whatever the text.
 *
 * @param named whether the user named the file itself. Else it is no problem if it has no identity policy.
 */
export async function explainFile(
  fileName: string,
  text: string,
  variables: ReadonlyMap<string, string> = new Map(),
  named = true,
): Promise<{ readonly explanations: readonly Explanation[]; readonly problems: readonly Problem[] }> {
  const file = withVariables(await parseFile(fileName, text, named), variables);
  if (!named && isForeign(file)) return { explanations: [], problems: [] };
  const problems = problemsIn(file);
  return {
    // Policies that can be read are explained although others cannot.
    explanations:
      problems.length > unreadIn(file).length
        ? []
        : file.documents
            .filter((document) => document.unread === undefined && otherKind(document).length === 0)
            .map((document) => ({
              path: document.path,
              sentences: explainPolicy(buildModel(document.root)).map((sentence) =>
                asTemplateWrites(sentence, document, document.root.range),
              ),
            })),
    problems,
  };
}

/** Returns whether a file that is well formed has no identity policy. */
function isForeign({ documents, problems }: ParsedFile): boolean {
  return problems.length === 0 && documents.every((document) => otherKind(document).length > 0);
}

function problemsIn(file: ParsedFile): readonly Problem[] {
  if (file.problems.some(({ harmless }) => !harmless)) return file.problems;
  if (!file.holdsPolicy || file.documents.length === 0)
    return [{ range: { start: 0, end: 0 }, message: 'The file contains no policy.' }];
  const unread = unreadIn(file);
  const foreign = file.documents.flatMap(otherKind);
  if (foreign.length === file.documents.length) return foreign;
  const refused = lintParsedFile(
    file,
    [jsonSyntax, schema].map((rule) => ({ rule, severity: 'error', settings: { osUsers: [], options: {} } })),
  );
  return [...refused, ...unread];
}

/** Returns why policies of a file cannot be read. What is unknown of a trust policy is nothing that is explained. */
function unreadIn({ documents }: ParsedFile): readonly Problem[] {
  return documents.flatMap(({ kind, root: { range }, unread: message }) =>
    message === undefined || kind === 'trust' ? [] : [{ range, message }],
  );
}

/** Recognizes policies with a principal, which are attached to a role or a resource and have another grammar. */
function otherKind({ root, kind }: PolicyDocument): readonly Problem[] {
  const principal = buildModel(root)
    .statements.flatMap(({ node }) => node.properties)
    .find(({ key }) => key.value === 'Principal' || key.value === 'NotPrincipal');
  if (principal === undefined) return [];
  const message =
    kind === 'trust'
      ? 'This is a trust policy: it says who can assume a role, not what the role can do.'
      : 'This is the policy of a resource: it has a Principal. Only identity policies can be explained.';
  return [{ range: principal.key.range, message }];
}
