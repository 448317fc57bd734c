import { createHash } from 'node:crypto';

/** IDs of the network that instances and endpoints have by default. */
export const defaultIds = {
  vpc: 'vpc-0a1b2c3d4e5f60718',
  /** Its route table leads to an internet gateway. */
  publicSubnet: 'subnet-0a1b2c3d4e5f60718',
  /** Its route table leads to a NAT gateway. */
  privateSubnet: 'subnet-0b2c3d4e5f6071829',
  /** The group of the instances: it allows SSH. */
  instanceGroup: 'sg-0b2c3d4e5f6071829',
  /** The group of the EC2 Instance Connect Endpoints. */
  endpointGroup: 'sg-0a1b2c3d4e5f60718',
  publicRouteTable: 'rtb-0a1b2c3d4e5f60718',
  mainRouteTable: 'rtb-0b2c3d4e5f6071829',
  networkAcl: 'acl-0a1b2c3d4e5f60718',
  internetGateway: 'igw-0a1b2c3d4e5f60718',
  natGateway: 'nat-0a1b2c3d4e5f60718',
  /** `com.amazonaws.REGION.ec2-instance-connect` */
  prefixList: 'pl-0a1b2c3d4e5f60718',
  /** `com.amazonaws.REGION.ipv6.ec2-instance-connect` */
  ipv6PrefixList: 'pl-0b2c3d4e5f6071829',
} as const;

/** Returns the ID of a part that each VPC has. Other VPCs than the default one have IDs made from their own. */
export function idIn(vpcId: string, part: Exclude<keyof typeof defaultIds, 'vpc'>): string {
  const usual = defaultIds[part];
  if (vpcId === defaultIds.vpc) return usual;
  return derivedId(usual.slice(0, usual.indexOf('-')), `${vpcId}/${part}`);
}

/** Returns an ID with 17 digits, always the same for the same text. */
export function derivedId(prefix: string, text: string): string {
  return `${prefix}-0${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}
