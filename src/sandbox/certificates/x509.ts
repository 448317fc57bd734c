import { type KeyObject, randomBytes, sign } from 'node:crypto';

/** A DER element (X.690): tag, length, content. */
export function der(tag: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const hex = content.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}

/** A DER SEQUENCE. */
export function sequence(...contents: Uint8Array[]): Buffer {
  return der(0x30, ...contents);
}

/** An OBJECT IDENTIFIER from its DER content in hexadecimal. */
export function objectId(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

/** Signature algorithms by key type: sha256WithRSAEncryption with NULL parameters, ecdsa-with-SHA256 without. */
const signatureAlgorithms = {
  rsa: sequence(objectId('2a864886f70d01010b'), der(0x05)),
  ec: sequence(objectId('2a8648ce3d040302')),
} as const;

/** GeneralizedTime without fractions (RFC 5280 §4.1.2.5.2). */
function time(milliseconds: number): Buffer {
  const text = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x18, Buffer.from(text));
}

/** A distinguished name with only a common name (2.5.4.3). */
function distinguishedName(commonName: string): Buffer {
  return sequence(der(0x31, sequence(objectId('550403'), der(0x0c, Buffer.from(commonName)))));
}

/** The content of a certificate. */
export interface CertificateContent {
  readonly subject: string;
  readonly publicKey: KeyObject;
  readonly issuer: string;
  /** The issuer's key: RSA, or elliptic-curve with SHA-256. */
  readonly issuerKey: KeyObject;
  /** DER of each `Extension` (RFC 5280 §4.1). */
  readonly extensions?: readonly Uint8Array[];
  /** Milliseconds since 1970. It is valid from an hour before. */
  readonly now: number;
}

/**
 * Returns an X.509 version 3 certificate (RFC 5280) in PEM, valid for a day from an hour ago. Node has no function for
 * it.
 */
export function x509Certificate(content: CertificateContent): string {
  const { issuerKey, extensions = [], now } = content;
  const algorithm = signatureAlgorithms[issuerKey.asymmetricKeyType === 'rsa' ? 'rsa' : 'ec'];
  // A serial number is positive and without a leading zero octet.
  const serial = Buffer.concat([Buffer.from([0x4d]), randomBytes(15)]);
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    algorithm,
    distinguishedName(content.issuer),
    sequence(time(now - 3_600_000), time(now + 82_800_000)),
    distinguishedName(content.subject),
    content.publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length === 0 ? [] : [der(0xa3, sequence(...extensions))]),
  );
  const signature = sign('sha256', body, issuerKey);
  const certificate = sequence(body, algorithm, der(0x03, Buffer.from([0]), signature));
  const base64 = certificate.toString('base64').replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${base64}-----END CERTIFICATE-----\n`;
}
