import { describeImages } from './describe-images';
import { describeInstanceConnectEndpoints } from './describe-instance-connect-endpoints';
import { describeInstanceStatus } from './describe-instance-status';
import { describeInstances } from './describe-instances';
import { describeManagedPrefixLists, getManagedPrefixListEntries } from './describe-managed-prefix-lists';
import { describeNetworkAcls } from './describe-network-acls';
import { describeRouteTables } from './describe-route-tables';
import { describeSecurityGroupRules } from './describe-security-group-rules';
import { describeSecurityGroups } from './describe-security-groups';
import { describeSubnets } from './describe-subnets';
import { describeVpcs } from './describe-vpcs';
import type { Ec2Operation } from './ec2-call';
import type { Ec2OperationName } from './ec2-operation-names';
import { getConsoleOutput } from './get-console-output';
import { authorizeSecurityGroupIngress, revokeSecurityGroupIngress } from './security-group-ingress';
import { createTags, deleteTags, describeTags } from './tags';

/** The operations of EC2 that the sandbox has. */
export const ec2Operations: Readonly<Record<Ec2OperationName, Ec2Operation>> = {
  DescribeInstances: describeInstances,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeInstanceConnectEndpoints: describeInstanceConnectEndpoints,
  DescribeImages: describeImages,
  GetConsoleOutput: getConsoleOutput,
  DescribeVpcs: describeVpcs,
  DescribeSubnets: describeSubnets,
  DescribeRouteTables: describeRouteTables,
  DescribeNetworkAcls: describeNetworkAcls,
  DescribeSecurityGroups: describeSecurityGroups,
  DescribeSecurityGroupRules: describeSecurityGroupRules,
  AuthorizeSecurityGroupIngress: authorizeSecurityGroupIngress,
  RevokeSecurityGroupIngress: revokeSecurityGroupIngress,
  DescribeTags: describeTags,
  CreateTags: createTags,
  DeleteTags: deleteTags,
  DescribeManagedPrefixLists: describeManagedPrefixLists,
  GetManagedPrefixListEntries: getManagedPrefixListEntries,
};
