import { isInstanceId } from '../../../instance/instance-id';
import type { ChosenInstance } from '../../../policy/needed/need';
import { needOfInputs } from '../../../policy/needed/need-of-inputs';
import { flagValues } from '../../action-inputs/flag-values';
import { inFlagWords } from '../../action-inputs/flag-words';
import { reportFailure } from '../../failure';
import { readRunFlags } from '../../run/run-inputs';
import { UsageError } from '../../usage-error';
import { contextOf, instanceTag } from './flag-context';
import type { NeededFlags } from './flags';
import type { Found } from './found';

/**
 * Returns the needs of a command line of `eic run`; `undefined` after the mistakes in its flags were reported.
 * @throws {UsageError} if a flag is about workflows
 */
export function needsOfCommandLine(words: readonly string[], flags: NeededFlags): Found | undefined {
  for (const name of ['role', 'action'] as const)
    if (flags[name] !== undefined) throw new UsageError(`--${name} is about workflows; add --workflow FILE.`);
  const tag = instanceTag(flags);
  const region = flags.region ?? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
  let given: ReadonlyMap<string, string>;
  try {
    // The values are checked as `eic run` does it. Nothing is sent.
    // `--output` is another flag here.
    readRunFlags({ ...flags, output: 'live' }, words.length > 0 ? words : ['unknown'], {
      regions: (region || 'us-east-1').split(/[\s,]+/),
      script: 'true',
    });
    given = flagValues(flags);
  } catch (thrown) {
    reportFailure(thrown);
    return undefined;
  }
  const others = words
    .filter((word) => !isInstanceId(word))
    .map((value): ChosenInstance => ({ tags: [{ key: 'Name', value }] }));
  const isFiltered = ['filters', 'auto-scaling-group'].some((name) => given.get(name) !== '');
  if (words.length === 0 && !isFiltered)
    others.push(tag === undefined ? { id: [{ source: 'the argument INSTANCE' }] } : { tags: [tag] });
  const { needs, notes } = needOfInputs(
    (name) => [name === 'instance-ids' ? words.filter(isInstanceId).join(' ') : (given.get(name) ?? '')],
    {
      ...contextOf(flags),
      otherInstances: others,
      region: [region || { source: '--region' }],
      accountId: [flags.accountId ?? { source: '--account-id' }],
    },
  );
  const named = words.some((word) => !isInstanceId(word))
    ? [
        'The policy finds instances by their tag Name. Anyone who may change that tag can open an instance to it.',
      ]
    : [];
  return {
    roles: [{ role: undefined, needs, uses: [] }],
    notes: [...notes.map(inFlagWords), ...named].map((message) => ({ message })),
  };
}
