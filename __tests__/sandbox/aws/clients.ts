import { EC2Client } from '@aws-sdk/client-ec2';
import { EC2InstanceConnectClient, SendSSHPublicKeyCommand } from '@aws-sdk/client-ec2-instance-connect';
import { STSClient } from '@aws-sdk/client-sts';
import type { Sandbox } from '../../../src/sandbox/sandbox';

/** Configuration of the SDK's clients for a sandbox. Without retries, so that a test sees every response. */
function clientConfig({ env, endpoint, region }: Sandbox) {
  return {
    endpoint,
    region,
    maxAttempts: 1,
    credentials: {
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
      ...(env.AWS_SESSION_TOKEN !== undefined && { sessionToken: env.AWS_SESSION_TOKEN }),
    },
  };
}

/** The SDK's EC2 client. The caller destroys it. */
export function ec2Client(sandbox: Sandbox, overrides: object = {}): EC2Client {
  return new EC2Client({ ...clientConfig(sandbox), ...overrides });
}

/** The SDK's EC2 Instance Connect client. The caller destroys it. */
export function eicClient(sandbox: Sandbox, overrides: object = {}): EC2InstanceConnectClient {
  return new EC2InstanceConnectClient({ ...clientConfig(sandbox), ...overrides });
}

/** The SDK's STS client. The caller destroys it. */
export function stsClient(sandbox: Sandbox, overrides: object = {}): STSClient {
  return new STSClient({ ...clientConfig(sandbox), ...overrides });
}

/** Pushes a key to an instance. */
export async function push(
  sandbox: Sandbox,
  key: { readonly public: string },
  { instance = 0, osUser = 'ec2-user' } = {},
): Promise<void> {
  const client = eicClient(sandbox);
  try {
    await client.send(
      new SendSSHPublicKeyCommand({
        InstanceId: sandbox.instances[instance]?.id,
        InstanceOSUser: osUser,
        SSHPublicKey: key.public,
      }),
    );
  } finally {
    client.destroy();
  }
}
