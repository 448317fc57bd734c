import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../src/policy/build-model';
import { defaultConfiguration } from '../../../src/policy/configuration/configuration';
import { enabledRules } from '../../../src/policy/configuration/enabled-rules';
import { lintParsedFile } from '../../../src/policy/lint';
import type { Policy } from '../../../src/policy/model';
import { parseJsonFile } from '../../../src/policy/parse/parse-file';
import { endpointRemotePort } from '../../../src/policy/rules/endpoint-remote-port';
import { osUserMissing } from '../../../src/policy/rules/os-user-missing';
import { osUserNotAllowed } from '../../../src/policy/rules/os-user-not-allowed';
import { osUserRoot } from '../../../src/policy/rules/os-user-root';
import type { Rule } from '../../../src/policy/rules/rule';
import { shadowedStatement } from '../../../src/policy/rules/shadowed-statement';
import { unknownAction } from '../../../src/policy/rules/unknown-action';
import { unreachableAllow } from '../../../src/policy/rules/unreachable-allow';
import { Budget, budgetOf, shareBudget, stepsForPolicy } from '../../../src/policy/semantics/budget';
import { whyNotEvaluated } from '../../../src/policy/semantics/too-large';
import { policyOf, push, tunnel } from '../eic-policies';

/** Applies one rule to a policy and returns the policy with what is left of its budget. */
function afterRule(rule: Rule, content: object): Policy {
  let seen: Policy | undefined;
  const spying: Rule = {
    ...rule,
    check: (context) => {
      seen = context.policy;
      rule.check(context);
    },
  };
  const enabled = enabledRules([spying], { ...defaultConfiguration, preset: 'all' });
  lintParsedFile(parseJsonFile('policy.json', JSON.stringify(content), true), enabled);
  return seen ?? buildModel({ kind: 'null', range: { start: 0, end: 0 } });
}

describe('the budget of a policy', () => {
  it('takes steps until too few are left, and then no more', () => {
    const budget = new Budget(10);
    expect([budget.spend(6), budget.spend(4), budget.isSpent]).toEqual([true, true, false]);
    expect([budget.spend(1), budget.spend(0), budget.isSpent]).toEqual([false, false, true]);
  });

  it('is spent where that of its file is, and the others of the file too', () => {
    const file = new Budget(10);
    const [first, second] = [new Budget(100, file), new Budget(100, file)];
    expect(first.spend(8)).toBe(true);
    expect(second.spend(8)).toBe(false);
    expect(first.spend(1)).toBe(false);
  });

  it('pays for a result once in a file, and again where many others came between', () => {
    const file = new Budget(1000);
    const [first, second] = [new Budget(5, file), new Budget(500, file)];
    expect([first.spendOnce('a', 5), first.spendOnce('a', 5), first.isSpent]).toEqual([true, true, false]);
    expect([second.spendOnce('a', 501), second.isSpent]).toEqual([true, false]);
    for (let other = 0; other < 100; other++) second.spendOnce(`b${other}`, 1);
    expect(second.spendOnce('a', 501)).toBe(false);
  });
});

describe('a policy of IAM’s limit is compared completely', () => {
  const port = 'ec2-instance-connect:remotePort';
  const letters = Array.from({ length: 128 }, (_, index) => index.toString(36).padStart(2, 'x'));
  it.each([
    [
      shadowedStatement,
      policyOf(...letters.map((x) => ({ Effect: 'Allow', Action: `a:${x}`, Resource: '*' }))),
    ],
    [
      shadowedStatement,
      policyOf(
        ...['Allow', 'Deny', 'Allow', 'Deny'].map((Effect) => ({
          Effect,
          Action: '*',
          NotResource: letters.map((x) => `*${x}*`),
        })),
      ),
    ],
    [
      unreachableAllow,
      policyOf(
        push({ Resource: letters.map((x) => `*:*${x}`) }),
        push({ Effect: 'Deny', Resource: letters.map((x) => `*${x}:*`) }),
      ),
    ],
    [
      endpointRemotePort,
      policyOf(
        tunnel({
          Condition: { NumericEquals: { [port]: Array.from({ length: 1000 }, (_, at) => 2 * at + 1) } },
        }),
      ),
    ],
    [
      osUserRoot,
      policyOf(
        push({
          Condition: {
            StringEquals: { 'ec2:osuser': 'root' },
            NotIpAddress: { 'aws:SourceIp': Array.from({ length: 255 }, (_, at) => `${at}.0.0.0/8`) },
          },
        }),
        push({
          Effect: 'Deny',
          Condition: { NotIpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } },
        }),
      ),
    ],
    [unknownAction, policyOf({ Effect: 'Allow', Action: letters.map((x) => `ec2:*${x}*`), Resource: '*' })],
  ])('by %o', (rule, content) => {
    expect(JSON.stringify(content).length).toBeLessThan(10_240);
    const policy = afterRule(rule, content);
    expect(whyNotEvaluated(policy)).toBeUndefined();
  });
});

describe('what is not evaluated is said', () => {
  it('for a policy that is too large', () => {
    const policy = afterRule(
      shadowedStatement,
      policyOf(
        push({
          Resource: Array.from({ length: 2000 }, (_, index) => `arn:aws:ec2:${index}:${'x'.repeat(30)}`),
        }),
      ),
    );
    expect(whyNotEvaluated(policy)).toMatch(/^The policy has more than 60,000 characters, .*; split it\.$/);
  });

  it('for a policy with too many patterns', () => {
    const patterns = (from: number) => Array.from({ length: 1500 }, (_, index) => `*${from + index}*`);
    const policy = afterRule(
      unreachableAllow,
      policyOf(
        push({ Resource: patterns(10_000) }),
        push({ Effect: 'Deny', Resource: [...patterns(90_000), '*1*'] }),
      ),
    );
    expect(whyNotEvaluated(policy)).toMatch(/^The policy, or its file, has too many patterns and values/);
  });

  it('not for a small one', () => {
    const policy = afterRule(unreachableAllow, policyOf(push(), push({ Effect: 'Deny' })));
    expect(whyNotEvaluated(policy)).toBeUndefined();
  });

  it('for what is left of a file whose budget is spent', () => {
    const file = new Budget(stepsForPolicy);
    const [first, second] = [policyOf(push()), policyOf(push())].map((content) =>
      buildModel(
        parseJsonFile('policy.json', JSON.stringify(content), true).documents[0]?.root ?? {
          kind: 'null',
          range: { start: 0, end: 0 },
        },
      ),
    );
    if (first === undefined || second === undefined) throw new Error('no model');
    shareBudget(first, file);
    shareBudget(second, file);
    budgetOf(first).spend(stepsForPolicy);
    budgetOf(second).spend(1);
    expect(whyNotEvaluated(first)).toBeUndefined();
    expect(whyNotEvaluated(second)).toBeDefined();
  });

  it('nothing of 120 statements, each for an OS user of its own, is left open', () => {
    const statements = Array.from({ length: 120 }, (_, number) =>
      push({ Condition: { StringEquals: { 'ec2:osuser': `user-${number}` } } }),
    );
    for (const rule of [osUserNotAllowed, osUserRoot, osUserMissing])
      expect(whyNotEvaluated(afterRule(rule, policyOf(...statements)))).toBeUndefined();
  });

  it('is said if patterns of ports are too many to try every port with each', () => {
    const patterns = Array.from({ length: 40 }, (_, number) => `*${number}*7`);
    const statement = tunnel({ Condition: { StringLike: { 'ec2-instance-connect:remotePort': patterns } } });
    expect(whyNotEvaluated(afterRule(endpointRemotePort, policyOf(statement)))).toContain(
      'too many patterns',
    );
  });
});
