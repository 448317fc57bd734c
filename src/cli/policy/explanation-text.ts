import { singleLine } from '../../report/text/safe-text';
import type { ExplainedFiles } from './explained-files';

/** Maximum length of a sentence, which may list all resources of a policy. */
const maxSentence = 100_000;

/**
 * Formats explanations for people: one sentence a line, each policy in a paragraph. A policy of one of several files, or
 * one of a template, has a line with its place before it. Empty if nothing is explained.
 *
 * @param displayName returns a file's name as it is shown
 */
export function explanationText(
  { files, unread }: ExplainedFiles,
  displayName: (fileName: string) => string,
): string {
  const several = files.length + unread.length > 1;
  const blocks = files.flatMap(({ fileName, explanations }) =>
    explanations.map(({ path, sentences }) => {
      const place = [several ? displayName(fileName) : '', path].filter((part) => part !== '').join(', ');
      return [
        ...(place === '' ? [] : [`${singleLine(place)}:`]),
        ...sentences.map((sentence) => singleLine(sentence, maxSentence)),
      ].join('\n');
    }),
  );
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** Returns a line for each reason why something is not explained, with its place. */
export function problemLines(
  { files, unread }: ExplainedFiles,
  displayName: (fileName: string) => string,
): string[] {
  return [
    ...files.flatMap(({ fileName, problems }) =>
      problems.map(
        ({ start: { line, column }, message }) =>
          `${singleLine(displayName(fileName))}:${line}:${column} ${singleLine(message)}`,
      ),
    ),
    ...unread.map(({ fileName, message }) => `${singleLine(displayName(fileName))}: ${singleLine(message)}`),
  ];
}
