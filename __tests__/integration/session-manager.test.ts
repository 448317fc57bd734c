import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../fixtures/cloud';
import { runFromSource } from '../fixtures/run-from-source';
import { type StubAws, type StubAwsOptions, stubAws } from '../fixtures/stub-aws';

describe('connection-type: ssm', () => {
  let cloud: Cloud;
  let stub: StubAws | undefined;
  beforeAll(async () => {
    cloud = await startCloud([
      { hostKeyTypes: ['ed25519'] },
      { hostKeyTypes: ['ed25519'], publicAddress: null, privateAddress: null },
    ]);
  });
  afterAll(() => cloud?.close());
  afterEach(() => stub?.remove());

  const run = async (options: StubAwsOptions = {}, which = 0) => {
    const instance = cloud.instances[which];
    stub = await stubAws({ address: instance?.address ?? '', ...options });
    const { sandbox } = cloud;
    const before = sandbox.pushes.length;
    const { results } = await runFromSource({
      instanceIds: [instance?.id ?? ''],
      aws: { ...sandbox.env, PATH: stub.path },
      port: sandbox.sshPort,
      connectionType: 'ssm',
    });
    return { result: results[0], pushes: sandbox.pushes.length - before };
  };

  it('reaches an instance through AWS CLI, whatever it prints before the server speaks', async () => {
    const { result } = await run();
    expect(result).toMatchObject({ succeeded: true, route: 'ssm', error: null });
  });

  it('reaches an instance that has no address', async () => {
    const { result } = await run({}, 1);
    expect(result).toMatchObject({ succeeded: true, route: 'ssm', address: cloud.instances[1]?.id });
  });

  it.each([
    [['aws'], 'session-manager-plugin'],
    [['session-manager-plugin'], 'aws'],
    [[], 'aws and session-manager-plugin'],
  ] as const)(
    'says what is missing of the two programs if the runner has only %s',
    async (programs, missing) => {
      const { result, pushes } = await run({ programs });
      expect(result?.error).toMatchObject({
        code: 'EIC_SESSION_MANAGER_FAILED',
        message: expect.stringMatching(new RegExp(`does not have: ${missing}\\.$`)),
      });
      expect(pushes).toBe(0);
    },
  );

  it('explains an instance whose agent has no connection', async () => {
    const error =
      'An error occurred (TargetNotConnected) when calling the StartSession operation: i-0123456789abcdef0 is not connected.';
    const { result, pushes } = await run({ error });
    expect(result?.error).toMatchObject({
      code: 'EIC_SESSION_MANAGER_FAILED',
      message: expect.stringContaining('TargetNotConnected'),
      remedy: expect.stringContaining('AmazonSSMManagedInstanceCore'),
    });
    expect(pushes).toBe(0);
  });

  it('shows the statement that would allow a session that was denied', async () => {
    const error =
      'An error occurred (AccessDeniedException) when calling the StartSession operation: User is not authorized';
    const { result } = await run({ error });
    expect(result?.error).toMatchObject({ code: 'EIC_ACCESS_DENIED' });
    expect(JSON.parse(result?.error?.details.join('\n') ?? '')).toEqual({
      Effect: 'Allow',
      Action: 'ssm:StartSession',
      Resource: [
        expect.stringMatching(
          new RegExp(`^arn:aws:ec2:eu-central-1:\\d{12}:instance/${result?.instanceId}$`),
        ),
        'arn:aws:ssm:eu-central-1::document/AWS-StartSSHSession',
      ],
    });
  });

  it('passes on what else AWS CLI says', async () => {
    const { result } = await run({ error: 'Connection to destination port failed, check SSM Agent logs.' });
    expect(result?.error).toMatchObject({
      code: 'EIC_SESSION_MANAGER_FAILED',
      message: expect.stringContaining('Connection to destination port failed'),
    });
  });
});
