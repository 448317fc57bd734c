import { type Instance as Described, DescribeInstancesCommand, type Filter } from '@aws-sdk/client-ec2';
import { callAws } from '../aws/call';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import type { Instance } from './instance';
import { isInstanceId } from './instance-id';
import { describeInstancesStatement } from './policy-statements';

/** The instances that were found, by ID. Each ID that is in `problems` cannot be connected to. */
export interface Found {
  readonly instances: ReadonlyMap<string, Instance>;
  /** Why an instance cannot be connected to: it does not exist in the Region, or is not running. */
  readonly problems: ReadonlyMap<string, EicError>;
}

/** A filter takes at most 200 values (EC2 API reference, "Filtering"). */
export const filterValues = 200;

/** Instances on a page, the maximum. Without a size, EC2 may throttle the call or let it time out in a large account. */
const pageSize = 1000;

/**
 * Finds instances by ID, on all pages. It uses a filter and not `InstanceIds`: with that, EC2 fails the whole call if one
 * instance does not exist.
 * @throws EicError if the call itself fails
 */
export async function findInstances(
  ids: readonly string[],
  aws: AwsClients,
  deadline: Deadline,
): Promise<Found> {
  const instances = new Map<string, Instance>();
  const wanted = new Set(ids);
  for (let start = 0; start < ids.length; start += filterValues) {
    const filter = { Name: 'instance-id', Values: ids.slice(start, start + filterValues) };
    for await (const instance of describedInstances([filter], aws, deadline)) {
      if (wanted.has(instance.id)) instances.set(instance.id, instance);
    }
  }
  return { instances, problems: instanceProblems(ids, instances, [aws.region]) };
}

/** Returns why instances cannot be connected to, by ID: one is in none of the Regions, or is not running. */
export function instanceProblems(
  ids: Iterable<string>,
  instances: ReadonlyMap<string, Instance>,
  regions: readonly string[],
): ReadonlyMap<string, EicError> {
  const problems = new Map<string, EicError>();
  for (const id of ids) {
    const problem = problemWith(id, instances.get(id), regions);
    if (problem !== undefined) problems.set(id, problem);
  }
  return problems;
}

/**
 * Yields the instances that pass all filters, on all pages.
 * @throws EicError if a call fails
 */
export async function* describedInstances(
  filters: readonly Filter[],
  aws: AwsClients,
  deadline: Deadline,
): AsyncGenerator<Instance> {
  for await (const { instance } of fullyDescribedInstances(filters, aws, deadline)) yield instance;
}

/** An instance with all that EC2 says about it. */
export interface FullyDescribed {
  readonly instance: Instance;
  readonly described: Described;
}

/**
 * Yields the instances that pass all filters, on all pages, as EC2 describes them.
 * @throws EicError if a call fails
 */
export async function* fullyDescribedInstances(
  filters: readonly Filter[],
  aws: AwsClients,
  deadline: Deadline,
): AsyncGenerator<FullyDescribed> {
  const call = { action: 'ec2:DescribeInstances', statement: describeInstancesStatement };
  let NextToken: string | undefined;
  do {
    const command = new DescribeInstancesCommand({
      Filters: [...filters],
      MaxResults: pageSize,
      ...(NextToken === undefined ? {} : { NextToken }),
    });
    const page = await callAws(call, deadline, (abortSignal) => aws.ec2.send(command, { abortSignal }));
    for (const { Instances = [], OwnerId } of page.Reservations ?? []) {
      for (const described of Instances) {
        yield { instance: toInstance(described, OwnerId, aws.region), described };
      }
    }
    NextToken = page.NextToken;
  } while (NextToken);
}

function toInstance(described: Described, accountId: string | undefined, region: string): Instance {
  const network = described.NetworkInterfaces ?? [];
  const optional = {
    name: described.Tags?.find(({ Key }) => Key === 'Name')?.Value,
    tags: tagsOf(described),
    accountId,
    availabilityZone: described.Placement?.AvailabilityZone,
    imageId: described.ImageId,
    vpcId: described.VpcId,
    subnetId: described.SubnetId,
    publicIpv4: described.PublicIpAddress,
    privateIpv4: described.PrivateIpAddress,
    ipv6: described.Ipv6Address ?? network.flatMap(({ Ipv6Addresses = [] }) => Ipv6Addresses)[0]?.Ipv6Address,
    publicDnsName: described.PublicDnsName,
    privateDnsName: described.PrivateDnsName,
  };
  return {
    id: idOf(described),
    state: described.State?.Name ?? 'unknown',
    region,
    // EC2 sends an empty element for a missing address.
    ...Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''),
    ),
  };
}

/**
 * Returns the ID. It becomes a part of paths, of outputs and of a matrix.
 * @throws EicError if it is none
 */
function idOf({ InstanceId = '' }: Described): string {
  if (isInstanceId(InstanceId)) return InstanceId;
  throw new EicError(
    'EIC_AWS_UNAVAILABLE',
    'The response to ec2:DescribeInstances has an instance without a valid ID.',
    {
      remedy:
        'Check that nothing on the way alters the responses of AWS, and the endpoint if `AWS_ENDPOINT_URL` is set.',
    },
  );
}

function tagsOf({ Tags = [] }: Described): ReadonlyMap<string, string> | undefined {
  if (Tags.length === 0) return undefined;
  return new Map(Tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}

function problemWith(
  id: string,
  instance: Instance | undefined,
  regions: readonly string[],
): EicError | undefined {
  if (instance === undefined) {
    return new EicError(
      'EIC_INSTANCE_NOT_FOUND',
      `Instance ${id} does not exist in ${regions.join(' or ')} for these credentials.`,
      {
        remedy: 'Check the ID, `aws-region`, and that the role belongs to the account of the instance.',
      },
    );
  }
  if (instance.state === 'running') return undefined;
  const name = instance.name === undefined ? '' : ` (${instance.name})`;
  return new EicError(
    'EIC_INSTANCE_NOT_RUNNING',
    `Instance ${id}${name} is ${instance.state}, not running.`,
    {
      remedy: whatToDoAbout(instance.state),
    },
  );
}

function whatToDoAbout(state: string): string {
  switch (state) {
    case 'pending':
      return 'Set `wait-for-boot`, or wait in a step before this one (`aws ec2 wait instance-status-ok`).';
    case 'shutting-down':
    case 'terminated':
      return 'Choose instances without it: a terminated instance cannot be started.';
    default:
      return 'Start it, or choose instances without it.';
  }
}
