import { constants, verify, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { push } from '../aws/clients';
import { keyPair } from '../ssh/ssh-command';

let sandbox: Sandbox;
let clock = 0;
beforeAll(async () => {
  sandbox = await startSandbox({
    instances: [{ sshHost: false }, { sshHost: false }],
    keyLifetimeSeconds: 30,
    now: () => Date.now() + clock,
  });
});
afterAll(() => sandbox.close());

const ttl = 'x-aws-ec2-metadata-token-ttl-seconds';
function url(path: string, instance = 0): string {
  return `${sandbox.instances[instance]?.metadataUrl}/latest/${path}`;
}
function requestToken(headers: Record<string, string> = { [ttl]: '60' }, instance = 0): Promise<Response> {
  return fetch(url('api/token', instance), { method: 'PUT', headers });
}
async function get(path: string, { instance = 0, method = 'GET' } = {}): Promise<Response> {
  const token = await (await requestToken(undefined, instance)).text();
  return fetch(url(`meta-data/${path}`, instance), {
    method,
    headers: { 'x-aws-ec2-metadata-token': token },
  });
}
const activeKeys = 'managed-ssh-keys/active-keys/ec2-user/';

describe('tokens', () => {
  it('are asked for with a life in seconds', async () => {
    const response = await requestToken();
    expect(response.status).toBe(200);
    expect(response.headers.get(ttl)).toBe('60');
  });

  it.each([[{}], [{ [ttl]: '0' }], [{ [ttl]: '21601' }], [{ [ttl]: 'long' }]])(
    'are not given for %j',
    async (headers) => {
      expect((await requestToken(headers)).status).toBe(400);
    },
  );

  it('are not given to who comes through a proxy, nor for another method', async () => {
    expect((await requestToken({ [ttl]: '60', 'x-forwarded-for': '10.0.0.1' })).status).toBe(403);
    expect((await fetch(url('api/token'))).status).toBe(405);
  });

  it('are needed, must be of this instance, and end', async () => {
    const read = (token: string | undefined, instance = 0): Promise<Response> =>
      fetch(url('meta-data/instance-id', instance), {
        headers: token === undefined ? {} : { 'x-aws-ec2-metadata-token': token },
      });
    const token = await (await requestToken()).text();
    expect((await read(undefined)).status).toBe(401);
    expect((await read('guessed')).status).toBe(401);
    expect((await read(token, 1)).status).toBe(401);
    expect(await (await read(token)).text()).toBe(sandbox.instances[0]?.id);
    clock += 60_000;
    expect((await read(token)).status).toBe(401);
    clock -= 60_000;
  });
});

describe('the page', () => {
  it.each([
    ['instance-id', () => sandbox.instances[0]?.id],
    ['instance-id/', () => sandbox.instances[0]?.id],
    ['placement/availability-zone/', () => 'eu-central-1a'],
    ['services/domain/', () => 'amazonaws.com'],
  ])('tells %s', async (path, expected) => {
    expect(await (await get(path)).text()).toBe(expected());
  });

  it('knows nothing else', async () => {
    expect((await get('iam/security-credentials/')).status).toBe(404);
    expect((await fetch(`${sandbox.instances[0]?.metadataUrl}/latest/`)).status).toBe(401);
  });

  it('is not served at the address of the AWS endpoint, nor are AWS calls without a signature at its own', async () => {
    const aws = await fetch(`${sandbox.endpoint}/latest/meta-data/instance-id`);
    expect(await aws.text()).toContain('MissingAuthenticationToken');
    const instance = await fetch(sandbox.instances[0]?.metadataUrl ?? '', { method: 'POST' });
    expect(await instance.text()).toContain('MissingAuthenticationToken');
  });
});

describe('pushed keys', () => {
  it('are not there for a user that none is live for', async () => {
    expect((await get('managed-ssh-keys/active-keys/nobody/')).status).toBe(404);
    expect((await get('managed-ssh-keys/active-keys/nobody/', { method: 'HEAD' })).status).toBe(404);
  });

  it('stand in blocks, oldest first, that the signer has signed', async () => {
    const keys = [keyPair('ed25519'), keyPair('rsa')];
    for (const key of keys) await push(sandbox, key);
    const certificate = new X509Certificate(await (await get('managed-ssh-keys/signer-cert/')).text());
    expect(certificate.subject).toBe('CN=managed-ssh-signer.eu-central-1.amazonaws.com');
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());

    const text = await (await get(activeKeys)).text();
    const blocks = text.split('\n\n');
    expect(blocks.pop()).toBe('');
    expect(blocks).toHaveLength(2);
    for (const [index, block] of blocks.entries()) {
      const lines = block.split('\n');
      const signature = Buffer.from(lines.pop() ?? '', 'base64');
      const made = sandbox.pushes[index];
      expect(lines).toEqual([
        `#Timestamp=${Math.ceil((made?.expiry ?? 0) / 1000)}`,
        `#Instance=${sandbox.instances[0]?.id}`,
        '#Caller=arn:aws:iam::123456789012:user/sandbox',
        `#Request=${made?.requestId}`,
        keys[index]?.public,
      ]);
      const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
      const data = Buffer.from(`${lines.join('\n')}\n`);
      expect(verify('sha256', data, { key: certificate.publicKey, ...padding }, signature)).toBe(true);
      data.write('#Timestamp=9');
      expect(verify('sha256', data, { key: certificate.publicKey, ...padding }, signature)).toBe(false);
    }
  });

  it('are of one instance only, and drop out when their time is over', async () => {
    await push(sandbox, keyPair(), { instance: 1 });
    expect((await get(activeKeys, { instance: 1 })).status).toBe(200);
    clock += 29_000;
    expect((await get(activeKeys, { instance: 1 })).status).toBe(200);
    clock += 1_001;
    expect((await get(activeKeys, { instance: 1 })).status).toBe(404);
    clock = 0;
  });
});
