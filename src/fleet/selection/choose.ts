import { Deadline } from '../../aws/deadline';
import { EicError } from '../../eic-error';
import { waitUntilBooted } from '../../instance/find-booted';
import type { RunRequest } from '../run';
import type { Choice } from './choice';
import { findSelected, type SelectedLookUp } from './find-selected';
import { succeededBefore, withoutEffect } from './left-out';
import type { Selection } from './selection';

/** Characters of filters that a message shows at most. */
const maxShown = 300;

/** The instances that {@link choose} chose. */
export interface Chosen extends Choice {
  /** Warning about IDs of `exclude` that would not have been chosen anyway. */
  readonly warning: string | undefined;
  /** Number of instances that a retry leaves out, in a sentence. */
  readonly notice: string | undefined;
}

/** Options of {@link choose}. */
export interface ChooseOptions
  extends Pick<SelectedLookUp, 'aws' | 'cancelled'>,
    Pick<RunRequest, 'connectTimeoutMs' | 'waitForBootMs'> {
  /** An instance that is pending is waited for. */
  readonly waiting: (instanceId: string, reason: string) => void;
}

/**
 * Chooses the instances of a run.
 * @throws EicError if they cannot be looked up; `EIC_NO_INSTANCES` and `EIC_TOO_MANY_INSTANCES` if there are none, or more
 * than the selection allows
 */
export async function choose(
  selection: Selection,
  { aws, connectTimeoutMs, waitForBootMs = 0, cancelled, waiting }: ChooseOptions,
): Promise<Chosen> {
  const startedAt = performance.now();
  const { ids, leftOut, ...selected } = await findSelected(selection, {
    aws,
    timeoutMs: connectTimeoutMs,
    cancelled,
    counted: (count) => checkMost(count, selection),
  });
  checkNumber(ids.length, selection, leftOut.size);
  const found = await waitUntilBooted(selected, {
    aws,
    deadline: () => new Deadline(connectTimeoutMs, cancelled),
    wait: new Deadline(waitForBootMs, cancelled),
    waiting: (pending) => {
      if (waitForBootMs > 0) for (const id of pending) waiting(id, 'it is pending');
    },
  });
  const findMs = performance.now() - startedAt;
  return {
    ...found,
    ids,
    findMs,
    warning: withoutEffect(selection, leftOut),
    notice: succeededBefore(selection, leftOut),
  };
}

/**
 * @param leftOut number of instances that are excluded
 * @throws EicError if the number of chosen instances is not allowed
 */
export function checkNumber(count: number, selection: Selection, leftOut = 0): void {
  const { regions, allowEmpty, retried } = selection;
  // A filter that finds nothing is a mistake also where the earlier run had successes.
  const isDone = leftOut > 0 && retried !== undefined && retried.succeeded.length > 0;
  if (count === 0 && !allowEmpty && !isDone) {
    throw new EicError(
      'EIC_NO_INSTANCES',
      `No instance is chosen in ${regions.join(', ')}: ${whyNone(selection)}.`,
      {
        remedy:
          'Check `filters`, `auto-scaling-group`, `exclude` and `aws-region`. If that is no failure, set `allow-empty` to true.',
      },
    );
  }
  checkMost(count, selection);
}

function checkMost(count: number, { regions, maxInstances }: Selection): void {
  if (count <= maxInstances) return;
  throw new EicError(
    'EIC_TOO_MANY_INSTANCES',
    `More than ${maxInstances} instances are chosen in ${regions.join(', ')}, which is the limit of \`max-instances\`. Nothing was run.`,
    {
      remedy:
        'Check the filters: `eic instances` lists what they choose. If all of these instances are meant, raise `max-instances`.',
    },
  );
}

function whyNone({ filterSets, exclude, retried }: Selection): string {
  if (filterSets.length === 0) return 'all are excluded';
  const sets = filterSets.map((filters) => {
    const text = filters.map(({ name, values }) => `${name}=${values.join(',')}`).join(' and ');
    return text.length > maxShown ? `all ${filters.length} filters` : text;
  });
  const passed = `none passes ${sets.length === 1 ? sets[0] : sets.map((text) => `(${text})`).join(' or ')}`;
  return exclude.length === 0 && !retried?.succeeded.length
    ? passed
    : `${passed}, or all that do are excluded`;
}
