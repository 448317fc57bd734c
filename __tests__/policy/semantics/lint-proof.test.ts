import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/policy/semantics/decide';
import { type PolicyClass, policyClasses } from './hostile-policies';
import { type Counterexample, counterexamples, described, minimal } from './proof';
import { modelOfText } from './random-policies';
import { type PolicyJson, referenceOf } from './reference';
import { requestsAgainst } from './requests';
import { wrongOnTheWayToSilence } from './toward-silence';
import { templateOf, wrongAboutTemplate } from './unknown-parts';

// Thousands of policies, each by two evaluators, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 });

/** Policies of each class. `LINT_PROOF_RUNS=300` counts more precisely which rules are wrong. */
const runs = Number(process.env.LINT_PROOF_RUNS ?? 90);
const seed = Number(process.env.LINT_PROOF_SEED ?? 20_261_125);

/** Both tests of a class judge the same policies. */
const judged = new Map<string, Promise<readonly (readonly [policy: PolicyJson, wrong: Counterexample])[]>>();

function judge({ name, policies }: PolicyClass) {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const run = async () => {
    const all: (readonly [PolicyJson, Counterexample])[] = [];
    for (const policy of fc.sample(policies, { numRuns: runs, seed }))
      for (const wrong of await counterexamples(policy)) all.push([policy, wrong]);
    return all;
  };
  const result = run();
  judged.set(name, result);
  return result;
}

/** Fails with the number of wrong results by rule, and the smallest policy for the first of each. */
async function expectNone(tried: PolicyClass, kind: Counterexample['kind']): Promise<void> {
  const counts: Record<string, number> = {};
  const examples: string[] = [];
  for (const [policy, wrong] of await judge(tried)) {
    if (wrong.kind !== kind) continue;
    const name = wrong.rule ?? wrong.family;
    if (counts[name] === undefined) examples.push(described(wrong, await minimal(policy, wrong)));
    counts[name] = (counts[name] ?? 0) + 1;
  }
  expect(counts, examples.join('\n')).toEqual({});
}

describe('the two implementations of IAM', () => {
  it('agree on each request that the linter decides', () => {
    for (const { policies } of policyClasses) {
      for (const policy of fc.sample(policies, { numRuns: runs, seed: seed + 3 })) {
        const model = modelOfText(JSON.stringify(policy));
        const reference = referenceOf(policy);
        for (const request of requestsAgainst(policy)) {
          const decision = decide(model, request);
          if (decision === 'unknown') continue;
          expect(decision === 'allowed', JSON.stringify([policy, request, [...request.keys]])).toBe(
            reference.allows(request),
          );
        }
      }
    }
  });
});

describe.each(policyClasses)('policies with $name', (tried) => {
  it('are without a finding only if nothing is allowed that a rule forbids', () => expectNone(tried, 'open'));

  it('have a finding only if something is allowed that its rule forbids', () => expectNone(tried, 'closed'));
});

describe('policies from which the reported requests are excluded', () => {
  it.each(policyClasses)('are judged right at each step: $name', async ({ policies }) => {
    const counts: Record<string, number> = {};
    const examples: string[] = [];
    for (const policy of fc.sample(policies, { numRuns: Math.ceil(runs / 20), seed: seed + 1 })) {
      const found = await wrongOnTheWayToSilence(policy);
      if (found === undefined) continue;
      const name = `${found.wrong.kind} ${found.wrong.rule ?? found.wrong.family}`;
      if (counts[name] === undefined) examples.push(described(found.wrong, found.policy));
      counts[name] = (counts[name] ?? 0) + 1;
    }
    expect(counts, examples.join('\n')).toEqual({});
  });
});

describe('templates with unknown parts', () => {
  it.each(policyClasses)(
    'have a finding if it holds for all values, none if for no value: $name',
    async ({ policies }) => {
      const counts: Record<string, number> = {};
      const examples: string[] = [];
      for (const policy of fc.sample(policies, { numRuns: Math.ceil(runs / 5), seed: seed + 2 })) {
        const template = templateOf(policy);
        if (template === undefined) continue;
        for (const wrong of await wrongAboutTemplate(template)) {
          const name = `${wrong.kind} ${wrong.rule ?? wrong.family}`;
          if (counts[name] === undefined) examples.push(`${described(wrong, policy)}\n  as ${template.text}`);
          counts[name] = (counts[name] ?? 0) + 1;
        }
      }
      expect(counts, examples.join('\n')).toEqual({});
    },
  );
});
