import type { OptionValues } from 'commander';
import type { RouteInputs } from '../../connect/choose-route';
import type { Selection } from '../../fleet/selection/selection';
import { InputReader } from '../../inputs/input-reader';
import { readRoute } from '../../inputs/route';
import { readSelection } from '../../inputs/selection';
import { flagValues } from '../action-inputs/flag-values';
import type { AwsFlags } from '../aws-options';
import { excludedWords } from '../excluded-instances';
import { standInIds } from '../instance-argument';

/** The flags of `eic instances`: those here, and those of `eic run` that choose instances and say how to reach them. */
export interface InstancesFlags extends AwsFlags, OptionValues {
  readonly json?: true;
}

/** The instances to list, and how they would be reached. */
export interface Listing {
  readonly selection: Selection;
  readonly routing: RouteInputs;
  /** Milliseconds for finding the instances, and again for choosing their routes. */
  readonly connectTimeoutMs: number;
}

/**
 * Reads the flags as `eic run` does. Without an instance, a filter and an earlier run, all running instances are chosen.
 * @param instances instance IDs. In place of a name, a made-up ID is read.
 * @param excluded the same for `--exclude`
 * @throws EicError `EIC_INPUT_INVALID` with every mistake at once, in the words of the action's inputs
 */
export function readInstancesFlags(
  flags: InstancesFlags,
  instances: readonly string[],
  regions: readonly string[],
  excluded: readonly string[] = excludedWords(flags.exclude),
): Listing {
  const given = flagValues(flags);
  // A flag whose value is an empty variable of the shell must not choose all.
  const isAll =
    instances.length === 0 &&
    [flags.filters, flags.autoScalingGroup, flags.retryFailedOf].every((flag) => flag === undefined);
  const ids = standInIds(instances);
  const values = new Map([
    ...given,
    ['instance-ids', ids.join(' ')],
    ['exclude', standInIds(excluded).join(' ')],
    ['aws-region', regions.join(' ')],
    // It is not shown.
    ['port', '22'],
    ...(isAll ? ([['filters', 'instance-state-name=running']] as const) : []),
  ]);
  const inputs = new InputReader((name) => values.get(name) ?? '');
  const listing = {
    selection: readSelection(inputs, {}),
    // The user of a bastion: nobody logs in.
    routing: readRoute(inputs, ids, 'ec2-user'),
    connectTimeoutMs: inputs.durationMs('connect-timeout'),
  };
  inputs.done();
  return listing;
}
