/** An EC2 Instance Connect Endpoint through which tunnels can be opened. */
export interface InstanceConnectEndpoint {
  /** `eice-…` */
  readonly id: string;
  readonly arn: string;
  /** Name of its WebSocket server: the FIPS one if the AWS SDK is set to FIPS endpoints. */
  readonly dnsName: string;
}
