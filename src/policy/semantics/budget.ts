import type { Policy } from '../model';

/**
 * Steps for one policy, each the comparison of two short patterns or values: 30 to 50 ms. A policy that IAM accepts
 * needs fewer.
 */
export const stepsForPolicy = 300_000;
/** Steps for all policies of a file, about two seconds. */
export const stepsForFile = 20_000_000;

/** Maximum number of results that count as kept. */
const maxKept = 100;

/** A limit to work, counted in steps, so that the same file has the same findings on every machine. */
export class Budget {
  #left: number;
  #isOpen = false;
  readonly #shared: Budget | undefined;
  readonly #kept = new Set<string>();

  /** @param shared a second limit, which several budgets have in common */
  constructor(steps: number, shared?: Budget) {
    this.#left = steps;
    this.#shared = shared;
  }

  /** Takes steps. False if too few are left, and from then on: the caller then has to leave the work undone. */
  spend(steps: number): boolean {
    if (this.#left < steps || this.#shared?.spend(steps) === false) this.#left = -1;
    else this.#left -= steps;
    return this.#left >= 0;
  }

  /** As `spend`, for work whose result is kept for all policies of the file: free if it was done a short time ago. */
  spendOnce(work: string, steps: number): boolean {
    const kept = (this.#shared ?? this).#kept;
    if (kept.has(work)) return this.#left >= 0;
    if (kept.size >= maxKept) kept.clear();
    kept.add(work);
    return this.spend(steps);
  }

  /** Records that a question was left open, for a limit of its own; other questions can still be answered. */
  leaveOpen(): void {
    this.#isOpen = true;
  }

  /** Whether no steps are left. */
  get isExhausted(): boolean {
    return this.#left < 0;
  }

  /** Whether work was left undone. */
  get isSpent(): boolean {
    return this.#isOpen || this.#left < 0;
  }
}

const budgets = new WeakMap<Policy, Budget>();

/** Returns the budget of a policy, the same one for all rules. */
export function budgetOf(policy: Policy): Budget {
  let budget = budgets.get(policy);
  if (budget === undefined) {
    budget = new Budget(stepsForPolicy);
    budgets.set(policy, budget);
  }
  return budget;
}

/** Limits a policy also by the budget of its file. Call it before any rule runs. */
export function shareBudget(policy: Policy, file: Budget): void {
  budgets.set(policy, new Budget(stepsForPolicy, file));
}

/** Makes a policy use the budget of another one, of which it is a variant. */
export function useBudgetOf(other: Policy, policy: Policy): void {
  budgets.set(policy, budgetOf(other));
}
