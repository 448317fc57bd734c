import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InstanceRecord } from '../instance';
import type { PushedKeys } from '../pushed-keys';
import type { KeySigner } from './key-signer';

/** Maximum lifetime of an IMDSv2 token, in seconds. */
const maximumTokenSeconds = 21_600;

/**
 * The instance metadata service (IMDSv2) of one instance: the parts that a login through EC2 Instance Connect needs.
 *
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
 */
export class MetadataPage {
  /** Expiry by token, in milliseconds since 1970. */
  readonly #tokens = new Map<string, number>();

  readonly #instance: InstanceRecord;
  readonly #pushedKeys: PushedKeys;
  readonly #signer: () => Promise<KeySigner>;
  readonly #now: () => number;

  constructor(
    instance: InstanceRecord,
    pushedKeys: PushedKeys,
    signer: () => Promise<KeySigner>,
    now: () => number,
  ) {
    this.#instance = instance;
    this.#pushedKeys = pushedKeys;
    this.#signer = signer;
    this.#now = now;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (!this.#instance.metadataService) {
      // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html: "the IMDS is turned off".
      reply(response, 403, 'Forbidden\n');
    } else if (path === '/latest/api/token') {
      this.#answerToken(request, response);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      reply(response, 405, 'Method Not Allowed\n');
    } else if (!this.#isKnown(request.headers['x-aws-ec2-metadata-token'])) {
      reply(response, 401, 'Unauthorized\n');
    } else {
      const text = await this.#find(path);
      if (text === undefined) reply(response, 404, 'Not Found\n');
      else reply(response, 200, text);
    }
  }

  #answerToken(request: IncomingMessage, response: ServerResponse): void {
    const header = 'x-aws-ec2-metadata-token-ttl-seconds';
    const text = request.headers[header];
    const seconds = typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : 0;
    let refusal: [status: number, text: string] | undefined;
    if (request.method !== 'PUT') refusal = [405, 'Method Not Allowed\n'];
    // Like IMDSv2, refuse a request that came through a proxy.
    else if (request.headers['x-forwarded-for'] !== undefined) refusal = [403, 'Forbidden\n'];
    else if (seconds < 1 || seconds > maximumTokenSeconds) refusal = [400, 'Bad Request\n'];
    if (refusal !== undefined) {
      reply(response, ...refusal);
      return;
    }
    for (const [token, expiry] of this.#tokens) if (expiry <= this.#now()) this.#tokens.delete(token);
    const token = randomBytes(40).toString('base64url');
    this.#tokens.set(token, this.#now() + seconds * 1000);
    reply(response, 200, token, { [header]: String(seconds) });
  }

  #isKnown(token: string | string[] | undefined): boolean {
    return typeof token === 'string' && (this.#tokens.get(token) ?? 0) > this.#now();
  }

  async #find(path: string): Promise<string | undefined> {
    const instance = this.#instance;
    const [, name] = /^\/latest\/meta-data\/(.+?)\/?$/.exec(path) ?? [];
    switch (name) {
      case undefined:
        return undefined;
      case 'instance-id':
        return instance.id;
      case 'ami-id':
        return instance.imageId;
      case 'local-ipv4':
        return instance.privateAddress ?? undefined;
      case 'public-ipv4':
        return instance.publicAddress ?? undefined;
      case 'placement/availability-zone':
        return instance.availabilityZone;
      case 'placement/region':
        return instance.region;
      case 'services/domain':
        return 'amazonaws.com';
      case 'managed-ssh-keys/signer-cert':
        return (await this.#signer()).certificate;
      default:
        return this.#activeKeys(name);
    }
  }

  async #activeKeys(name: string): Promise<string | undefined> {
    const [, encodedUser] = /^managed-ssh-keys\/active-keys\/([^/]+)$/.exec(name) ?? [];
    if (encodedUser === undefined) return undefined;
    const signer = await this.#signer();
    const live = this.#pushedKeys.live(this.#instance.id, decodeUser(encodedUser));
    return live.length === 0 ? undefined : live.map((push) => signer.block(push)).join('');
  }
}

function decodeUser(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function reply(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    'content-type': 'text/plain',
    'content-length': body.length,
    server: 'EC2ws',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
