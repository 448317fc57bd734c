import { EC2Client } from '@aws-sdk/client-ec2';
import { EC2InstanceConnectClient } from '@aws-sdk/client-ec2-instance-connect';

/** The two services behind everything here, in one Region. */
export interface AwsClients {
  readonly region: string;
  readonly ec2: EC2Client;
  readonly instanceConnect: EC2InstanceConnectClient;
  /** Closes the connections that are kept alive. */
  close(): void;
}

/** Credentials and endpoints come from where every AWS tool takes them: the SDK's own chain and variables. */
export function awsClients(region: string): AwsClients {
  const config = {
    region,
    // `callAws` retries, within the user's deadline.
    maxAttempts: 1,
    customUserAgent: 'eic-action',
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
  };
  const ec2 = new EC2Client(config);
  const instanceConnect = new EC2InstanceConnectClient(config);
  return {
    region,
    ec2,
    instanceConnect,
    close() {
      ec2.destroy();
      instanceConnect.destroy();
    },
  };
}
