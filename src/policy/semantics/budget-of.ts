import type { Policy } from '../model';
import { Budget } from './budget';

/** Steps for everything that is asked about one policy, about 50 ms. A policy that IAM accepts needs a fraction. */
const steps = 200_000;

const budgets = new WeakMap<Policy, Budget>();

/** Returns the budget of a policy, which all questions about it share. */
export function budgetOf(policy: Policy): Budget {
  let budget = budgets.get(policy);
  if (budget === undefined) {
    budget = new Budget(steps);
    budgets.set(policy, budget);
  }
  return budget;
}

/** Makes a policy share the budget of another one, of which it is a variant. */
export function shareBudget(policy: Policy, budget: Budget): void {
  budgets.set(policy, budget);
}
