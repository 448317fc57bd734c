import type { KeyTypeInput } from '../connect/authentication';
import type { RouteInputs } from '../connect/choose-route';
import type { HostKeyMode } from '../connect/host-keys/check';
import type { KnownHosts } from '../connect/host-keys/known-hosts';
import { InputReader, type InputSource } from './input-reader';
import { readHostKeyMode, readKeyType, readKnownHosts } from './login';
import { readRoute } from './route';
import { readInstanceIds, readOsUser, readRegion } from './target';

/** The inputs of `setup/action.yml`, checked. */
export interface SetupInputs {
  readonly region: string;
  /** Empty if every instance ID is to be a host name. */
  readonly instanceIds: readonly string[];
  readonly osUser: string;
  readonly keyType: KeyTypeInput;
  readonly hostKeyMode: HostKeyMode;
  readonly knownHosts: KnownHosts;
  /** The text of `known-hosts`, unchanged. */
  readonly knownHostsText: string;
  readonly routing: RouteInputs;
  /** Milliseconds for finding the instances, and again for each connection. */
  readonly connectTimeoutMs: number;
  /** Milliseconds to wait for instances that boot; undefined to not wait. */
  readonly waitForBootMs: number | undefined;
  /** Flags of `eic proxy` that say the same about the route as the inputs. */
  readonly routeFlags: readonly string[];
  /** Whether to write an inventory for Ansible. */
  readonly ansibleInventory: boolean;
  /** Warnings about inputs that can be used. */
  readonly warnings: readonly string[];
}

/** Inputs that `eic proxy` takes as flags of the same name. */
const routeInputs = [
  'connection-type',
  'instance-ip',
  'endpoint-id',
  'max-tunnel-duration',
  'proxy-command',
  'bastion',
  'bastion-os-user',
  'bastion-port',
  'connect-timeout',
] as const;

/**
 * Reads all inputs of the `setup` action.
 * @throws EicError `EIC_INPUT_INVALID` with every mistake at once, each naming the input and the accepted form
 */
export function readSetupInputs(source: InputSource, environment: NodeJS.ProcessEnv): SetupInputs {
  const inputs = new InputReader(source);
  const instanceIds = readInstanceIds(inputs);
  const region = readRegion(inputs, environment);
  const osUser = readOsUser(inputs);
  const routing = readRoute(inputs, instanceIds, osUser);
  if (routing.instanceIp !== undefined && instanceIds.length === 0) {
    inputs.problem('`instance-ip` is the address of one instance; it needs `instance-ids` with that one.');
  }
  const ansibleInventory = inputs.boolean('ansible-inventory');
  if (ansibleInventory && instanceIds.length === 0) {
    inputs.problem('`ansible-inventory` lists the instances of `instance-ids`, which is empty.');
  }
  const knownHosts = readKnownHosts(inputs);
  if (instanceIds.length === 0 && knownHosts.entries.some(({ names }) => names.kind === 'any')) {
    inputs.problem(
      '`known-hosts` has a fingerprint without a name, which is for the instances of `instance-ids`; write an instance ID in front of it, or list the instances.',
    );
  }
  const waitForBoot = inputs.text('wait-for-boot');
  const read = {
    region,
    instanceIds,
    osUser,
    keyType: readKeyType(inputs),
    hostKeyMode: readHostKeyMode(inputs),
    knownHosts,
    knownHostsText: inputs.raw('known-hosts'),
    routing,
    connectTimeoutMs: inputs.durationMs('connect-timeout'),
    waitForBootMs: waitForBoot === '' ? undefined : inputs.durationMs('wait-for-boot'),
    // Instances that are listed have booted when this step ends.
    routeFlags: [...routeInputs, ...(instanceIds.length === 0 ? ['wait-for-boot'] : [])]
      .map((name) => [name, inputs.text(name)] as const)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `--${name}=${value}`),
    ansibleInventory,
    warnings: knownHosts.warnings.map((warning) => `\`known-hosts\`: ${warning}`),
  };
  inputs.done();
  return read;
}
