import { AwsError, type AwsService } from '../aws/error';
import { refusal } from '../aws/faults';
import type { Access, AccessRequest, Circumstances } from './access';

/** The error of a call that the caller's policies do not allow, in the form of its service. */
export class AccessRefused extends AwsError {
  readonly request: AccessRequest;

  constructor(service: AwsService, request: AccessRequest, sentence: string) {
    const status = request.action.endsWith(':OpenTunnel') ? 403 : undefined;
    const { code, message, status: own } = refusal(service, sentence, status);
    super(code, message, own);
    this.request = request;
  }
}

/** @throws AccessRefused if the policies do not allow each of the requests */
export function requireAccess(
  access: Access,
  service: AwsService,
  requests: readonly AccessRequest[],
  circumstances: Circumstances,
): void {
  const found = access.refusalOf(requests, circumstances);
  if (found !== undefined) throw new AccessRefused(service, found.request, found.message);
}
