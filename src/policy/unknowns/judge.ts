import type { Policy } from '../model';
import type { Report } from '../rules/rule';
import type { DependentReport } from './dependent-report';
import { inWords, nameOfUnknown, withNames } from './unknown-words';
import type { Valuation } from './valuations';

/** The reports of a rule on a policy with unknown parts. */
export interface Judgement {
  /** Those that hold whatever the unknown parts are, and those that hold with the defaults. */
  readonly reports: readonly Report[];
  readonly dependent: readonly DependentReport[];
}

/**
 * Judges a policy with unknown parts by a rule, which sees only policies without any: a report counts if the rule makes
 * it for every valuation.
 *
 * @param check returns what the rule reports on one policy
 */
export function judge(
  ruleId: string,
  valuations: readonly Valuation[],
  check: (policy: Policy) => readonly Report[],
): Judgement {
  const [first, ...others] = valuations;
  if (first === undefined) return { reports: [], dependent: [] };
  const initial = check(first.policy);
  let certain = initial;
  const dependent: DependentReport[] = [];
  let byDefault: readonly Report[] = [];
  const shown = new Set(initial.map(placeOf));
  for (const { policy, changed, combined, defaults } of others) {
    const reports = check(policy);
    const places = new Set(reports.map(placeOf));
    if (defaults !== undefined) {
      const named = `with the default of ${defaults.map(nameOfUnknown).join(', ')}`;
      byDefault = reports.map((report) => ({ ...report, message: withClause(report.message, named) }));
    }
    if (combined !== undefined) {
      // A single value that changes as much says it in fewer words.
      const values = combined.map(({ unknown, choice }) => inWords(unknown, choice)).join(' and ');
      for (const report of reports.filter((one) => !shown.has(placeOf(one)))) {
        shown.add(placeOf(report));
        for (const { unknown } of combined.slice(0, 1))
          dependent.push({
            ruleId,
            node: unknown.node,
            message: withNames(report.message, valuations),
            value: values,
          });
      }
    }
    if (changed === undefined) continue;
    for (const place of places) shown.add(place);
    const gone = initial.filter((report) => !places.has(placeOf(report)));
    const before = new Set(initial.map(placeOf));
    const come = reports.filter((report) => !before.has(placeOf(report)));
    certain = certain.filter((report) => places.has(placeOf(report)));
    const { node } = changed.unknown;
    for (const [report, value] of [
      ...gone.map((report) => [report, inWords(changed.unknown)] as const),
      ...come.map((report) => [report, inWords(changed.unknown, changed.choice)] as const),
    ]) {
      dependent.push({
        ruleId,
        node,
        message: withNames(report.message, valuations),
        ...(value !== undefined && { value }),
      });
    }
  }
  const known = new Set(certain.map(placeOf));
  return {
    reports: [...certain, ...byDefault.filter((report) => !known.has(placeOf(report)))].map((report) => ({
      ...report,
      message: withNames(report.message, valuations),
    })),
    dependent,
  };
}

function placeOf({ at }: Report): string {
  const { start, end } = 'range' in at ? at.range : at;
  return `${start}-${end}`;
}

/** Adds a clause to the first sentence of a message, before what is to be done. */
function withClause(message: string, clause: string): string {
  const end = message.search(/;|\.$/);
  return end < 0 ? `${message} (${clause})` : `${message.slice(0, end)} (${clause})${message.slice(end)}`;
}
