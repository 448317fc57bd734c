import { defaultConfiguration } from '../../src/policy/configuration/configuration';
import { enabledRules } from '../../src/policy/configuration/enabled-rules';
import type { Finding } from '../../src/policy/finding';
import { lintParsedFile } from '../../src/policy/lint';
import { requestsOf } from '../../src/policy/needed/requests';
import { usesIn } from '../../src/policy/needed/workflow/read-uses';
import { needsOf } from '../../src/policy/needed/workflow-needs';
import { parseJsonFile } from '../../src/policy/parse/parse-file';
import type { Rule } from '../../src/policy/rules/rule';

export const first = 'i-0123456789abcdef0';
export const second = 'i-0fedcba9876543210';

/** The ARN of an instance in the Region and account of the workflows here. */
export function arnOf(id: string): string {
  return `arn:aws:ec2:eu-central-1:111122223333:instance/${id}`;
}

const defaults = new Map(
  Object.entries({
    'instance-ids': '',
    'os-user': 'ec2-user',
    port: '22',
    'connection-type': 'auto',
    'host-key-verification': 'auto',
    'known-hosts': '',
    'max-tunnel-duration': '',
    'endpoint-id': '',
  }),
);

/**
 * Returns what a rule finds in a policy of these statements, compared with a workflow that has a step for each of `uses`, in YAML's
 * flow style.
 */
export function findingsBeside(
  rule: Rule,
  uses: readonly string[],
  statements: readonly object[],
  variables: Readonly<Record<string, string>> = {},
): Finding[] {
  const workflow = [
    'jobs:',
    '  a:',
    '    steps:',
    '      - uses: aws-actions/configure-aws-credentials@v6',
    "        with: { role-to-assume: 'arn:aws:iam::111122223333:role/deploy', aws-region: eu-central-1 }",
    ...uses.map((inputs) => `      - { uses: org/eic-action@v1, with: { ${inputs} } }`),
  ].join('\n');
  const { roles } = needsOf(usesIn('deploy.yml', workflow, { read: () => undefined }), { defaults });
  const requests = requestsOf(roles[0]?.needs ?? [], new Map(Object.entries(variables)));
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
  const enabled = enabledRules([rule], { ...defaultConfiguration, workflow: requests });
  return lintParsedFile(parseJsonFile('policy.json', text, true), enabled);
}

/** The same, each finding as the text that it underlines and its message. */
export function saidBeside(...given: Parameters<typeof findingsBeside>): string[] {
  return findingsBeside(...given).map(({ message }) => message);
}
