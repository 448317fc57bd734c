import type { Known, Possible } from './possible';

/** Values of one job of a matrix, by the key in lowercase. */
export type Combination = ReadonlyMap<string, Possible>;

/** Maximum number of jobs of a matrix (GitHub, "Workflow syntax", `jobs.<job_id>.strategy.matrix`). */
export const maxCombinations = 256;

/** A matrix as far as it is known; a value that only the run knows is hidden. */
export interface Matrix {
  /** Key → its values. */
  readonly axes: ReadonlyMap<string, readonly Possible[]>;
  readonly include: readonly Combination[];
  readonly exclude: readonly Combination[];
}

/** Returns the jobs of a matrix, at most one more than {@link maxCombinations}. */
export function combinationsOf({ axes, include, exclude }: Matrix): readonly Combination[] {
  let jobs: readonly Combination[] = axes.size === 0 ? [] : [new Map()];
  for (const [key, values] of axes) {
    const few = values.slice(0, maxCombinations + 1);
    jobs = jobs
      .flatMap((job) => few.map((value) => new Map([...job, [key, value]])))
      .slice(0, maxCombinations + 1);
  }
  const originals = jobs.filter((job) => !exclude.some((excluded) => matches(job, excluded)));
  // Changed in place: a file may have tens of thousands of additions to each job.
  const extended = originals.map((job) => new Map(job));
  const added: Combination[] = [];
  for (const more of include) {
    const isExtension = (job: Combination): boolean =>
      [...more].every(([key, value]) => !axes.has(key) || same(job.get(key), value));
    let isAdded = true;
    for (const [index, job] of originals.entries()) {
      if (!isExtension(job)) continue;
      isAdded = false;
      for (const [key, value] of more) extended[index]?.set(key, value);
    }
    if (isAdded) added.push(more);
    if (extended.length + added.length > maxCombinations) break;
  }
  return [...extended, ...added];
}

function matches(job: Combination, wanted: Combination): boolean {
  return [...wanted].every(([key, value]) => same(job.get(key), value));
}

/** Whether two values are the same. Hidden values never are. */
function same(one: Possible | undefined, other: Possible): boolean {
  if (one === undefined || !('known' in one && 'known' in other)) return false;
  return canonical(one.known) === canonical(other.known);
}

function canonical(value: Known): string {
  return JSON.stringify(value);
}
