import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { CertificateAuthority, type ServerCertificate } from '../../../src/sandbox/certificates/authority';
import { bindAll, stopListening } from '../../../src/sandbox/loopback';

const run = promisify(execFile);
const names = ['127.0.0.1', 'endpoint.test', '::1', '2001:db8::8:800:200c:417a'] as const;

let authority: CertificateAuthority;
let issued: ServerCertificate;
beforeAll(async () => {
  authority = await CertificateAuthority.create(Date.now());
  issued = await authority.issue(names);
});

/** Connects to a server with the certificate as if it had the name. Resolves with the HTTP status. */
async function connect(servername: string, ca: string): Promise<number | undefined> {
  const { port, listeners } = await bindAll(['127.0.0.1'], 0, () =>
    createServer(issued, (_, response) => response.end()),
  );
  try {
    return await new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, servername, ca, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.once('error', reject);
      sent.end();
    });
  } finally {
    await Promise.all(listeners.map(stopListening));
  }
}

describe('a certificate of the authority', () => {
  it('is valid for its names, for a client that trusts the authority', async () => {
    expect(await connect('endpoint.test', authority.certificate)).toBe(200);
    expect(await connect('', authority.certificate)).toBe(200);
  });

  it('is not valid for another name, or under another authority', async () => {
    await expect(connect('other.test', authority.certificate)).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    const other = await CertificateAuthority.create(Date.now());
    await expect(connect('endpoint.test', other.certificate)).rejects.toThrow(/certificate/);
  });

  it('passes the strict checks of OpenSSL', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'eic-authority-'));
    try {
      const [ca, cert] = [join(folder, 'ca.pem'), join(folder, 'cert.pem')];
      await Promise.all([writeFile(ca, authority.certificate), writeFile(cert, issued.cert)]);
      for (const name of names) {
        const check = /[.:]\d|::/.test(name) ? '-verify_ip' : '-verify_hostname';
        const { stdout } = await run('openssl', [
          'verify',
          '-purpose',
          'sslserver',
          check,
          name,
          '-CAfile',
          ca,
          cert,
        ]);
        expect(stdout).toBe(`${cert}: OK\n`);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
