import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../src/policy/configuration/configuration';
import type { Finding } from '../../../src/policy/finding';
import { lintText } from '../../../src/policy/lint';
import { notChecked } from '../../../src/policy/rules/not-checked';
import { findingsOf, underlined } from '../lint-one';

function lint(fileName: string, text: string, named = false): Promise<readonly Finding[]> {
  return lintText({ fileName, text }, defaultConfiguration, { named });
}
function rules(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId }) => ruleId);
}

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'ec2-instance-connect:SendSSHPublicKey', Resource: '*' }],
});
const hcl = `data "aws_iam_policy_document" "push" {
  statement {
    actions   = ["ec2-instance-connect:SendSSHPublicKey"]
    resources = ["*"]
  }
}
`;
const serverless = `service: deploy
provider:
  name: aws
  iam:
    role:
      statements:
        - Effect: Allow
          Action: ec2-instance-connect:SendSSHPublicKey
          Resource: '*'
`;

it('a policy that can be read has no finding', () => {
  expect(findingsOf(notChecked, policy)).toEqual([]);
});

describe("Terraform's language", () => {
  it.each(['main.tf', 'main.tf.json', 'main.tofu', 'terragrunt.hcl', 'prod.tfvars', 'policy.json.tftpl'])(
    'is one finding at the first action, which says what to lint instead: %s',
    async (fileName) => {
      const [finding, ...others] = await lint(fileName, hcl);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ ruleId: 'not-checked', severity: 'warning', start: { line: 3 } });
      expect(finding?.message).toContain(
        '`terraform show -json tfplan | eic lint --stdin --stdin-filename tfplan.json`',
      );
      expect(underlined(hcl, finding ?? expect.fail())).toBe('ec2-instance-connect:SendSSHPublicKey');
    },
  );

  it('is one finding if the action is joined from parts or written with escapes', async () => {
    for (const action of [
      'join(":", ["ec2-instance-connect", "SendSSHPublicKey"])',
      '"\\u0065c2-instance-connect:*"',
    ])
      expect(rules(await lint('main.tf', `actions = [${action}]`))).toEqual(['not-checked']);
  });

  it('has no finding if it is not about EC2 Instance Connect', async () => {
    expect(await lint('main.tf', 'resource "aws_s3_bucket" "b" {}\n')).toEqual([]);
    expect(await lint('main.tf', 'user_data = "dnf install ec2-instance-connect"\n')).toEqual([]);
  });

  it('is one finding, not a list of JSON errors, if it was named', async () => {
    expect(rules(await lint('main.tf', 'resource "x" "y" {}\n', true))).toEqual(['not-checked']);
    expect(rules(await lint('empty.tf', '', true))).toEqual(['not-checked']);
  });
});

describe('a Terraform state', () => {
  const text = JSON.stringify({
    version: 4,
    terraform_version: '1.9.0',
    serial: 1,
    lineage: 'x',
    resources: [{ type: 'aws_iam_policy', instances: [{ attributes: { policy } }] }],
  });

  it.each(['terraform.tfstate', 'terraform.tfstate.backup', 'state.json'])(
    'is one finding, whatever its name: %s',
    async (fileName) => {
      for (const named of [true, false]) {
        const findings = await lint(fileName, text, named);
        expect(rules(findings)).toEqual(['not-checked']);
        expect(findings[0]?.message).toContain(
          '`terraform show -json terraform.tfstate | eic lint --stdin --stdin-filename state.json`',
        );
      }
    },
  );
});

describe('a configuration of the Serverless Framework', () => {
  it.each(['serverless.yml', 'config/service.yaml'])('is one finding: %s', async (fileName) => {
    const findings = await lint(fileName, serverless);
    expect(rules(findings)).toEqual(['not-checked']);
    expect(findings[0]?.message).toContain('serverless package');
    expect(findings[0]?.start.line).toBe(8);
  });

  it('is one with the provider in short form', async () => {
    expect(rules(await lint('s.yml', 'service: x\nprovider: aws\n', true))).toEqual(['not-checked']);
  });

  it('has no finding if it has no action of EC2 Instance Connect', async () => {
    const other = serverless.replace('ec2-instance-connect:SendSSHPublicKey', 's3:GetObject');
    expect(await lint('serverless.yml', other)).toEqual([]);
  });
});

describe('a statement in a file of an unknown kind', () => {
  it.each([
    ['under another name', 'x.json', `{"policies": {"deploy": [${policy}]}}`],
    ['in a string of JSON', 'x.yaml', `spec:\n  document: |\n    ${policy}\n`],
    ['in a command', 'x.yml', `run: aws iam put-role-policy --policy-document '${policy}'\n`],
    ['in the second document of YAML', 'x.yaml', `${policy}\n---\na: {b: ${policy}}\n`],
  ])('is one finding: %s', async (_, fileName, text) => {
    const findings = (await lint(fileName, text)).filter(({ ruleId }) => ruleId === 'not-checked');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('in a place that is not known to have a policy');
  });

  it.each([
    ['of another service', policy.replace('ec2-instance-connect:SendSSHPublicKey', 's3:GetObject')],
    ['that is none, but a list of actions', '["ec2-instance-connect:SendSSHPublicKey"]'],
    ['that is none, but a description', '"It has the action ec2-instance-connect:SendSSHPublicKey."'],
  ])('is no finding if it is one %s', async (_, value) => {
    expect(await lint('x.json', `{"x": {"y": ${value}}}`)).toEqual([]);
  });

  it('is no finding if it is an example in a JSON Schema', async () => {
    const $schema = 'https://json-schema.org/draft/2020-12/schema';
    expect(await lint('x.json', JSON.stringify({ $schema, examples: [JSON.parse(policy)] }))).toEqual([]);
  });

  it('is no second finding in a file that was named', async () => {
    expect(rules(await lint('x.json', `{"x": ${policy}}`, true))).toEqual(['schema']);
  });
});

describe('somebody who wants a policy to be taken for another format', () => {
  it("gains nothing by a name of Terraform's", async () => {
    for (const name of ['policy.tf', 'policy.tf.json', 'policy.tfstate', 'policy.hcl'])
      expect(rules(await lint(name, policy))).toContain('os-user-missing');
  });

  it('does not get rid of a syntax error by a key of the Serverless Framework', async () => {
    const text = `service: x\nprovider: aws\na: &a 1\nb: &a 2\nc: ${policy}\n`;
    expect(rules(await lint('s.yml', text))).toEqual(expect.arrayContaining(['json-syntax', 'not-checked']));
  });

  it('gains nothing by a key of the Serverless Framework in a template or a policy', async () => {
    const template = {
      service: 'x',
      provider: 'aws',
      Resources: {
        P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: JSON.parse(policy) } },
      },
    };
    expect(rules(await lint('t.json', JSON.stringify(template)))).toEqual(
      expect.arrayContaining(['os-user-missing', 'not-checked']),
    );
  });
});
