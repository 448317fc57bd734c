import { EC2Client } from '@aws-sdk/client-ec2';
import { EC2InstanceConnectClient, type SendSSHPublicKeyCommand } from '@aws-sdk/client-ec2-instance-connect';
import type { AwsClients } from '../../../src/aws/clients';
import type { PushApi } from './push-api';

/** Returns clients whose pushes go to the simulated API. */
export function simulatedAws(api: PushApi): AwsClients {
  const region = 'eu-central-1';
  const send = async (
    { input: { InstanceId = '', SSHPublicKey = '' } }: SendSSHPublicKeyCommand,
    { abortSignal }: { abortSignal: AbortSignal },
  ): Promise<{ $metadata: object }> => {
    await api.push(InstanceId, SSHPublicKey, abortSignal);
    return { $metadata: {} };
  };
  return {
    region,
    ec2: new EC2Client({ region }),
    instanceConnect: Object.assign(new EC2InstanceConnectClient({ region }), { send }),
    close: () => undefined,
  };
}
