import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RegionalClients } from '../../../src/aws/regional-clients';
import { EicError } from '../../../src/eic-error';
import { type Chosen, choose } from '../../../src/fleet/selection/choose';
import type { Selection } from '../../../src/fleet/selection/selection';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { listen } from '../../fixtures/tcp-servers';
import { aSelection } from './a-selection';

const far = 'us-east-1';
let sandbox: Sandbox;
const clients = new RegionalClients();
const environment = { ...process.env };

beforeAll(async () => {
  const web = { tags: { Role: 'web' }, sshHost: false };
  const group = { tags: { Role: 'api', 'aws:autoscaling:groupName': 'blue' }, sshHost: false };
  sandbox = await startSandbox({
    // Several pages for one filter.
    pageSize: 2,
    instances: [
      { id: 'i-000000000000000b1', ...web },
      { id: 'i-000000000000000b2', ...web },
      { id: 'i-000000000000000a1', ...web },
      { id: 'i-000000000000000a2', ...web, state: 'stopped' },
      { id: 'i-000000000000000c1', ...group },
      { id: 'i-000000000000000c2', ...group, state: 'pending' },
      { id: 'i-000000000000000d1', ...web, region: far },
      { id: 'i-00000000000000001', ...group, region: far },
    ],
  });
  Object.assign(process.env, sandbox.env);
});

afterAll(async () => {
  clients.close();
  process.env = environment;
  await sandbox.close();
});

const running = { name: 'instance-state-name', values: ['running'] };
const web = [{ name: 'tag:Role', values: ['web'] }, running];

function chosen(
  parts: Partial<Selection>,
  {
    waitForBootMs,
    waiting = () => undefined,
  }: { waitForBootMs?: number; waiting?: (id: string) => void } = {},
): Promise<Chosen> {
  const selection = aSelection(parts.instanceIds ?? [], sandbox.region, parts);
  const cancelled = new AbortController().signal;
  const aws = (region: string) => clients.of(region);
  return choose(selection, { aws, connectTimeoutMs: 5000, waitForBootMs, cancelled, waiting });
}

function setState(id: string, state: string): void {
  sandbox.instances.find((instance) => instance.id === id)?.change({ state });
}

/** The last two digits of the IDs. */
async function idsOf(parts: Partial<Selection>): Promise<string[]> {
  return (await chosen(parts)).ids.map((id) => id.slice(-2));
}

/** Makes calls, and returns how many instances were looked up in how many calls. */
async function callsFor(action: () => Promise<unknown>): Promise<number> {
  const before = sandbox.calls.length;
  await action();
  return sandbox.calls.slice(before).filter(({ operation }) => operation === 'DescribeInstances').length;
}

/** Chooses `selection` at an endpoint that responds to every call with these instances, whatever it was asked for. */
async function chosenFrom(
  ids: readonly string[],
  parts: Partial<Selection>,
): Promise<readonly string[] | string> {
  const items = ids.map(
    (id) => `<item><instanceId>${id}</instanceId><instanceState><name>running</name></instanceState></item>`,
  );
  const body = `<DescribeInstancesResponse><reservationSet><item><instancesSet>${items.join('')}</instancesSet></item></reservationSet></DescribeInstancesResponse>`;
  const server = createServer((_, response) => response.writeHead(200).end(body));
  const port = await listen(server);
  const own = process.env.AWS_ENDPOINT_URL;
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${port}`;
  const others = new RegionalClients();
  try {
    const choice = await choose(aSelection(parts.instanceIds ?? [], sandbox.region, parts), {
      aws: (region) => others.of(region),
      connectTimeoutMs: 5000,
      cancelled: new AbortController().signal,
      waiting: () => undefined,
    });
    return choice.ids;
  } catch (thrown) {
    return EicError.from(thrown).code;
  } finally {
    process.env.AWS_ENDPOINT_URL = own;
    others.close();
    server.close();
  }
}

describe('choosing instances at an endpoint that is not to be trusted', () => {
  const [named, other] = ['i-000000000000000b1', 'i-000000000000000b2'];

  it('takes none that was not asked for', async () => {
    expect(await chosenFrom([other, named], { instanceIds: [named] })).toEqual([named]);
  });

  it.each(['../../evil', 'i-000000000000000b1 i-000000000000000b2', 'i-0$(id)', ''])(
    'takes no ID of another shape: "%s"',
    async (id) => {
      expect(await chosenFrom([named, id], { filterSets: [web] })).toBe('EIC_AWS_UNAVAILABLE');
    },
  );
});

describe('choosing instances', () => {
  it('takes all that pass the filters, on all pages, in the order of their IDs', async () => {
    expect(await idsOf({ filterSets: [web] })).toEqual(['a1', 'b1', 'b2']);
  });

  it('takes the named ones first, as they are named, and none twice', async () => {
    const instanceIds = ['i-000000000000000c1', 'i-000000000000000b2'];
    expect(await idsOf({ filterSets: [web], instanceIds })).toEqual(['c1', 'b2', 'a1', 'b1']);
  });

  it('warns of what `exclude` names and nothing chooses, by its ID', async () => {
    const [named, found, mistyped] = ['i-000000000000000c1', 'i-000000000000000b1', 'i-000000000000000bb'];
    const parts = { filterSets: [web], instanceIds: [named] };
    const warning = async (exclude: readonly string[], succeeded: readonly string[] = []) =>
      (await chosen({ ...parts, exclude, retried: { succeeded, isWhole: false } })).warning;
    expect(await warning([named, found])).toBeUndefined();
    expect(await warning([mistyped], [mistyped])).toBeUndefined();
    expect(await warning([named, mistyped])).toBe(
      `\`exclude\` names ${mistyped}, which is not chosen anyway. Check the ID: of a mistyped one, the instance that is meant is not left out.`,
    );
    const many = [...Array(22).keys()].map((index) => `i-0000000000000f0${String(index).padStart(2, '0')}`);
    expect(await warning(many)).toMatch(/names i-\w+(, i-\w+){19} and 2 more, which are not chosen anyway\./);
  });

  it('says how many a retry leaves out, of those that are chosen or of the whole run', async () => {
    const succeeded = ['i-000000000000000b1', 'i-000000000000000c1'];
    const notice = async (isWhole: boolean) =>
      (await chosen({ filterSets: [web], retried: { succeeded, isWhole } })).notice;
    expect(await notice(false)).toBe('A retry: 1 instance that succeeded before is left out.');
    expect(await notice(true)).toBe('A retry: 2 instances that succeeded before are left out.');
    expect((await chosen({ filterSets: [web] })).notice).toBeUndefined();
  });

  it('leaves out what is excluded, also if it is named', async () => {
    const exclude = ['i-000000000000000b1', 'i-000000000000000c1'];
    expect(await idsOf({ filterSets: [web], instanceIds: ['i-000000000000000c1'], exclude })).toEqual([
      'a1',
      'b2',
    ]);
  });

  it('finds an Auto Scaling group by the tag that EC2 Auto Scaling sets', async () => {
    const filters = [{ name: 'tag:aws:autoscaling:groupName', values: ['blue'] }, running];
    expect(await idsOf({ filterSets: [filters] })).toEqual(['c1']);
  });

  it('takes what passes all filters of one set or of another, each instance once', async () => {
    const blue = [{ name: 'tag:aws:autoscaling:groupName', values: ['blue'] }, running];
    const roles = [{ name: 'tag:Role', values: ['web', 'api'] }, running];
    expect(await idsOf({ filterSets: [web, blue] })).toEqual(['a1', 'b1', 'b2', 'c1']);
    expect(await idsOf({ filterSets: [roles, blue] })).toEqual(['a1', 'b1', 'b2', 'c1']);
  });

  it('looks in several Regions, and orders what it finds by Region', async () => {
    const regions = [far, sandbox.region];
    const choice = await chosen({
      regions,
      filterSets: [[{ name: 'tag:Role', values: ['web', 'api'] }, running]],
    });
    expect(choice.ids.map((id) => id.slice(-2))).toEqual(['a1', 'b1', 'b2', 'c1', '01', 'd1']);
    expect(choice.instances.get('i-000000000000000d1')?.region).toBe(far);
    const named = await chosen({ regions, instanceIds: ['i-000000000000000d1', 'i-0000000000000ffff'] });
    expect(named.instances.size).toBe(1);
    expect(named.problems.get('i-0000000000000ffff')?.message).toBe(
      `Instance i-0000000000000ffff does not exist in ${far} or ${sandbox.region} for these credentials.`,
    );
  });

  it('reports a named instance that does not run, which a filter for running ones does not find', async () => {
    const { ids, problems } = await chosen({ filterSets: [web], instanceIds: ['i-000000000000000a2'] });
    expect(ids).toHaveLength(4);
    expect([...problems.values()].map(({ code }) => code)).toEqual(['EIC_INSTANCE_NOT_RUNNING']);
  });

  it('does not look up again by ID what a filter has found', async () => {
    const instanceIds = ['i-000000000000000b1', 'i-000000000000000a1'];
    // Three instances are two pages.
    expect(await callsFor(() => chosen({ filterSets: [web], instanceIds }))).toBe(2);
  });

  it('waits for those that are pending, if a filter asks for them', async () => {
    const filters = [{ name: 'instance-state-name', values: ['pending'] }];
    const waiting: string[] = [];
    const choice = chosen(
      { filterSets: [filters] },
      {
        waitForBootMs: 10_000,
        waiting: (id) => {
          waiting.push(id);
          setState(id, 'running');
        },
      },
    );
    expect([...(await choice).problems]).toEqual([]);
    expect(waiting).toEqual(['i-000000000000000c2']);
    setState('i-000000000000000c2', 'pending');
  });

  it('fails if there is none, and says what it looked for and where', async () => {
    const filters = [{ name: 'tag:Role', values: ['db', 'cache'] }, running];
    await expect(chosen({ filterSets: [filters] })).rejects.toMatchObject({
      code: 'EIC_NO_INSTANCES',
      message: `No instance is chosen in ${sandbox.region}: none passes tag:Role=db,cache and instance-state-name=running.`,
    });
    const green = [{ name: 'tag:aws:autoscaling:groupName', values: ['green'] }];
    await expect(chosen({ filterSets: [filters, green] })).rejects.toMatchObject({
      message: expect.stringContaining(
        'none passes (tag:Role=db,cache and instance-state-name=running) or (tag:aws:autoscaling:groupName=green).',
      ),
    });
    const id = 'i-000000000000000a1';
    await expect(chosen({ instanceIds: [id], exclude: [id] })).rejects.toMatchObject({
      message: `No instance is chosen in ${sandbox.region}: all are excluded.`,
    });
    expect((await chosen({ filterSets: [filters], allowEmpty: true })).ids).toEqual([]);
  });

  it('takes it for done if a retry has nothing left, and not if the filters find nothing', async () => {
    const filters = [{ name: 'tag:Role', values: ['mistyped'] }];
    const id = 'i-000000000000000a1';
    const retryOf = (...succeeded: string[]) => ({ retried: { succeeded, isWhole: false } });
    expect((await chosen({ ...retryOf(id), instanceIds: [id] })).ids).toEqual([]);
    const { ids: all } = await chosen({ filterSets: [web] });
    expect((await chosen({ ...retryOf(...all), filterSets: [web] })).ids).toEqual([]);
    await expect(chosen({ ...retryOf(id), filterSets: [filters] })).rejects.toMatchObject({
      code: 'EIC_NO_INSTANCES',
    });
  });

  it('fails if there are more than allowed, which counts those that are named too', async () => {
    const instanceIds = ['i-000000000000000c1'];
    expect((await chosen({ filterSets: [web], instanceIds, maxInstances: 4 })).ids).toHaveLength(4);
    await expect(chosen({ filterSets: [web], instanceIds, maxInstances: 3 })).rejects.toMatchObject({
      code: 'EIC_TOO_MANY_INSTANCES',
      message: `More than 3 instances are chosen in ${sandbox.region}, which is the limit of \`max-instances\`. Nothing was run.`,
    });
  });

  it('reads no further page once there are more than allowed, in no Region', async () => {
    const tooMany = (parts: Partial<Selection>) =>
      expect(chosen({ maxInstances: 1, ...parts })).rejects.toMatchObject({
        code: 'EIC_TOO_MANY_INSTANCES',
        message: expect.not.stringMatching(/^In /),
      });
    const all = [[{ name: 'tag:Role', values: ['web', 'api'] }]];
    expect(await callsFor(() => tooMany({ filterSets: all }))).toBe(1);
    expect(await callsFor(() => tooMany({ filterSets: all, regions: [far, sandbox.region] }))).toBe(2);
    // Named instances are counted before AWS is asked.
    const instanceIds = ['i-000000000000000a1', 'i-000000000000000b1'];
    expect(await callsFor(() => tooMany({ filterSets: all, instanceIds }))).toBe(0);
    // Excluded instances do not count.
    const exclude = ['i-000000000000000b1', 'i-000000000000000b2'];
    expect((await chosen({ maxInstances: 1, filterSets: [web], exclude })).ids).toHaveLength(1);
  });

  it('fails if one of the Regions cannot be asked, and names it', async () => {
    const filters = [{ name: 'no-such-filter', values: ['x'] }];
    await expect(chosen({ filterSets: [filters], regions: [sandbox.region, far] })).rejects.toMatchObject({
      code: 'EIC_AWS_REJECTED',
      message: expect.stringMatching(/^In (eu-central-1|us-east-1): AWS rejected ec2:DescribeInstances/),
    });
  });
});
