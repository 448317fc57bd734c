import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { RouteInputs } from '../connect/choose-route';
import { described, type InputReader } from './input-reader';

/** The inputs about the security group that lets the runner in. */
export interface SecurityGroupInputs {
  /** `sg-…` */
  readonly groupId: string;
  /** The runner's address, if it is given. */
  readonly runnerIp: string | undefined;
}

/** Ranges that no connection between two machines comes from. */
const noSources = ['unspecified', 'broadcast', 'multicast', 'loopback', 'linkLocal'];

/** Reads `security-group` and `runner-ip`. Returns undefined if there is no security group to open. */
export function readSecurityGroup(
  inputs: InputReader,
  { connectionType, proxyCommand }: RouteInputs,
): SecurityGroupInputs | undefined {
  const groupId = inputs.text('security-group');
  const runnerIp = readRunnerIp(inputs);
  if (groupId === '') {
    if (runnerIp !== undefined) inputs.problem('`runner-ip` has no effect without `security-group`.');
    return undefined;
  }
  if (!/^sg-[a-f0-9]{8,17}$/.test(groupId)) {
    inputs.problem(
      `\`security-group\` is ${described(groupId)}; it takes the ID of one security group, "sg-" and 8 or 17 digits of 0-9 and a-f.`,
    );
  }
  if (connectionType === 'endpoint' || connectionType === 'ssm') {
    inputs.problem(
      `\`security-group\` has no effect with \`connection-type: ${connectionType}\`: no connection comes from the runner's address.`,
    );
  } else if (proxyCommand !== undefined) {
    inputs.problem(
      "`security-group` has no effect with `proxy-command`, which need not connect from the runner's address.",
    );
  }
  return { groupId, runnerIp };
}

function readRunnerIp(inputs: InputReader): string | undefined {
  const address = inputs.text('runner-ip');
  if (address === '') return undefined;
  if (isIP(address) === 0 || address.includes('%')) {
    inputs.problem(
      `\`runner-ip\` is ${described(address)}; it takes an IPv4 or IPv6 address, without a prefix length.`,
    );
  } else if (noSources.includes(ipaddr.process(address).range())) {
    inputs.problem(`\`runner-ip\` is ${described(address)}, from which no connection comes.`);
  }
  return address;
}
