import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../../src/policy/rules/all-rules';
import { conditionsHold } from '../../../src/policy/semantics/condition-holds';
import { contradictions } from '../../../src/policy/semantics/contradiction';
import { statementCovers } from '../../../src/policy/semantics/covers';
import { decide, statementMatches } from '../../../src/policy/semantics/decide';
import {
  describeInstanceConnectEndpoints,
  describeInstances,
  type EicAction,
  eicActions,
} from '../../../src/policy/semantics/eic-actions';
import { findAllowed } from '../../../src/policy/semantics/find-allowed';
import { whyInert } from '../../../src/policy/semantics/grants';
import { mayAllow } from '../../../src/policy/semantics/may-allow';
import { findingsOf } from '../lint-one';
import { holedModelOf, modelOf, modelOfText, requests, requestsOf, statements } from './random-policies';

const policies = fc.array(statements, { minLength: 1, maxLength: 4 });
const manyRequests = fc.array(requests, { minLength: 12, maxLength: 12 });

describe('what a policy grants', () => {
  it('adding a Deny never grants more', () => {
    fc.assert(
      fc.property(policies, statements, manyRequests, (written, more, tried) => {
        const before = modelOf(written);
        const after = modelOf([...written, { ...more, Effect: 'Deny' }]);
        for (const request of tried) {
          if (decide(after, request) === 'allowed') expect(decide(before, request)).toBe('allowed');
        }
      }),
    );
  });

  it('adding an Allow never revokes access', () => {
    fc.assert(
      fc.property(policies, statements, manyRequests, (written, more, tried) => {
        const before = modelOf(written);
        const after = modelOf([...written, { ...more, Effect: 'Allow' }]);
        for (const request of tried) {
          if (decide(before, request) === 'allowed') expect(decide(after, request)).toBe('allowed');
        }
      }),
    );
  });

  it('an action that is never allowed is not allowed in any request', () => {
    fc.assert(
      fc.property(
        policies,
        fc
          .constantFrom(...eicActions)
          .chain((action) =>
            fc.tuple(fc.constant(action), fc.array(requestsOf(action), { minLength: 12, maxLength: 12 })),
          ),
        (written, [action, tried]) => {
          const policy = modelOf(written);
          const may = mayAllow([policy], action);
          for (const request of tried) {
            if (!may) expect(decide(policy, request)).not.toBe('allowed');
            for (const statement of policy.statements) {
              const inert = whyInert(policy, statement, action);
              if (inert === undefined) continue;
              const matches = statementMatches(statement, policy, request);
              if (inert.because !== 'denied') expect(matches).toBe('no');
              else if (matches === 'yes') expect(decide(policy, request)).toBe('denied');
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a statement applies to every request of one that it covers', () => {
    fc.assert(
      fc.property(statements, statements, manyRequests, (wide, narrow, tried) => {
        const policy = modelOf([wide, narrow]);
        const [first, second] = policy.statements;
        if (first === undefined || second === undefined) throw new Error('Two statements are expected');
        if (!statementCovers(first, second, policy)) return;
        for (const request of tried) {
          if (statementMatches(second, policy, request) === 'yes') {
            expect(statementMatches(first, policy, request)).toBe('yes');
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('contradicting conditions never hold at once', () => {
    fc.assert(
      fc.property(statements, manyRequests, (written, tried) => {
        const policy = modelOf([written]);
        for (const statement of policy.statements) {
          if (contradictions(statement.conditions, policy).length === 0) continue;
          for (const request of tried) expect(conditionsHold(statement, policy, request)).toBe('no');
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a certain result for a template holds for all its values', () => {
    fc.assert(
      fc.property(
        policies,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        manyRequests,
        fc.constantFrom(...eicActions),
        (written, coins, tried, action) => {
          const known = modelOf(written);
          const holed = holedModelOf(
            written,
            (index) => coins[index % 40] === true && coins[(index * 7) % 40] === true,
          );
          for (const request of tried) {
            const decision = decide(holed, request);
            if (decision === 'unknown') continue;
            expect(decide(known, request) === 'allowed').toBe(decision === 'allowed');
            if (decision === 'denied') expect(decide(known, request)).toBe('denied');
          }
          for (const statement of known.statements) {
            const proof = findAllowed(known, statement, action);
            if (proof !== undefined) expect(decide(known, proof)).toBe('allowed');
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('no fix grants more', () => {
    let fixes = 0;
    const fixing = allRules.filter(({ fixable }) => fixable);
    fc.assert(
      fc.property(policies, manyRequests, (written, tried) => {
        const text = JSON.stringify({ Version: '2012-10-17', Statement: [...written, written[0]] }, null, 2);
        const before = modelOfText(text);
        for (const { fix } of fixing.flatMap((rule) => findingsOf(rule, text))) {
          if (fix === undefined) continue;
          fixes++;
          let fixed = text;
          for (const { range, text: by } of fix.edits.toSorted((a, b) => b.range.start - a.range.start)) {
            fixed = fixed.slice(0, range.start) + by + fixed.slice(range.end);
          }
          const after = modelOfText(fixed);
          for (const request of tried) {
            if (decide(after, request) === 'allowed') expect(decide(before, request)).toBe('allowed');
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(fixes).toBeGreaterThan(100);
  });

  it('no rule reports in a template what depends on its values', () => {
    let findings = 0;
    fc.assert(
      fc.property(
        policies,
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 40, maxLength: 40 }),
        (written, dice) => {
          const template = (isHole: (index: number) => boolean): string =>
            templateOf({ Version: '2012-10-17', Statement: written }, isHole);
          const holed = template((index) => dice[index % 40] === 0);
          const known = template(() => false);
          for (const rule of semanticRules) {
            const told = new Set(findingsOf(rule, known).map(({ statement }) => statement?.index));
            for (const { statement, message } of findingsOf(rule, holed)) {
              findings++;
              // These are about the policy, at its first statement that surely allows something.
              const missing = missingActions.get(rule.id);
              if (missing !== undefined) expect(mayAllow([modelOf(written)], missing)).toBe(false);
              else expect(told, `${rule.id}: ${message} ${holed}`).toContain(statement?.index);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(findings).toBeGreaterThan(20);
  });
});

/**
 * The rules about requests that a policy certainly does not allow, and about what is missing. The other rules report
 * only requests that are allowed. The tests of `findAllowed` above cover those.
 */
const semanticRules = allRules.filter(({ id }) =>
  /^(?:os-user-wrong-action|describe-instances-|endpoint-resource|endpoint-describe|request-tag|condition-never|duplicate-st|shadowed|unreach)/.test(
    id,
  ),
);

const missingActions = new Map<string, EicAction>([
  ['describe-instances-missing', describeInstances],
  ['endpoint-describe-missing', describeInstanceConnectEndpoints],
]);

/** A CloudFormation template with a policy, some values of which are references to something else. */
function templateOf(policy: object, isHole: (index: number) => boolean): string {
  let index = 0;
  const punched = (value: unknown): unknown => {
    if (value !== policy && isHole(index++)) return { Ref: 'Value' };
    if (Array.isArray(value)) return value.map(punched);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'Version' ? inner : punched(inner)]),
    );
  };
  const PolicyDocument = punched(policy);
  return JSON.stringify({
    Resources: { P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument } } },
  });
}
