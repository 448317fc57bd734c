import { isIPv6 } from 'node:net';
import type { PolicyStatement } from '../aws/policy-statement';
import type { Instance } from './instance';

/** Returns the partition of a Region, for ARNs. */
function partitionOf(region: string): 'aws' | 'aws-cn' | 'aws-us-gov' {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return 'aws';
}

function instanceArn({ id, region, accountId }: Instance): string {
  return `arn:${partitionOf(region)}:ec2:${region}:${accountId ?? '*'}:instance/${id}`;
}

/** Grants `DescribeInstances`. EC2 supports no resource for it, so only `*` has an effect. */
export const describeInstancesStatement: PolicyStatement = {
  Effect: 'Allow',
  Action: 'ec2:DescribeInstances',
  Resource: '*',
};

/** Returns the statement that grants pushing a key for one OS user of one instance, and nothing else. */
export function sendSshPublicKeyStatement(instance: Instance, osUser: string): PolicyStatement {
  return {
    Effect: 'Allow',
    Action: 'ec2-instance-connect:SendSSHPublicKey',
    Resource: instanceArn(instance),
    Condition: { StringEquals: { 'ec2:osuser': osUser } },
  };
}

/** Returns the statement that grants the serial console of one instance. */
export function sendSerialConsoleSshPublicKeyStatement(instance: Instance): PolicyStatement {
  return {
    Effect: 'Allow',
    Action: 'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
    Resource: instanceArn(instance),
  };
}

/** Returns the statement that grants an SSH connection to one instance through SSM Session Manager. */
export function startSessionStatement(instance: Instance): PolicyStatement {
  const { region } = instance;
  return {
    Effect: 'Allow',
    Action: 'ssm:StartSession',
    Resource: [
      instanceArn(instance),
      `arn:${partitionOf(region)}:ssm:${region}::document/AWS-StartSSHSession`,
    ],
  };
}

/** Returns the statement that grants reading the console output of one instance, for its host keys. */
export function getConsoleOutputStatement(instance: Instance): PolicyStatement {
  return { Effect: 'Allow', Action: 'ec2:GetConsoleOutput', Resource: instanceArn(instance) };
}

/** Grants `DescribeInstanceConnectEndpoints`. EC2 supports no resource for it, so only `*` has an effect. */
export const describeEndpointsStatement: PolicyStatement = {
  Effect: 'Allow',
  Action: 'ec2:DescribeInstanceConnectEndpoints',
  Resource: '*',
};

/** Returns the ARN of an endpoint in the account and Region of an instance. */
export function endpointArn(endpointId: string, { region, accountId }: Instance): string {
  return `arn:${partitionOf(region)}:ec2:${region}:${accountId ?? '*'}:instance-connect-endpoint/${endpointId}`;
}

/** Returns the statement that grants tunnels through one endpoint to one port of one address, and nothing else. */
export function openTunnelStatement(arn: string, address: string, port: number): PolicyStatement {
  return {
    Effect: 'Allow',
    Action: 'ec2-instance-connect:OpenTunnel',
    Resource: arn,
    Condition: {
      NumericEquals: { 'ec2-instance-connect:remotePort': String(port) },
      IpAddress: {
        'ec2-instance-connect:privateIpAddress': `${address}/${isIPv6(address) ? 128 : 32}`,
      },
    },
  };
}
