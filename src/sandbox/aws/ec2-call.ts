import type { InstanceRecord } from '../instance';
import type { QueryParameters } from './query-parameters';
import type { XmlElements } from './xml';

/** What an EC2 call is answered from. */
export interface Ec2Call {
  readonly parameters: QueryParameters;
  /** The instances of the Region that the request was signed for. */
  readonly instances: readonly InstanceRecord[];
  /** What an instance has written to its console, `null` where there is nothing. */
  consoleOutput(instance: InstanceRecord): string | null;
  /** The account that owns the instances. */
  readonly accountId: string;
  /** The largest page of `DescribeInstances`. */
  readonly pageSize: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An operation of EC2's query protocol: the children of its `…Response` element. Throws AwsError. */
export type Ec2Operation = (call: Ec2Call) => XmlElements;
