import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../src/policy/configuration/configuration';
import type { Finding } from '../../src/policy/finding';
import { lintText } from '../../src/policy/lint';
import { asEc2User, describing, policyOf, push, type Written } from './eic-policies';

/** Statements in places of a template or a plan that are not read as policies, named after what an attacker hides there. */
const open = policyOf(push({ Resource: '*', Condition: {} }));
const text = JSON.stringify(open);
const safe = policyOf(push({ Condition: asEc2User }), describing());
const action = 'ec2-instance-connect:SendSSHPublicKey';

async function lint(content: object | string): Promise<readonly Finding[]> {
  const written = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  const fileName = typeof content === 'string' ? 'file.yaml' : 'file.json';
  return lintText({ fileName, text: written }, defaultConfiguration);
}
async function found(content: object | string): Promise<string[]> {
  return (await lint(content)).map(({ ruleId, resource }) => `${ruleId} ${resource}`);
}
function template(Type: string, Properties: Written, more: Written = {}): Written {
  return { AWSTemplateFormatVersion: '2010-09-09', Resources: { Thing: { Type, Properties } }, ...more };
}
function plan(more: Written): Written {
  return { format_version: '1.2', terraform_version: '1.9.8', ...more };
}
function planned(type: string, values: Written, more: Written = {}): Written {
  const resource = { address: `${type}.a`, mode: 'managed', type, name: 'a', values };
  return plan({ planned_values: { root_module: { resources: [resource] } }, ...more });
}

describe('in a template, somebody who wants to log in anywhere gains nothing by a statement', () => {
  it.each<[string, Written]>([
    ['in a type that has no policies', template('AWS::SSM::Parameter', { Value: text })],
    ['in code of a function', template('AWS::Lambda::Function', { Code: { ZipFile: `put(${text})` } })],
    [
      'in a script of an instance',
      template('AWS::EC2::Instance', { UserData: { 'Fn::Base64': `aws iam put-role-policy '${text}'` } }),
    ],
    [
      'in a script that is put together',
      template('AWS::EC2::Instance', {
        UserData: { 'Fn::Base64': { 'Fn::Join': ['', [text.slice(0, 50), text.slice(50), { Ref: 'X' }]] } },
      }),
    ],
    [
      'in a script with a reference',
      template('AWS::EC2::Instance', {
        UserData: { 'Fn::Base64': { 'Fn::Sub': `aws iam put-role-policy '${text}' \${Free}` } },
      }),
    ],
    ['in another property of a role', template('AWS::IAM::Role', { Description: text })],
    [
      'in another property of a policy',
      template('AWS::IAM::Policy', { Document: open, PolicyDocument: safe }),
    ],
    ['in a session policy', template('AWS::RolesAnywhere::Profile', { SessionPolicy: text })],
    [
      'in an item of a function that is no policy',
      template('AWS::Serverless::Function', { Policies: [{ Inline: open }] }),
    ],
    [
      'in the parameters of a stack set',
      template('AWS::CloudFormation::StackSet', {
        TemplateBody: JSON.stringify({ Resources: {} }),
        Parameters: [{ ParameterKey: 'Policy', ParameterValue: text }],
      }),
    ],
    [
      'in the parameters of a nested stack',
      template('AWS::CloudFormation::Stack', { TemplateURL: 'https://x/t.yaml', Parameters: { P: text } }),
    ],
    [
      'whose action a nested stack gets',
      template('AWS::CloudFormation::Stack', { TemplateURL: 'https://x/t.yaml', Parameters: { A: action } }),
    ],
    [
      'whose action an application gets',
      template('AWS::Serverless::Application', { Location: './t.yaml', Parameters: { A: action } }),
    ],
    [
      'whose action is put together',
      template('AWS::SSM::Document', {
        Content: { Effect: 'Allow', Action: { 'Fn::Join': [':', ['ec2-instance-connect', 'OpenTunnel']] } },
      }),
    ],
    [
      'whose action is the default of a parameter',
      template(
        'AWS::SSM::Document',
        { Content: { Effect: 'Allow', Action: { Ref: 'Action' } } },
        { Parameters: { Action: { Type: 'String', Default: action } } },
      ),
    ],
    [
      'whose effect is a parameter',
      template(
        'AWS::SSM::Document',
        { Content: { Effect: { Ref: 'Effect' }, Action: action } },
        { Parameters: { Effect: { Type: 'String' } } },
      ),
    ],
    [
      'in a branch of Fn::If',
      template('AWS::SSM::Document', { Content: { 'Fn::If': ['Unknown', open, {}] } }),
    ],
  ])('%s', async (_, content) => {
    expect(await found(content)).toEqual(['not-checked Thing']);
  });

  it('in the metadata of an instance', async () => {
    const Metadata = {
      'AWS::CloudFormation::Init': { config: { files: { '/tmp/p.json': { content: open } } } },
    };
    const Resources = { Host: { Type: 'AWS::EC2::Instance', Metadata } };
    expect(await found({ Resources })).toEqual(['not-checked Host']);
  });

  it('in an output, or in a section that nobody knows', async () => {
    const Resources = { Topic: { Type: 'AWS::SNS::Topic' } };
    expect(await found({ Resources, Outputs: { Policy: { Value: text } } })).toEqual(['not-checked Outputs']);
    expect(await found({ Resources, Globals: { Function: { Policies: [open] } } })).toEqual([
      'not-checked Globals',
    ]);
  });

  it('in the short form of a function', async () => {
    const content = `Resources:
  Thing:
    Type: AWS::EC2::Instance
    Properties:
      UserData: !Base64
        Fn::Sub: |
          aws iam put-role-policy --policy-document '${text}' \${Free}
`;
    expect(await found(content)).toEqual(['not-checked Thing']);
  });

  it('that a macro adds next to the properties', async () => {
    const include = { Name: 'AWS::Include', Parameters: { Location: 's3://x/policy.yaml' } };
    const Policy = { Type: 'AWS::IAM::Policy', 'Fn::Transform': include };
    expect(await found({ Resources: { Policy } })).toEqual(['not-checked Policy']);
    const AWSTemplateFormatVersion = '2010-09-09';
    expect(
      await found({ AWSTemplateFormatVersion, Resources: { Policy: { 'Fn::Transform': include } } }),
    ).toEqual(['not-checked Policy']);
  });
});

describe('in a template, it is no finding', () => {
  it.each<[string, Written]>([
    ['if a policy only limits what others grant', template('AWS::Organizations::Policy', { Content: open })],
    ['if it is the policy of an endpoint', template('AWS::EC2::VPCEndpoint', { PolicyDocument: open })],
    ['if it is the policy of a bucket', template('AWS::S3::BucketPolicy', { PolicyDocument: open })],
    ['if a text only names an action', template('AWS::SSM::Parameter', { Value: action })],
    [
      'if a nested stack gets nothing about EC2 Instance Connect',
      template('AWS::CloudFormation::Stack', { TemplateURL: 'https://x/t.yaml', Parameters: { A: 'x' } }),
    ],
    [
      'if the statement is of another service',
      template(
        'AWS::SSM::Parameter',
        { Value: text.replace(action, 's3:GetObject') },
        { Description: action },
      ),
    ],
    [
      'if a macro adds to what has no policies',
      { Resources: { B: { Type: 'AWS::S3::Bucket', 'Fn::Transform': { Name: 'AWS::Include' } } } },
    ],
  ])('%s', async (_, content) => {
    expect(await found(content)).toEqual([]);
  });

  it('if a statement of an unknown section is used by alias in a policy', async () => {
    const content = `x-statements:
  - &push ${JSON.stringify(safe.Statement[0])}
Resources:
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument: {Version: '2012-10-17', Statement: [*push, ${JSON.stringify(describing())}]}
`;
    expect(await found(content)).toEqual([]);
  });
});

describe('in a plan, somebody who wants to log in anywhere gains nothing by a statement', () => {
  const address = 'aws_iam_policy.a';
  const change = (after: unknown): Written => ({
    address,
    mode: 'managed',
    type: 'aws_iam_policy',
    change: { actions: ['update'], before: {}, after },
  });
  it.each<[string, string, Written]>([
    ['in a parameter', 'aws_ssm_parameter.a', planned('aws_ssm_parameter', { value: text })],
    ['in code', 'local_file.a', planned('local_file', { content: `put('${text}')` })],
    ['in another attribute of a role', 'aws_iam_role.a', planned('aws_iam_role', { description: text })],
    [
      'in the parameters of a stack',
      'aws_cloudformation_stack.a',
      planned('aws_cloudformation_stack', { template_url: 'https://x/t.yaml', parameters: { P: text } }),
    ],
    [
      'whose action a stack gets',
      'aws_cloudformation_stack.a',
      planned('aws_cloudformation_stack', { template_url: 'https://x/t.yaml', parameters: { A: action } }),
    ],
    [
      'in an output',
      'output.policy',
      plan({
        planned_values: { outputs: { policy: { value: text } }, root_module: {} },
        output_changes: { policy: { actions: ['create'], before: null, after: text } },
      }),
    ],
    [
      'in an output that only the changes have',
      'output.policy',
      plan({ resource_changes: [], output_changes: { policy: { actions: ['create'], after: open } } }),
    ],
    ['in an output of a state', 'output.policy', plan({ values: { outputs: { policy: { value: open } } } })],
    [
      'that was made outside of Terraform',
      address,
      planned(
        'aws_iam_policy',
        { policy: JSON.stringify(safe) },
        { resource_drift: [change({ policy: text })] },
      ),
    ],
    [
      'in a command',
      'module.m.null_resource.a',
      plan({
        planned_values: {},
        configuration: {
          root_module: {
            module_calls: {
              m: {
                module: {
                  resources: [
                    {
                      address: 'null_resource.a',
                      provisioners: [{ expressions: { command: { constant_value: `aws '${text}'` } } }],
                    },
                  ],
                },
              },
            },
          },
        },
      }),
    ],
    [
      'in a section of a later version',
      'deferred_changes',
      plan({ planned_values: {}, deferred_changes: [{ resource_change: change({ policy: text }) }] }),
    ],
  ])('%s', async (_, owner, content) => {
    expect(await found(content)).toEqual([`not-checked ${owner}`]);
  });
});

describe('in a plan, it is no finding', () => {
  it.each<[string, Written]>([
    ['if a policy only limits what others grant', planned('aws_organizations_policy', { content: text })],
    ['if it is the policy of an endpoint', planned('aws_vpc_endpoint', { policy: text })],
    ['if a text only names an action', planned('aws_ssm_parameter', { value: action })],
    [
      'if an output has a policy that was checked',
      planned(
        'aws_iam_policy',
        { policy: JSON.stringify(safe) },
        { output_changes: { policy: { actions: ['create'], after: JSON.stringify(safe) } } },
      ),
    ],
    [
      'if a data source makes a policy that no resource has',
      plan({
        planned_values: {
          root_module: {
            resources: [
              {
                address: 'data.aws_iam_policy_document.a',
                mode: 'data',
                type: 'aws_iam_policy_document',
                values: { json: text },
              },
            ],
          },
        },
      }),
    ],
    [
      'if the plan removes it',
      planned(
        'aws_ssm_parameter',
        { value: 'x' },
        {
          resource_changes: [
            {
              address: 'aws_ssm_parameter.a',
              change: { actions: ['update'], before: { value: text }, after: { value: 'x' } },
            },
          ],
        },
      ),
    ],
  ])('%s', async (_, content) => {
    expect(await found(content)).toEqual([]);
  });
});
