import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration, type Preset } from '../../../src/policy/configuration/configuration';
import { lintText } from '../../../src/policy/lint';
import { renderByInstanceId } from '../../../src/policy/render/by-instance-id';
import { renderByTag } from '../../../src/policy/render/by-tag';
import { type PolicyValues, PolicyValuesError } from '../../../src/policy/render/policy-values';

function digits(length: number, of = '0123456789') {
  return fc.string({ unit: fc.constantFrom(...of), minLength: length, maxLength: length });
}
function id(prefix: string) {
  return fc.oneof(digits(8, '0123456789abcdef'), digits(17, '0123456789abcdef')).map((hex) => prefix + hex);
}
function some<T>(one: fc.Arbitrary<T>) {
  return fc.array(one, { minLength: 1, maxLength: 3 });
}
const regions = ['us-east-1', 'eu-central-1', 'ap-southeast-2', 'cn-north-1', 'us-gov-west-1'] as const;

/** Values that are taken without a wildcard; nothing in them is near to what the linter looks for. */
const exact = {
  regions: some(fc.constantFrom(...regions)),
  accounts: some(digits(12)),
  osUsers: some(fc.constantFrom('ec2-user', 'deploy', '2nd-user', 'svc.app$')),
  consoleOutput: fc.boolean(),
  endpoint: fc.option(
    fc.record(
      { ids: some(id('eice-')), remotePorts: some(fc.integer({ min: 1, max: 65_535 })) },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
};

const text = fc.oneof(
  fc.constantFrom(
    'web',
    'Größe 7',
    'a/b:c',
    '日本',
    'it\'s "quoted"',
    '\\',
    '$',
    '${aws:username}',
    '${',
    '$5',
    '100%',
    '<3',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const tagged = { tagKey: text, tagValues: some(text) };

/** The policy, or undefined for values that are refused. */
function rendered(render: () => string): string | undefined {
  try {
    return render();
  } catch (thrown) {
    if (thrown instanceof PolicyValuesError) return undefined;
    throw thrown;
  }
}

async function findings(
  policy: string,
  { osUsers = ['ec2-user'] }: Pick<PolicyValues, 'osUsers'>,
  preset: Preset,
) {
  const found = await lintText(
    { fileName: 'policy.json', text: policy },
    { ...defaultConfiguration, osUsers, preset },
  );
  return found.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('a rendered policy', () => {
  it('by tag passes the linter in every preset but `all`', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.record({ ...exact, ...tagged }), async ({ endpoint, ...values }) => {
        const policy = rendered(() => renderByTag({ ...values, ...(endpoint && { endpoint }) }));
        if (policy === undefined) return;
        taken += 1;
        for (const preset of ['recommended', 'strict'] as const) {
          expect(await findings(policy, values, preset)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  it('by instance ID passes the linter in every preset but `all`', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({ ...exact, instanceIds: some(id('i-')) }),
        async ({ endpoint, ...values }) => {
          // Three of everything can be more than a policy holds; that is refused.
          const policy = rendered(() => renderByInstanceId({ ...values, ...(endpoint && { endpoint }) }));
          if (policy === undefined) return;
          taken += 1;
          for (const preset of ['recommended', 'strict'] as const) {
            expect(await findings(policy, values, preset)).toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('passes the preset `all` too, unless reading the console output is left out', async () => {
    const values = { regions: ['us-east-1'], accounts: ['111122223333'], endpoint: {} };
    const byTag = { ...values, tagKey: 'Deploy', tagValues: ['web'] };
    const byId = { ...values, instanceIds: ['i-0123456789abcdef0'] };
    for (const policy of [renderByTag(byTag), renderByInstanceId(byId)])
      expect(await findings(policy, {}, 'all')).toEqual([]);
    expect(await findings(renderByTag({ ...byTag, consoleOutput: false }), {}, 'all')).toEqual([
      expect.stringContaining('console-output-missing: '),
    ]);
  });

  it('with wildcards that were allowed passes the linter as it is by default', async () => {
    const values = {
      regions: ['*'],
      accounts: ['*'],
      allowWildcard: true,
      endpoint: {},
    };
    const byTag = renderByTag({ ...values, tagKey: 'Deploy', tagValues: ['web-*'] });
    const byId = renderByInstanceId({ ...values, instanceIds: ['i-0123*'] });
    for (const policy of [byTag, byId]) {
      expect(await findings(policy, {}, 'recommended')).toEqual([]);
      expect(await findings(policy, {}, 'strict')).not.toEqual([]);
    }
  });
});
