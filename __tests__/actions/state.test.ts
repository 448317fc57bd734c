import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instancesState, leaveFinished, leaveState } from '../../src/actions/state';
import { WorkflowLog } from '../../src/report/github/workflow-log';
import { mountSmallDisk, type SmallDisk } from '../fixtures/small-disk';

describe('the state that main leaves for post', () => {
  let disk: SmallDisk;
  let path: string;
  beforeEach(() => {
    disk = mountSmallDisk(4);
    path = join(disk.folder, 'state');
    vi.stubEnv('GITHUB_STATE', path);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    disk.remove();
  });
  const log = () => new WorkflowLog(new PassThrough(), {});

  it('names the instances, and says at the end that the step finished', () => {
    writeFileSync(path, '');
    leaveState(instancesState, 'i-0123456789abcdef0', log());
    leaveFinished(log(), path);
    expect(readFileSync(path, 'utf8')).toMatch(
      /^instances<<.*\ni-0123456789abcdef0\n.*\nfinished<<.*\ntrue\n/,
    );
  });

  it('is empty if the disk is full at the end, so that post does not report a step that was killed', () => {
    writeFileSync(path, 'x'.repeat(4096));
    leaveFinished(log(), path);
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('may be impossible to leave, which fails nothing', () => {
    leaveState(instancesState, 'i-0123456789abcdef0', log());
    leaveFinished(log(), path);
    leaveFinished(log(), '');
  });
});
