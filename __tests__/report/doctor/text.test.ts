import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../src/doctor/all-checks';
import type { CheckResult } from '../../../src/doctor/check';
import type { Diagnosis } from '../../../src/doctor/diagnose';
import { diagnosisText } from '../../../src/report/doctor/text';
import { styler } from '../../../src/report/terminal/text-style';

const sentence =
  'AWS denied the call, because no identity-based policy of the role allows it, as far as is known.';
const command = `aws ec2 start-instances ${'--instance-ids i-0123456789abcdef0 '.repeat(4)}`.trim();
const failed: CheckResult = {
  state: 'failed',
  summary: sentence,
  remedy: sentence,
  evidence: [sentence],
  fix: [command],
};

function diagnosis(result: CheckResult): Diagnosis {
  const outcomes = allChecks.slice(0, 3).map((check) => ({ check, result, because: [], ms: 1 }));
  const [outcome] = outcomes;
  const causes =
    result.state === 'failed' && outcome !== undefined ? [{ outcome, certain: true, explains: [] }] : [];
  return { outcomes, causes };
}
function text(result: CheckResult, columns: number | undefined, colors = false): string {
  return diagnosisText(diagnosis(result), {
    style: styler(colors),
    unicode: true,
    columns,
    words: (words) => words,
  });
}
/** The words without line breaks and indentation. */
function words(shown: string): string {
  return shown.replaceAll(/\s+/g, ' ');
}

describe('a diagnosis in a terminal', () => {
  it.each([40, 60, 80, 132])(
    'has no line longer than %i columns but commands, and loses no word',
    (columns) => {
      const shown = text(failed, columns);
      const long = shown.split('\n').filter((line) => line.length > columns);
      expect(long.every((line) => line.trim() === command)).toBe(true);
      expect(words(shown)).toBe(words(text(failed, undefined)));
    },
  );

  it('keeps each sentence on one line if it is not for a terminal', () => {
    expect(text(failed, undefined)).toMatch(new RegExp(`^  ✗ ${allChecks[0]?.title} +${sentence}$`, 'm'));
  });

  it('breaks colored lines at the same places', () => {
    const skipped: CheckResult = { state: 'skipped', summary: sentence };
    const plain = text(skipped, 60, true)
      .split('\x1b')
      .map((part) => part.replace(/^\[[0-9;]+m/, ''));
    expect(plain.join('')).toBe(text(skipped, 60));
  });
});
