/** A statement as a test writes it. */
export type Written = Readonly<Record<string, unknown>>;

export const instance = 'arn:aws:ec2:eu-central-1:111122223333:instance/i-0123456789abcdef0';
export const instances = 'arn:aws:ec2:eu-central-1:111122223333:instance/*';
export const endpoint =
  'arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0';
export const asEc2User = { StringEquals: { 'ec2:osuser': 'ec2-user' } };
const port22 = { NumericEquals: { 'ec2-instance-connect:remotePort': '22' } };

/** A policy of some statements. */
export function policyOf(...statements: readonly Written[]): {
  Version: string;
  Statement: readonly Written[];
} {
  return { Version: '2012-10-17', Statement: statements };
}

/** An Allow of SendSSHPublicKey on one instance as ec2-user, but for what is said otherwise. */
export function push(but: Written = {}): Written {
  return {
    Effect: 'Allow',
    Action: 'ec2-instance-connect:SendSSHPublicKey',
    Resource: instance,
    Condition: asEc2User,
    ...but,
  };
}

/** An Allow of OpenTunnel to port 22 through one endpoint, but for what is said otherwise. */
export function tunnel(but: Written = {}): Written {
  return {
    Effect: 'Allow',
    Action: 'ec2-instance-connect:OpenTunnel',
    Resource: endpoint,
    Condition: port22,
    ...but,
  };
}

/** An Allow of DescribeInstances, but for what is said otherwise. */
export function describing(but: Written = {}): Written {
  return { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*', ...but };
}

/** A Deny of SendSSHPublicKey on everything, but for what is said otherwise. */
export function denial(but: Written = {}): Written {
  return { Effect: 'Deny', Action: 'ec2-instance-connect:SendSSHPublicKey', Resource: '*', ...but };
}
