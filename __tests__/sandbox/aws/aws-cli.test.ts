import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { keyPair } from '../ssh/ssh-command';

const run = promisify(execFile);
const installed = await run('aws', ['--version']).then(
  () => true,
  () => false,
);

// Another client than the SDK that the product uses, so that the sandbox is not only right in the SDK's eyes.
describe.skipIf(!installed)('the AWS CLI', { timeout: 60_000 }, () => {
  let sandbox: Sandbox;
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'eic-aws-cli-'));
    sandbox = await startSandbox({ instances: [{ name: 'a & b' }, { name: 'c' }], pageSize: 1 });
  });
  afterAll(async () => {
    await sandbox.close();
    await rm(directory, { recursive: true });
  });

  const aws = async (...args: string[]): Promise<unknown> => {
    const env = { ...sandbox.env, PATH: process.env.PATH, HOME: directory, AWS_MAX_ATTEMPTS: '1' };
    const { stdout } = await run('aws', [...args, '--output', 'json'], { env });
    return JSON.parse(stdout);
  };

  it('describes all instances, page by page', async () => {
    const query = 'Reservations[].Instances[].[InstanceId, Tags[0].Value, PublicIpAddress]';
    expect(await aws('ec2', 'describe-instances', '--query', query)).toEqual(
      sandbox.instances.map(({ id, name, address }) => [id, name, address]),
    );
  });

  it('reads the host keys in the console output', async () => {
    const id = sandbox.instances[0]?.id ?? '';
    const output = await aws('ec2', 'get-console-output', '--instance-id', id, '--query', 'Output');
    for (const key of sandbox.instances[0]?.hostKeys ?? []) expect(output).toContain(`\r\n${key}\r\n`);
  });

  it('pushes a key from a file', async () => {
    const file = join(directory, 'key.pub');
    const { public: key } = keyPair();
    await writeFile(file, `${key}\n`);
    const instance = ['--instance-id', sandbox.instances[1]?.id ?? '', '--instance-os-user', 'ec2-user'];
    const answer = await aws(
      'ec2-instance-connect',
      'send-ssh-public-key',
      ...instance,
      '--ssh-public-key',
      `file://${file}`,
    );
    expect(answer).toMatchObject({ Success: true });
    expect(sandbox.pushes.at(-1)).toMatchObject({ publicKey: key, instanceId: sandbox.instances[1]?.id });
  });

  it('names the caller', async () => {
    expect(await aws('sts', 'get-caller-identity')).toEqual({
      UserId: expect.stringMatching(/^AIDA[A-Z0-9]+$/),
      Account: '123456789012',
      Arn: sandbox.principal,
    });
  });

  it.each([
    [['s3', 'ls'], 'ListBuckets'],
    [['s3api', 'list-objects-v2', '--bucket', 'a'], 'ListObjectsV2'],
    [['iam', 'list-users'], 'ListUsers'],
    [['ssm', 'describe-instance-information'], 'DescribeInstanceInformation'],
    [['lambda', 'list-functions'], 'ListFunctions'],
  ])('says that the sandbox does not have the service of aws %j', async (args, operation) => {
    await expect(aws(...args)).rejects.toThrow(
      `(NotImplemented) when calling the ${operation} operation: The sandbox has only EC2, EC2 Instance Connect and STS.`,
    );
  });

  it('shows the errors of both services', async () => {
    await expect(aws('ec2', 'describe-instances', '--instance-ids', 'i-0000000a')).rejects.toThrow(
      "(InvalidInstanceID.NotFound) when calling the DescribeInstances operation: The instance ID 'i-0000000a' does not exist",
    );
    sandbox.fail('SendSSHPublicKey', {
      code: 'AccessDeniedException',
      message: 'User is not authorized',
      times: 1,
    });
    const instance = ['--instance-id', sandbox.instances[1]?.id ?? '', '--instance-os-user', 'ec2-user'];
    await expect(
      aws('ec2-instance-connect', 'send-ssh-public-key', ...instance, '--ssh-public-key', keyPair().public),
    ).rejects.toThrow(
      '(AccessDeniedException) when calling the SendSSHPublicKey operation: User is not authorized',
    );
  });
});
