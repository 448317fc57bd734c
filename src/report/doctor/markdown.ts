import { checkGroups } from '../../doctor/check';
import type { Diagnosis } from '../../doctor/diagnose';
import type { CheckOutcome } from '../../doctor/outcome';
import { fencedBlock, markdownText } from '../text/markdown';
import { countsText, groupTitles, unicodeMarks } from './words';

/** Returns a diagnosis as Markdown: the causes, then a table of all checks. Ends in a line feed. */
export function diagnosisMarkdown(
  { outcomes, causes }: Diagnosis,
  words: (text: string) => string = (text) => text,
): string {
  const reasons = causes.flatMap(({ outcome, certain }) => [
    `- **${markdownText(outcome.check.title)}** (\`${outcome.check.id}\`${certain ? '' : ', not certain'}): ${markdownText(words(outcome.result.summary))} ${remedyText(outcome, words)}`.trimEnd(),
    ...fixText(outcome),
  ]);
  const rows = checkGroups.flatMap((group) =>
    outcomes
      .filter(({ check }) => check.group === group)
      .map(
        ({ check, result }) =>
          `| ${unicodeMarks[result.state]} ${result.state} | ${groupTitles[group]} | \`${check.id}\` | ${markdownText(words(result.summary))} |`,
      ),
  );
  const lines = [
    ...(causes.length === 0 ? [] : [causes.length > 1 ? '**Causes**' : '**Cause**', '', ...reasons, '']),
    '| state | part | check | summary |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `${countsText(outcomes.map(({ result }) => result.state))}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function remedyText({ result }: CheckOutcome, words: (text: string) => string): string {
  return result.state === 'failed' || result.state === 'warned' ? markdownText(words(result.remedy)) : '';
}

function fixText({ result }: CheckOutcome): string[] {
  const fix = result.state === 'failed' || result.state === 'warned' ? (result.fix ?? []) : [];
  if (fix.length === 0) return [];
  // Indented, so that it belongs to the item of the list.
  return [fencedBlock(fix.join('\n'), 'text').trimEnd().replaceAll('\n', '\n  ')];
}
