import { EicError } from '../../eic-error';
import type { RunListener } from '../../fleet/listener';
import type { InstanceResult } from '../../fleet/results/result';
import type { Instance } from '../../instance/instance';

/** Shows results as those of a run that has just ended, without its output. */
export function replayResults(
  results: readonly InstanceResult[],
  listener: Pick<RunListener, 'chosen' | 'finished'>,
): void {
  listener.chosen({
    ids: results.map(({ instanceId }) => instanceId),
    instances: new Map(results.flatMap(known).map((instance) => [instance.id, instance])),
    problems: new Map(),
    wasPending: new Set(),
    findMs: 0,
  });
  for (const result of results) listener.finished(result, errorOf(result));
}

function known({ instanceId, name, region, availabilityZone }: InstanceResult): Instance[] {
  if (region === null) return [];
  return [
    {
      id: instanceId,
      state: 'running',
      region,
      ...(name !== null && { name }),
      ...(availabilityZone !== null && { availabilityZone }),
    },
  ];
}

function errorOf({ error }: InstanceResult): EicError | undefined {
  if (error === null) return undefined;
  const { code, message, remedy, details, requestId } = error;
  return new EicError(code, message, { remedy, details, requestId: requestId ?? undefined });
}
