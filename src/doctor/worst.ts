import type { CheckResult } from './check';

const order: readonly CheckResult['state'][] = ['failed', 'unknown', 'warned', 'passed', 'skipped'];

/** Returns a failure as a warning if it depends on an address that another one may be seen in place of. */
export function asCertain(result: CheckResult, { isCertain }: { readonly isCertain: boolean }): CheckResult {
  return result.state === 'failed' && !isCertain ? { ...result, state: 'warned' } : result;
}

/** Returns the worst of several results, for a check of several hops, with the evidence of all. */
export function worst(results: readonly CheckResult[]): CheckResult {
  const [first, ...others] = results.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  if (first === undefined) return { state: 'skipped', summary: 'There is nothing to check.' };
  if (others.length === 0) return first;
  const evidence = [first, ...others].flatMap((result) => result.evidence ?? []);
  return { ...first, evidence: [...new Set(evidence)] };
}
