import { jsonText } from '../../report/findings/json-text';
import type { ExplainedFiles } from './explained-files';

/** Formats explanations for programs, as `schemas/explanation.schema.json` describes. */
export function explanationJson({ files, unread }: ExplainedFiles): string {
  return jsonText({
    policies: files.flatMap(({ fileName, explanations }) =>
      explanations.map(({ path, sentences }) => ({ file: fileName, path, sentences })),
    ),
    problems: files.flatMap(({ fileName, problems }) =>
      problems.map(({ start: { line, column, offset }, message }) => ({
        file: fileName,
        start: { line, column, offset },
        message,
      })),
    ),
    unread: unread.map(({ fileName, message }) => ({ file: fileName, message })),
  });
}
