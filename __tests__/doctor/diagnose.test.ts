import { describe, expect, it } from 'vitest';
import { Deadline } from '../../src/aws/deadline';
import { AccessDenied } from '../../src/aws/error';
import type { Check, CheckResult } from '../../src/doctor/check';
import { diagnose } from '../../src/doctor/diagnose';
import { fact, known } from '../../src/doctor/facts/fact';
import type { Subject } from '../../src/doctor/subject';
import { describeInstancesStatement } from '../../src/instance/policy-statements';
import { aSubject } from './a-subject';

type Answer = CheckResult['state'] | (() => Promise<CheckResult>);

function resultOf(state: CheckResult['state']): CheckResult {
  return state === 'failed' || state === 'warned'
    ? { state, summary: `It ${state}.`, remedy: 'Repair it.' }
    : { state, summary: `It ${state}.` };
}

function aCheck(
  id: string,
  answer: Answer,
  links: Pick<Partial<Check>, 'needs' | 'explainedBy' | 'stopsIfUnknown'> = {},
): Check {
  return {
    id,
    group: 'network',
    title: id,
    asks: `Is ${id} intact?`,
    permissions: [],
    needs: [],
    ...links,
    run: typeof answer === 'string' ? async () => resultOf(answer) : answer,
  };
}

async function examined(...checks: readonly Check[]) {
  const ended: string[] = [];
  const { outcomes, causes } = await diagnose(aSubject(), checks, {
    ended: ({ check }) => ended.push(check.id),
  });
  return {
    states: Object.fromEntries(outcomes.map(({ check, result }) => [check.id, result.state])),
    summaries: Object.fromEntries(outcomes.map(({ check, result }) => [check.id, result.summary])),
    causes: causes.map(({ outcome }) => outcome.check.id),
    certain: causes.map(({ certain }) => certain),
    outcomes,
    ended,
  };
}

describe('needs', () => {
  it('skip a check if one of them failed, and name the one that failed first', async () => {
    const { states, summaries, causes } = await examined(
      aCheck('found', 'failed'),
      aCheck('runs', 'passed', { needs: ['found'] }),
      aCheck('open', 'passed', { needs: ['runs'] }),
    );
    expect(states).toEqual({ found: 'failed', runs: 'skipped', open: 'skipped' });
    expect(summaries.open).toBe('Skipped, because found failed.');
    expect(causes).toEqual(['found']);
  });

  it('do not skip a check if one of them is unknown, warned or does not apply', async () => {
    const { states } = await examined(
      aCheck('one', 'unknown'),
      aCheck('two', 'warned'),
      aCheck('three', 'skipped'),
      aCheck('after', 'passed', { needs: ['one', 'two', 'three'] }),
    );
    expect(states.after).toBe('passed');
  });

  it('skip a check if one of them is unknown without which nothing can be told, and name it', async () => {
    const { states, summaries, causes } = await examined(
      aCheck('account', 'failed'),
      aCheck('lookup', 'unknown', { stopsIfUnknown: true }),
      aCheck('found', 'passed', { needs: ['lookup'] }),
      aCheck('open', 'passed', { needs: ['found'] }),
      aCheck('both', 'passed', { needs: ['account', 'open'] }),
    );
    expect(states).toMatchObject({ lookup: 'unknown', found: 'skipped', open: 'skipped' });
    expect(summaries.open).toBe('Skipped, because lookup is unknown.');
    expect(summaries.both).toBe('Skipped, because account failed and lookup is unknown.');
    expect(causes).toEqual(['account']);
  });

  it('let independent checks run at the same time', async () => {
    let free: (result: CheckResult) => void = () => undefined;
    const { ended } = await examined(
      aCheck('slow', () => new Promise((resolve) => (free = resolve))),
      aCheck('fast', async () => {
        free(resultOf('passed'));
        return resultOf('passed');
      }),
    );
    expect(ended.toSorted()).toEqual(['fast', 'slow']);
  });
});

describe('what cannot be told', () => {
  it('is unknown with the statement of the permission that was missing', async () => {
    const { outcomes, causes } = await examined(
      aCheck('groups', async () => {
        throw new AccessDenied('no', describeInstancesStatement, {});
      }),
    );
    expect(outcomes[0]?.result).toEqual({
      state: 'unknown',
      summary: 'It cannot be told without the permission ec2:DescribeInstances.',
      statement: describeInstancesStatement,
    });
    expect(causes).toEqual([]);
  });

  it('is unknown if a check throws at once, with anything', async () => {
    const { states, summaries } = await examined(
      aCheck('broken', () => {
        throw 'a string';
      }),
    );
    expect(states.broken).toBe('unknown');
    expect(summaries.broken).toContain('a string');
  });

  it('is unknown after the deadline, and the others have their results', async () => {
    const subject = aSubject({ deadline: new Deadline(50, new AbortController().signal) });
    const { outcomes } = await diagnose(subject, [
      aCheck('never', () => new Promise<CheckResult>(() => undefined)),
      aCheck('after', 'passed', { needs: ['never'] }),
      aCheck('quick', 'passed'),
    ]);
    expect(outcomes.map(({ result }) => result.state)).toEqual(['unknown', 'unknown', 'passed']);
    expect(outcomes[0]?.result.summary).toBe('It was not finished in time.');
  });

  it('is unknown at once if the run is cancelled', async () => {
    const cancelled = new AbortController();
    const examining = diagnose(aSubject({ deadline: new Deadline(60_000, cancelled.signal) }), [
      aCheck('never', () => new Promise<CheckResult>(() => undefined)),
    ]);
    cancelled.abort(new Error('stop'));
    const { outcomes } = await examining;
    expect(outcomes[0]?.result.state).toBe('unknown');
  });
});

describe('causes', () => {
  it('do not name a failure that another one explains', async () => {
    const { causes } = await examined(
      aCheck('groups', 'failed'),
      aCheck('port', 'failed', { explainedBy: ['groups'] }),
    );
    expect(causes).toEqual(['groups']);
  });

  it('name a failure that nothing explains', async () => {
    const { causes } = await examined(
      aCheck('groups', 'passed'),
      aCheck('port', 'failed', { explainedBy: ['groups'] }),
    );
    expect(causes).toEqual(['port']);
  });

  it('name both of two faults, in the order of the chain', async () => {
    const { causes } = await examined(
      aCheck('groups', 'failed'),
      aCheck('acl', 'failed'),
      aCheck('port', 'failed', { explainedBy: ['acl', 'groups'] }),
    );
    expect(causes).toEqual(['groups', 'acl']);
  });

  it('begin with the fault that explains a failure, before one that merely could', async () => {
    const { causes } = await examined(
      aCheck('image', 'failed'),
      aCheck('groups', 'failed'),
      aCheck('port', 'failed', { explainedBy: ['groups'] }),
      aCheck('login', 'passed', { needs: ['port'], explainedBy: ['image'] }),
    );
    expect(causes).toEqual(['groups', 'image']);
  });

  it('include a warning that explains a failure, as not certain', async () => {
    const { causes, certain } = await examined(
      aCheck('image', 'warned'),
      aCheck('user', 'passed'),
      aCheck('login', 'failed', { explainedBy: ['image', 'user'] }),
    );
    expect(causes).toEqual(['image']);
    expect(certain).toEqual([false]);
  });

  it('end with a warning about what could not be tried', async () => {
    const { causes } = await examined(
      aCheck('image', 'warned'),
      aCheck('port', 'failed'),
      aCheck('login', 'passed', { needs: ['port'], explainedBy: ['image'] }),
    );
    expect(causes).toEqual(['port', 'image']);
  });

  it('are none if nothing failed', async () => {
    const { causes } = await examined(
      aCheck('image', 'warned'),
      aCheck('login', 'skipped', { explainedBy: ['image'] }),
    );
    expect(causes).toEqual([]);
  });
});

describe('a problem in spite of which the next link works', () => {
  it('is one step milder, and says so', async () => {
    const { states, summaries, causes } = await examined(
      aCheck('groups', 'failed'),
      aCheck('image', 'warned'),
      aCheck('login', 'passed', { explainedBy: ['groups', 'image'] }),
    );
    expect(states).toEqual({ groups: 'warned', image: 'passed', login: 'passed' });
    expect(summaries.groups).toBe('It failed. Nevertheless, login passed.');
    expect(causes).toEqual([]);
  });

  it('stays what it is if it explains a failure too', async () => {
    const { states, causes } = await examined(
      aCheck('status', 'warned'),
      aCheck('port', 'passed', { explainedBy: ['status'] }),
      aCheck('login', 'failed', { explainedBy: ['status'] }),
    );
    expect(states.status).toBe('warned');
    expect(causes).toEqual(['status']);
  });
});

describe('a fact', () => {
  it('is asked for once for each subject, by whoever needs it first', async () => {
    let asked = 0;
    const counted = fact(async (_: Subject) => {
      asked += 1;
      return asked;
    });
    const subject = aSubject();
    expect(await Promise.all([counted(subject), counted(subject)])).toEqual([1, 1]);
    expect(await counted(aSubject())).toBe(2);
  });

  it('that is refused tells which permission was missing', async () => {
    const refused = fact(async () => {
      throw new AccessDenied('no', describeInstancesStatement, {});
    });
    const answer = await known(refused(aSubject()));
    expect(answer).toMatchObject({ known: false, statement: describeInstancesStatement });
  });
});
