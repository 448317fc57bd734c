import type { AwsClients } from '../aws/clients';
import { Deadline } from '../aws/deadline';
import { findBooted } from '../instance/find-booted';
import type { Choice } from './choice';
import type { RunRequest } from './run';
import type { Selection } from './selection';

/** Options of {@link choose}. */
export interface ChooseOptions extends Pick<RunRequest, 'connectTimeoutMs' | 'waitForBootMs'> {
  readonly aws: AwsClients;
  readonly cancelled: AbortSignal;
  /** An instance that is pending is waited for. */
  readonly waiting: (instanceId: string, reason: string) => void;
}

/**
 * Finds the instances of a run.
 * @throws EicError if they cannot be looked up
 */
export async function choose(
  { instanceIds }: Selection,
  { aws, connectTimeoutMs, waitForBootMs = 0, cancelled, waiting }: ChooseOptions,
): Promise<Choice> {
  const startedAt = performance.now();
  const found = await findBooted(instanceIds, {
    aws,
    deadline: () => new Deadline(connectTimeoutMs, cancelled),
    wait: new Deadline(waitForBootMs, cancelled),
    waiting: (pending) => {
      if (waitForBootMs > 0) for (const id of pending) waiting(id, 'it is pending');
    },
  });
  return { ...found, ids: instanceIds, findMs: performance.now() - startedAt };
}
