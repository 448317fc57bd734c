import { checkGroups } from '../../doctor/check';
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
    ...problemLines(outcome, shown).map((line) => `   ${line}`),
    '',
  ]);
  const heading = causes.length > 1 ? 'Causes, the first one first:' : 'Cause:';
  const missing = [...new Set(outcomes.flatMap(({ result }) => missingPermission(result)))];
  const note =
    missing.length === 0 ? [] : [`With these permissions, more could be told: ${missing.join(', ')}`, ''];
  const lines = [
    ...tree,
    ...(causes.length === 0 ? [] : [style('bold', heading), '', ...reasons]),
    ...note,
    `${countsText(outcomes.map(({ result }) => result.state))}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function outcomeLines(outcome: CheckOutcome, width: number, shown: DiagnosisStyle): string[] {
  const { check, result } = outcome;
  const { style, unicode, words } = shown;
  const mark = style(colors[result.state], (unicode ? unicodeMarks : asciiMarks)[result.state]);
  const summary = singleLine(words(result.summary));
  const first = `  ${mark} ${check.title.padEnd(width)}  ${result.state === 'skipped' ? style('dim', summary) : summary}`;
  if (result.state === 'passed' || result.state === 'skipped') return [first];
  return [first, ...(result.evidence ?? []).map((line) => style('dim', `      ${singleLine(words(line))}`))];
}

function problemLines({ result }: CheckOutcome, { words }: DiagnosisStyle): string[] {
  if (result.state !== 'failed' && result.state !== 'warned') return [];
  const fix = (result.fix ?? []).map((line) => `  ${visibleControls(line)}`);
  return [singleLine(words(result.summary)), singleLine(words(result.remedy)), ...fix];
}

function missingPermission(result: CheckOutcome['result']): string[] {
  return result.state === 'unknown' && result.statement !== undefined ? [result.statement.Action] : [];
}
