import { EC2Client } from '@aws-sdk/client-ec2';
import { EC2InstanceConnectClient } from '@aws-sdk/client-ec2-instance-connect';
import { renewing, renewingStep } from './renewed-credentials';
import { requestHandlerOptions } from './request-handler';

/** Clients of the two services that are called, in one Region. */
export interface AwsClients {
  readonly region: string;
  readonly ec2: EC2Client;
  readonly instanceConnect: EC2InstanceConnectClient;
  /** Closes the connections that are kept alive. */
  close(): void;
}

/**
 * Returns the configuration of a client: the proxies and authorities of the environment, and no retries of the SDK's own,
 * because `callAws` retries within the user's deadline.
 * @throws EicError `EIC_INPUT_INVALID` if a proxy variable or `AWS_CA_BUNDLE` is not usable
 */
export function clientConfiguration(region: string) {
  return {
    region,
    maxAttempts: 1,
    customUserAgent: 'eic-action',
    requestHandler: requestHandlerOptions(process.env),
  };
}

/**
 * Makes the clients. Credentials and endpoints come from the SDK's own chain and variables, as in every AWS tool.
 * @throws EicError `EIC_INPUT_INVALID` if a proxy variable or `AWS_CA_BUNDLE` is not usable
 */
export function awsClients(region: string): AwsClients {
  const config = clientConfiguration(region);
  const ec2 = new EC2Client(config);
  const instanceConnect = new EC2InstanceConnectClient(config);
  ec2.middlewareStack.add(renewing(ec2.config.credentials), renewingStep);
  instanceConnect.middlewareStack.add(renewing(instanceConnect.config.credentials), renewingStep);
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
