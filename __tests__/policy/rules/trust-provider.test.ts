import { describe, expect, it } from 'vitest';
import { trustProvider } from '../../../src/policy/rules/trust-provider';
import { findingsOf, underlined } from '../lint-one';
import { host, provider, trusting, trustPolicy } from '../trust-policies';

describe('trust-provider', () => {
  it.each([
    [`https://${host}`, 'it is a URL'],
    [host, 'it is not an ARN'],
    [`arn:aws:iam::111122223333:oidc-provider/https://${host}`, 'without https://'],
    [`arn:aws:iam::111122223333:oidc-provider/vstoken.actions.githubusercontent.com`, 'the host is'],
    [`arn:aws:iam::111122223333:oidc-provider/tokens.actions.githubusercontent.com`, 'the host is'],
    [`arn:aws:iam::111122223333:oidc-provider/github.com`, 'the host is'],
    [`${provider}/`, 'no slash at the end'],
    [`arn:aws:iam::1111-2222-3333:oidc-provider/${host}`, '12 digits'],
    [`arn:aws:iam::11112222333:oidc-provider/${host}`, '12 digits'],
    [`arn:aws:iam:::oidc-provider/${host}`, '12 digits'],
    [`arn:aws:iam:us-east-1:111122223333:oidc-provider/${host}`, 'no Region'],
    [`arn:aws:sts::111122223333:oidc-provider/${host}`, 'the service is iam'],
    [`arn:aws:iam::111122223333:saml-provider/${host}`, 'oidc-provider/'],
    [`arn:iam::111122223333:oidc-provider/${host}`, 'it is not an ARN'],
  ])('reports %s', (Federated, why) => {
    const policy = trustPolicy(trusting({ Principal: { Federated: [provider, Federated] } }));
    const [finding, ...others] = findingsOf(trustProvider, policy);
    expect(others).toEqual([]);
    expect(finding && underlined(policy, finding)).toBe(JSON.stringify(Federated));
    expect(finding?.message).toContain(why);
  });

  it('reports the ARN under AWS', () => {
    const policy = trustPolicy(trusting({ Principal: { AWS: provider } }));
    expect(findingsOf(trustProvider, policy)[0]?.message).toContain('under Federated');
  });

  it.each([
    provider,
    `${provider}/acme`,
    provider.replace('aws', 'aws-cn'),
    provider.replace('aws', 'aws-us-gov'),
    provider.replace('111122223333', '<ACCOUNT-ID>'),
    'arn:aws:iam::111122223333:oidc-provider/github.example.com/_services/token',
    'arn:aws:iam::111122223333:oidc-provider/token.actions.acme.ghe.com',
    'arn:aws:iam::111122223333:oidc-provider/gitlab.com',
    'arn:aws:iam::111122223333:saml-provider/idp',
    'accounts.google.com',
    'cognito-identity.amazonaws.com',
  ])('is silent about %s', (Federated) => {
    expect(findingsOf(trustProvider, trustPolicy(trusting({ Principal: { Federated } })))).toEqual([]);
  });

  it('is silent about an ARN that a template puts together', () => {
    const template = {
      Resources: {
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: trustPolicy(
              trusting({
                Principal: {
                  Federated: {
                    'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${host}`,
                  },
                },
              }),
            ),
          },
        },
      },
    };
    expect(findingsOf(trustProvider, template)).toEqual([]);
  });
});
