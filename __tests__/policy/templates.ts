import { describing, instance, push, type Written } from './eic-policies';

/** A CloudFormation template with a policy that pushes keys, but for what is said otherwise. */
export function template(but: Written, Parameters: Written = {}): string {
  return templateOf([push({ Resource: instance, ...but }), describing()], Parameters);
}

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
