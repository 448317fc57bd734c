import type { Quantity, Strategy } from '../fleet/rollout/strategy';
import type { RunRequest } from '../fleet/run';
import { described, type InputReader } from './input-reader';

/** The batches of a strategy whose `batch-size` is not given. */
const defaultBatchSize: Readonly<Record<Strategy['kind'], Quantity>> = {
  parallel: { percent: 100 },
  rolling: { percent: 10 },
  canary: { instances: 1 },
};

/** Reads the inputs that say in which order instances follow one another, and after which failures none is started. */
export function readStrategy(
  inputs: InputReader,
): Pick<RunRequest, 'failFast' | 'maxFailures'> & { readonly strategy: Strategy } {
  const kind = inputs.choice<Strategy['kind']>('strategy', ['parallel', 'rolling', 'canary']);
  const batchSize = readQuantity(inputs, 'batch-size', inputs.text('batch-size'), 1);
  const pauseMs = inputs.text('pause') === '' ? 0 : inputs.durationMs('pause');
  if (kind === 'parallel') {
    for (const name of ['batch-size', 'pause'] as const) {
      if (inputs.text(name) !== '')
        inputs.problem(
          `\`${name}\` has no effect with \`strategy: parallel\`; set \`strategy\` to rolling or canary.`,
        );
    }
  }
  const failFast = inputs.boolean('fail-fast');
  const maxFailures = readQuantity(inputs, 'max-failures', inputs.text('max-failures'), 0);
  if (failFast && maxFailures !== undefined)
    inputs.problem('`max-failures` and `fail-fast` are both given; `fail-fast` is `max-failures: 0`.');
  return {
    strategy: { kind, batchSize: batchSize ?? defaultBatchSize[kind], pauseMs },
    failFast,
    maxFailures,
  };
}

/** Reads a number of instances, such as `3`, or a percentage, such as `10%`; `undefined` if it is not given. */
function readQuantity(inputs: InputReader, name: string, text: string, least: number): Quantity | undefined {
  if (text === '') return undefined;
  const [, digits = '', percent] = /^(\d{1,6})\s*(%)?$/.exec(text) ?? [];
  const value = digits === '' ? Number.NaN : Number(digits);
  if (value >= least && percent === undefined) return { instances: value };
  if (value >= least && value <= 100) return { percent: value };
  inputs.problem(
    `\`${name}\` is ${described(text)}; it takes a number of instances from ${least}, such as 3, or a percentage of all, such as 10%.`,
  );
  return undefined;
}
