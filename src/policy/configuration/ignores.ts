import type { Finding } from '../finding';
import type { Ignore } from './configuration';

/**
 * Returns a function that finds the entry that leaves a finding of a file out; undefined if there is none. Expired
 * entries leave nothing out. The time for a finding does not depend on the number of entries.
 */
export function ignoresOf(
  fileName: string,
  ignores: readonly Ignore[],
  now: Date,
): (finding: Finding) => Ignore | undefined {
  const first = new Map<string, { readonly ignore: Ignore; readonly order: number }>();
  for (const [order, ignore] of ignores.entries()) {
    const { inFile, rule, sid, statement } = ignore;
    if (isExpired(ignore, now) || inFile?.(fileName) === false) continue;
    const name = nameOf(rule, sid, statement);
    if (!first.has(name)) first.set(name, { ignore, order });
  }
  return ({ ruleId, statement }) => {
    let found: { readonly ignore: Ignore; readonly order: number } | undefined;
    for (const rule of [undefined, ruleId]) {
      for (const sid of new Set([undefined, statement?.sid])) {
        for (const number of new Set([undefined, statement && statement.index + 1])) {
          const entry = first.get(nameOf(rule, sid, number));
          if (entry !== undefined && (found === undefined || entry.order < found.order)) found = entry;
        }
      }
    }
    return found?.ignore;
  };
}

/** Returns a text for what an entry names. */
function nameOf(rule: string | undefined, sid: string | undefined, statement: number | undefined): string {
  return JSON.stringify([rule, sid, statement]);
}

/** Returns whether the last day of an entry is over, in UTC. */
export function isExpired({ expires }: Ignore, now: Date): boolean {
  return expires !== undefined && now.toISOString().slice(0, 10) > expires;
}
