import { type LeastPolicy, maxPolicySize } from '../../../policy/needed/least-policy';
import type { Place } from '../../../policy/needed/workflow/use';
import { singleLine } from '../../../report/text/safe-text';
import type { FoundUse, Note } from './found';

/** The policy of one role, or of a command line, with what people should know. */
export interface Answer {
  readonly role: string | undefined;
  readonly least: LeastPolicy;
  readonly uses: readonly FoundUse[];
}

/** Returns what `--format report` prints. */
export function reportOf(answers: readonly Answer[], notes: readonly Note[]): object {
  const placed = ({ fileName, start: { line, column } }: Place) => ({ file: fileName, line, column });
  return {
    roles: answers.map(({ role = null, least: { policy, size, placeholders }, uses }) => ({
      role,
      policy,
      size,
      placeholders,
      uses: uses.map(({ at, step }) => ({ ...placed(at), step })),
    })),
    notes: notes.map(({ at, message }) => ({ ...(at !== undefined && placed(at)), message })),
  };
}

/** Returns the lines for standard error: the notes, and for each policy its placeholders and whether it is too large. */
export function remarks(answers: readonly Answer[], notes: readonly Note[]): string {
  const lines = notes.map((note) => `eic: ${noteText(note)}`);
  for (const {
    least: { placeholders, size },
    role,
  } of answers) {
    const which =
      role === undefined || answers.length === 1 ? 'The policy' : `The policy of ${singleLine(role)}`;
    if (placeholders.length > 0) {
      lines.push(
        `eic: ${which} has placeholders. Replace them, or add --variable NAME=value${
          placeholders.some(({ name }) => name.startsWith('INSTANCE-ID'))
            ? ', or choose instances by a tag with --instance-tag KEY=value'
            : ''
        }:`,
        ...placeholders.map(
          ({ text, instead, source }) => `     ${text}: ${instead}. It stands for ${singleLine(source)}.`,
        ),
      );
    }
    if (size > maxPolicySize)
      lines.push(
        `eic: ${which} has ${size.toLocaleString('en-US')} characters, whitespace not counted, and a managed policy may have 6,144. Choose the instances by a tag (--instance-tag), or give each job a role of its own.`,
      );
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Returns a note as one line, with its place before it. */
export function noteText({ at, message }: Note): string {
  const place = at === undefined ? '' : `${at.fileName}:${at.start.line}:${at.start.column}: `;
  return singleLine(`${place}${message}`);
}
