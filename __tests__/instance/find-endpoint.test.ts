import { afterEach, describe, expect, it, vi } from 'vitest';
import { awsClients } from '../../src/aws/clients';
import { Deadline } from '../../src/aws/deadline';
import { EndpointFinder } from '../../src/instance/find-endpoint';
import { denied, type Sandbox, type SandboxEndpointOptions, startSandbox } from '../../src/sandbox/sandbox';
import { type HttpProxy, startHttpProxy } from '../fixtures/http-proxy';
import { type HttpsEndpoint, startHttpsEndpoint } from '../fixtures/https-endpoint';
import { withAwsEnvironment } from '../fixtures/run-from-source';

const instance = {
  id: 'i-0123456789abcdef0',
  state: 'running',
  region: 'eu-central-1',
  accountId: '111122223333',
  vpcId: 'vpc-0a1b2c3d4e5f60718',
  subnetId: 'subnet-0a1b2c3d4e5f60718',
};
const otherSubnet = { subnetId: 'subnet-00000000000000001' };

let sandbox: Sandbox | undefined;
let https: HttpsEndpoint | undefined;
let proxy: HttpProxy | undefined;
afterEach(closeAll);

async function closeAll(): Promise<void> {
  vi.unstubAllEnvs();
  await proxy?.close();
  await https?.close();
  await sandbox?.close();
  [proxy, https, sandbox] = [undefined, undefined, undefined];
}

/** Looks for the endpoints of instances, one after the other, with one finder. */
async function find(
  endpoints: readonly SandboxEndpointOptions[],
  { instances = [instance], endpointId, env = () => ({}), deny = false }: FindOptions = {},
) {
  sandbox = await startSandbox({ endpoints, pageSize: 5 });
  const operation = 'DescribeInstanceConnectEndpoints';
  if (deny) sandbox.fail(operation, denied(operation, sandbox.principal));
  return withAwsEnvironment({ ...sandbox.env, ...(await env(sandbox)) }, async () => {
    const aws = awsClients('eu-central-1');
    try {
      const finder = new EndpointFinder(aws, endpointId);
      const deadline = new Deadline(10_000, new AbortController().signal);
      return await Promise.all(instances.map((each) => finder.find(each, deadline)));
    } finally {
      aws.close();
    }
  });
}

interface FindOptions {
  readonly instances?: readonly (typeof instance)[];
  readonly endpointId?: string;
  readonly env?: (sandbox: Sandbox) => Record<string, string> | Promise<Record<string, string>>;
  readonly deny?: boolean;
}

function calls(): number {
  return (
    sandbox?.calls.filter(({ operation }) => operation === 'DescribeInstanceConnectEndpoints').length ?? 0
  );
}

describe('the endpoint of an instance', () => {
  it("is the first in the instance's own subnet, else the first of all pages", async () => {
    const ids = Array.from({ length: 7 }, (_, index) => `eice-0000000000000000${index}`);
    const endpoints = ids.map((id, index) => ({ id, ...(index === 6 ? {} : otherSubnet) }));
    const elsewhere = { ...instance, subnetId: 'subnet-00000000000000002' };
    const found = await find(endpoints, { instances: [instance, elsewhere, instance] });
    expect(found.map(({ id }) => id)).toEqual([ids[6], ids[0], ids[6]]);
    expect(found[0]).toMatchObject({ dnsName: sandbox?.endpoints[6]?.dnsName });
    expect(found[0]?.arn).toMatch(/^arn:aws:ec2:eu-central-1:\d{12}:instance-connect-endpoint\/eice-/);
    // Two pages for all instances of the VPC.
    expect(calls()).toBe(2);
  });

  it('is one that opens tunnels, and in the VPC of the instance', async () => {
    const [found] = await find([
      { state: 'create-in-progress' },
      { state: 'delete-complete' },
      { vpcId: 'vpc-00000000000000001' },
      { id: 'eice-00000000000000001', state: 'update-failed' },
    ]);
    expect(found?.id).toBe('eice-00000000000000001');
  });

  it('is the one that is asked for, in whatever VPC', async () => {
    const id = 'eice-00000000000000001';
    const [found] = await find([{}, { id, vpcId: 'vpc-00000000000000001' }], { endpointId: id });
    expect(found?.id).toBe(id);
  });

  it("has its FIPS name if the SDK's setting asks for FIPS, or is refused without one", async () => {
    // The SDK takes no other endpoint together with FIPS: EC2's own FIPS name leads to the sandbox through a proxy.
    const env = async (started: Sandbox) => {
      const name = 'ec2-fips.eu-central-1.amazonaws.com';
      https = await startHttpsEndpoint(name, started.endpoint);
      proxy = await startHttpProxy({ hosts: { [`${name}:443`]: https } });
      vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${proxy.port}`);
      return { AWS_USE_FIPS_ENDPOINT: 'true', AWS_ENDPOINT_URL: '', AWS_CA_BUNDLE: https.caBundle };
    };
    const [found] = await find([{ fips: true }], { env });
    expect(found?.dnsName).toBe(sandbox?.endpoints[0]?.fipsDnsName);
    await closeAll();
    await expect(find([{}], { env })).rejects.toMatchObject({
      code: 'EIC_NO_ENDPOINT',
      message: expect.stringContaining('has no FIPS DNS name'),
    });
  });

  // Some of these make no URL. Its text is a secret, and would be in the error.
  it.each([
    'a b',
    'evil.test/',
    'user@evil.test',
    'evil.test?',
    'a\r\nb',
    '-x',
    '[::1]',
    '127.0.0.1:99999',
    '1.2.3.4.5',
  ])('is refused if EC2 reports the DNS name %j', async (dnsName) => {
    const started = await startSandbox({ endpoints: [{}] });
    sandbox = started;
    await withAwsEnvironment(started.env, async () => {
      const aws = awsClients('eu-central-1');
      aws.ec2.middlewareStack.add(
        (next) => async (args) => {
          const response = await next(args);
          const { InstanceConnectEndpoints: [described] = [] } = Object(response.output);
          if (described !== undefined) described.DnsName = dnsName;
          return response;
        },
        { step: 'initialize' },
      );
      try {
        const deadline = new Deadline(10_000, new AbortController().signal);
        await expect(new EndpointFinder(aws, undefined).find(instance, deadline)).rejects.toMatchObject({
          code: 'EIC_NO_ENDPOINT',
          message: expect.stringContaining('which is no hostname'),
        });
      } finally {
        aws.close();
      }
    });
  });

  it('is missed with the states of those that are there', async () => {
    await expect(find([])).rejects.toMatchObject({
      code: 'EIC_NO_ENDPOINT',
      message: `The VPC ${instance.vpcId} has no usable EC2 Instance Connect Endpoint.`,
      details: [],
    });
    await closeAll();
    const id = 'eice-00000000000000001';
    await expect(find([{ id, state: 'create-failed' }])).rejects.toMatchObject({
      message: expect.stringContaining('only 1 in another state'),
      details: [expect.stringContaining(`${id}: create-failed`)],
    });
    await closeAll();
    await expect(find([{ id, state: 'create-failed' }], { endpointId: id })).rejects.toMatchObject({
      message: `The endpoint ${id} is in the state create-failed.`,
    });
    await closeAll();
    await expect(find([], { endpointId: id })).rejects.toMatchObject({
      message: `The endpoint ${id} does not exist in eu-central-1 for these credentials.`,
    });
  });

  it('is looked up again after the call has failed', async () => {
    const started = await startSandbox({ endpoints: [{}] });
    sandbox = started;
    const operation = 'DescribeInstanceConnectEndpoints';
    started.fail(operation, denied(operation, started.principal));
    await withAwsEnvironment(started.env, async () => {
      const aws = awsClients('eu-central-1');
      try {
        const finder = new EndpointFinder(aws, undefined);
        const deadline = new Deadline(10_000, new AbortController().signal);
        const both = [finder.find(instance, deadline), finder.find(instance, deadline)];
        expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual([
          'rejected',
          'rejected',
        ]);
        expect(calls()).toBe(1);
        started.clearFaults();
        expect(await finder.find(instance, deadline)).toMatchObject({ id: started.endpoints[0]?.id });
      } finally {
        aws.close();
      }
    });
  });

  it('cannot be looked up without permission, and the error has the statement', async () => {
    await expect(find([{}], { deny: true })).rejects.toMatchObject({
      code: 'EIC_ACCESS_DENIED',
      details: expect.arrayContaining([expect.stringContaining('ec2:DescribeInstanceConnectEndpoints')]),
    });
  });
});
