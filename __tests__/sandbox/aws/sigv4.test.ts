import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { SendSSHPublicKeyCommand } from '@aws-sdk/client-ec2-instance-connect';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sha256 } from '../../../src/sandbox/aws/sha256';
import { verifySignature } from '../../../src/sandbox/aws/sigv4';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { keyPair } from '../ssh/ssh-command';
import { ec2Client, eicClient } from './clients';

const credentials = { accessKeyId: 'SANDBOXKEY', secretAccessKey: 'a secret' };
const date = new Date('2026-11-23T06:13:51Z');

async function sign(headers: Record<string, string> = {}, body = 'Action=DescribeInstances') {
  const signer = new SignatureV4({
    service: 'ec2',
    region: 'eu-central-1',
    credentials,
    sha256: Sha256,
    applyChecksum: false,
  });
  const request = await signer.sign(
    {
      method: 'POST',
      protocol: 'http:',
      hostname: 'h',
      path: '/',
      headers: { host: 'h:1', ...headers },
      body,
    },
    { signingDate: date },
  );
  return { method: 'POST', target: '/', headers: { ...request.headers }, body: Buffer.from(body) };
}

function verify(request: Awaited<ReturnType<typeof sign>>, now = date.getTime()) {
  return verifySignature(request, 'ec2', credentials, now);
}

describe('verifySignature', () => {
  it('takes a good signature and tells its Region', async () => {
    expect(await verify(await sign({ 'x-amz-extra': 'two  spaces ' }))).toEqual({ region: 'eu-central-1' });
  });

  it('takes headers that are not signed and that the way there adds', async () => {
    const request = await sign();
    Object.assign(request.headers, { 'user-agent': 'x', accept: '*/*', connection: 'close' });
    expect(await verify(request)).toEqual({ region: 'eu-central-1' });
  });

  it.each([
    ['a body that was changed', { body: Buffer.from('Action=TerminateInstances') }],
    ['another method', { method: 'PUT' }],
    ['another path', { target: '/other' }],
    ['another query', { target: '/?a=b' }],
  ])('refuses %s', async (_, change) => {
    await expect(verify({ ...(await sign()), ...change })).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
    });
  });

  it.each([
    ['a signed header that was changed', { host: 'other' }],
    ['an x-amz- header that is not signed', { 'x-amz-target': 'x' }],
    ['a payload hash that is not that of the body', { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }],
  ])('refuses %s', async (_, headers) => {
    const request = await sign();
    Object.assign(request.headers, headers);
    await expect(verify(request)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch', status: 403 });
  });

  it.each([-1, 1])('takes a clock that is five minutes off, and no more (%i)', async (direction) => {
    const request = await sign();
    await verify(request, date.getTime() + direction * 300_000);
    await expect(verify(request, date.getTime() + direction * 300_001)).rejects.toMatchObject({
      code: 'RequestExpired',
    });
  });

  it.each([
    [{ authorization: 'Bearer x' }, 'IncompleteSignature'],
    [{ 'x-amz-date': 'yesterday' }, 'IncompleteSignature'],
    [{ 'x-amz-date': '20261399T000000Z' }, 'IncompleteSignature'],
    [{ 'x-amz-date': '20261122T235959Z' }, 'SignatureDoesNotMatch'],
    [{ 'x-amz-security-token': 'of another key' }, 'AuthFailure'],
  ])('refuses %j as %s', async (headers, code) => {
    const request = await sign();
    Object.assign(request.headers, headers);
    await expect(verify(request)).rejects.toMatchObject({ code });
  });

  it('refuses a signature for another service, and one of another key', async () => {
    const request = await sign();
    await expect(
      verifySignature(request, 'ec2-instance-connect', credentials, date.getTime()),
    ).rejects.toMatchObject({
      code: 'InvalidSignatureException',
    });
    const other = { ...credentials, accessKeyId: 'OTHERKEY' };
    await expect(verifySignature(request, 'ec2', other, date.getTime())).rejects.toMatchObject({
      code: 'AuthFailure',
    });
  });
});

describe('a sandbox', () => {
  let sandbox: Sandbox;
  let clock = 0;
  beforeAll(async () => {
    sandbox = await startSandbox({ instances: [{ sshHost: false }], now: () => Date.now() + clock });
  });
  afterAll(() => sandbox.close());

  const failures = async (overrides: object): Promise<unknown[]> => {
    const [ec2, eic] = [ec2Client(sandbox, overrides), eicClient(sandbox, overrides)];
    const key = {
      InstanceId: sandbox.instances[0]?.id,
      InstanceOSUser: 'ec2-user',
      SSHPublicKey: keyPair().public,
    };
    const outcomes = await Promise.allSettled([
      ec2.send(new DescribeInstancesCommand({})),
      eic.send(new SendSSHPublicKeyCommand(key)),
    ]);
    ec2.destroy();
    eic.destroy();
    return outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.name : 'accepted'));
  };

  it("takes the SDK's signatures", async () => {
    expect(await failures({})).toEqual(['accepted', 'accepted']);
    expect(sandbox.calls.map(({ principal }) => principal)).toEqual(
      Array(2).fill('arn:aws:iam::123456789012:user/sandbox'),
    );
  });

  it('refuses a wrong secret as each service does, and keeps nothing of the call', async () => {
    const wrong = { accessKeyId: sandbox.env.AWS_ACCESS_KEY_ID, secretAccessKey: 'wrong' };
    const before = sandbox.pushes.length;
    expect(await failures({ credentials: wrong })).toEqual([
      'SignatureDoesNotMatch',
      'InvalidSignatureException',
    ]);
    expect(sandbox.pushes).toHaveLength(before);
    expect(sandbox.calls.at(-1)?.principal).toBeNull();
  });

  it('refuses an unknown key as each service does', async () => {
    const unknown = { accessKeyId: 'UNKNOWNKEY', secretAccessKey: 'x' };
    expect(await failures({ credentials: unknown })).toEqual(['AuthFailure', 'UnrecognizedClientException']);
  });

  it('refuses a clock that is wrong as each service does', async () => {
    clock = 600_000;
    expect(await failures({})).toEqual(['RequestExpired', 'InvalidSignatureException']);
    clock = 0;
  });

  it('refuses a call without a signature as each service does', async () => {
    const answer = async (headers: Record<string, string>): Promise<string> =>
      (await fetch(sandbox.endpoint, { method: 'POST', headers, body: 'Action=DescribeInstances' })).text();
    expect(await answer({})).toContain('<Code>MissingAuthenticationToken</Code>');
    expect(await answer({ 'x-amz-target': 'AWSEC2InstanceConnectService.SendSSHPublicKey' })).toContain(
      '"MissingAuthenticationTokenException"',
    );
  });
});
