/** Parts of policies for the tests of the general rules. */
export const push = 'ec2-instance-connect:SendSSHPublicKey';
export const tunnel = 'ec2-instance-connect:OpenTunnel';
export const instance = 'arn:aws:ec2:us-east-1:123456789012:instance/i-1234567890abcdef0';
export const endpoint = 'arn:aws:ec2:us-east-1:123456789012:instance-connect-endpoint/eice-0123456789abcdef0';

/** A policy of one statement; what is given takes the place of what a sound one has. */
export function policyOf(...statements: readonly object[]): object {
  return {
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({
      Effect: 'Allow',
      ...('NotAction' in statement ? {} : { Action: push }),
      ...('NotResource' in statement ? {} : { Resource: instance }),
      ...statement,
    })),
  };
}
