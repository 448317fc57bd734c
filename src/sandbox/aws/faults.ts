import { setTimeout as delay } from 'node:timers/promises';
import { ec2OperationNames } from './ec2-operation-names';
import { AwsError, type AwsService } from './error';

/** How calls of an operation fail. */
export interface Fault {
  /**
   * The error code of the response, such as `RequestLimitExceeded` or `AccessDeniedException`. `ECONNRESET` resets the
   * connection without a response. Without a code the call is only delayed.
   */
  readonly code?: string;
  /** Default: a sentence that names the code. */
  readonly message?: string;
  /** HTTP status; default: that of the code, or 400. */
  readonly status?: number;
  /** IDs of the instances whose pushes fail; default: the calls for all. */
  readonly instanceIds?: readonly string[];
  /** Number of calls that fail; default: all. */
  readonly times?: number;
  /** Milliseconds to wait before the response. */
  readonly delayMs?: number;
}

/** The operations of the sandbox, and the service that each belongs to. */
export const operations: ReadonlyMap<string, AwsService> = new Map<string, AwsService>([
  ...ec2OperationNames.map((name) => [name, 'ec2'] as const),
  ['GetCallerIdentity', 'sts'],
  ['SendSSHPublicKey', 'ec2-instance-connect'],
  ['SendSerialConsoleSSHPublicKey', 'ec2-instance-connect'],
  ['OpenTunnel', 'ec2-instance-connect'],
]);

/** The error of a caller whose IAM policies do not allow one of the {@link operations}. */
export function denied(operation: string, principal: string): Fault {
  const service = operations.get(operation) ?? 'ec2';
  const action = `${service}:${operation}`;
  const sentence = `User: ${principal} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
  return refusal(service, sentence, operation === 'OpenTunnel' ? 403 : undefined);
}

/** The error of a service for a call that IAM policies do not allow. */
export function refusal(
  service: AwsService,
  sentence: string,
  status?: number,
): Fault & { readonly code: string; readonly message: string } {
  switch (service) {
    case 'ec2':
      return {
        code: 'UnauthorizedOperation',
        message: `You are not authorized to perform this operation. ${sentence}`,
      };
    case 'sts':
      return { code: 'AccessDenied', message: sentence, status: 403 };
    case 'ec2-instance-connect':
      return { code: 'AccessDeniedException', message: sentence, ...(status !== undefined && { status }) };
  }
}

/** The error of one of the {@link operations} that is called too often. */
export function throttled(operation: string): Fault {
  switch (operations.get(operation)) {
    case 'ec2':
      return { code: 'RequestLimitExceeded', message: 'Request limit exceeded.' };
    case 'sts':
      return { code: 'Throttling', message: 'Rate exceeded' };
    default:
      return { code: 'ThrottlingException', message: 'Rate exceeded' };
  }
}

/** The connection must be reset without a response. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset';
}

/** The faults that were asked for, by operation. */
export class Faults {
  readonly #waiting = new Map<string, { fault: Fault; left: number }[]>();

  /**
   * Faults of one operation take effect one after the other, in the order they were given.
   * @returns a function that removes the fault
   */
  add(operation: string, fault: Fault): () => void {
    const waiting = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
    this.#waiting.set(operation, [...(this.#waiting.get(operation) ?? []), waiting]);
    return () => {
      waiting.left = 0;
    };
  }

  /** Removes the faults of an operation, or all. */
  clear(operation?: string): void {
    if (operation === undefined) this.#waiting.clear();
    else this.#waiting.delete(operation);
  }

  /**
   * Fails a call of the operation if a fault says so.
   * @param instanceId the instance that the call is about, if it is one
   * @throws AwsError, ConnectionReset; the reason of `signal` if that is aborted during a delay.
   */
  async apply(operation: string, signal: AbortSignal, instanceId?: unknown): Promise<void> {
    const waiting = this.#waiting.get(operation)?.filter(({ left }) => left > 0) ?? [];
    this.#waiting.set(operation, waiting);
    const first = waiting.find(
      ({ fault: { instanceIds } }) => instanceIds?.some((id) => id === instanceId) ?? true,
    );
    if (first === undefined) return;
    first.left--;
    const { code, message, status, delayMs = 0 } = first.fault;
    if (delayMs > 0) await delay(delayMs, undefined, { signal });
    if (code === 'ECONNRESET') throw new ConnectionReset('Asked for by a fault');
    if (code !== undefined)
      throw new AwsError(code, message ?? `The sandbox was asked to fail with ${code}.`, status);
  }
}
