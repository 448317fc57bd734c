import { generateKeyPair, type KeyObject } from 'node:crypto';
import { isIP, isIPv4 } from 'node:net';
import { promisify } from 'node:util';
import { der, objectId, sequence, x509Certificate } from './x509';

const generate = promisify(generateKeyPair);

/** A server's certificate and its private key, both in PEM. */
export interface ServerCertificate {
  readonly cert: string;
  readonly key: string;
}

const authorityName = 'EIC sandbox';

const trueInDer = der(0x01, Buffer.from([0xff]));

/** An extension (RFC 5280 §4.1), from its identifier and the DER of its value. */
function extension(id: string, value: Uint8Array, critical = false): Buffer {
  return sequence(objectId(id), ...(critical ? [trueInDer] : []), der(0x04, value));
}

/** basicConstraints with `cA`, and keyUsage with keyCertSign. */
const authorityExtensions = [
  extension('551d13', sequence(trueInDer), true),
  extension('551d0f', der(0x03, Buffer.from([2, 0x04])), true),
];
/** keyUsage with digitalSignature, and extendedKeyUsage with serverAuth (1.3.6.1.5.5.7.3.1). */
const serverExtensions = [
  extension('551d0f', der(0x03, Buffer.from([7, 0x80])), true),
  extension('551d25', sequence(objectId('2b06010505070301'))),
];

/** The bytes of an IPv6 address. */
function ipv6Bytes(address: string): Buffer {
  const { hostname } = new URL(`http://[${address}]`);
  const [left = '', right = ''] = hostname.slice(1, -1).split('::');
  const groups = (text: string): string[] => text.split(':').filter((group) => group !== '');
  const zeros = Array<string>(8 - groups(left).length - groups(right).length).fill('0');
  const all = [...groups(left), ...zeros, ...groups(right)];
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex');
}

/** A GeneralName (RFC 5280 §4.2.1.6): iPAddress or dNSName. */
function generalName(name: string): Buffer {
  if (isIP(name) === 0) return der(0x82, Buffer.from(name));
  return der(0x87, isIPv4(name) ? Buffer.from(name.split('.').map(Number)) : ipv6Bytes(name));
}

/** A certificate authority that exists only in memory. Its keys are elliptic-curve keys on NIST P-256. */
export class CertificateAuthority {
  /** Its own certificate in PEM, for clients that are to trust it. */
  readonly certificate: string;
  readonly #key: KeyObject;
  readonly #now: number;

  private constructor(certificate: string, key: KeyObject, now: number) {
    this.certificate = certificate;
    this.#key = key;
    this.#now = now;
  }

  /** @param now Milliseconds since 1970. Its certificates are valid for a day from an hour before. */
  static async create(now: number): Promise<CertificateAuthority> {
    const { publicKey, privateKey } = await generate('ec', { namedCurve: 'P-256' });
    const name = authorityName;
    const own = { subject: name, publicKey, issuer: name, issuerKey: privateKey, now };
    const certificate = x509Certificate({ ...own, extensions: authorityExtensions });
    return new CertificateAuthority(certificate, privateKey, now);
  }

  /** Makes a server's certificate for DNS names and IP addresses. */
  async issue(names: readonly [string, ...string[]]): Promise<ServerCertificate> {
    const { publicKey, privateKey } = await generate('ec', { namedCurve: 'P-256' });
    const cert = x509Certificate({
      subject: names[0],
      publicKey,
      issuer: authorityName,
      issuerKey: this.#key,
      extensions: [...serverExtensions, extension('551d11', sequence(...names.map(generalName)))],
      now: this.#now,
    });
    return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
  }
}
