import type { Sandbox } from '../../sandbox/sandbox';
import { inSingleQuotes } from '../../single-quotes';

/** Variables that the AWS SDKs and the AWS CLI prefer to those of the sandbox. */
const overriding = [
  'AWS_SESSION_TOKEN',
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_ENDPOINT_URL_EC2',
  'AWS_ENDPOINT_URL_EC2_INSTANCE_CONNECT',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
];

/** The variables of a sandbox and their meaning, for the help. Lists are separated by spaces, in the same order. */
export const variableMeanings: readonly (readonly [name: string, meaning: string])[] = [
  ['EIC_SANDBOX_INSTANCE_IDS', 'instance IDs'],
  ['EIC_SANDBOX_ADDRESSES', 'their addresses, on this machine'],
  ['EIC_SANDBOX_SSH_PORT', 'SSH port of all of them'],
  ['EIC_SANDBOX_ENDPOINT_IDS', 'IDs of the EC2 Instance Connect Endpoints'],
  ['EIC_SANDBOX_KNOWN_HOSTS', 'known_hosts file with their host keys'],
  ['EIC_SANDBOX_PID', 'process ID of the sandbox'],
];

/** The environment variables that a sandbox gives to other programs. */
export function sandboxVariables(sandbox: Sandbox): Record<string, string> {
  return {
    ...sandbox.env,
    EIC_SANDBOX_INSTANCE_IDS: sandbox.instances.map(({ id }) => id).join(' '),
    EIC_SANDBOX_ADDRESSES: sandbox.instances.map(({ address }) => address).join(' '),
    EIC_SANDBOX_SSH_PORT: String(sandbox.sshPort),
    EIC_SANDBOX_ENDPOINT_IDS: sandbox.endpoints.map(({ id }) => id).join(' '),
    EIC_SANDBOX_KNOWN_HOSTS: sandbox.knownHostsFile,
    EIC_SANDBOX_PID: String(process.pid),
  };
}

/** An environment with the variables, and without those that would override them. */
export function environmentWith(
  variables: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !overriding.includes(name));
  return { ...Object.fromEntries(kept), ...variables };
}

/** The same as shell code, safe for `eval`. It ends with a newline. */
export function shellCode(variables: Readonly<Record<string, string>>): string {
  const exports = Object.entries(variables).map(([name, value]) => `export ${name}=${inSingleQuotes(value)}`);
  return `${[`unset ${overriding.join(' ')}`, ...exports].join('\n')}\n`;
}
