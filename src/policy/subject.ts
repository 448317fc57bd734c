import { buildModel } from './build-model';
import type { PolicyDocument } from './document';
import type { Policy } from './model';
import { type Budget, shareBudget, useBudgetOf } from './semantics/budget';
import type { DependentReport } from './unknowns/dependent-report';
import { hasUnknown, type Valuation, valuations } from './unknowns/valuations';

/** Maximum number of policies of one principal that are judged together. IAM attaches at most 20 to a role. */
const maxSiblings = 50;

/** A policy as rules get it. */
export interface Subject {
  readonly document: PolicyDocument;
  /** As it is written, with its unknown parts. */
  readonly policy: Policy;
  /** Policies without unknown parts that it can be. */
  readonly valuations: readonly Valuation[];
  /** Policies of the same principal. */
  readonly siblings: Policy[];
  /** Reports for some values of the unknown parts only, for the rules on that. */
  readonly dependent: DependentReport[];
}

/** Returns a policy as rules get it. Its valuations share the step budget of its file. */
export function subjectOf(document: PolicyDocument, budget: Budget): Subject {
  const policy = buildModel(document.root);
  shareBudget(policy, budget);
  // The rules on trust policies evaluate the unknown parts themselves.
  const hasValues = document.kind !== 'trust' && hasUnknown(document.root);
  const all = hasValues ? valuations(document.root) : [{ policy, changes: [] }];
  for (const valuation of all) useBudgetOf(policy, valuation.policy);
  return { document, policy, valuations: all, siblings: [], dependent: [] };
}

/** Tells identity policies of the same role, user or group of each other. */
export function makeSiblings(subjects: readonly Subject[]): void {
  const byPrincipal = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const { principal, kind } = subject.document;
    if (principal === undefined || kind === 'trust') continue;
    const together = byPrincipal.get(principal) ?? [];
    together.push(subject);
    byPrincipal.set(principal, together);
  }
  for (const together of byPrincipal.values()) {
    for (const subject of together) {
      const others = together
        .filter((other) => other !== subject && canBeTogether(other.document, subject.document))
        .slice(0, maxSiblings);
      for (const { valuations: all } of others)
        subject.siblings.push(...all.slice(0, 1).map(({ policy }) => policy));
    }
  }
}

/** Returns whether two policies can exist at the same time: not in the two branches of one condition. */
function canBeTogether(one: PolicyDocument, other: PolicyDocument): boolean {
  for (const [name, holds] of one.conditions ?? [])
    if ((other.conditions?.get(name) ?? holds) !== holds) return false;
  return true;
}
