import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import { builtWithoutPackages, imageName } from '../instance/image';
import type { Instance } from '../instance/instance';

/**
 * Adds to a refused login what the API can tell of its cause: whether the instance's AMI was built without the
 * EC2 Instance Connect packages. Any other error is returned as it is.
 */
export async function explainRefusal(
  error: unknown,
  instance: Instance,
  aws: AwsClients,
  deadline: Deadline,
): Promise<unknown> {
  if (!(error instanceof EicError) || error.code !== 'EIC_AUTHENTICATION_REFUSED') return error;
  const name = instance.imageId === undefined ? undefined : await imageName(instance.imageId, aws, deadline);
  if (name === undefined || builtWithoutPackages(name) !== true) return error;
  return new EicError(
    error.code,
    `${error.message} Its AMI "${name}" was built without the EC2 Instance Connect packages.`,
    {
      remedy:
        'Install ec2-instance-connect and ec2-instance-connect-selinux on the instance, or move to an AMI from 8.9.20240303 or 9.3.20240303 on. Where they are installed, go through these:',
      details: error.details,
      cause: error,
    },
  );
}
