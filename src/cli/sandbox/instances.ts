import type { SandboxInstanceOptions } from '../../sandbox/sandbox';
import { UsageError } from '../usage-error';
import { placeWith } from './broken-network';
import type { FaultOption } from './fault-option';

/**
 * The instances of a sandbox, named `web-1`, `web-2` and so on, with the faults that concern them. `all` names each of
 * them.
 *
 * @param privateNames Instances without a public address.
 * @throws UsageError if a fault or `privateNames` names an instance that does not exist
 */
export function instancesWith(
  count: number,
  faults: readonly FaultOption[],
  privateNames: readonly string[] = [],
): SandboxInstanceOptions[] {
  const names = Array.from({ length: count }, (_, index) => `web-${index + 1}`);
  const check = (option: string, name: string): void => {
    if (name === 'all' || names.includes(name)) return;
    const last = count === 1 ? '' : ` to web-${count}`;
    throw new UsageError(
      `${option}${name}: there is no such instance. The sandbox has web-1${last}; all names each of them.`,
    );
  };
  for (const fault of faults) if ('instance' in fault) check(`--fault ${fault.kind}=`, fault.instance);
  for (const name of privateNames) check('--private ', name);
  return names.map((name) => {
    const concerns = (named: string): boolean => named === name || named === 'all';
    const kinds = faults.flatMap((fault) =>
      'instance' in fault && concerns(fault.instance) ? [fault.kind] : [],
    );
    return {
      name,
      ...(kinds.includes('stopped') && { state: 'stopped' }),
      ...(kinds.includes('empty-console') && { consoleOutput: null }),
      ...(kinds.includes('status-impaired') && { statusChecks: 'impaired' as const }),
      ...placeWith(kinds),
      ...(privateNames.some(concerns) && { publicAddress: null }),
    };
  });
}
