import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { denied, type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { startEic } from '../fixtures/eic-process';
import { aResult } from '../report/a-result';

const far = 'us-east-1';
const endpoint = 'eice-0123456789abcdef0';
let sandbox: Sandbox;

beforeAll(async () => {
  const web = { tags: { Role: 'web', 'aws:autoscaling:groupName': 'blue' } };
  sandbox = await startSandbox({
    instances: [
      { id: 'i-000000000000000a1', name: 'web-1', ...web },
      { id: 'i-000000000000000a2', name: 'web-2', ...web, publicAddress: null },
      { id: 'i-000000000000000a3', name: '\u202e::error::x' },
      { id: 'i-000000000000000a4', name: 'off', state: 'stopped', ...web },
      { id: 'i-000000000000000b1', name: 'far', ...web, region: far },
    ],
    endpoints: [{ id: endpoint }],
  });
});
afterAll(() => sandbox.close());

async function eic(...args: string[]) {
  const process = startEic(args, { HOME: '/nonexistent', ...sandbox.env });
  const code = await process.ended();
  return { code, stdout: process.stdout(), stderr: process.stderr() };
}

/** Lists instances as JSON. */
async function listed(...args: string[]) {
  const { code, stdout, stderr } = await eic('instances', '--json', ...args);
  return { code, stderr, instances: JSON.parse(stdout) };
}

describe('eic instances', () => {
  it('lists all running instances, with the route to each', async () => {
    const { code, stdout, stderr } = await eic('instances');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [headings, ...rows] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    expect(headings).toEqual(['instance', 'name', 'state', 'region', 'zone', 'route', 'through']);
    expect(rows).toEqual([
      ['i-000000000000000a1', 'web-1', 'running', 'eu-central-1', expect.any(String), 'direct', '–'],
      ['i-000000000000000a2', 'web-2', 'running', 'eu-central-1', expect.any(String), 'endpoint', endpoint],
      [
        'i-000000000000000a3',
        '<U+202E>::error::x',
        'running',
        'eu-central-1',
        expect.any(String),
        'direct',
        '–',
      ],
    ]);
  });

  it('lists in several Regions what the filters of eic run choose, as JSON', async () => {
    const regions = ['--region', `${far},eu-central-1`];
    const { code, instances } = await listed(
      ...regions,
      '--filters',
      'tag:Role=web',
      '--exclude',
      'i-000000000000000a1',
    );
    expect(code).toBe(0);
    expect(instances).toEqual([
      {
        instanceId: 'i-000000000000000a2',
        name: 'web-2',
        state: 'running',
        region: 'eu-central-1',
        availabilityZone: expect.any(String),
        route: 'endpoint',
        address: expect.any(String),
        endpoint,
        bastion: null,
        error: null,
      },
      expect.objectContaining({ instanceId: 'i-000000000000000b1', region: far, route: 'direct' }),
    ]);
  });

  it('takes names, in any of the Regions', async () => {
    const { instances } = await listed('far', 'web-1', '--region', `eu-central-1,${far}`);
    expect(instances.map(({ name }: { name: string }) => name)).toEqual(['far', 'web-1']);
  });

  it('says why one could not be reached, and exits with 1', async () => {
    const off = 'i-000000000000000a4';
    const { code, stdout, stderr } = await eic('instances', off, 'i-0123456789abcdef0', 'web-1');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^i-000000000000000a4 {2}off +stopped/m);
    expect(stdout).toMatch(/^i-0123456789abcdef0 {2}– +not found/m);
    expect(stderr).toMatch(
      /^eic: EIC_INSTANCE_NOT_RUNNING: Instance i-000000000000000a4 \(off\) is stopped/m,
    );
    expect(stderr).toMatch(/^eic: EIC_INSTANCE_NOT_FOUND: .*`--region`/m);
  });

  it('fails as eic run would if none or too many are chosen, and still lists them', async () => {
    const none = await listed('--filters', 'tag:Role=db');
    expect(none).toMatchObject({
      code: 1,
      instances: [],
      stderr: expect.stringMatching(/EIC_NO_INSTANCES[\s\S]*--allow-empty/),
    });
    expect(await listed('--filters', 'tag:Role=db', '--allow-empty')).toMatchObject({ code: 0, stderr: '' });
    const many = await listed('--auto-scaling-group', 'blue', '--max-instances', '1');
    expect(many).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/EIC_TOO_MANY_INSTANCES[\s\S]*--max-instances/),
    });
    expect(many.instances).toHaveLength(2);
  });

  it('lists what a retry would run on, and succeeds if nothing is left', async () => {
    const [first, second] = ['i-000000000000000a1', 'i-000000000000000a2'].map((instanceId) =>
      aResult({ instanceId }),
    );
    const retry = ['--filters', 'tag:Role=web', '--retry-failed-of'];
    const { instances } = await listed(...retry, JSON.stringify([first]));
    expect(instances).toMatchObject([{ instanceId: second?.instanceId }]);
    expect(await listed(...retry, JSON.stringify([first, second]))).toEqual({
      code: 0,
      stderr: '',
      instances: [],
    });
  });

  it('exits with 2 for a flag that is wrong, and 255 if EC2 does not answer', async () => {
    const wrong = await eic('instances', '--filters', 'Name=tag:Role,Values=web');
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain("`--filters`: line 1 has the AWS CLI's form; write tag:Role=web.");
    expect(await eic('instances', '--region', 'eu-central-1,Ohio')).toMatchObject({ code: 2 });
    const { code } = await withDenied(() => eic('instances'));
    expect(code).toBe(255);
  });
});

async function withDenied<T>(action: () => Promise<T>): Promise<T> {
  sandbox.fail('DescribeInstances', denied('DescribeInstances', sandbox.principal));
  try {
    return await action();
  } finally {
    sandbox.clearFaults();
  }
}

describe('eic run', () => {
  it('runs on what the filters choose, without a name, in several Regions', async () => {
    const filters = ['--filters', 'tag:Role=web', '--filters', 'tag:Name=web-1,far'];
    const args = [...filters, '--region', `${far},eu-central-1`, '--port', String(sandbox.sshPort)];
    const { code, stdout, stderr } = await eic('run', ...args, '--', 'echo', 'it runs');
    expect(code, stderr).toBe(0);
    expect(stdout.split('\n').sort()).toEqual(['', 'far   | it runs', 'web-1 | it runs']);
  });

  it('runs on nothing with --allow-empty, which is no failure', async () => {
    const { code, stdout } = await eic(
      'run',
      '--filters',
      'tag:Role=db',
      '--allow-empty',
      '--json',
      '--',
      'true',
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
    expect(await eic('run', '--filters', 'tag:Role=db', '--', 'true')).toMatchObject({ code: 255 });
  });

  it('needs an instance, or what chooses some', async () => {
    const { code, stderr } = await eic('run', '--', 'true');
    expect(code).toBe(2);
    expect(stderr).toContain('`INSTANCE` is empty');
    expect(stderr).toContain('`--filters` and `--auto-scaling-group`');
  });
});
