import { type Grant, grantsOf, type PolicyValue } from './grants';
import { Placeholders } from './hidden-names';
import type { Place } from './workflow/use';
import type { UseNeed } from './workflow-needs';

/** One request that steps of a workflow make, or several that differ only in what is hidden. */
export interface NeededRequest {
  readonly grant: Grant;
  /** The places of the steps that need it. */
  readonly uses: readonly Place[];
}

/**
 * Returns what the uses of a workflow ask of AWS, each request once.
 * @param values values of placeholders, by name, as `eic policy needed` names them
 */
export function requestsOf(
  needs: readonly UseNeed[],
  values: ReadonlyMap<string, string> = new Map(),
): readonly NeededRequest[] {
  const all = needs.flatMap(({ need, use }) => grantsOf(need).map((grant) => ({ grant, at: use.at })));
  const placeholders = new Placeholders(all.map(({ grant }) => grant));
  const filled = (value: PolicyValue): PolicyValue =>
    value.map((part) => (typeof part === 'string' ? part : (values.get(placeholders.of(part).name) ?? part)));
  const requests = new Map<string, { grant: Grant; uses: Place[] }>();
  for (const { grant, at } of all) {
    const known: Grant = {
      ...grant,
      resource: filled(grant.resource),
      conditions: grant.conditions.map((condition) => ({ ...condition, value: filled(condition.value) })),
    };
    const id = JSON.stringify({ ...known, optional: undefined });
    const before = requests.get(id);
    const uses = before?.uses ?? [];
    if (!uses.some((place) => JSON.stringify(place) === JSON.stringify(at))) uses.push(at);
    // It is needed if one use needs it in any case.
    requests.set(id, { grant: before !== undefined && grant.optional === true ? before.grant : known, uses });
  }
  return [...requests.values()];
}
