import { constants, generateKeyPair, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { x509Certificate } from '../certificates/x509';
import type { Push } from '../pushed-keys';

const generate = promisify(generateKeyPair);

/** Signs the keys on the metadata page, as EC2 Instance Connect's signer of the Region does. */
export class KeySigner {
  readonly #privateKey: KeyObject;
  /** PEM, self-signed, with the common name that the script on the instance expects. */
  readonly certificate: string;
  /** Blocks that have been signed, each until its push is forgotten. */
  readonly #blocks = new WeakMap<Push, string>();

  private constructor(privateKey: KeyObject, certificate: string) {
    this.#privateKey = privateKey;
    this.certificate = certificate;
  }

  static async create(region: string, now: number): Promise<KeySigner> {
    const { publicKey, privateKey } = await generate('rsa', { modulusLength: 2048 });
    const name = `managed-ssh-signer.${region}.amazonaws.com`;
    const selfSigned = { subject: name, publicKey, issuer: name, issuerKey: privateKey, now };
    return new KeySigner(privateKey, x509Certificate(selfSigned));
  }

  /**
   * Returns the block of one key: its headers and the key line, the RSA-PSS signature (SHA-256, salt of 32 bytes) of
   * them with their newlines, and an empty line. Each push is signed once.
   */
  block(push: Push): string {
    const before = this.#blocks.get(push);
    if (before !== undefined) return before;
    const block = this.#sign(push);
    this.#blocks.set(push, block);
    return block;
  }

  #sign(push: Push): string {
    const data = [
      // Rounded up, so that the key does not expire too early by a clock of whole seconds.
      `#Timestamp=${Math.ceil(push.expiry / 1000)}`,
      `#Instance=${push.instanceId}`,
      `#Caller=${push.caller}`,
      `#Request=${push.requestId}`,
      push.publicKey,
      '',
    ].join('\n');
    const signature = sign('sha256', Buffer.from(data), {
      key: this.#privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 32,
    });
    return `${data}${signature.toString('base64')}\n\n`;
  }
}
