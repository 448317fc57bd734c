import type { PolicyNode } from '../../document';
import type { Lookup } from './expression';
import { type Combination, combinationsOf, maxCombinations } from './matrix';
import type { Known, Possible } from './possible';
import { lookupIn, type Scope } from './scope';
import { valuesOf } from './template';
import { WorkflowError } from './use';
import { placeOf, type WorkflowFile } from './workflow-file';
import { child, entries, items, knownOf, scalar } from './yaml-value';

/**
 * Returns the jobs that a matrix makes: one without values if there is no matrix. `open` says that a matrix has keys that
 * are not known.
 * @throws WorkflowError if they are more than GitHub allows
 */
export function matrixJobs(
  file: WorkflowFile,
  id: string,
  matrix: PolicyNode | undefined,
  scope: Scope,
): readonly { readonly combination: Combination; readonly open: boolean }[] {
  if (matrix === undefined) return [{ combination: new Map(), open: false }];
  const lookup = lookupIn(scope);
  // A list or mapping may be an expression, such as `fromJSON(…)`.
  const listOf = (node: PolicyNode | undefined): readonly Known[] | undefined => {
    if (node === undefined) return [];
    if (node.kind === 'array') return undefined;
    const [only] = valuesOf(scalar(node, file) ?? '', lookup);
    return only !== undefined && 'known' in only && Array.isArray(only.known) ? only.known : undefined;
  };
  const axes = new Map<string, readonly Possible[]>();
  let open = matrix.kind !== 'object';
  for (const [key, node] of entries(matrix)) {
    if (key === 'include' || key === 'exclude') continue;
    const hidden: Possible = { source: `\${{ matrix.${key} }}` };
    const given = listOf(node);
    const values =
      node.kind === 'array'
        ? node.items.flatMap((item) => matrixValue(file, item, hidden, lookup))
        : given?.map((known): Possible => ({ known }));
    axes.set(key.toLowerCase(), values ?? [hidden]);
  }
  const combinations = (name: 'include' | 'exclude'): readonly Combination[] => {
    const node = child(matrix, name);
    if (node !== undefined && node.kind !== 'array') {
      if (name === 'include') open = true;
      return [];
    }
    return items(node).map(
      (item) =>
        new Map(
          entries(item).map(([key, value]) => [
            key.toLowerCase(),
            matrixValue(file, value, { source: `\${{ matrix.${key} }}` }, lookup)[0] ?? {
              source: `\${{ matrix.${key} }}`,
            },
          ]),
        ),
    );
  };
  const jobs = combinationsOf({ axes, include: combinations('include'), exclude: combinations('exclude') });
  if (jobs.length > maxCombinations)
    throw new WorkflowError(
      `${file.fileName}:${placeOf(file, matrix).start.line}: The matrix of the job ${id} has more than ${maxCombinations} jobs, GitHub's limit.`,
    );
  if (jobs.length === 0) return [{ combination: new Map(), open: true }];
  return jobs.map((combination) => ({ combination, open }));
}

function matrixValue(
  file: WorkflowFile,
  node: PolicyNode,
  hidden: Possible,
  lookup: Lookup,
): readonly Possible[] {
  const text = scalar(node, file);
  if (text?.includes('${{') === true) return valuesOf(text, lookup);
  const known = knownOf(node);
  return [known === undefined ? hidden : { known }];
}
