import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Access, AccessRequest, Circumstances } from '../iam/access';
import { AccessRefused, requireAccess } from '../iam/access-refused';
import { ec2Requests } from '../iam/ec2-requests';
import { pushRequests } from '../iam/eic-requests';
import type { InstanceRecord } from '../instance';
import type { Network } from '../network/network';
import type { PushedKeys } from '../pushed-keys';
import { resetConnection } from '../reset-connection';
import type { DescribedEndpoint } from '../tunnel/endpoint-record';
import type { Ec2Call } from './ec2-call';
import { isEc2Operation } from './ec2-operation-names';
import { ec2Operations } from './ec2-operations';
import { AwsError, type AwsService, isAwsService } from './error';
import { ConnectionReset, type Faults } from './faults';
import { foreignServiceAnswer, foreignServiceError, queryError, serviceSignedFor } from './foreign-service';
import { getCallerIdentity } from './get-caller-identity';
import type { PushCall } from './push-call';
import { QueryParameters } from './query-parameters';
import { readBody } from './request-body';
import { sendSerialConsoleSshPublicKey } from './send-serial-console-ssh-public-key';
import { sendSshPublicKey } from './send-ssh-public-key';
import { type SandboxCredentials, verifySignature } from './sigv4';
import { xmlDocument } from './xml';

/** A call to AWS that the sandbox has received. */
export interface RecordedCall {
  /** `ec2`, `ec2-instance-connect`, `sts`, or a service that the sandbox does not have. */
  readonly service: string;
  /** `DescribeInstances`, `SendSSHPublicKey`, … as sent by the caller, known or not. */
  readonly operation: string;
  /** The parameters as received: `InstanceId.1` and so on for EC2 and STS, the members of the JSON object for EIC. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Time of arrival, in milliseconds since 1970. */
  readonly time: number;
  /** The caller's ARN; `null` if the signature is invalid. */
  readonly principal: string | null;
  /** HTTP status of the response; 0 if the connection was reset without one. */
  readonly status: number;
  /** Error code of the response; `null` on success. */
  readonly errorCode: string | null;
  /** The request that the caller's policies do not allow. */
  readonly refused?: AccessRequest;
  readonly requestId: string;
}

/** The state that responses are made from. */
export interface AwsState {
  readonly accountId: string;
  /** The caller and its permissions. */
  readonly access: Access;
  readonly credentials: SandboxCredentials;
  readonly instances: readonly InstanceRecord[];
  /** Returns the network of a Region. */
  readonly networkOf: (region: string) => Network;
  readonly endpoints: readonly DescribedEndpoint[];
  readonly pushedKeys: PushedKeys;
  readonly serialKeys: PushedKeys;
  readonly faults: Faults;
  readonly pageSize: number;
  readonly consoleOutput: Ec2Call['consoleOutput'];
  readonly now: () => number;
  readonly record: (call: RecordedCall) => void;
}

const ec2Version = '2016-11-15';
const eicOperations: ReadonlyMap<string, (call: PushCall) => Record<string, unknown>> = new Map([
  ['SendSSHPublicKey', sendSshPublicKey],
  ['SendSerialConsoleSSHPublicKey', sendSerialConsoleSshPublicKey],
]);
const jsonTargetPrefix = 'AWSEC2InstanceConnectService.';

/** A call before validation. */
interface ParsedCall {
  readonly service: AwsService;
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parameters: QueryParameters;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parseCall(request: IncomingMessage, body: string, signedFor: string | undefined): ParsedCall {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') {
    return {
      service: 'ec2-instance-connect',
      operation: target.startsWith(jsonTargetPrefix) ? target.slice(jsonTargetPrefix.length) : target,
      params: parseJsonObject(body) ?? {},
      parameters: new QueryParameters(''),
    };
  }
  const parameters = new QueryParameters(body);
  return {
    service: signedFor === 'sts' ? 'sts' : 'ec2',
    operation: parameters.get('Action') ?? '',
    params: parameters.toObject(),
    parameters,
  };
}

/** The AWS endpoint: EC2's query protocol and EC2 Instance Connect's JSON 1.1, which has `X-Amz-Target`. */
export class AwsEndpoint {
  readonly #state: AwsState;

  constructor(state: AwsState) {
    this.#state = state;
  }

  /** Responds to one request. Errors of the caller become responses; it rejects only on a defect of the sandbox. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const state = this.#state;
    const requestId = randomUUID();
    const time = state.now();
    const gone = new AbortController();
    response.once('close', () => gone.abort());

    let body: Buffer = Buffer.alloc(0);
    let call: ParsedCall = { service: 'ec2', operation: '', params: {}, parameters: new QueryParameters('') };
    let principal: string | null = null;
    let answer: Answer | undefined;
    let errorCode: string | null = null;
    let refused: AccessRequest | undefined;
    const signedFor = serviceSignedFor(request);
    const foreign = signedFor === undefined || isAwsService(signedFor) ? undefined : signedFor;
    try {
      body = await readBody(request);
      call = parseCall(request, body.toString(), signedFor);
      // Not verified: each service has its own rules for what is signed.
      if (foreign !== undefined) throw foreignServiceError();
      const signed = {
        method: request.method ?? '',
        target: request.url ?? '/',
        headers: request.headers,
        body,
      };
      const { region } = await verifySignature(signed, call.service, state.credentials, time);
      principal = state.access.caller.arn;
      await state.faults.apply(call.operation, gone.signal, call.params.InstanceId);
      const circumstances = {
        region,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'],
        time,
      };
      answer = this.#answerOf(call, circumstances, requestId, body);
    } catch (error) {
      if (error instanceof AwsError) {
        errorCode = error.code;
        if (error instanceof AccessRefused) refused = error.request;
        if (foreign !== undefined) answer = foreignServiceAnswer(foreign, error, request, requestId);
        else answer = errorAnswer(call.service, error, requestId);
      } else if (!(error instanceof ConnectionReset) && !gone.signal.aborted) {
        throw error;
      }
    }
    const { service, operation, params } = call;
    state.record({
      service: foreign ?? service,
      operation,
      params,
      time,
      principal,
      status: answer?.status ?? 0,
      errorCode,
      ...(refused && { refused }),
      requestId,
    });
    if (answer === undefined) {
      resetConnection(request.socket);
      return;
    }
    response.writeHead(answer.status, {
      'content-type': answer.contentType,
      'content-length': Buffer.byteLength(answer.body),
      'x-amzn-requestid': requestId,
      date: new Date(state.now()).toUTCString(),
    });
    response.end(answer.body);
  }

  #answerOf(call: ParsedCall, circumstances: Circumstances, requestId: string, body: Buffer): Answer {
    if (call.service === 'ec2') return this.#ec2(call, circumstances, requestId);
    if (call.service === 'ec2-instance-connect') return this.#eic(call, circumstances, requestId, body);
    const { access, accountId } = this.#state;
    return {
      status: 200,
      contentType: 'text/xml',
      body: getCallerIdentity(call.parameters, { ...access.caller, accountId }, requestId),
    };
  }

  #instances(region: string): readonly InstanceRecord[] {
    return this.#state.instances.filter((instance) => instance.region === region);
  }

  #ec2(call: ParsedCall, circumstances: Circumstances, requestId: string): Answer {
    const { parameters, operation: action } = call;
    if (action === '')
      throw new AwsError('MissingAction', 'The request is missing an action or operation parameter.');
    const operation = isEc2Operation(action) ? ec2Operations[action] : undefined;
    const version = parameters.get('Version');
    if (operation === undefined || version !== ec2Version) {
      throw new AwsError('InvalidAction', `The action ${action} is not valid for this web service.`);
    }
    const { accountId, pageSize, consoleOutput, now, access } = this.#state;
    const { region } = circumstances;
    const ec2Call = {
      parameters,
      instances: this.#instances(region),
      network: this.#state.networkOf(region),
      endpoints: this.#state.endpoints.filter((endpoint) => endpoint.region === region),
      accountId,
      pageSize,
      consoleOutput,
      now: now(),
    };
    requireAccess(access, 'ec2', ec2Requests(action, ec2Call), circumstances);
    if (parameters.get('DryRun') === 'true') {
      throw new AwsError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.');
    }
    const content = operation(ec2Call);
    const namespace = { xmlns: `http://ec2.amazonaws.com/doc/${ec2Version}/` };
    return {
      status: 200,
      contentType: 'text/xml;charset=UTF-8',
      body: xmlDocument(`${action}Response`, { requestId, ...content }, namespace),
    };
  }

  #eic(call: ParsedCall, circumstances: Circumstances, requestId: string, body: Buffer): Answer {
    const operation = eicOperations.get(call.operation);
    if (operation === undefined) {
      throw new AwsError(
        'UnknownOperationException',
        `The sandbox does not know the operation ${call.operation}.`,
      );
    }
    const input = parseJsonObject(body.toString());
    if (input === undefined) throw new AwsError('SerializationException', 'The body is not a JSON object.');
    const { pushedKeys, serialKeys, access, accountId } = this.#state;
    const { region } = circumstances;
    const instances = this.#instances(region);
    const requests = pushRequests(call.operation, input, instances, { region, accountId });
    requireAccess(access, 'ec2-instance-connect', requests, circumstances);
    const caller = access.caller.arn;
    const output = operation({ input, instances, pushedKeys, serialKeys, caller, requestId });
    return { status: 200, contentType: 'application/x-amz-json-1.1', body: JSON.stringify(output) };
  }
}

/** Returns an error in the form of its service. */
function errorAnswer(service: AwsService, error: AwsError, requestId: string): Answer {
  if (service === 'ec2') return ec2Error(error, requestId);
  return service === 'sts' ? queryError(error, requestId) : jsonError(error);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html, "Example error response" */
function ec2Error(error: AwsError, requestId: string): Answer {
  const content = { Errors: { Error: { Code: error.code, Message: error.message } }, RequestID: requestId };
  return {
    status: error.status,
    contentType: 'text/xml;charset=UTF-8',
    body: xmlDocument('Response', content),
  };
}

/** https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html, "Operation error serialization" */
function jsonError(error: AwsError): Answer {
  return {
    status: error.status,
    contentType: 'application/x-amz-json-1.1',
    body: JSON.stringify({ __type: error.code, Message: error.message }),
  };
}
