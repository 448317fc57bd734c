import {
  DescribeImagesCommand,
  DescribeInstancesCommand,
  type DescribeInstancesCommandInput,
  type EC2Client,
  GetConsoleOutputCommand,
  paginateDescribeInstances,
} from '@aws-sdk/client-ec2';
import {
  type EC2InstanceConnectClient,
  SendSerialConsoleSSHPublicKeyCommand,
  SendSSHPublicKeyCommand,
} from '@aws-sdk/client-ec2-instance-connect';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { keyPair } from '../ssh/ssh-command';
import { ec2Client, eicClient } from './clients';

const awkward = '<&>"\' \t\n\r ]]> \u{1f680} \u00e9 %0A $x';
const states = ['running', 'stopped', 'pending', 'terminated'];

let sandbox: Sandbox;
let ec2: EC2Client;
let eic: EC2InstanceConnectClient;

beforeAll(async () => {
  sandbox = await startSandbox({
    pageSize: 3,
    instances: [
      ...states.map((state) => ({ state, name: state, hostKeyTypes: [], sshHost: false })),
      { name: awkward, tags: { role: 'web', 'a:b': '*' }, sshHost: false, consoleOutput: null },
      { name: 'abroad', region: 'us-east-1', sshHost: false },
      { name: 'talker', sshHost: false, consoleOutput: `${'x'.repeat(70_000)}end` },
    ],
  });
  ec2 = ec2Client(sandbox);
  eic = eicClient(sandbox);
});
afterEach(() => sandbox.clearFaults());
afterAll(async () => {
  ec2.destroy();
  eic.destroy();
  await sandbox.close();
});

function idOf(name: string): string {
  const found = sandbox.instances.find((instance) => instance.name === name);
  if (found === undefined) throw new Error(`no instance ${name}`);
  return found.id;
}

async function names(input: DescribeInstancesCommandInput): Promise<string[]> {
  const found: string[] = [];
  for await (const { Reservations = [] } of paginateDescribeInstances({ client: ec2 }, input)) {
    for (const { Instances = [] } of Reservations) {
      for (const { Tags = [] } of Instances) found.push(Tags.find(({ Key }) => Key === 'Name')?.Value ?? '');
    }
  }
  return found;
}

describe('DescribeInstances', () => {
  it('finds instances by ID and tells what EC2 tells', async () => {
    const { Reservations, $metadata } = await ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [idOf('running')] }),
    );
    const address = sandbox.instances[0]?.address;
    expect(Reservations).toMatchObject([
      {
        OwnerId: '123456789012',
        Instances: [
          {
            InstanceId: idOf('running'),
            State: { Code: 16, Name: 'running' },
            PublicIpAddress: address,
            PrivateIpAddress: '127.1.0.11',
            Placement: { AvailabilityZone: 'eu-central-1a' },
            Tags: [{ Key: 'Name', Value: 'running' }],
          },
        ],
      },
    ]);
    expect($metadata.requestId).toBe(sandbox.calls.at(-1)?.requestId);
  });

  it('gives no public address to an instance that is stopped, and none at all to one that is terminated', async () => {
    const { Reservations = [] } = await ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [idOf('stopped'), idOf('terminated')] }),
    );
    const addresses = Reservations.map(({ Instances }) => [
      Instances?.[0]?.PublicIpAddress,
      Instances?.[0]?.PrivateIpAddress,
    ]);
    expect(addresses).toEqual([
      [undefined, '127.1.0.12'],
      [undefined, undefined],
    ]);
  });

  it('gives all instances of the Region over several pages', async () => {
    expect(await names({})).toEqual([...states, awkward, 'talker']);
    expect(
      sandbox.calls.filter(({ operation }) => operation === 'DescribeInstances').at(-1)?.params,
    ).toHaveProperty('NextToken');
  });

  it('knows a Region only by what the request was signed for', async () => {
    const abroad = ec2Client(sandbox, { region: 'us-east-1' });
    const { Reservations } = await abroad.send(new DescribeInstancesCommand({}));
    abroad.destroy();
    expect(Reservations?.map(({ Instances }) => Instances?.[0]?.InstanceId)).toEqual([idOf('abroad')]);
  });

  it.each([
    [[{ Name: 'instance-state-name', Values: ['stopped', 'pending'] }], ['stopped', 'pending']],
    [[{ Name: 'tag:role', Values: ['w?b'] }], [awkward]],
    [[{ Name: 'tag:a:b', Values: ['\\*'] }], [awkward]],
    [[{ Name: 'tag:Name', Values: ['t*'] }], ['terminated', 'talker']],
    [[{ Name: 'tag-key', Values: ['role'] }], [awkward]],
    [
      [
        { Name: 'tag:Name', Values: ['*n*'] },
        { Name: 'instance-state-name', Values: ['running'] },
      ],
      ['running'],
    ],
    [[{ Name: 'vpc-id', Values: ['vpc-none'] }], []],
  ])('filters by %j', async (Filters, expected) => {
    expect(await names({ Filters })).toEqual(expected);
  });

  it.each([
    [
      { InstanceIds: ['i-0000000000000000a'] },
      'InvalidInstanceID.NotFound',
      "The instance ID 'i-0000000000000000a' does not exist",
    ],
    [
      { InstanceIds: ['i-0000000000000000a', 'i-0000000000000000b'] },
      'InvalidInstanceID.NotFound',
      "The instance IDs 'i-0000000000000000a, i-0000000000000000b' do not exist",
    ],
    [{ InstanceIds: ['i-xyz'] }, 'InvalidInstanceID.Malformed', 'Invalid id: "i-xyz"'],
    [{ InstanceIds: ['web'] }, 'InvalidInstanceID.Malformed', 'Invalid id: "web" (expecting "i-...")'],
    [
      { Filters: [{ Name: 'color', Values: ['x'] }] },
      'InvalidParameterValue',
      "The filter 'color' is invalid",
    ],
    [{ MaxResults: 4 }, 'InvalidParameterValue', 'between 5 and 1000'],
    [{ NextToken: 'bm8=' }, 'InvalidNextToken', 'not valid'],
  ])('refuses %j as %s', async (input, name, message) => {
    await expect(ec2.send(new DescribeInstancesCommand(input))).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
      $metadata: { httpStatusCode: 400, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  it('refuses a page size together with IDs', async () => {
    const input = { InstanceIds: [idOf('running')], MaxResults: 5 };
    await expect(ec2.send(new DescribeInstancesCommand(input))).rejects.toMatchObject({
      name: 'InvalidParameterCombination',
    });
  });

  it('refuses a token that was given out for another query', async () => {
    const { NextToken } = await ec2.send(new DescribeInstancesCommand({}));
    const input = { NextToken, Filters: [{ Name: 'tag-key', Values: ['Name'] }] };
    await expect(ec2.send(new DescribeInstancesCommand(input))).rejects.toMatchObject({
      name: 'InvalidNextToken',
    });
  });

  it('answers a dry run as one', async () => {
    await expect(ec2.send(new DescribeInstancesCommand({ DryRun: true }))).rejects.toMatchObject({
      name: 'DryRunOperation',
      $metadata: { httpStatusCode: 412 },
    });
  });
});

describe('tags', () => {
  it('reach the SDK as they are, whatever text they hold', async () => {
    // Without the characters that XML 1.0 does not allow.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(value));
    await fc.assert(
      fc.asyncProperty(text, text, async (key, value) => {
        const tags = { [`k${key}`]: value };
        const other = await startSandbox({ instances: [{ tags, sshHost: false }] });
        const client = ec2Client(other);
        try {
          const { Reservations } = await client.send(new DescribeInstancesCommand({}));
          const [, tag] = Reservations?.[0]?.Instances?.[0]?.Tags ?? [];
          expect(tag).toEqual({ Key: `k${key}`, Value: value });
        } finally {
          client.destroy();
          await other.close();
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('GetConsoleOutput', () => {
  const output = async (name: string): Promise<string | undefined> => {
    const { Output } = await ec2.send(new GetConsoleOutputCommand({ InstanceId: idOf(name) }));
    return Output === undefined ? undefined : Buffer.from(Output, 'base64').toString();
  };

  it('gives nothing if there is nothing', async () => {
    expect(await output(awkward)).toBeUndefined();
  });

  it('gives the last 64 KiB', async () => {
    const text = await output('talker');
    expect(text).toHaveLength(65_536);
    expect(text?.endsWith('xend')).toBe(true);
  });

  it('gives a boot log without host keys if none are known', async () => {
    const text = await output('running');
    expect(text).toContain('login: ');
    expect(text).not.toContain('SSH HOST KEY');
  });
});

describe('DescribeImages', () => {
  it('names the AlmaLinux release of an image', async () => {
    const { Images } = await ec2.send(new DescribeImagesCommand({ ImageIds: ['ami-0a1b2c3d4e5f60718'] }));
    expect(Images).toMatchObject([{ Name: 'AlmaLinux OS 9.8.20260810 x86_64', OwnerId: '764336703387' }]);
  });

  it('refuses an image that is not there', async () => {
    await expect(ec2.send(new DescribeImagesCommand({ ImageIds: ['ami-00000000'] }))).rejects.toMatchObject({
      name: 'InvalidAMIID.NotFound',
    });
  });
});

describe('SendSSHPublicKey', () => {
  const key = keyPair().public;
  const send = (input: Partial<ConstructorParameters<typeof SendSSHPublicKeyCommand>[0]>) =>
    eic.send(
      new SendSSHPublicKeyCommand({
        InstanceId: idOf('running'),
        InstanceOSUser: 'ec2-user',
        SSHPublicKey: key,
        ...input,
      }),
    );

  it('keeps the key and answers with the request ID', async () => {
    const answer = await send({ AvailabilityZone: 'eu-central-1a' });
    expect(answer).toMatchObject({ Success: true, RequestId: sandbox.calls.at(-1)?.requestId });
    const push = sandbox.pushes.at(-1);
    expect(push).toMatchObject({ instanceId: idOf('running'), osUser: 'ec2-user', publicKey: key });
    expect((push?.expiry ?? 0) - (push?.time ?? 0)).toBe(60_000);
  });

  it.each(['root', 'user@example.org', 'svc$', '_x', '1user', 'a'.repeat(32)])(
    'takes the OS user %s',
    async (InstanceOSUser) => {
      expect(await send({ InstanceOSUser })).toMatchObject({ Success: true });
    },
  );

  it.each([
    [{ InstanceOSUser: '' }, 'InvalidArgsException', 400],
    [{ InstanceOSUser: 'a'.repeat(33) }, 'InvalidArgsException', 400],
    [{ InstanceOSUser: '-x' }, 'InvalidArgsException', 400],
    [{ InstanceOSUser: 'a b' }, 'InvalidArgsException', 400],
    [{ InstanceOSUser: '12' }, 'InvalidArgsException', 400],
    [{ InstanceOSUser: undefined }, 'InvalidArgsException', 400],
    [{ InstanceId: 'i-XYZ0000000' }, 'InvalidArgsException', 400],
    [{ InstanceId: 'i-1' }, 'InvalidArgsException', 400],
    [{ SSHPublicKey: 'ssh-ed25519 AAAA' }, 'InvalidArgsException', 400],
    [{ SSHPublicKey: `ssh-ed25519 ${'A'.repeat(80)}` }, 'InvalidArgsException', 400],
    [{ SSHPublicKey: `${key}\n${key}` }, 'InvalidArgsException', 400],
    [{ SSHPublicKey: `${key} ${'c'.repeat(4096)}` }, 'InvalidArgsException', 400],
    [{ SSHPublicKey: keyPair().private }, 'InvalidArgsException', 400],
    [{ AvailabilityZone: 'here' }, 'InvalidArgsException', 400],
    [{ AvailabilityZone: 'eu-central-1b' }, 'InvalidArgsException', 400],
    [{ InstanceId: 'i-0000000000000000a' }, 'EC2InstanceNotFoundException', 404],
  ])('refuses %j as %s', async (input, name, httpStatusCode) => {
    const before = sandbox.pushes.length;
    await expect(send(input)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
    expect(sandbox.pushes).toHaveLength(before);
  });

  it.each([
    ['stopped', 'EC2InstanceStateInvalidException'],
    ['pending', 'EC2InstanceStateInvalidException'],
    ['terminated', 'EC2InstanceNotFoundException'],
    ['abroad', 'EC2InstanceNotFoundException'],
  ])('refuses an instance that is %s as %s', async (name, error) => {
    await expect(send({ InstanceId: idOf(name) })).rejects.toMatchObject({
      name: error,
      message: expect.stringContaining(idOf(name)),
    });
  });
});

describe('SendSerialConsoleSSHPublicKey', () => {
  const send = (input: object) =>
    eic.send(
      new SendSerialConsoleSSHPublicKeyCommand({
        InstanceId: idOf('running'),
        SSHPublicKey: keyPair().public,
        ...input,
      }),
    );

  it('stores the key for the serial port, and not for an OS user', async () => {
    const before = sandbox.pushes.length;
    const { public: key } = keyPair();
    expect(await send({ SSHPublicKey: key, SerialPort: 0 })).toMatchObject({ Success: true });
    expect(sandbox.serialPushes.at(-1)).toMatchObject({
      instanceId: idOf('running'),
      osUser: 'port0',
      publicKey: key,
    });
    expect(sandbox.pushes).toHaveLength(before);
  });

  it.each([
    [() => ({ SerialPort: 1 }), 'InvalidArgsException'],
    [() => ({ SSHPublicKey: 'x'.repeat(100) }), 'InvalidArgsException'],
    [() => ({ InstanceId: 'i-0000000000000000a' }), 'EC2InstanceNotFoundException'],
    [() => ({ InstanceId: idOf('stopped') }), 'EC2InstanceStateInvalidException'],
  ])('refuses wrong parameters', async (input, name) => {
    await expect(send(input())).rejects.toMatchObject({ name });
  });

  it.each([
    ['SerialConsoleAccessDisabledException', 403],
    ['SerialConsoleSessionLimitExceededException', 400],
    ['SerialConsoleSessionUnavailableException', 500],
    ['SerialConsoleSessionUnsupportedException', 400],
    ['EC2InstanceTypeInvalidException', 400],
  ])('fails with %s and its status, as a fault', async (code, status) => {
    sandbox.fail('SendSerialConsoleSSHPublicKey', { code });
    await expect(send({})).rejects.toMatchObject({ name: code, $metadata: { httpStatusCode: status } });
  });
});

describe('faults', () => {
  const describeAll = () => ec2.send(new DescribeInstancesCommand({}));

  it('fail so many calls, each with the status of its code, and then no more', async () => {
    sandbox.fail('DescribeInstances', { code: 'RequestLimitExceeded', times: 2 });
    for (let count = 0; count < 2; count++) {
      await expect(describeAll()).rejects.toMatchObject({
        name: 'RequestLimitExceeded',
        $metadata: { httpStatusCode: 503 },
      });
    }
    await describeAll();
    expect(sandbox.calls.slice(-3).map(({ status, errorCode }) => [status, errorCode])).toEqual([
      [503, 'RequestLimitExceeded'],
      [503, 'RequestLimitExceeded'],
      [200, null],
    ]);
  });

  it("are got over by the SDK's own retries", async () => {
    sandbox.fail('DescribeInstances', { code: 'Throttling', status: 400, times: 1 });
    const patient = ec2Client(sandbox, { maxAttempts: 2 });
    const { $metadata } = await patient.send(new DescribeInstancesCommand({}));
    patient.destroy();
    expect($metadata.attempts).toBe(2);
  });

  it('take effect one after the other, and only on their operation', async () => {
    sandbox.fail('DescribeInstances', { code: 'UnauthorizedOperation', message: 'You may not.', times: 1 });
    sandbox.fail('DescribeInstances', { code: 'InternalError' });
    await ec2.send(new GetConsoleOutputCommand({ InstanceId: idOf('running') }));
    await expect(describeAll()).rejects.toMatchObject({
      message: 'You may not.',
      $metadata: { httpStatusCode: 403 },
    });
    await expect(describeAll()).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
    await expect(describeAll()).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
  });

  it('can cut the connection', async () => {
    sandbox.fail('DescribeInstances', { code: 'ECONNRESET' });
    await expect(describeAll()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(sandbox.calls.at(-1)).toMatchObject({ operation: 'DescribeInstances', status: 0 });
  });

  it('can hold an answer back until the caller gives up', async () => {
    sandbox.fail('SendSSHPublicKey', { delayMs: 3_600_000 });
    const input = { InstanceId: idOf('running'), InstanceOSUser: 'ec2-user', SSHPublicKey: keyPair().public };
    const abort = new AbortController();
    const answer = eic.send(new SendSSHPublicKeyCommand(input), { abortSignal: abort.signal });
    abort.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('what the endpoint does not know', () => {
  const signed = async (body: string, headers: Record<string, string>) => {
    const { SignatureV4 } = await import('@smithy/signature-v4');
    const { Sha256 } = await import('../../../src/sandbox/aws/sha256');
    const service = headers['x-amz-target'] === undefined ? 'ec2' : 'ec2-instance-connect';
    const { env, region, endpoint } = sandbox;
    const credentials = {
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
    };
    const { host, hostname } = new URL(endpoint);
    const request = await new SignatureV4({ service, region, credentials, sha256: Sha256 }).sign({
      method: 'POST',
      protocol: 'http:',
      hostname,
      path: '/',
      headers: { host, ...headers },
      body,
    });
    return fetch(endpoint, { method: 'POST', headers: request.headers, body });
  };

  it.each([
    ['Action=DescribeVolumes&Version=2016-11-15', 'InvalidAction'],
    ['Action=DescribeInstances&Version=1999-01-01', 'InvalidAction'],
    ['Action=toString&Version=2016-11-15', 'InvalidAction'],
    ['', 'MissingAction'],
    ['Action=GetConsoleOutput&Version=2016-11-15', 'MissingParameter'],
    ['Action=DescribeInstances&Version=2016-11-15&Filter.1.Name=tag-key', 'InvalidParameterValue'],
    ['Action=DescribeInstances&Version=2016-11-15&MaxResults=many', 'InvalidParameterValue'],
  ])('is an EC2 error in XML: %s', async (body, code) => {
    const response = await signed(body, { 'content-type': 'application/x-www-form-urlencoded' });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(
      new RegExp(
        `^<\\?xml [^>]*>\\n<Response><Errors><Error><Code>${code}</Code><Message>[^<]+</Message></Error></Errors><RequestID>[0-9a-f-]{36}</RequestID></Response>\\n$`,
      ),
    );
  });

  it.each([
    ['SendTelegram', '{}', 'UnknownOperationException'],
    ['SendSSHPublicKey', '[]', 'SerializationException'],
    ['SendSSHPublicKey', 'nonsense', 'SerializationException'],
    ['SendSSHPublicKey', '{"InstanceId":7}', 'SerializationException'],
    ['SendSSHPublicKey', '{}', 'InvalidArgsException'],
  ])('is an EIC error in JSON: %s %s', async (operation, body, type) => {
    const response = await signed(body, {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSEC2InstanceConnectService.${operation}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ __type: type, Message: expect.any(String) });
  });
});
