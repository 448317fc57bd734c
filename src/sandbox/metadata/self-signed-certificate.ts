import { type KeyObject, randomBytes, sign } from 'node:crypto';

/** A DER element (X.690): tag, length, content. */
function der(tag: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const hex = content.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}

function sequence(...contents: Uint8Array[]): Buffer {
  return der(0x30, ...contents);
}

// sha256WithRSAEncryption (1.2.840.113549.1.1.11) with NULL parameters, and commonName (2.5.4.3).
const sha256WithRsa = sequence(Buffer.from('06092a864886f70d01010b', 'hex'), der(0x05));
const commonNameId = Buffer.from('0603550403', 'hex');

/** GeneralizedTime without fractions (RFC 5280 §4.1.2.5.2). */
function time(milliseconds: number): Buffer {
  const text = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x18, Buffer.from(text));
}

/**
 * Returns a self-signed X.509 version 3 certificate (RFC 5280) in PEM for an RSA key pair, valid for a day from an hour
 * ago. Node has no function for it.
 */
export function selfSignedCertificate(
  commonName: string,
  publicKey: KeyObject,
  privateKey: KeyObject,
  now: number,
): string {
  const name = sequence(der(0x31, sequence(commonNameId, der(0x0c, Buffer.from(commonName)))));
  // A serial number is positive and without a leading zero octet.
  const serial = Buffer.concat([Buffer.from([0x4d]), randomBytes(15)]);
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    sha256WithRsa,
    name,
    sequence(time(now - 3_600_000), time(now + 82_800_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, sha256WithRsa, der(0x03, Buffer.from([0]), signature));
  const base64 = certificate.toString('base64').replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${base64}-----END CERTIFICATE-----\n`;
}
