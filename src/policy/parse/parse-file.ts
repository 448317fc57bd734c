import type { PolicyNode } from '../document';
import type { YamlReader } from './cloudformation';
import { fileStart } from './file-start';
import { findPolicies } from './find-policies';
import { parseJson } from './json';
import { mentionsEic, withoutEscapes } from './mentions-eic';
import type { ParsedFile, SyntaxProblem } from './parsed-file';
import { ambiguousInPolicies, repeatedNames } from './reader-differences';
import { strayPolicy } from './stray-policy';
import { uncheckedFile, unreadFormatIn, unreadFormatOf } from './unread-format';

/** Names without which no policy can be in a text, in any case, once its escapes are replaced. */
const neededWords = /statement|policydocument|effect/i;
/** Signs of a policy in a text that cannot be read, once its escapes are replaced. */
const policyWords =
  /\bStatement["']?\s*:|PolicyDocument|\bEffect["']?\s*:|^[ \t-]*\?[ \t].*\b(?:Statement|Effect)\b/m;

/**
 * Finds the policies in a JSON file. Never throws, whatever the text.
 *
 * @param named whether the user named the file itself, so that it has to have a policy
 */
export function parseJsonFile(fileName: string, text: string, named: boolean): ParsedFile {
  const { root, problems } = parseJson(text);
  return parsedFile(fileName, text, named, root === undefined ? [] : [root], problems, true);
}

/**
 * Finds the policies in a JSON or YAML file. Its name's ending decides which it is, or else its beginning. Never throws,
 * whatever the text. The YAML reader is loaded for the first YAML file.
 */
export async function parseFile(fileName: string, text: string, named: boolean): Promise<ParsedFile> {
  const format = unreadFormatOf(fileName);
  if (format !== undefined) {
    // A policy is one whatever the name of its file.
    const policy = /^\uFEFF?\s*[{[]/.test(text) ? parseJsonFile(fileName, text, false) : undefined;
    if (policy?.holdsPolicy) return policy;
    return named || mentionsEic(text) ? uncheckedFile(fileName, text, format) : nothing(fileName, text);
  }
  if (!isYaml(fileName, text)) return parseJsonFile(fileName, text, named);
  // Most YAML files of a repository have no policy: they are not parsed.
  if (!named && !neededWords.test(withoutEscapes(text))) return nothing(fileName, text);
  const { parseYaml } = await import('./yaml');
  const { roots, problems, ambiguous } = parseYaml(text);
  return parsedFile(fileName, text, named, roots, problems, false, {
    ambiguous,
    read(inner) {
      const read = parseYaml(inner);
      return read.problems.length === 0 ? read.roots[0] : undefined;
    },
  });
}

function isYaml(fileName: string, text: string): boolean {
  if (/\.ya?ml$/i.test(fileName)) return true;
  if (/\.json[c5]?$/i.test(fileName)) return false;
  return /^\uFEFF?\s*(---|#|%YAML|["']?[A-Za-z]+["']?\s*:)/.test(text);
}

function parsedFile(
  fileName: string,
  text: string,
  named: boolean,
  roots: readonly PolicyNode[],
  problems: readonly SyntaxProblem[],
  json: boolean,
  { ambiguous, read }: { ambiguous: readonly SyntaxProblem[]; read?: YamlReader } = { ambiguous: [] },
): ParsedFile {
  if (named && roots.length === 0 && problems.length === 0)
    return parsedFile(fileName, text, named, [], [nothingIn(text)], json);
  const found = roots.map((root) => findPolicies(root, text, json, read));
  const unchecked = roots.flatMap((root, index) => {
    const format = unreadFormatIn(root);
    if (format !== undefined && (named || mentionsEic(text)))
      return uncheckedFile(fileName, text, format).documents;
    return named || found[index]?.known ? [] : strayPolicy(root);
  });
  const documents = [...found.flatMap((policies) => policies.documents), ...unchecked];
  const holdsPolicy = unchecked.length > 0 || found.some(({ known }) => known);
  if (!holdsPolicy && !named && !(problems.length > 0 && isAboutPolicies(text)))
    return nothing(fileName, text);
  // The policy may be in a part that the errors lost.
  const isLossy = problems.some(({ harmless }) => !harmless);
  return {
    fileName,
    text,
    // A file that has to have a policy and has none is checked by the rules on policies of any shape.
    documents:
      holdsPolicy || !named || isLossy
        ? documents
        : roots.slice(0, 1).map((root) => ({ root, path: '', editable: json })),
    problems: [
      ...problems,
      ...found.flatMap((policies) => policies.problems),
      ...ambiguousInPolicies(ambiguous, documents),
      ...(holdsPolicy ? repeatedNames(roots, documents) : []),
    ],
    holdsPolicy,
  };
}

/** Returns whether a text that cannot be read is likely to have a policy. */
function isAboutPolicies(text: string): boolean {
  return policyWords.test(withoutEscapes(text)) || mentionsEic(text);
}

function nothing(fileName: string, text: string): ParsedFile {
  return { fileName, text, documents: [], problems: [], holdsPolicy: false };
}

function nothingIn(text: string): SyntaxProblem {
  return {
    range: fileStart(text),
    message: 'The file is empty; a policy is an object with a Statement.',
    harmless: false,
  };
}
