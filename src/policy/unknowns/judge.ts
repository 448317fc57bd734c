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
  const initialPlaces = new Set(initial.map(placeOf));
  const shown = new Set(initialPlaces);
  for (const { policy, changes, defaults } of others) {
    const reports = check(policy);
    if (defaults !== undefined) {
      const named = `with the default of ${defaults.map(nameOfUnknown).join(', ')}`;
      byDefault = reports.map((report) => ({ ...report, message: withClause(report.message, named) }));
    }
    const [change] = changes;
    if (change === undefined) continue;
    const { node } = change.unknown;
    const add = ({ message }: Report, value: string | undefined): void => {
      dependent.push({
        ruleId,
        node,
        message: withNames(message, valuations),
        ...(value !== undefined && { value }),
      });
    };
    const places = new Set(reports.map(placeOf));
    if (changes.length === 1) {
      for (const report of initial)
        if (!places.has(placeOf(report))) add(report, inWords([{ unknown: change.unknown }]));
      certain = certain.filter((report) => places.has(placeOf(report)));
    }
    // A single value that changes as much says it in fewer words than a combination.
    const before = changes.length === 1 ? initialPlaces : shown;
    for (const report of reports) if (!before.has(placeOf(report))) add(report, inWords(changes));
    for (const place of places) shown.add(place);
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
