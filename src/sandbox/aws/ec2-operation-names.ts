/** The operations of EC2 that the sandbox has. A help text needs their names, without the code behind them. */
export const ec2OperationNames = [
  'DescribeInstances',
  'DescribeInstanceStatus',
  'DescribeInstanceConnectEndpoints',
  'DescribeImages',
  'GetConsoleOutput',
  'DescribeVpcs',
  'DescribeSubnets',
  'DescribeRouteTables',
  'DescribeNetworkAcls',
  'DescribeSecurityGroups',
  'DescribeSecurityGroupRules',
  'AuthorizeSecurityGroupIngress',
  'RevokeSecurityGroupIngress',
  'DescribeTags',
  'CreateTags',
  'DeleteTags',
  'DescribeManagedPrefixLists',
  'GetManagedPrefixListEntries',
] as const;

/** One of the operations of EC2 that the sandbox has. */
export type Ec2OperationName = (typeof ec2OperationNames)[number];

/** Whether a call is of such an operation. */
export function isEc2Operation(name: string): name is Ec2OperationName {
  return ec2OperationNames.some((known) => known === name);
}
