import type { PolicyNode } from '../document';
import { textWithoutByteOrderMark } from './byte-order-mark';
import type { YamlReader } from './cloudformation';
import { findPolicies } from './find-policies';
import { parseJson } from './json';
import type { ParsedFile, SyntaxProblem } from './parsed-file';

/** Signs of a policy in a text that cannot be read. */
const policyWords = /"?\bStatement"?\s*:|PolicyDocument|"?\bEffect"?\s*:/;

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
  if (!isYaml(fileName, text)) return parseJsonFile(fileName, text, named);
  // Most YAML files of a repository have no policy: they are not parsed.
  if (!named && !policyWords.test(text)) return parsedFile(fileName, text, named, [], [], false);
  const { parseYaml } = await import('./yaml');
  const { roots, problems } = parseYaml(textWithoutByteOrderMark(text));
  return parsedFile(fileName, text, named, roots, problems, false, (inner) => {
    const read = parseYaml(inner);
    return read.problems.length === 0 ? read.roots[0] : undefined;
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
  readYaml?: YamlReader,
): ParsedFile {
  if (named && roots.length === 0 && problems.length === 0)
    return parsedFile(fileName, text, named, [], [nothingIn(text)], json);
  const found = roots.map((root) => findPolicies(root, text, json, readYaml));
  const holdsPolicy = found.some(({ known }) => known);
  const documents = found.flatMap((policies) => policies.documents);
  if (!holdsPolicy && !named && !(problems.length > 0 && policyWords.test(text)))
    return { fileName, text, documents: [], problems: [], holdsPolicy };
  return {
    fileName,
    text,
    // A file that has to have a policy and has none is checked by the rules on policies of any shape.
    documents:
      holdsPolicy || !named
        ? documents
        : roots.slice(0, 1).map((root) => ({ root, path: '', editable: json })),
    problems: [...problems, ...found.flatMap((policies) => policies.problems)],
    holdsPolicy,
  };
}

function nothingIn(text: string): SyntaxProblem {
  const range = { start: 0, end: Math.min(1, text.length) };
  return {
    range,
    message: 'The file is empty; a policy is an object with a Statement.',
    harmless: false,
  };
}
