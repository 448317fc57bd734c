import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/policy/apply-fixes';
import { defaultConfiguration } from '../../src/policy/configuration/configuration';
import type { Finding, TextEdit } from '../../src/policy/finding';
import { lintText } from '../../src/policy/lint';

function edit(start: number, end: number, text: string): TextEdit {
  return { range: { start, end }, text };
}
function fixOf(...edits: TextEdit[]): Pick<Finding, 'fix'> {
  return { fix: { description: '', edits } };
}

describe('edits', () => {
  it.each<[string, Pick<Finding, 'fix'>[], string]>([
    ['nothing to fix', [{}], 'abcdef'],
    ['in any order', [fixOf(edit(4, 5, 'E')), fixOf(edit(0, 1, 'A'))], 'AbcdEf'],
    ['side by side', [fixOf(edit(0, 2, 'X')), fixOf(edit(2, 4, 'Y'))], 'XYef'],
    ['that overlap: the first is made', [fixOf(edit(0, 3, 'X')), fixOf(edit(2, 4, 'Y'))], 'Xdef'],
    ['whole or not at all', [fixOf(edit(2, 3, 'X')), fixOf(edit(0, 1, 'A'), edit(2, 3, 'Y'))], 'abXdef'],
    ['that are the same, once', [fixOf(edit(2, 3, 'X')), fixOf(edit(2, 3, 'X'), edit(5, 6, 'F'))], 'abXdeF'],
    [
      'that insert at one place: the first is made',
      [fixOf(edit(1, 1, 'X')), fixOf(edit(1, 1, 'Y'))],
      'aXbcdef',
    ],
    ['that insert at the edge of another', [fixOf(edit(0, 1, 'A')), fixOf(edit(1, 1, 'X'))], 'AXbcdef'],
    ['that contradict themselves are left', [fixOf(edit(0, 3, 'X'), edit(1, 2, 'Y'))], 'abcdef'],
  ])('%s', (_, findings, expected) => {
    expect(applyFixes('abcdef', findings).text).toBe(expected);
  });

  it('are reported with the findings whose fixes were made, and without those that were left', () => {
    const [first, overlapping, same] = [
      fixOf(edit(0, 3, 'X')),
      fixOf(edit(2, 4, 'Y')),
      fixOf(edit(0, 3, 'X')),
    ];
    expect(applyFixes('abcdef', [{}, first, overlapping, same]).fixed).toEqual([first, same]);
  });
});

it('edits of 200,000 findings are made in a single reading of the text', () => {
  const text = 'a'.repeat(400_000);
  const findings = Array.from({ length: 200_000 }, (_, index) => fixOf(edit(2 * index, 2 * index + 1, 'b')));
  expect(applyFixes(text, findings).text).toBe('ba'.repeat(200_000));
});

const everything = { ...defaultConfiguration, preset: 'all' as const };

async function fixAll(text: string): Promise<{ text: string; rounds: number }> {
  let current = text;
  for (let rounds = 0; rounds < 20; rounds++) {
    const findings = await lintText({ fileName: 'policy.json', text: current }, everything, { named: true });
    expect(findings.filter(({ ruleId }) => ruleId === 'internal-error')).toEqual([]);
    const { text: fixed } = applyFixes(current, findings);
    if (fixed === current) return { text: current, rounds };
    current = fixed;
  }
  return { text: current, rounds: Number.POSITIVE_INFINITY };
}

/** Policies with every kind of mistake: words of the grammar in wrong places, cases and types. */
const words = fc.constantFrom(
  ...['Effect', 'effect', 'Action', 'action', 'NotAction', 'Resource', 'resource', 'Sid', 'sid', 'Condition'],
  ...[
    'condition',
    'Allow',
    'allow',
    'Deny',
    'deny',
    '*',
    'ec2:DescribeInstances',
    'EC2:describeinstances',
    'StringEquals',
  ],
  ...[
    'stringlike',
    'ec2:osuser',
    'ec2-user',
    'root',
    'ec2-instance-connect:SendSSHPublicKey',
    '$REGION',
    '__proto__',
  ],
  ...[
    'ec2-instance-connect:OpenTunel',
    'arn:aws:ec2:us-east-1:123456789012:instance/*',
    'aws:RequestTag/Name',
    '22',
  ],
);
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    words,
    fc.constantFrom(1, true, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(words, tie('value'), { maxKeys: 5 }),
  ),
}));
const statements = fc.record(
  {
    Effect: fc.constantFrom('Allow', 'Deny', 'deny'),
    Action: fc.oneof(words, fc.array(words, { maxLength: 3 })),
    Resource: fc.oneof(words, fc.array(words, { maxLength: 3 })),
    Condition: fc.dictionary(
      words,
      fc.dictionary(words, fc.oneof(words, fc.array(words, { maxLength: 2 })), { maxKeys: 2 }),
      { maxKeys: 2 },
    ),
    sid: words,
    condition: values,
  },
  { requiredKeys: ['Effect'] },
);
const policies = fc
  .record({
    Version: fc.constantFrom('2012-10-17', '2008-10-17', 'x'),
    Statement: fc.oneof(fc.array(fc.oneof(statements, values), { maxLength: 4 }), statements, values),
  })
  .map((policy) => JSON.stringify(policy, null, 2));
/** A policy with some of its text cut out, doubled or replaced. */
const mutated = fc
  .tuple(
    policies,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(8),
        fc.constantFrom('', ',', '// x\n', '}', '"', '\\', '\r\n', '\ud800', '{', ':'),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([text, cuts]) => {
    let result = text;
    for (const [at, length, insert] of cuts) {
      const start = at % (result.length + 1);
      result = result.slice(0, start) + insert + result.slice(start + length);
    }
    return result;
  });

describe('linting and fixing', () => {
  it('ends, keeps JSON well-formed, and finds nothing more to fix the second time', async () => {
    await fc.assert(
      fc.asyncProperty(policies, async (text) => {
        const { text: fixed, rounds } = await fixAll(text);
        expect(rounds).toBeLessThanOrEqual(5);
        expect(() => JSON.parse(fixed)).not.toThrow();
        expect((await fixAll(fixed)).rounds).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('takes any mutilated policy', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        expect((await fixAll(text)).rounds).toBeLessThanOrEqual(10);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the rest of the text as it is', async () => {
    const text =
      '{\r\n\t"Version": "2012-10-17",\r\n\t"Statement": {"Effect": "deny",  "action": "a:b", "Resource": "*",}\r\n}\r\n';
    expect((await fixAll(text)).text).toBe(
      '{\r\n\t"Version": "2012-10-17",\r\n\t"Statement": {"Effect": "Deny",  "Action": "a:b", "Resource": "*"}\r\n}\r\n',
    );
  });
});
