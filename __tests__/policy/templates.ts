import type { Written } from './eic-policies';

/** A CloudFormation template with a policy of some statements. */
export function templateOf(Statement: readonly unknown[], Parameters: Written = {}): string {
  const PolicyDocument = { Version: '2012-10-17', Statement };
  return JSON.stringify(
    {
      Parameters,
      Resources: { Deploy: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument } } },
    },
    null,
    2,
  );
}
