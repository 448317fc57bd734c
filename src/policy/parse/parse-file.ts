import type { PolicyDocument } from '../document';
import { parseJson } from './json';
import type { ParsedFile } from './parsed-file';

/** A JSON file as the policies in it. Never throws, whatever the text. */
export function parseJsonFile(fileName: string, text: string, named: boolean): ParsedFile {
  const { root, problems } = parseJson(text);
  const documents: PolicyDocument[] =
    root === undefined ? [] : [{ root, origin: 'policy', path: '', editable: true }];
  void named;
  return { fileName, text, documents, problems };
}
