import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { awsClients } from '../../../../src/aws/clients';
import {
  presignedTunnelUrl,
  type TunnelRequest,
} from '../../../../src/connect/routes/endpoint/presigned-url';

const run = promisify(execFile);
const hasBotocore = await run('python3', ['-c', 'import botocore']).then(
  () => true,
  () => false,
);

const tunnel: TunnelRequest = {
  dnsName: 'eice-0123456789abcdef0.abcdef01.ec2-instance-connect-endpoint.eu-central-1.amazonaws.com',
  endpointId: 'eice-0123456789abcdef0',
  address: '10.0.0.5',
  port: 22,
  maxSeconds: undefined,
};

afterEach(() => vi.unstubAllEnvs());

/** The URL, signed with the credentials in the environment. */
async function presigned(request: TunnelRequest, token = '', clockOffset = 0): Promise<URL> {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a/secret+=');
  vi.stubEnv('AWS_SESSION_TOKEN', token);
  const aws = awsClients('eu-central-1');
  aws.ec2.config.systemClockOffset = clockOffset;
  try {
    return new URL(await presignedTunnelUrl(request, aws));
  } finally {
    aws.close();
  }
}

/** The signature that botocore makes of a URL that is complete but for its signature. */
async function botocoreSignature(url: URL, token: string): Promise<string> {
  const script = [
    'import sys, botocore.auth, botocore.awsrequest, botocore.credentials',
    'url, date, token = sys.argv[1:]',
    "credentials = botocore.credentials.Credentials('AKIAEXAMPLE', 'a/secret+=', token or None)",
    "signer = botocore.auth.SigV4QueryAuth(credentials, 'ec2-instance-connect', 'eu-central-1', expires=60)",
    "request = botocore.awsrequest.AWSRequest('GET', url)",
    "request.context['timestamp'] = date",
    'canonical = signer.canonical_request(request)',
    'print(signer.signature(signer.string_to_sign(request, canonical), request))',
  ];
  // The query as this action writes it, without the signature.
  const text = url.href.replace(/&X-Amz-Signature=[0-9a-f]+/, '');
  const date = url.searchParams.get('X-Amz-Date') ?? '';
  const { stdout } = await run('python3', ['-c', script.join('\n'), text, date, token]);
  return stdout.trim();
}

describe('the URL of a tunnel', () => {
  it.skipIf(!hasBotocore).each([
    ['plain', tunnel, ''],
    ['with a session token', tunnel, 'FwoGZXIvYXdzE/+a b=='],
    ['with a limit, to IPv6', { ...tunnel, address: '2001:db8::1', maxSeconds: 600 }, 'token'],
  ])('%s has the signature that botocore makes', async (_, request, token) => {
    const url = await presigned(request, token);
    expect(url.searchParams.get('X-Amz-Signature')).toBe(await botocoreSignature(url, token));
    expect(url.searchParams.get('X-Amz-Security-Token')).toBe(token === '' ? null : token);
  });

  it('has the parameters of AWS CLI v2, and is valid for a minute', async () => {
    const url = await presigned({ ...tunnel, maxSeconds: 3600 });
    expect(url.protocol).toBe('wss:');
    expect(url.host).toBe(tunnel.dnsName);
    expect(url.pathname).toBe('/openTunnel');
    expect([...url.searchParams.keys()].sort()).toEqual([
      'X-Amz-Algorithm',
      'X-Amz-Credential',
      'X-Amz-Date',
      'X-Amz-Expires',
      'X-Amz-Signature',
      'X-Amz-SignedHeaders',
      'instanceConnectEndpointId',
      'maxTunnelDuration',
      'privateIpAddress',
      'remotePort',
    ]);
    expect(url.searchParams.get('X-Amz-Expires')).toBe('60');
    expect(url.searchParams.get('X-Amz-SignedHeaders')).toBe('host');
  });

  it("is signed for the time of AWS's clock, if the SDK has found the runner's to be wrong", async () => {
    const hour = 3_600_000;
    const before = Date.now();
    const url = await presigned(tunnel, '', hour);
    const [, ...parts] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(url.searchParams.get('X-Amz-Date') ?? '') ?? [];
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
    const signedAt = Date.UTC(year, month - 1, day, hours, minutes, seconds);
    expect(Math.abs(signedAt - before - hour)).toBeLessThan(60_000);
  });
});
