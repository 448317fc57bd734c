import type { InstanceRecord } from '../instance';
import type { Network } from '../network/network';
import type { DescribedEndpoint } from '../tunnel/endpoint-record';
import type { QueryParameters } from './query-parameters';
import type { XmlElements } from './xml';

/** A call of EC2, and the state that its response is made from. */
export interface Ec2Call {
  readonly parameters: QueryParameters;
  /** The instances of the Region that the request was signed for. */
  readonly instances: readonly InstanceRecord[];
  /** The EC2 Instance Connect Endpoints of that Region. */
  readonly endpoints: readonly DescribedEndpoint[];
  /** The network of that Region. */
  readonly network: Network;
  /** Console output of an instance; `null` if there is none. */
  consoleOutput(instance: InstanceRecord): string | null;
  /** ID of the account that owns the instances. */
  readonly accountId: string;
  /** Maximum page size of the calls that describe a list. */
  readonly pageSize: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An operation of EC2's query protocol: the children of its `…Response` element. Throws AwsError. */
export type Ec2Operation = (call: Ec2Call) => XmlElements;
