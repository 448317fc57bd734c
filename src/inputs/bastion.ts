import type { BastionInputs } from '../connect/choose-route';
import { isOsUser, osUserForm } from '../policy/os-user';
import { described, type InputReader } from './input-reader';

/** The inputs of the step that the bastion's depend on. */
export interface BesideBastion {
  readonly instanceIds: readonly string[];
  readonly osUser: string;
  readonly port: number;
}

/** Reads the inputs about the bastion. Returns `undefined` if there is none. */
export function readBastion(inputs: InputReader, step: BesideBastion): BastionInputs | undefined {
  const instanceId = inputs.text('bastion');
  const osUser = inputs.text('bastion-os-user');
  const port = inputs.text('bastion-port') === '' ? step.port : inputs.integer('bastion-port', 1, 65_535);
  if (instanceId === '') {
    for (const name of ['bastion-os-user', 'bastion-port'] as const) {
      if (inputs.text(name) !== '') inputs.problem(`\`${name}\` has no effect without \`bastion\`.`);
    }
    return undefined;
  }
  if (!/^i-[a-f0-9]{8,30}$/.test(instanceId)) {
    inputs.problem(
      `\`bastion\` is ${described(instanceId)}; it takes one instance ID, "i-" and 8 or 17 digits of 0-9 and a-f.`,
    );
  } else if (step.instanceIds.includes(instanceId)) {
    inputs.problem(
      '`bastion` is also in `instance-ids`; run on the bastion in a step of its own, without `bastion`.',
    );
  }
  if (osUser !== '' && !isOsUser(osUser)) {
    inputs.problem(`\`bastion-os-user\` is ${described(osUser)}; it takes ${osUserForm}.`);
  }
  return { instanceId, osUser: osUser === '' ? step.osUser : osUser, port };
}
