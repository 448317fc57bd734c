import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { InstanceResult } from '../../src/fleet/results/result';
import { read, snippets } from '../docs/markdown';
import { type Fleet, startFleet } from '../fixtures/fleet';
import { readResults } from '../fixtures/results-schema';
import { type Job, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';

const names = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'];

/** The first four instances are in one zone, the others in another: so they are started in this order. */
const inOrder = ['w1', 'w5', 'w2', 'w6', 'w3', 'w7', 'w4', 'w8'];

/** The inputs of the steps with this action, in a list of steps or in the only job of a workflow. */
function stepsIn(text: string): Record<string, string>[] {
  const parsed = parse(text);
  const steps: { uses?: string; with: Record<string, string> }[] = parsed.jobs?.restart.steps ?? parsed;
  return steps.filter(({ uses }) => uses === 'org/eic-action@v1').map((step) => step.with);
}

describe('a step with a strategy', () => {
  let fleet: Fleet;
  let job: Job;
  beforeAll(async () => {
    fleet = await startFleet(
      names.map((name, index) => ({
        name,
        availabilityZone: index < 4 ? 'eu-central-1a' : 'eu-central-1b',
        tags: { Role: `role of ${name}` },
      })),
    );
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await fleet?.close();
  });

  const run = async (inputs: Record<string, string>, chosen: readonly string[] = names) => {
    const { sandbox } = fleet;
    const events = join(job.workspace, 'events');
    writeFileSync(events, '');
    const pushes = sandbox.pushes.length;
    const step = await job.run({
      inputs: {
        'instance-ids': sandbox.instances
          .flatMap(({ id, name }) => (chosen.includes(name) ? id : []))
          .join(' '),
        'os-user': testUser,
        port: String(sandbox.sshPort),
        timeout: '20s',
        env: `EVENTS=${events}`,
        ...inputs,
      },
      env: sandbox.env,
    });
    const results = readResults(step.outputs.results);
    return {
      ...step,
      results,
      /** By name, in the order of starts. */
      codes: inOrder
        .filter((name) => chosen.includes(name))
        .map((name) => codeOf(results.find((result) => result.name === name))),
      events: readFileSync(events, 'utf8').trimEnd().split('\n'),
      pushes: sandbox.pushes.length - pushes,
    };
  };
  const codeOf = (result: InstanceResult | undefined) => result?.error?.code.replace('EIC_', '') ?? 'ok';
  const failOn = (...failing: string[]) => `
    echo "$EIC_INSTANCE_NAME" >>"$EVENTS"
    case $EIC_INSTANCE_NAME in ${failing.join('|')}) exit 5;; esac`;

  it('rolling works on batches spread over zones, and a health check that fails in the third ends it', async () => {
    const step = await run({
      strategy: 'rolling',
      'batch-size': '25%',
      pause: '1s',
      'env-from-tags': 'Role, Owner',
      run: `
        echo "run $EIC_BATCH $EIC_INSTANCE_NAME" >>"$EVENTS"
        echo "I am $EIC_INSTANCE_ID, $EIC_INDEX of $EIC_TOTAL, $EIC_TAG_ROLE ($EIC_TAG_OWNER)"`,
      'health-check': `
        echo "check $EIC_BATCH $EIC_INSTANCE_NAME" >>"$EVENTS"
        echo "looking at it"
        [ "$EIC_INSTANCE_NAME" != w7 ]`,
    });
    expect(step.exitCode).toBe(1);
    expect(step.codes).toEqual([
      ...['ok', 'ok', 'ok', 'ok'],
      ...['ok', 'HEALTH_CHECK_FAILED', 'NOT_STARTED', 'NOT_STARTED'],
    ]);
    // Each batch has an instance of each zone, and is checked before the next one.
    const steps = [step.events.slice(0, 2), step.events.slice(2, 4), step.events.slice(4, 6)];
    expect(steps.map((each) => [...each].sort())).toEqual([
      ['run 1 w1', 'run 1 w5'],
      ['check 1 w1', 'check 1 w5'],
      ['run 2 w2', 'run 2 w6'],
    ]);
    expect(step.events).toHaveLength(12);
    expect(step.results.map(({ batch }) => batch)).toEqual([1, 2, 3, null, 1, 2, 3, null]);
    const started = step.results.map(({ startedAt }) => Date.parse(startedAt ?? ''));
    const [first = 0, second = 0] = started;
    expect(second - first).toBeGreaterThanOrEqual(1_000);
    // A login for the script, and one for the check.
    expect(step.pushes).toBe(12);

    const seventh = step.results[6];
    expect(seventh).toMatchObject({ succeeded: false, exitCode: 0, bytesOut: { stderr: 0 } });
    expect(seventh?.error?.message).toBe('The health check ended with exit code 1.');
    expect(step.outputs['exit-code']).toBe('');
    expect(step.results[7]?.error?.message).toBe(
      `Not started: with a rolling strategy nothing is started after a failure, and w7 (${fleet.sandbox.instances[6]?.id}) failed with EIC_HEALTH_CHECK_FAILED.`,
    );
    expect(step.log).toContain(`w6 | I am ${fleet.sandbox.instances[5]?.id}, 5 of 8, role of w6 ()`);
    expect(step.log).toContain('w7 ! looking at it');
    expect(step.log).toMatch(/^Batch 2 of 4: 2 instances\.$/m);
    expect(step.log).toMatch(/^Health check of 2 instances\.$/m);
    expect(step.log).toMatch(/^Pause of 1 s before batch 3 of 4\.$/m);
    expect(step.log).toMatch(/^Stopped after batch 3 of 4: 2 instances left out\.$/m);
  });

  it('canary runs on no other instance if the first batch fails, and else on all others', async () => {
    const failed = await run({ strategy: 'canary', 'max-failures': '100%', run: failOn('w1') });
    expect(failed.codes).toEqual(['SCRIPT_FAILED', ...Array<string>(7).fill('NOT_STARTED')]);
    expect(failed.events).toEqual(['w1']);

    const passed = await run({ strategy: 'canary', 'batch-size': '2', run: failOn('w2') }, [
      'w1',
      'w2',
      'w5',
      'w6',
    ]);
    expect(passed.codes).toEqual(['ok', 'ok', 'SCRIPT_FAILED', 'ok']);
    expect(passed.results.map(({ batch }) => batch)).toEqual([1, 2, 1, 2]);
  });

  it('parallel with max-failures starts no more than it allows', async () => {
    // A fifth of eight is one.
    const step = await run({ 'max-parallel': '1', 'max-failures': '20%', run: failOn('w1', 'w2') });
    expect(step.codes).toEqual([
      'SCRIPT_FAILED',
      'ok',
      'SCRIPT_FAILED',
      ...Array<string>(5).fill('NOT_STARTED'),
    ]);
    expect(step.events).toEqual(inOrder.slice(0, 3));
    expect(step.results.every(({ batch }) => batch === null)).toBe(true);
  });

  it('does what docs/fleets.md and its example show', async () => {
    const yaml = snippets(read('docs/fleets.md')).filter(({ language }) => language === 'yaml');
    const shown = [...yaml.map(({ text }) => text), read('examples/fleet-rolling.yml')]
      .flatMap(stepsIn)
      // Other tests run the steps with the results of another run.
      .filter((inputs) => inputs.strategy !== undefined || inputs['env-from-tags'] !== undefined);
    expect(shown).toHaveLength(3);
    for (const inputs of shown) {
      const local = (script = '') =>
        `sudo() { :; }; curl() { :; }\n${script.replaceAll('/srv/app/', 'echo now: ')}`;
      const { 'instance-ids': _, run: script, 'health-check': check, ...others } = inputs;
      const step = await run(
        {
          ...others,
          pause: '',
          ...(check !== undefined && { 'health-check': local(check) }),
          run: local(script),
        },
        names.slice(0, 4),
      );
      expect(step.codes).toEqual(Array(4).fill('ok'));
      if (inputs.strategy === 'rolling') expect(step.results[3]?.batch).toBe(4);
      else expect(step.log).toContain('w3 | now: start --role role of w3');
    }
  });

  it('reports what a strategy does not take before anything is started', async () => {
    const step = await job.run({
      inputs: {
        'instance-ids': fleet.sandbox.instances[0]?.id ?? '',
        strategy: 'rolling',
        'batch-size': 'half',
        'health-check': 'curl localhost\r\n',
        run: 'true',
      },
      env: fleet.sandbox.env,
    });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('`batch-size` is "half"; it takes a number of instances from 1');
    expect(step.log).toContain('`health-check` has Windows line endings');
  });
});
