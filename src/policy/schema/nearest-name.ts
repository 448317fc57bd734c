import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant; undefined where none is near. A difference of case only is the nearest. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  if (written.length > 100) return undefined;
  const small = written.toLowerCase();
  const exact = names.find((name) => name.toLowerCase() === small);
  if (exact !== undefined) return exact;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 4)) + 1;
  for (const name of names) {
    const steps = distance(small, name.toLowerCase());
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}
