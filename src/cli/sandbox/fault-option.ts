import { InvalidArgumentError } from 'commander';
import { operations } from '../../sandbox/aws/faults';

/** The faults of an instance, with what they mean. */
const instanceFaults = {
  stopped: 'the instance is stopped',
  'empty-console': 'its console output is empty: no known host keys',
  'status-impaired': 'its status check fails',
  'group-closed': 'its security group allows nothing',
  'acl-closed': 'the network ACL of its subnet denies everything',
  'no-route': 'its subnet has no route to the internet',
} as const;

/** A fault of an instance. */
export type InstanceFault = keyof typeof instanceFaults;

function isInstanceFault(kind: string): kind is InstanceFault {
  return Object.hasOwn(instanceFaults, kind);
}

/** A value of `--fault`. */
export type FaultOption =
  | { readonly kind: InstanceFault; readonly instance: string }
  | { readonly kind: 'denied' | 'throttled'; readonly operation: string; readonly times?: number };

/** The forms of `--fault`, for its help. */
export const faultForms: readonly (readonly [form: string, meaning: string])[] = [
  ...Object.entries(instanceFaults).map(([kind, meaning]) => [`${kind}=INSTANCE`, meaning] as const),
  ['denied=OPERATION[:TIMES]', 'no IAM policy allows the call'],
  ['throttled=OPERATION[:TIMES]', 'AWS rejects the call because there are too many'],
];

function operationNamed(text: string): string | undefined {
  // `ec2:DescribeInstances` is how IAM policies write it.
  const name = text.replace(/^[a-z0-9-]+:/, '').toLowerCase();
  return [...operations.keys()].find((operation) => operation.toLowerCase() === name);
}

/** Parses OPERATION or OPERATION:TIMES. */
function parseCalls(text: string): { readonly operation: string; readonly times?: number } {
  const whole = operationNamed(text);
  if (whole !== undefined) return { operation: whole };
  const [, name = text, times] = /^(.*):(.*)$/s.exec(text) ?? [];
  const operation = times === undefined ? undefined : operationNamed(name);
  if (operation !== undefined && times !== undefined) return { operation, times: timesFrom(times) };
  throw new InvalidArgumentError(
    `${JSON.stringify(/^\d+$/.test(times ?? '') ? name : text)} is not an operation of the sandbox. It has ${[...operations.keys()].join(', ')}.`,
  );
}

const mostTimes = 999_999;

function timesFrom(text: string): number {
  const times = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (times >= 1) return times;
  throw new InvalidArgumentError(
    `TIMES is a whole number from 1 to ${mostTimes}, not ${JSON.stringify(text)}.`,
  );
}

function parseFault(text: string): FaultOption {
  const [, kind = '', target = ''] = /^([a-z-]+)=(.+)$/.exec(text) ?? [];
  if (isInstanceFault(kind)) return { kind, instance: target };
  switch (kind) {
    case 'denied':
    case 'throttled':
      return { kind, ...parseCalls(target) };
    default:
      throw new InvalidArgumentError(`It takes ${faultForms.map(([form]) => form).join(', ')}.`);
  }
}

/** Collects the values of `--fault`, which may be given several times. */
export function faultOptions(text: string, before: readonly FaultOption[] = []): readonly FaultOption[] {
  return [...before, parseFault(text)];
}
