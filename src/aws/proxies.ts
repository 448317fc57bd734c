import { EicError } from '../eic-error';

/** The proxies that the environment sets for calls to AWS. */
export interface Proxies {
  /** For `https:` endpoints. */
  readonly https: URL | undefined;
  /** For `http:` endpoints. */
  readonly http: URL | undefined;
  /** The same in the form of Node's `proxyEnv`, with `NO_PROXY`. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`; the lowercase variable comes first, as in curl. A proxy without a
 * scheme is an HTTP proxy.
 * @returns undefined if no proxy is set
 * @throws EicError `EIC_INPUT_INVALID` for a value that is not the URL of an HTTP proxy; it is not shown, because it may hold
 * a password
 */
export function readProxies(environment: NodeJS.ProcessEnv): Proxies | undefined {
  const https = readProxy('HTTPS_PROXY', environment);
  const http = readProxy('HTTP_PROXY', environment);
  if (https === undefined && http === undefined) return undefined;
  return {
    https,
    http,
    env: {
      ...(https === undefined ? {} : { HTTPS_PROXY: https.href }),
      ...(http === undefined ? {} : { HTTP_PROXY: http.href }),
      NO_PROXY: withHostsBelow(setting('NO_PROXY', environment)),
    },
  };
}

function setting(name: string, environment: NodeJS.ProcessEnv): string {
  return (environment[name.toLowerCase()] || environment[name] || '').trim();
}

/**
 * Adds `.example.com` for each `example.com`: Node takes a name for that host alone, but in curl, Python and Go, and so in
 * the AWS CLI, it is also for the hosts below it.
 */
function withHostsBelow(noProxy: string): string {
  return noProxy
    .split(',')
    .flatMap((entry) => {
      const name = entry.trim();
      return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(name) && /[a-z]/i.test(name) ? [name, `.${name}`] : [name];
    })
    .join(',');
}

function readProxy(name: string, environment: NodeJS.ProcessEnv): URL | undefined {
  const value = setting(name, environment);
  if (value === '') return undefined;
  const text = value.includes('://') ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy !== undefined && /^https?:$/.test(proxy.protocol) && proxy.hostname !== '') return proxy;
  throw new EicError('EIC_INPUT_INVALID', `The environment variable \`${name}\` is not usable.`, {
    remedy: 'Set it to the URL of an HTTP proxy, such as http://proxy.example.com:3128.',
  });
}

/** Returns the proxies as messages name them, without user and password: `http://proxy.example.com:3128`. */
export function shownProxies({ https, http }: Proxies): string {
  const all = [https, http].flatMap((proxy) => (proxy === undefined ? [] : shownProxy(proxy)));
  return [...new Set(all)].join(' or ');
}

function shownProxy({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}

/** A call that a proxy did not pass on. */
export interface ProxyFailure {
  /** The proxy, without user and password. */
  readonly proxy: string;
  /** A clause such as `it refused the tunnel: HTTP/1.1 403 Forbidden`. */
  readonly why: string;
  /** Whether another attempt may succeed. */
  readonly transient: boolean;
}

/** Returns how a call failed at a proxy; undefined if it failed elsewhere, as far as the error tells. */
export function proxyFailure(error: Error, proxies: Proxies): ProxyFailure | undefined {
  const status = statusOf(error);
  const { https, http } = proxies;
  if (Reflect.get(error, 'code') === 'ERR_PROXY_TUNNEL' && https !== undefined) {
    const answer = /: (HTTP\/\d.*)$/.exec(error.message)?.[1];
    const isLate = Reflect.get(error, 'proxyTunnelTimeout') !== undefined;
    const noAnswer = isLate ? 'it did not open a tunnel in time' : 'it gave no valid response to CONNECT';
    const refused = answer === undefined ? noAnswer : `it refused the tunnel: ${answer}`;
    const why = status === 407 ? wrongPassword : refused;
    return { proxy: shownProxy(https), why, transient: status === undefined || status >= 500 };
  }
  // AWS never asks for this.
  if (status === 407 && http !== undefined) {
    return { proxy: shownProxy(http), why: wrongPassword, transient: false };
  }
  const proxy = [https, http].find((candidate) => candidate !== undefined && isAbout(error, candidate));
  if (proxy === undefined) return undefined;
  const code = String(Reflect.get(error, 'code'));
  return { proxy: shownProxy(proxy), why: `it cannot be reached: ${code}`, transient: code !== 'ENOTFOUND' };
}

const wrongPassword = 'it requires another user or password (407)';

/** The HTTP status of a response, which the SDK adds to its errors, or of the proxy, which Node adds. */
function statusOf(error: Error): number | undefined {
  const response: unknown = Reflect.get(error, '$response');
  const status: unknown = Reflect.get(
    typeof response === 'object' && response !== null ? response : error,
    'statusCode',
  );
  return typeof status === 'number' ? status : undefined;
}

/** Compares the host that was looked up, or the port that was dialed, which a system error names. */
function isAbout(error: Error, proxy: URL): boolean {
  const [first = error]: unknown[] = error instanceof AggregateError ? error.errors : [];
  if (!(first instanceof Error)) return false;
  switch (Reflect.get(first, 'syscall')) {
    case 'getaddrinfo':
      return Reflect.get(first, 'hostname') === proxy.hostname;
    case 'connect':
      return Reflect.get(first, 'port') === Number(proxy.port || (proxy.protocol === 'https:' ? 443 : 80));
    default:
      return false;
  }
}
