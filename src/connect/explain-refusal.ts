import type { AwsClients } from '../aws/clients';
import type { Deadline } from '../aws/deadline';
import { EicError } from '../eic-error';
import { builtWithoutPackages, imageName } from '../instance/image';
import type { Instance } from '../instance/instance';

/**
 * Adds a cause that the API knows to a refused login: the instance's AMI was built without the EC2 Instance Connect
 * packages. Any other error is returned unchanged.
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
        'Install ec2-instance-connect and ec2-instance-connect-selinux on the instance, or move to an AMI since 8.9.20240303 or 9.3.20240303. If they are installed, check these:',
      details: error.details,
      cause: error,
    },
  );
}
