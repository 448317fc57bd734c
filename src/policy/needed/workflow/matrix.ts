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
    jobs = jobs
      .flatMap((job) => values.map((value) => new Map([...job, [key, value]])))
      .slice(0, maxCombinations + 1);
  }
  const originals = jobs.filter((job) => !exclude.some((excluded) => matches(job, excluded)));
  let all: readonly Combination[] = originals;
  for (const more of include) {
    const isExtension = (job: Combination): boolean =>
      [...more].every(([key, value]) => !axes.has(key) || same(job.get(key), value));
    const extends_ = originals.map(isExtension);
    if (extends_.includes(true))
      all = all.map((job, index) => (extends_[index] === true ? new Map([...job, ...more]) : job));
    else all = [...all, more];
    if (all.length > maxCombinations) return all;
  }
  return all;
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
