import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { readInstancesFlags } from '../../../src/cli/instances/flags';
import { aFailure } from '../../report/a-result';

const defaults = { maxInstances: '500', connectTimeout: '30s', connectionType: 'auto' };
const region = ['eu-central-1'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-instances-'));
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

it('lists all running instances if nothing says which', () => {
  const { selection } = readInstancesFlags(defaults, [], region);
  expect(selection.filterSets).toEqual([[{ name: 'instance-state-name', values: ['running'] }]]);
});

it.each([{ filters: [''] }, { autoScalingGroup: '' }])(
  'refuses %o, as of an empty variable of the shell, in place of listing all',
  (flags) => {
    expect(() => readInstancesFlags({ ...defaults, ...flags }, [], region)).toThrow('1 input has a mistake');
  },
);

it('lists what eic run would retry of an earlier run, and no other instance', () => {
  const { result } = aFailure('EIC_SCRIPT_FAILED', { instanceId: 'i-0aaaaaaaaaaaaaaaa' });
  writeFileSync(join(folder, 'results.json'), JSON.stringify([result]));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const { selection } = readInstancesFlags({ ...defaults, retryFailedOf: 'results.json' }, [], region);
  expect(selection).toMatchObject({ instanceIds: ['i-0aaaaaaaaaaaaaaaa'], filterSets: [] });
});
