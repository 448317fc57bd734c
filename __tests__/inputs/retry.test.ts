import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputReader } from '../../src/inputs/input-reader';
import { resultsFileReader } from '../../src/inputs/results-files';
import { readSelection } from '../../src/inputs/selection';
import { aFailure, aResult } from '../report/a-result';

const [good, bad, left, other] = [
  'i-0aaaaaaaaaaaaaaaa',
  'i-0bbbbbbbbbbbbbbbb',
  'i-0cccccccccccccccc',
  'i-0dddddddddddddddd',
] as const;
const earlier = [
  aResult({ instanceId: good }),
  aFailure('EIC_SCRIPT_FAILED', { instanceId: bad }).result,
  aFailure('EIC_NOT_STARTED', { instanceId: left, startedAt: null }).result,
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-retry-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(given: Readonly<Record<string, string>>) {
  const values: Readonly<Record<string, string>> = {
    'aws-region': 'eu-central-1',
    'max-instances': '500',
    ...given,
  };
  const inputs = new InputReader((name) => values[name] ?? '');
  const selection = readSelection(inputs, {}, [folder]);
  inputs.done();
  return selection;
}

describe('retry-failed-of', () => {
  it('chooses what failed or never started, from files or from the output of a step', () => {
    mkdirSync(join(folder, 'results', 'results-1'), { recursive: true });
    writeFileSync(join(folder, 'results', 'results-1', 'a.json'), JSON.stringify(earlier));
    for (const text of ['results', 'results/*/a.json', 'results/results-1/a.json', JSON.stringify(earlier)])
      expect(read({ 'retry-failed-of': text })).toMatchObject({
        instanceIds: [bad, left],
        retried: { succeeded: [good], isWhole: true },
      });
  });

  it('only leaves out of what is chosen, so that the results reach no other instance', () => {
    const text = JSON.stringify(earlier);
    expect(
      read({ 'retry-failed-of': text, 'instance-ids': `${good} ${other}`, exclude: left }),
    ).toMatchObject({
      instanceIds: [good, other],
      exclude: [left],
      retried: { succeeded: [good], isWhole: false },
    });
    expect(read({ 'retry-failed-of': text, filters: 'tag:Role=web' })).toMatchObject({
      instanceIds: [],
      retried: { succeeded: [good], isWhole: false },
    });
  });

  it('takes an instance that a retry has repaired for one that succeeded', () => {
    const repaired = aResult({ instanceId: bad, startedAt: '2027-01-01T00:00:00.000Z' });
    writeFileSync(join(folder, 'a.json'), JSON.stringify(earlier));
    writeFileSync(join(folder, 'b.json'), JSON.stringify([repaired]));
    expect(read({ 'retry-failed-of': 'b.json\na.json' })).toMatchObject({
      instanceIds: [left],
      retried: { succeeded: [good, bad] },
    });
  });

  it('refuses to replace a file that it reads by the results of the retry alone', () => {
    mkdirSync(join(folder, 'results'));
    writeFileSync(join(folder, 'results', 'a.json'), JSON.stringify(earlier));
    symlinkSync('results/a.json', join(folder, 'link.json'));
    const retry = (text: string, file: string) => () =>
      read({ 'retry-failed-of': text, 'results-file': file });
    for (const [text, file] of [
      ['results/a.json', './results/../results/a.json'],
      ['results', 'results/a.json'],
      ['link.json', 'link.json'],
    ] as const)
      expect(retry(text, file), `${file} of ${text}`).toThrow(
        expect.objectContaining({
          details: [expect.stringContaining(`\`results-file\` is ${file}, which \`retry-failed-of\` reads`)],
        }),
      );
    for (const file of ['results/b.json', 'b.json'])
      expect(retry('results', file)()).toMatchObject({ instanceIds: [bad, left] });
  });

  it('is no failure if all have succeeded, but one if there was no run at all', () => {
    expect(read({ 'retry-failed-of': JSON.stringify([earlier[0]]) })).toMatchObject({
      instanceIds: [],
      allowEmpty: true,
    });
    expect(read({ 'retry-failed-of': '[]' })).toMatchObject({ instanceIds: [], allowEmpty: false });
  });

  it('takes a limited number of results from all files together', () => {
    const path = join(folder, 'a.json');
    writeFileSync(path, JSON.stringify(earlier));
    const reader = resultsFileReader(5);
    expect(reader(path)).toEqual(earlier);
    expect(() => reader(path)).toThrow('has too many results: all files together may have 5');
  });

  it.each([
    ['[{}]', '`retry-failed-of`: its text has no results of this version'],
    ['[secret', '`retry-failed-of`: its text is not JSON.'],
    ['none.json', '`retry-failed-of`: none.json does not exist.'],
    ['none/*.json', '`retry-failed-of`: none/*.json does not exist.'],
    ['linked', '`retry-failed-of`: linked is a directory without a `.json` file.'],
    ['*.json', '`retry-failed-of`: *.json matches no file.'],
    ['/etc', '`retry-failed-of`: /etc cannot be used: it is in neither the workspace nor RUNNER_TEMP.'],
    [
      'link.json',
      '`retry-failed-of`: link.json cannot be used: it is in neither the workspace nor RUNNER_TEMP.',
    ],
    ['linked/*.json', '`retry-failed-of`: linked/*.json matches no file.'],
  ])('refuses %s', (text, message) => {
    symlinkSync('/etc/hostname', join(folder, 'link.json'));
    mkdirSync(join(folder, 'linked'));
    symlinkSync('/etc/hostname', join(folder, 'linked', 'a.json'));
    expect(() => read({ 'retry-failed-of': text })).toThrow(
      expect.objectContaining({ details: [expect.stringContaining(message)] }),
    );
  });
});
