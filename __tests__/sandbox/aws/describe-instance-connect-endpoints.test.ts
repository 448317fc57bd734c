import {
  DescribeInstanceConnectEndpointsCommand,
  type DescribeInstanceConnectEndpointsCommandInput,
  type EC2Client,
  paginateDescribeInstanceConnectEndpoints,
} from '@aws-sdk/client-ec2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { denied, type Sandbox, SandboxError, startSandbox } from '../../../src/sandbox/sandbox';
import { ec2Client } from './clients';

const id = (digit: string) => `eice-${digit.repeat(17)}`;
const [first, second, third, abroad] = [id('1'), id('2'), id('3'), id('4')];

let sandbox: Sandbox;
let ec2: EC2Client;
beforeAll(async () => {
  sandbox = await startSandbox({
    pageSize: 2,
    instances: [{ sshHost: false }],
    endpoints: [
      { id: first, tags: { Name: 'one', team: 'a' }, fips: true, preserveClientIp: true },
      { id: second, subnetId: 'subnet-2', state: 'update-complete', dnsName: 'endpoint.test' },
      { id: third, vpcId: 'vpc-3', state: 'delete-complete', securityGroupIds: ['sg-1', 'sg-2'] },
      { id: abroad, region: 'us-east-1' },
    ],
  });
  ec2 = ec2Client(sandbox);
});
afterEach(() => sandbox.clearFaults());
afterAll(async () => {
  ec2.destroy();
  await sandbox.close();
});

async function ids(input: DescribeInstanceConnectEndpointsCommandInput) {
  const found: (string | undefined)[] = [];
  for await (const { InstanceConnectEndpoints = [] } of paginateDescribeInstanceConnectEndpoints(
    { client: ec2 },
    input,
  )) {
    found.push(...InstanceConnectEndpoints.map(({ InstanceConnectEndpointId }) => InstanceConnectEndpointId));
  }
  return found;
}

describe('DescribeInstanceConnectEndpoints', () => {
  it('describes an endpoint as EC2 does', async () => {
    const [endpoint] = sandbox.endpoints;
    const { InstanceConnectEndpoints } = await ec2.send(
      new DescribeInstanceConnectEndpointsCommand({ InstanceConnectEndpointIds: [first] }),
    );
    expect(InstanceConnectEndpoints).toEqual([
      expect.objectContaining({
        OwnerId: '123456789012',
        InstanceConnectEndpointId: first,
        InstanceConnectEndpointArn: `arn:aws:ec2:eu-central-1:123456789012:instance-connect-endpoint/${first}`,
        State: 'create-complete',
        DnsName: `127.2.0.11:${endpoint?.port}`,
        FipsDnsName: `127.3.0.11:${endpoint?.port}`,
        PreserveClientIp: true,
        VpcId: 'vpc-0a1b2c3d4e5f60718',
        SubnetId: 'subnet-0a1b2c3d4e5f60718',
        SecurityGroupIds: ['sg-0a1b2c3d4e5f60718'],
        Tags: [
          { Key: 'Name', Value: 'one' },
          { Key: 'team', Value: 'a' },
        ],
      }),
    ]);
  });

  it('gives all endpoints of the Region over several pages', async () => {
    expect(await ids({})).toEqual([first, second, third]);
    expect(await ids({ MaxResults: 1 })).toEqual([first, second, third]);
    expect(sandbox.calls.at(-1)?.params).toHaveProperty('NextToken');
  });

  it.each([
    [[{ Name: 'state', Values: ['create-complete', 'update-complete'] }], [first, second]],
    [[{ Name: 'vpc-id', Values: ['vpc-3'] }], [third]],
    [[{ Name: 'subnet-id', Values: ['subnet-2'] }], [second]],
    [[{ Name: 'instance-connect-endpoint-id', Values: ['eice-1*'] }], [first]],
    [[{ Name: 'tag:team', Values: ['?'] }], [first]],
    [[{ Name: 'tag-key', Values: ['team'] }], [first]],
    [[{ Name: 'tag-value', Values: ['one'] }], [first]],
    [
      [
        { Name: 'vpc-id', Values: ['vpc-0a1b2c3d4e5f60718'] },
        { Name: 'state', Values: ['update-*'] },
      ],
      [second],
    ],
  ])('filters by %j', async (Filters, expected) => {
    expect(await ids({ Filters })).toEqual(expected);
  });

  it.each([
    [
      { InstanceConnectEndpointIds: ['eice-00000000000000009'] },
      'InvalidInstanceConnectEndpointId.NotFound',
      "The instance connect endpoint ID 'eice-00000000000000009' does not exist",
    ],
    [
      { InstanceConnectEndpointIds: ['i-1'] },
      'InvalidInstanceConnectEndpointId.Malformed',
      'Invalid id: "i-1"',
    ],
    [
      { Filters: [{ Name: 'color', Values: ['red'] }] },
      'InvalidParameterValue',
      "The filter 'color' is invalid",
    ],
    [{ MaxResults: 51 }, 'InvalidParameterValue', 'Expecting a value between 1 and 50'],
    [{ NextToken: 'none' }, 'InvalidNextToken', 'The specified token is not valid.'],
  ])('refuses %j', async (input, name, message) => {
    await expect(ec2.send(new DescribeInstanceConnectEndpointsCommand(input))).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });

  it('fails as the sandbox is asked to', async () => {
    sandbox.fail(
      'DescribeInstanceConnectEndpoints',
      denied('DescribeInstanceConnectEndpoints', sandbox.principal),
    );
    await expect(ids({})).rejects.toMatchObject({ name: 'UnauthorizedOperation' });
  });
});

describe('the endpoints of a sandbox', () => {
  it.each([
    [{ id: 'endpoint' }, 'Not an endpoint ID'],
    [{ state: 'tired' }, 'Not a state of an endpoint'],
    [{ address: '10.0.0.1' }, 'Not an address in 127.0.0.0/8'],
    [{ maximumSeconds: 0 }, 'Not a time in seconds'],
  ])('are refused with %j', async (endpoint, message) => {
    const starting = startSandbox({ instances: [{ sshHost: false }], endpoints: [endpoint] });
    await expect(starting).rejects.toThrow(SandboxError);
    await expect(starting).rejects.toThrow(message);
  });

  it('are refused with the same ID', async () => {
    const starting = startSandbox({
      instances: [{ sshHost: false }],
      endpoints: [{ id: first }, { id: first }],
    });
    await expect(starting).rejects.toThrow(`Two endpoints have the ID ${first}`);
  });

  it('listen on port 443 of a loopback address if that is allowed, with names without a port', async (test) => {
    const starting = startSandbox({
      instances: [{ sshHost: false }],
      endpoints: [{ address: '127.2.200.43', port: 443 }],
    });
    const running = await starting.catch((error: Error) => error);
    if (running instanceof Error) {
      test.skip('Only root can listen on port 443 here');
      return;
    }
    expect(running.endpoints[0]).toMatchObject({ dnsName: '127.2.200.43', port: 443 });
    await running.close();
  });
});
