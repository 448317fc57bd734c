import type { KeyTypeInput } from '../connect/authentication';
import type { HostKeyMode } from '../connect/host-keys/check';
import { type KnownHosts, parseKnownHosts } from '../connect/host-keys/known-hosts';
import type { InputReader } from './input-reader';

const keyTypes = ['auto', 'ed25519', 'rsa'] as const satisfies readonly KeyTypeInput[];
const hostKeyModes = ['auto', 'strict', 'off'] as const satisfies readonly HostKeyMode[];

/** Reads `key-type`. */
export function readKeyType(inputs: InputReader): KeyTypeInput {
  return inputs.choice('key-type', keyTypes);
}

/** Reads `host-key-verification`. */
export function readHostKeyMode(inputs: InputReader): HostKeyMode {
  return inputs.choice('host-key-verification', hostKeyModes);
}

/** Reads `known-hosts`. */
export function readKnownHosts(inputs: InputReader): KnownHosts {
  const { knownHosts, problems } = parseKnownHosts(inputs.raw('known-hosts'));
  for (const problem of problems) inputs.problem(`\`known-hosts\`: ${problem}`);
  return knownHosts;
}
