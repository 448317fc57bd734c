import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SignatureV4 } from '@smithy/signature-v4';
import { describe, expect, it } from 'vitest';
import { verifyPresignedUrl } from '../../../src/sandbox/aws/presigned-url';
import { Sha256 } from '../../../src/sandbox/aws/sha256';

const run = promisify(execFile);
const hasBotocore = await run('python3', ['-c', 'import botocore']).then(
  () => true,
  () => false,
);

const key = { accessKeyId: 'SANDBOXKEY', secretAccessKey: 'a secret' };
const date = new Date('2026-11-23T06:13:51Z');
const service = 'ec2-instance-connect';

interface Parameters {
  readonly credentials?: typeof key & { readonly sessionToken?: string };
  readonly expiresIn?: number;
}

/** The query of a URL presigned by the signer that the product uses. */
async function presign({ credentials = key, expiresIn = 60 }: Parameters = {}): Promise<URLSearchParams> {
  const signer = new SignatureV4({ service, region: 'eu-central-1', credentials, sha256: Sha256 });
  const { query = {} } = await signer.presign(
    {
      method: 'GET',
      protocol: 'wss:',
      hostname: 'h',
      path: '/openTunnel',
      headers: { host: 'h:1' },
      query: { remotePort: '22', awkward: "a b+c/d*e'(f)!~é" },
    },
    { expiresIn, signingDate: date },
  );
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) parameters.set(name, String(value));
  return parameters;
}

function verify(query: URLSearchParams, changes: object = {}, now = date.getTime(), credentials = key) {
  const request = { method: 'GET', path: '/openTunnel', query, headers: { host: 'h:1' }, ...changes };
  return verifyPresignedUrl(request, service, credentials, now, 60);
}

describe('verifyPresignedUrl', () => {
  it("takes the SDK signer's URL and returns its Region", async () => {
    expect(verify(await presign())).toEqual({ region: 'eu-central-1' });
  });

  it('takes a session token only with its own key, and only with the one it has', async () => {
    const session = { ...key, sessionToken: 'tok/en+=' };
    expect(verify(await presign({ credentials: session }), {}, date.getTime(), session)).toEqual({
      region: 'eu-central-1',
    });
    const refused = { code: 'UnrecognizedClientException' };
    const [withToken, without] = [await presign({ credentials: session }), await presign()];
    expect(() => verify(withToken)).toThrow(expect.objectContaining(refused));
    expect(() => verify(without, {}, date.getTime(), session)).toThrow(expect.objectContaining(refused));
  });

  it.skipIf(!hasBotocore)("takes the URL of botocore's signer", async () => {
    const script = [
      'import sys, botocore.auth, botocore.awsrequest, botocore.credentials',
      "credentials = botocore.credentials.Credentials('SANDBOXKEY', 'a secret', 'tok/en+=')",
      "request = botocore.awsrequest.AWSRequest('GET', 'wss://h:1/openTunnel?remotePort=22&awkward=a%20b%2B%2A%27~')",
      "signer = botocore.auth.SigV4QueryAuth(credentials, 'ec2-instance-connect', 'eu-central-1', expires=60)",
      'signer.add_auth(request)',
      "print(request.prepare().url.split('?', 1)[1])",
    ];
    const { stdout } = await run('python3', ['-c', script.join('\n')]);
    const session = { ...key, sessionToken: 'tok/en+=' };
    expect(verify(new URLSearchParams(stdout.trim()), {}, Date.now(), session)).toEqual({
      region: 'eu-central-1',
    });
  });

  it.each([
    ['another method', { method: 'POST' }],
    ['another path', { path: '/other' }],
    ['another host', { headers: { host: 'other' } }],
  ])('refuses %s', async (_, changes) => {
    const query = await presign();
    expect(() => verify(query, changes)).toThrow(
      expect.objectContaining({ code: 'InvalidSignatureException' }),
    );
  });

  it.each([
    ['remotePort', '23', 'InvalidSignatureException'],
    ['added', '1', 'InvalidSignatureException'],
    ['X-Amz-Signature', '0'.repeat(64), 'InvalidSignatureException'],
    ['X-Amz-Credential', 'SANDBOXKEY/20261123/eu-central-1/ec2/aws4_request', 'InvalidSignatureException'],
    [
      'X-Amz-Credential',
      'SANDBOXKEY/20261122/eu-central-1/ec2-instance-connect/aws4_request',
      'InvalidSignatureException',
    ],
    [
      'X-Amz-Credential',
      'OTHERKEY/20261123/eu-central-1/ec2-instance-connect/aws4_request',
      'UnrecognizedClientException',
    ],
    ['X-Amz-Expires', '61', 'IncompleteSignatureException'],
    ['X-Amz-Expires', '0', 'IncompleteSignatureException'],
    ['X-Amz-Expires', 'soon', 'IncompleteSignatureException'],
    ['X-Amz-Date', '20261399T000000Z', 'IncompleteSignatureException'],
    ['X-Amz-Algorithm', 'AWS4-ECDSA-P256-SHA256', 'IncompleteSignatureException'],
    ['X-Amz-SignedHeaders', 'host;range', 'IncompleteSignatureException'],
    ['X-Amz-Signature', '', 'IncompleteSignatureException'],
  ])('refuses the parameter %s with the value %s', async (name, value, code) => {
    const query = await presign();
    query.set(name, value);
    expect(() => verify(query)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a query without a signature, and one with a repeated parameter', async () => {
    expect(() => verify(new URLSearchParams('remotePort=22'))).toThrow(
      expect.objectContaining({ code: 'MissingAuthenticationTokenException' }),
    );
    const query = await presign();
    query.append('remotePort', '22');
    expect(() => verify(query)).toThrow('must not be repeated');
  });

  it('takes a URL until its expiry, and no more', async () => {
    const query = await presign({ expiresIn: 30 });
    expect(verify(query, {}, date.getTime() + 30_000)).toEqual({ region: 'eu-central-1' });
    expect(() => verify(query, {}, date.getTime() + 30_001)).toThrow('Signature expired');
    expect(() => verify(query, {}, date.getTime() - 300_001)).toThrow('Signature expired');
  });
});
