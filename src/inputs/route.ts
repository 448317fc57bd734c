import { isIP } from 'node:net';
import type { RouteInputs } from '../connect/choose-route';
import { described, type InputReader } from './input-reader';

/** Reads the inputs that decide how instances are reached. */
export function readRoute(inputs: InputReader, instanceIds: readonly string[]): RouteInputs {
  return { port: inputs.integer('port', 1, 65_535), instanceIp: readInstanceIp(inputs, instanceIds) };
}

function readInstanceIp(inputs: InputReader, instanceIds: readonly string[]): string | undefined {
  const address = inputs.text('instance-ip');
  if (address === '') return undefined;
  if (instanceIds.length > 1) {
    inputs.problem(
      `\`instance-ip\` can be used with one instance only; \`instance-ids\` has ${instanceIds.length}.`,
    );
  }
  const label = '[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?';
  const hostName = new RegExp(`^(?=.{1,253}$)${label}(\\.${label})*\\.?$`);
  // Digits and dots that are not an address are a mistyped address, although they could be a name.
  if (isIP(address) === 0 && (!hostName.test(address) || /^[\d.]+$/.test(address))) {
    inputs.problem(
      `\`instance-ip\` is ${described(address)}; it takes an IPv4 or IPv6 address or a hostname.`,
    );
  }
  return address;
}
