import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AwsClients, awsClients } from '../../src/aws/clients';
import { Deadline } from '../../src/aws/deadline';
import { excludedIds } from '../../src/cli/excluded-instances';
import { instanceIds } from '../../src/cli/instance-argument';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';

let sandbox: Sandbox;
let aws: AwsClients;
const environment = { ...process.env };

beforeAll(async () => {
  sandbox = await startSandbox({
    // Several pages for one name.
    pageSize: 1,
    instances: [
      { name: 'db' },
      { name: 'web' },
      { name: 'web' },
      { name: 'web', state: 'stopped' },
      { name: 'old' },
      { name: 'old', state: 'terminated' },
      { name: 'off', state: 'stopped' },
      { name: 'a*\\?' },
      { name: 'a1x?' },
    ],
  });
  Object.assign(process.env, sandbox.env);
  aws = awsClients(sandbox.region);
});

afterAll(async () => {
  aws.close();
  process.env = environment;
  await sandbox.close();
});

function ids(...names: string[]): Promise<string[]> {
  return instanceIds(names, [aws], new Deadline(10_000, new AbortController().signal));
}

function idOf(index: number): string {
  return sandbox.instances[index]?.id ?? '';
}

describe('a value of --exclude', () => {
  const excluded = (...values: string[]) =>
    excludedIds(values, [aws], new Deadline(10_000, new AbortController().signal));

  it('is an ID or a name, of which all instances are left out, also those that do not run', async () => {
    const webs = [idOf(1), idOf(2), idOf(3)].sort();
    expect(await excluded(`db, ${idOf(4)}`, 'web')).toEqual([idOf(0), idOf(4), ...webs]);
    expect(await excluded(`${idOf(4)} ${idOf(5)}`, '')).toEqual([idOf(4), idOf(5)]);
  });

  it('fails if no instance has the name: it would leave none out', async () => {
    await expect(excluded('wbe')).rejects.toMatchObject({ code: 'EIC_INSTANCE_NOT_FOUND' });
    await expect(excluded('i-0123')).rejects.toMatchObject({ code: 'EIC_INSTANCE_NOT_FOUND' });
  });
});

describe('an INSTANCE argument', () => {
  it('is an ID, which is taken as it is, without a call to AWS', async () => {
    const calls = sandbox.calls.length;
    expect(await ids('i-0123456789abcdef0', 'i-0123456789abcdef0')).toEqual(['i-0123456789abcdef0']);
    expect(sandbox.calls).toHaveLength(calls);
  });

  it('is a name that exactly one running instance has', async () => {
    expect(await ids('db', idOf(1), 'old', 'db')).toEqual([idOf(0), idOf(1), idOf(4)]);
  });

  it('is no pattern: wildcards of filters are taken literally', async () => {
    expect(await ids('a*\\?')).toEqual([idOf(7)]);
    await expect(ids('d*')).rejects.toMatchObject({ code: 'EIC_INSTANCE_NOT_FOUND' });
  });

  it('is refused if several running instances have the name, and each of them is listed', async () => {
    const candidates = sandbox.instances.slice(1, 3).map(({ id }) => id);
    await expect(ids('web')).rejects.toMatchObject({
      code: 'EIC_INPUT_INVALID',
      message: '2 running instances have the name "web".',
      details: candidates.sort().map((id) => expect.stringMatching(`^${id}  running  \\S+  eu-central-1`)),
    });
  });

  it('is refused if no instance of the name is running, and the others are listed with their state', async () => {
    await expect(ids('off')).rejects.toMatchObject({
      code: 'EIC_INSTANCE_NOT_RUNNING',
      details: [expect.stringMatching(`${idOf(6)}  stopped`)],
    });
  });

  it('is refused if no instance has the name', async () => {
    await expect(ids('nobody')).rejects.toMatchObject({
      code: 'EIC_INSTANCE_NOT_FOUND',
      message: 'No instance in eu-central-1 has the name "nobody".',
    });
  });
});
