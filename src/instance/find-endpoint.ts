import {
  type Ec2InstanceConnectEndpoint as Described,
  DescribeInstanceConnectEndpointsCommand,
} from '@aws-sdk/client-ec2';
import { callAws } from '../aws/call';
import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import type { InstanceConnectEndpoint } from './endpoint';
import type { Instance } from './instance';
import { describeEndpointsStatement, endpointArn } from './policy-statements';

/** States in which an endpoint opens tunnels; the list is that of AWS CLI v2. */
const usableStates = ['create-complete', 'update-in-progress', 'update-complete', 'update-failed'];

/** Whether an endpoint opens tunnels, by its state. */
export function isUsableEndpoint({ State }: Described): boolean {
  return State !== undefined && usableStates.includes(State);
}

/** Finds endpoints. A VPC is looked up once for all instances in it. */
export class EndpointFinder {
  readonly #aws: AwsClients;
  readonly #endpointId: string | undefined;
  readonly #lookups = new Map<string, Promise<readonly Described[]>>();

  /** @param endpointId the one endpoint to use; default is one in the instance's VPC */
  constructor(aws: AwsClients, endpointId: string | undefined) {
    this.#aws = aws;
    this.#endpointId = endpointId;
  }

  /**
   * Returns the endpoint for an instance: the first one in the instance's subnet, else the first one of all.
   * @throws EicError `EIC_NO_ENDPOINT` if none is usable, or the error of the call, such as `EIC_ACCESS_DENIED`
   */
  async find(instance: Instance, deadline: Deadline): Promise<InstanceConnectEndpoint> {
    const filter = this.#filter(instance);
    const [name, value] = filter;
    let lookup = this.#lookups.get(value);
    if (lookup === undefined) {
      lookup = describeAll(name, value, this.#aws, deadline);
      this.#lookups.set(value, lookup);
      // A failure is for those who wait for it. A later connection asks again.
      lookup.catch(() => this.#lookups.delete(value));
    }
    const all = await lookup;
    const usable = all.filter(isUsableEndpoint);
    const chosen = usable.find(({ SubnetId }) => SubnetId === instance.subnetId) ?? usable[0];
    if (chosen === undefined) throw noEndpoint(filter, all, instance);
    return this.#toEndpoint(chosen, instance);
  }

  #filter({ id, vpcId }: Instance): readonly ['instance-connect-endpoint-id' | 'vpc-id', string] {
    if (this.#endpointId !== undefined) return ['instance-connect-endpoint-id', this.#endpointId];
    if (vpcId !== undefined) return ['vpc-id', vpcId];
    throw new EicError('EIC_NO_ENDPOINT', `Instance ${id} is in no VPC, so no endpoint can reach it.`, {
      remedy: 'Set `connection-type` to direct.',
    });
  }

  async #toEndpoint(described: Described, instance: Instance): Promise<InstanceConnectEndpoint> {
    const id = described.InstanceConnectEndpointId ?? '';
    const fips = await this.#aws.ec2.config.useFipsEndpoint();
    const dnsName = fips ? described.FipsDnsName : described.DnsName;
    if (dnsName === undefined || dnsName === '') {
      throw new EicError('EIC_NO_ENDPOINT', `The endpoint ${id} has no ${fips ? 'FIPS ' : ''}DNS name.`, {
        remedy: fips
          ? 'Use a Region that has FIPS endpoints, or unset `AWS_USE_FIPS_ENDPOINT` (`use_fips_endpoint` of the profile).'
          : 'Wait until it has been created, or create another one.',
      });
    }
    if (!isServerName(dnsName)) {
      throw new EicError(
        'EIC_NO_ENDPOINT',
        `EC2 reports ${JSON.stringify(dnsName.slice(0, 300))} as the DNS name of the endpoint ${id}, which is no hostname.`,
        { remedy: 'Check what answers as EC2: `AWS_ENDPOINT_URL` of the step, and its proxies.' },
      );
    }
    const arn = described.InstanceConnectEndpointArn || endpointArn(id, instance);
    return { id, arn, dnsName };
  }
}

/**
 * Whether a name can be the server of a URL without changing its other parts. Any domain is allowed: AWS's differ by
 * partition, and a URL that is signed for one host is refused by any other.
 */
function isServerName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::\d{1,5})?$/.test(name) && URL.canParse(`wss://${name}/`);
}

async function describeAll(
  filter: string,
  value: string,
  aws: AwsClients,
  deadline: Deadline,
): Promise<Described[]> {
  const call = { action: 'ec2:DescribeInstanceConnectEndpoints', statement: describeEndpointsStatement };
  const endpoints: Described[] = [];
  let NextToken: string | undefined;
  do {
    const command = new DescribeInstanceConnectEndpointsCommand({
      Filters: [{ Name: filter, Values: [value] }],
      ...(NextToken === undefined ? {} : { NextToken }),
    });
    const page = await callAws(call, deadline, (abortSignal) => aws.ec2.send(command, { abortSignal }));
    endpoints.push(...(page.InstanceConnectEndpoints ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return endpoints;
}

function noEndpoint(
  [name, value]: readonly ['instance-connect-endpoint-id' | 'vpc-id', string],
  all: readonly Described[],
  { region }: Instance,
): EicError {
  const found = all.map(
    ({ InstanceConnectEndpointId: id, State, StateMessage }) =>
      `${id}: ${State}${StateMessage ? ` (${StateMessage})` : ''}`,
  );
  const isNamed = name === 'instance-connect-endpoint-id';
  const subject = isNamed ? `The endpoint ${value}` : `The VPC ${value}`;
  const states = isNamed ? (all[0]?.State ?? 'unknown') : `${found.length} in another state`;
  const what = isNamed
    ? found.length === 0
      ? `does not exist in ${region} for these credentials`
      : `is in the state ${states}`
    : `has no usable EC2 Instance Connect Endpoint${found.length === 0 ? '' : `, only ${states}`}`;
  return new EicError('EIC_NO_ENDPOINT', `${subject} ${what}.`, {
    remedy: isNamed
      ? 'Check `endpoint-id` and `aws-region`. A usable endpoint is in the state create-complete.'
      : 'Create one in a subnet of the VPC (`aws ec2 create-instance-connect-endpoint`) and wait for the state create-complete.',
    details: found,
  });
}
