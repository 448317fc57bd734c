import { AwsError } from './error';
import type { QueryParameters } from './query-parameters';
import { xmlDocument } from './xml';

const stsVersion = '2011-06-15';

/**
 * Returns the response of STS to a call. It needs no permission, as on AWS.
 *
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 *
 * @throws AwsError for all other calls of STS
 */
export function getCallerIdentity(
  parameters: QueryParameters,
  caller: { readonly arn: string; readonly userId: string; readonly accountId: string },
  requestId: string,
): string {
  const action = parameters.get('Action') ?? '';
  if (action !== 'GetCallerIdentity' || parameters.get('Version') !== stsVersion) {
    throw new AwsError(
      'InvalidAction',
      `Could not find operation ${action} for version ${parameters.get('Version')}`,
    );
  }
  const content = {
    GetCallerIdentityResult: { Arn: caller.arn, UserId: caller.userId, Account: caller.accountId },
    ResponseMetadata: { RequestId: requestId },
  };
  const namespace = { xmlns: `https://sts.amazonaws.com/doc/${stsVersion}/` };
  return xmlDocument('GetCallerIdentityResponse', content, namespace);
}
