import { readFileSync } from 'node:fs';
import { Agent, type AgentOptions } from 'node:https';
import { getCACertificates, rootCertificates } from 'node:tls';
import { EicError } from '../eic-error';
import { readProxies } from './proxies';
import { TunnelingAgent } from './tunneling-agent';

/** Options of the SDK's HTTP client, times in milliseconds. The SDK makes the agents that are given as options. */
interface RequestHandlerOptions {
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly throwOnRequestTimeout: boolean;
  readonly httpAgent: AgentOptions;
  readonly httpsAgent: AgentOptions | Agent;
}

/**
 * Maximum time for a proxy to open a tunnel, in milliseconds. It is less than the SDK's own, whose error does not name
 * the proxy and leaves the socket open. On an open connection, it closes one that has been idle for so long.
 */
const tunnelTimeoutMs = 4_000;

/**
 * Returns the options of the SDK's HTTP client. The SDK reads neither the proxy variables nor `AWS_CA_BUNDLE`; both
 * become options of its agents. Node (from 24.5 on) connects through the proxies and applies `NO_PROXY` to each request.
 * The credential providers that call STS or SSO use the same client.
 * @throws EicError `EIC_INPUT_INVALID` if a variable is not usable
 */
export function requestHandlerOptions(environment: NodeJS.ProcessEnv): RequestHandlerOptions {
  const proxies = readProxies(environment);
  const ca = readCertificates(environment.AWS_CA_BUNDLE);
  const trust = ca === undefined ? {} : { ca };
  const limits = { connectionTimeout: 5_000, requestTimeout: 15_000, throwOnRequestTimeout: true };
  if (proxies === undefined) return { ...limits, httpAgent: {}, httpsAgent: trust };
  const throughProxy = { proxyEnv: proxies.env, timeout: tunnelTimeoutMs };
  const reuse = { keepAlive: true, maxSockets: 50 };
  return {
    ...limits,
    httpAgent: throughProxy,
    httpsAgent: new TunnelingAgent({ ...throughProxy, ...trust, ...reuse }),
  };
}

/** Returns an agent for one connection, as that of the SDK's client has it. */
export function singleConnectionAgent(environment: NodeJS.ProcessEnv): Agent {
  const { httpsAgent } = requestHandlerOptions(environment);
  return httpsAgent instanceof Agent ? httpsAgent : new Agent(httpsAgent);
}

/** Returns the certificates that Node trusts, `NODE_EXTRA_CA_CERTS` among them, and those of the bundle. */
function readCertificates(bundle: string | undefined): string[] | undefined {
  if (bundle === undefined || bundle === '') return undefined;
  // Node 20 has no getCACertificates.
  const trusted = typeof getCACertificates === 'function' ? getCACertificates('default') : rootCertificates;
  return [...trusted, readBundle(bundle)];
}

function readBundle(path: string): string {
  const remedy = 'Set it to the path of a PEM file with the certificates of the authorities to trust.';
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? String(Reflect.get(cause, 'code') ?? cause.message) : String(cause);
    throw new EicError('EIC_INPUT_INVALID', `The file that \`AWS_CA_BUNDLE\` names cannot be read: ${why}.`, {
      remedy,
      cause,
    });
  }
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new EicError('EIC_INPUT_INVALID', 'The file that `AWS_CA_BUNDLE` names holds no certificate.', {
    remedy,
  });
}
