import { byRegionAndId, type Located } from '../instance-order';
import type { InstanceResult } from './result';
import { unreached } from './unreached';

/** Options of {@link joinResults}. */
export interface JoinOptions {
  /**
   * The instances of the run, in the order of the results. Those of other instances are left out. Default is all, by
   * Region and ID.
   */
  readonly ids?: readonly string[];
  /** The port of sshd, for the results that are missing. */
  readonly port: number;
}

/** Results of several jobs, as those of one run. */
export interface JoinedResults {
  readonly results: readonly InstanceResult[];
  /** IDs of instances that have a result and are not of the run. */
  readonly leftOut: readonly string[];
}

/**
 * Joins the results of several jobs as those of one run. Of two results of an instance the one that was begun last counts,
 * as after a retry. An instance of the run without any result failed with `EIC_NO_RESULT`.
 */
export function joinResults(
  lists: Iterable<readonly InstanceResult[]>,
  { ids = [], port }: JoinOptions,
): JoinedResults {
  const byId = new Map<string, InstanceResult>();
  for (const results of lists) {
    for (const result of results) {
      const known = byId.get(result.instanceId);
      byId.set(result.instanceId, known === undefined ? result : later(known, result));
    }
  }
  const named = new Set(ids);
  const others = [...byId.values()]
    .filter(({ instanceId }) => !named.has(instanceId))
    .toSorted((one, other) => byRegionAndId(located(one), located(other)));
  if (named.size === 0) return { results: others, leftOut: [] };
  return {
    results: [...named].map((id) => byId.get(id) ?? missingResult(id, port)),
    leftOut: others.map(({ instanceId }) => instanceId),
  };
}

/** The failure counts if both were begun at the same time, or neither was. */
function later(one: InstanceResult, other: InstanceResult): InstanceResult {
  const [begun, otherBegun] = [one.startedAt ?? '', other.startedAt ?? ''];
  if (begun !== otherBegun) return begun > otherBegun ? one : other;
  return one.succeeded ? other : one;
}

function located({ region, instanceId }: InstanceResult): Located {
  return { region, id: instanceId };
}

function missingResult(instanceId: string, port: number): InstanceResult {
  return {
    ...unreached(instanceId, port),
    succeeded: false,
    error: {
      code: 'EIC_NO_RESULT',
      message: 'No file has a result of this instance. The script may have run there.',
      remedy:
        'Look at the job that ran on it: it ended before it reported, or its results were not passed on.',
      details: [],
      requestId: null,
    },
    exitCode: null,
    signal: null,
    bytesOut: { stdout: 0, stderr: 0 },
    upload: null,
    download: null,
    stdoutFile: null,
    stderrFile: null,
  };
}
