import type { PolicyNode } from '../../document';
import { maxCombinations } from './matrix';
import type { Known, Possible } from './possible';
import type { Place } from './use';
import { placeOf, type WorkflowFile } from './workflow-file';
import { child, entries, items, knownOf, scalar } from './yaml-value';

/** Returns the values of declared inputs that nobody gives: the default; else hidden. */
export function declaredInputs(
  file: WorkflowFile,
  declared: PolicyNode | undefined,
  isCalled = false,
): ReadonlyMap<string, readonly Possible[]> {
  const inputs = new Map<string, readonly Possible[]>();
  for (const [name, input] of entries(declared)) {
    const fallback = scalar(child(input, 'default'), file);
    const hidden: Possible = { source: `\${{ inputs.${name} }}` };
    if (fallback !== undefined && !fallback.includes('${{'))
      inputs.set(name.toLowerCase(), [{ known: fallback }]);
    else inputs.set(name.toLowerCase(), isCalled && fallback === undefined ? [{ known: '' }] : [hidden]);
  }
  return inputs;
}

/** Returns the inputs that a workflow may be started with: one for each combination of choices. */
export function startInputs(
  file: WorkflowFile,
  note: (at: Place, message: string) => void,
): readonly ReadonlyMap<string, readonly Possible[]>[] {
  const on = child(file.root, 'on');
  const dispatch = child(on, 'workflow_dispatch');
  const inputs = new Map(declaredInputs(file, child(child(on, 'workflow_call'), 'inputs')));
  let combinations: readonly ReadonlyMap<string, readonly Possible[]>[] = [inputs];
  for (const [name, input] of entries(child(dispatch, 'inputs'))) {
    const type = scalar(child(input, 'type'), file);
    const options: readonly (Known | undefined)[] =
      type === 'boolean'
        ? [true, false]
        : type === 'choice'
          ? items(child(input, 'options')).map(knownOf)
          : [];
    const known = options.filter((option) => option !== undefined);
    const fallback = scalar(child(input, 'default'), file);
    const values: readonly Possible[] =
      known.length > 0
        ? known.map((option) => ({ known: option }))
        : [fallback === undefined ? { source: `\${{ inputs.${name} }}` } : { known: fallback }];
    if (known.length === 0 && fallback !== undefined)
      note(
        placeOf(file, input),
        `The input ${name} counts with its default, ${JSON.stringify(fallback)}. Who starts the workflow may give another value.`,
      );
    const next = combinations.flatMap((before) =>
      values.map((value) => new Map([...before, [name.toLowerCase(), [value]]])),
    );
    combinations =
      next.length <= maxCombinations
        ? next
        : combinations.map((before) => new Map([...before, [name.toLowerCase(), values]]));
  }
  const others = entries(on).some(([event]) => event !== 'workflow_dispatch' && event !== 'workflow_call');
  if (dispatch === undefined || !others) return combinations;
  // After another event, the inputs are empty.
  const none = new Map(
    entries(child(dispatch, 'inputs')).map(([name]) => [name.toLowerCase(), [{ known: null }]]),
  );
  return [...combinations, new Map<string, readonly Possible[]>([...inputs, ...none])];
}
