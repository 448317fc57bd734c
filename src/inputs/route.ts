import { isIP } from 'node:net';
import type { ConnectionType, RouteInputs } from '../connect/choose-route';
import { isEndpointTarget } from '../instance/address';
import { readBastion } from './bastion';
import { described, type InputReader } from './input-reader';
import { readProxyCommand } from './proxy-command';

/** Connection types as inputs. `eice` is AWS CLI's word for `endpoint`. */
const connectionTypes = {
  auto: 'auto',
  direct: 'direct',
  endpoint: 'endpoint',
  eice: 'endpoint',
  ssm: 'ssm',
} as const satisfies Readonly<Record<string, ConnectionType>>;

/** Maximum duration of a tunnel in seconds: the service's own limit. */
const maxTunnelSeconds = 3_600;

/** Reads the inputs that decide how instances are reached. */
export function readRoute(inputs: InputReader, instanceIds: readonly string[], osUser: string): RouteInputs {
  const connectionType =
    connectionTypes[inputs.choice('connection-type', ['auto', 'direct', 'endpoint', 'eice', 'ssm'])];
  const port = inputs.integer('port', 1, 65_535);
  const route = {
    port,
    instanceIp: readInstanceIp(inputs, instanceIds),
    connectionType,
    endpointId: readEndpointId(inputs),
    maxTunnelSeconds: readMaxTunnelSeconds(inputs),
    proxyCommand: readProxyCommand(inputs),
    bastion: readBastion(inputs, { instanceIds, osUser, port }),
  };
  // With a bastion, these inputs are about the way to it, and `instance-ip` is not.
  refuseCombinations(inputs, route.bastion === undefined ? route : { ...route, instanceIp: undefined });
  return route;
}

function readEndpointId(inputs: InputReader): string | undefined {
  const id = inputs.text('endpoint-id');
  if (id === '') return undefined;
  if (!/^eice-[a-f0-9]{8,32}$/.test(id)) {
    inputs.problem(
      `\`endpoint-id\` is ${described(id)}; it takes the ID of an EC2 Instance Connect Endpoint, "eice-" and digits of 0-9 and a-f.`,
    );
  }
  return id;
}

function readMaxTunnelSeconds(inputs: InputReader): number | undefined {
  if (inputs.text('max-tunnel-duration') === '') return undefined;
  return inputs.durationMs('max-tunnel-duration', maxTunnelSeconds) / 1000;
}

/** Records inputs that have no effect or no meaning together with the others. */
function refuseCombinations(inputs: InputReader, route: RouteInputs): void {
  const { connectionType, instanceIp, endpointId } = route;
  const isCommand = inputs.text('proxy-command') !== '';
  if (isCommand && connectionType !== 'auto') {
    inputs.problem(
      '`proxy-command` is the way to the instance, and so is `connection-type`; give one of the two.',
    );
  }
  if (connectionType === 'ssm' && instanceIp !== undefined) {
    inputs.problem(
      '`instance-ip` has no effect with `connection-type: ssm`: Session Manager finds the instance by its ID.',
    );
  }
  const why = isCommand
    ? '`proxy-command` is the way to the instance'
    : connectionType === 'direct' || connectionType === 'ssm'
      ? `\`connection-type\` is ${connectionType}`
      : 'the connection to `instance-ip` is direct unless `connection-type` is endpoint';
  const isDirect = connectionType === 'auto' && instanceIp !== undefined;
  const noEndpoint = isCommand || connectionType === 'direct' || connectionType === 'ssm' || isDirect;
  if (noEndpoint && endpointId !== undefined) {
    inputs.problem(`\`endpoint-id\` has no effect: ${why}.`);
  }
  if (noEndpoint && inputs.text('max-tunnel-duration') !== '') {
    inputs.problem(`\`max-tunnel-duration\` has no effect: ${why}.`);
  }
  if (connectionType === 'endpoint' && instanceIp !== undefined && !isEndpointTarget(instanceIp)) {
    inputs.problem(
      `\`instance-ip\` is ${described(instanceIp)}; with \`connection-type\` endpoint it takes a private IPv4 address or an IPv6 address.`,
    );
  }
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
