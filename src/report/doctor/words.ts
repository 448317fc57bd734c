import type { CheckGroup, CheckResult } from '../../doctor/check';

/** Headings of the groups of checks. */
export const groupTitles: Readonly<Record<CheckGroup, string>> = {
  aws: 'AWS account',
  instance: 'Instance',
  network: 'Network',
  ssh: 'SSH',
};

type State = CheckResult['state'];

/** Marks of the states, for terminals and pages with Unicode. */
export const unicodeMarks: Readonly<Record<State, string>> = {
  passed: '✓',
  failed: '✗',
  warned: '!',
  unknown: '?',
  skipped: '–',
};

/** Marks of the states in ASCII, all of one width. */
export const asciiMarks: Readonly<Record<State, string>> = {
  passed: ' ok ',
  failed: 'FAIL',
  warned: 'warn',
  unknown: ' ?  ',
  skipped: ' -  ',
};

/** Returns how many checks ended in each state: `12 passed, 1 failed, 3 skipped`. */
export function countsText(states: readonly State[]): string {
  const order = ['passed', 'failed', 'warned', 'unknown', 'skipped'] as const;
  return order
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state}`)
    .join(', ');
}
