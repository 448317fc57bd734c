import { InvalidArgumentError } from 'commander';
import { operations } from '../../sandbox/aws/faults';
import type { SandboxInstanceOptions } from '../../sandbox/sandbox';
import { UsageError } from '../usage-error';

/** A value of `--fault`. */
export type FaultOption =
  | { readonly kind: 'stopped' | 'empty-console'; readonly instance: string }
  | { readonly kind: 'denied' | 'throttled'; readonly operation: string; readonly times?: number };

/** The forms of `--fault`, for its help. */
export const faultForms: readonly (readonly [form: string, meaning: string])[] = [
  ['stopped=INSTANCE', 'the instance is stopped'],
  ['empty-console=INSTANCE', 'its console output is empty, so its host keys are unknown'],
  ['denied=OPERATION[:TIMES]', 'no IAM policy allows the call'],
  ['throttled=OPERATION[:TIMES]', 'AWS rejects the call because there are too many'],
];

function operationNamed(text: string): string {
  // `ec2:DescribeInstances` is how IAM policies write it.
  const name = text.replace(/^[a-z0-9-]+:/, '').toLowerCase();
  const known = [...operations.keys()].find((operation) => operation.toLowerCase() === name);
  if (known !== undefined) return known;
  throw new InvalidArgumentError(
    `${JSON.stringify(text)} is not an operation of the sandbox. It has ${[...operations.keys()].join(', ')}.`,
  );
}

function parseFault(text: string): FaultOption {
  const [, kind = '', target = ''] = /^([a-z-]+)=(.+)$/.exec(text) ?? [];
  switch (kind) {
    case 'stopped':
    case 'empty-console':
      return { kind, instance: target };
    case 'denied':
    case 'throttled': {
      const [, operation = '', times] = /^(.*?)(?::([1-9]\d{0,5}))?$/.exec(target) ?? [];
      return {
        kind,
        operation: operationNamed(operation),
        ...(times !== undefined && { times: Number(times) }),
      };
    }
    default:
      throw new InvalidArgumentError(`It takes ${faultForms.map(([form]) => form).join(', ')}.`);
  }
}

/** Collects the values of `--fault`, which may be given several times. */
export function faultOptions(text: string, before: readonly FaultOption[] = []): readonly FaultOption[] {
  return [...before, parseFault(text)];
}

/**
 * The instances of a sandbox, named `web-1`, `web-2` and so on, with the faults that concern them. `all` in a fault
 * names each of them.
 *
 * @throws UsageError if a fault names an instance that does not exist
 */
export function instancesWith(count: number, faults: readonly FaultOption[]): SandboxInstanceOptions[] {
  const names = Array.from({ length: count }, (_, index) => `web-${index + 1}`);
  for (const fault of faults) {
    if (!('instance' in fault) || fault.instance === 'all' || names.includes(fault.instance)) continue;
    const last = count === 1 ? '' : ` to web-${count}`;
    throw new UsageError(
      `--fault ${fault.kind}=${fault.instance}: there is no such instance. The sandbox has web-1${last}; all names each of them.`,
    );
  }
  return names.map((name) => {
    const kinds = faults.flatMap((fault) =>
      'instance' in fault && [name, 'all'].includes(fault.instance) ? [fault.kind] : [],
    );
    return {
      name,
      ...(kinds.includes('stopped') && { state: 'stopped' }),
      ...(kinds.includes('empty-console') && { consoleOutput: null }),
    };
  });
}
