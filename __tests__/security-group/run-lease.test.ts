import { describe, expect, it } from 'vitest';
import { leaseForRun } from '../../src/security-group/run-lease';

const opening = { port: 22, cidr: '203.0.113.7/32' };
const now = Date.parse('2026-11-26T01:00:00Z');
const run = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'org/app',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'deploy',
};

describe('the description of a rule', () => {
  it.each([
    ['github-hosted', '2026-11-26T07:00Z'],
    ['self-hosted', '2026-12-01T01:00Z'],
    ['', '2026-12-01T01:00Z'],
  ])('names the run, and when its job is over at the latest: %s', (RUNNER_ENVIRONMENT, end) => {
    const { description } = leaseForRun(opening, { ...run, RUNNER_ENVIRONMENT }, 'host', now);
    expect(description).toBe(`eic-action: org/app run 1658821493 attempt 2 job deploy, until ${end}`);
  });

  it('names the machine in a terminal', () => {
    const { description } = leaseForRun(opening, {}, 'laptop', now);
    expect(description).toBe('eic-action: eic run on laptop, until 2026-11-27T01:00Z');
  });

  it('has only characters that EC2 takes, and at most 255, with its end', () => {
    const hostile = { ...run, GITHUB_JOB: `<b>"é\n${'x'.repeat(300)}` };
    const { key, description } = leaseForRun(opening, hostile, 'host', now);
    expect(description).toMatch(/^[A-Za-z0-9 ._:/()#,@[\]+=&;{}!$*-]{255}$/);
    expect(description).toMatch(/, until 2026-12-01T01:00Z$/);
    expect(key).toMatch(/^[A-Za-z0-9+\-=._:/@]{1,128}$/);
  });
});

describe('the key of its tag', () => {
  it('is another one for each step of a run', () => {
    const keys = [1, 2].map(() => leaseForRun(opening, run, 'host', now).key);
    expect(keys[0]).toMatch(/^eic-action:1658821493-2-deploy-[0-9a-f]{16}$/);
    expect(new Set(keys).size).toBe(2);
  });
});
