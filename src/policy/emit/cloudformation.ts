import { Document, type ToStringOptions } from 'yaml';
import type { Json } from '../render/fill-template';
import { PolicyValuesError } from '../render/policy-values';
import { providerArn } from '../trust/trust-values';
import type { AttachTarget, EmittedPolicy, EmittedRole } from './emitted';

/** Returns a CloudFormation template with a managed policy and its attachments. It has no place for the policy's tags. */
export function policyTemplate(policy: EmittedPolicy): string {
  const { name, path, description, document, attachTo } = policy;
  const names = (kind: AttachTarget['kind']): string[] =>
    attachTo.filter((target) => target.kind === kind).map((target) => target.name);
  const attached = (key: string, targets: string[]) => (targets.length === 0 ? {} : { [key]: targets });
  return template({
    Resources: {
      [`${logicalId(name)}Policy`]: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          ManagedPolicyName: name,
          ...(path !== '/' && { Path: path }),
          ...(description !== undefined && { Description: description }),
          PolicyDocument: document,
          ...attached('Users', names('user')),
          ...attached('Groups', names('group')),
          ...attached('Roles', names('role')),
        },
      },
    },
  });
}

/** Returns a CloudFormation template with a role for GitHub's tokens, and the provider on request. */
export function roleTemplate(role: EmittedRole): string {
  const { name, issuer, audience, partition, accountId, withProvider } = role;
  const provider = 'GitHubProvider';
  const id = `${logicalId(name)}Role`;
  const federated: Json = withProvider
    ? { Ref: provider }
    : accountId === undefined
      ? { 'Fn::Sub': providerArn('${AWS::Partition}', '${AWS::AccountId}', issuer) }
      : providerArn(partition, accountId, issuer);
  return template({
    Resources: {
      ...(withProvider && {
        [provider]: {
          Type: 'AWS::IAM::OIDCProvider',
          Properties: { Url: `https://${issuer}`, ClientIdList: [audience] },
        },
      }),
      [id]: {
        Type: 'AWS::IAM::Role',
        Properties: { RoleName: name, AssumeRolePolicyDocument: role.trust(federated) },
      },
    },
    Outputs: { RoleArn: { Value: { 'Fn::GetAtt': [id, 'Arn'] } } },
  });
}

/** CloudFormation reads YAML 1.1, in which `2012-10-17` without quotes is a date. Values are quoted, so none is. */
const layout: ToStringOptions = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' };

/** @throws {PolicyValuesError} for a text that CloudFormation replaces; it has no escape for it */
function template(content: Json): string {
  if (JSON.stringify(content).includes('{{resolve:'))
    throw new PolicyValuesError([
      'CloudFormation replaces {{resolve:…}} in any text with a parameter or a secret; print another format.',
    ]);
  const document = new Document(
    { AWSTemplateFormatVersion: '2010-09-09', ...Object(content) },
    { version: '1.1', aliasDuplicateObjects: false },
  );
  return `# A deployment needs the capability CAPABILITY_NAMED_IAM.\n${document.toString({ ...layout, directives: false })}`;
}

/** Returns a name of IAM as a logical ID, which has letters and digits only. */
function logicalId(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join('');
}
