import { checkGroups } from '../../doctor/check';
import { isLookedUp } from '../../doctor/checks/lookup';
import type { Diagnosis } from '../../doctor/diagnose';
import type { CheckOutcome } from '../../doctor/outcome';
import type { Style, Styler } from '../terminal/text-style';
import { singleLine, visibleControls } from '../text/safe-text';
import { asciiMarks, countsText, groupTitles, unicodeMarks } from './words';

/** How a diagnosis is shown in a terminal. */
export interface DiagnosisStyle {
  readonly style: Styler;
  /** Whether the marks may be other characters than ASCII. */
  readonly unicode: boolean;
  /** Width of the terminal, at which sentences are broken; undefined to not break them. */
  readonly columns?: number | undefined;
  /** Changes words about the action's inputs into words about flags. */
  readonly words: (text: string) => string;
}

const colors: Readonly<Record<CheckOutcome['result']['state'], Style>> = {
  passed: 'green',
  failed: 'red',
  warned: 'yellow',
  unknown: 'blue',
  skipped: 'dim',
};

/** Returns a diagnosis as a tree of checks, with the causes after it, and a line feed at the end. */
export function diagnosisText({ outcomes, causes }: Diagnosis, shown: DiagnosisStyle): string {
  const { style } = shown;
  const width = Math.max(...outcomes.map(({ check }) => check.title.length));
  const tree = checkGroups.flatMap((group) => {
    const own = outcomes.filter(({ check }) => check.group === group);
    if (own.length === 0) return [];
    return [style('bold', groupTitles[group]), ...own.flatMap((one) => outcomeLines(one, width, shown)), ''];
  });
  const reasons = causes.flatMap(({ outcome, certain }, index) => [
    `${style('bold', `${index + 1}. ${outcome.check.title}`)} (${outcome.check.id}${certain ? '' : ', not certain'})`,
    ...problemLines(outcome, shown),
    '',
  ]);
  const heading = causes.length > 1 ? 'Causes, the first one first:' : 'Cause:';
  const missing = [...new Set(outcomes.flatMap(({ result }) => missingPermission(result)))];
  const note =
    missing.length === 0
      ? []
      : [...broken(`With these permissions, more could be told: ${missing.join(', ')}`, 0, shown), ''];
  const lines = [
    ...tree,
    ...(causes.length === 0 ? [] : [style('bold', heading), '', ...reasons]),
    ...note,
    `${countsText(outcomes.map(({ result }) => result.state))}.${causes.length === 0 ? ` ${loginText(outcomes)}` : ''}`,
  ];
  return `${lines.join('\n')}\n`;
}

function outcomeLines(outcome: CheckOutcome, width: number, shown: DiagnosisStyle): string[] {
  const { check, result } = outcome;
  const { style, unicode, words } = shown;
  const mark = style(colors[result.state], (unicode ? unicodeMarks : asciiMarks)[result.state]);
  const summary = singleLine(words(result.summary));
  const title = `  ${mark} ${check.title.padEnd(width)}  `;
  const indent = 2 + (unicode ? 1 : 4) + 1 + width + 2;
  const lines = broken(summary, indent, shown).map((line) =>
    result.state === 'skipped' ? dimmed(line, style) : line,
  );
  const first =
    (shown.columns ?? Number.POSITIVE_INFINITY) - indent < minWidth
      ? [title.trimEnd(), ...lines]
      : [`${title}${lines[0]?.trimStart() ?? ''}`, ...lines.slice(1)];
  if (result.state === 'passed' || result.state === 'skipped') return first;
  const evidence = (result.evidence ?? []).flatMap((line) =>
    broken(singleLine(words(line)), narrowIndent, shown),
  );
  return [...first, ...evidence.map((line) => dimmed(line, style))];
}

/** Minimum width of a column of sentences, and the indentation of sentences that have no such column. */
const minWidth = 36;
const narrowIndent = 6;

/** Returns the lines of a text that is broken at spaces, with the indentation. Words are never broken. */
function broken(
  text: string,
  indent: number,
  { columns = Number.POSITIVE_INFINITY }: DiagnosisStyle,
): string[] {
  const start = ' '.repeat(columns - indent < minWidth ? Math.min(indent, narrowIndent) : indent);
  const lines: string[] = [];
  let line = start;
  for (const word of text.split(' ')) {
    if (line !== start && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = start;
    }
    line += line === start ? word : ` ${word}`;
  }
  return [...lines, line];
}

function dimmed(line: string, style: Styler): string {
  const text = line.trimStart();
  return `${line.slice(0, line.length - text.length)}${style('dim', text)}`;
}

/** Says whether a login succeeded, if no check failed. */
function loginText(outcomes: readonly CheckOutcome[]): string {
  if (!isLookedUp(outcomes)) return 'The instance could not be looked up.';
  const login = outcomes.find(({ check }) => check.id === 'authentication');
  return login?.result.state === 'passed'
    ? 'The login succeeded.'
    : 'No check failed, but no login was made.';
}

function problemLines({ result }: CheckOutcome, shown: DiagnosisStyle): string[] {
  const { words } = shown;
  if (result.state !== 'failed' && result.state !== 'warned') return [];
  // Not broken: it is to be copied.
  const fix = (result.fix ?? []).map((line) => `     ${visibleControls(line)}`);
  const sentences = [result.summary, result.remedy].filter((text) => text !== '');
  return [...sentences.flatMap((text) => broken(singleLine(words(text)), 3, shown)), ...fix];
}

function missingPermission(result: CheckOutcome['result']): string[] {
  return result.state === 'unknown' && result.statement !== undefined ? [result.statement.Action] : [];
}
