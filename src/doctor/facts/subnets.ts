import { DescribeSubnetsCommand, type Subnet } from '@aws-sdk/client-ec2';
import type { Subject } from '../subject';
import { ec2Call } from './ec2-call';
import { endpoints } from './endpoints';
import { fact, known } from './fact';
import type { Located } from './located';

/** The subnets of the endpoints that could be used. */
const endpointSubnets = fact(async (subject): Promise<readonly Subnet[]> => {
  const ids = (await endpoints(subject)).flatMap(({ SubnetId }) => SubnetId ?? []);
  const command = new DescribeSubnetsCommand({
    Filters: [{ Name: 'subnet-id', Values: [...new Set(ids)] }],
  });
  const { Subnets = [] } = await ec2Call(subject, 'DescribeSubnets', (ec2, options) =>
    ec2.send(command, options),
  );
  return Subnets;
});

/** Returns the CIDR block of an endpoint's subnet, which holds the endpoint's own address. */
export async function subnetBlock(
  subject: Subject,
  subnetId: string | undefined,
  ipv6: boolean,
): Promise<Located> {
  const subnets = await known(endpointSubnets(subject));
  const all = ipv6 ? '::/0' : '0.0.0.0/0';
  if (!subnets.known) {
    const { statement, error } = subnets;
    const located = { address: all, source: error.message };
    return statement === undefined ? located : { ...located, missing: statement };
  }
  const subnet = subnets.value.find(({ SubnetId }) => SubnetId === subnetId);
  const block = ipv6 ? subnet?.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6CidrBlock : subnet?.CidrBlock;
  return { address: block ?? all, source: `an address of the subnet ${subnetId}` };
}
